/**
 * The longest film of Guinness' records, "The Cure for Insomnia" (1987), in minutes. What runs longer is an
 * installation, or a slip: TMDB has 14,400 for some. The longest of the classic set, a mini-series, runs 1,256.
 */
const LONGEST_FILM = 87 * 60;

/** Money, minutes: a whole number above zero. */
export function isAmount(value: number): boolean {
  return Number.isSafeInteger(value) && value > 0;
}

export function isRuntime(value: number): boolean {
  return isAmount(value) && value <= LONGEST_FILM;
}

export function isPopularity(value: number): boolean {
  return Number.isFinite(value) && value >= 0;
}

const ODD = 'that cannot be → unknown';

/** The repair of a figure that cannot be one: it is unknown, and the rest of its row stays. */
export function oddFigure(column: string): string {
  return `${column} ${ODD}`;
}

/** The column of such a repair; undefined for any other. */
export function oddColumn(repair: string): string | undefined {
  return repair.endsWith(` ${ODD}`) ? repair.slice(0, -ODD.length - 1) : undefined;
}
