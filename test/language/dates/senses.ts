import type { DateSense } from '../../../src/language/dates/read-dates.ts';

/** One line of a table of dates: a phrase and what it says. */
export type Said = { readonly phrase: string; readonly sense: string };

/** Reads "phrase → sense" lines; one that begins with # is a heading. */
export function readTable(table: string): readonly Said[] {
  return table
    .split('\n')
    .filter((row) => row !== '' && !row.startsWith('#'))
    .map((row) => {
      const [phrase = '', sense = ''] = row.split(' → ');
      return { phrase, sense };
    });
}

/**
 * A sense in short: "month 5 1999", "weekday 4 13" (0 = Monday), "day 12 25" (of any year), "year 1984",
 * "1990-01-01..1999-12-31", where an end that is open is left out, "days 5 1 15" (of May, of any year), "none 2010 2 28" for a
 * day that February 2010 with its 28 days does not have, "unclear" for a time that names no days.
 */
export function inShort(sense: DateSense): string {
  const words = (...parts: readonly (string | number | undefined)[]): string =>
    parts.filter((part) => part !== undefined).join(' ');
  switch (sense.unit) {
    case 'month':
      return words('month', sense.month, sense.year);
    case 'weekday':
      return words('weekday', sense.weekday, sense.day);
    case 'yearDay':
      return words('day', sense.month, sense.day);
    case 'yearDays':
      return words('days', sense.month, sense.from, sense.to);
    case 'noSuchDate':
      return words('none', sense.year, sense.month, sense.days);
    case 'unclear':
      return 'unclear';
    case 'period':
      return isYear(sense) ? `year ${sense.year}` : `${sense.from ?? ''}..${sense.to ?? ''}`;
  }
}

function isYear({ year, from, to }: Extract<DateSense, { unit: 'period' }>): boolean {
  return year !== undefined && from === `${year}-01-01` && to === `${year}-12-31`;
}
