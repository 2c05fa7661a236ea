import type { Catalog } from './catalog.ts';

/** What a source may lack of a film: its people, language, country, saga, story. */
export const covered = ['cast', 'director', 'language', 'country', 'saga', 'story'] as const;
export type Covered = (typeof covered)[number];

/** How much of the catalog is known, film by film. */
export type Coverage = {
  readonly films: number;
  /** Films with a cast of more than leading names, with leading names only, and with none. */
  readonly casts: { readonly whole: number; readonly leading: number; readonly none: number };
  /** Films of which it is known. */
  readonly known: (what: Covered) => number;
  /** The year from which on it is hardly known of any film; undefined where there is none. */
  readonly since: (what: Covered) => number | undefined;
};

/** A cast of so many names or fewer is of leading names alone. */
export const LEADING_NAMES = 2;
/** Known of no more than this part of the share of films that it was known of before, it is hardly known. */
const HARDLY = 0.25;
/** Fewer films than these tell nothing about a source. */
const ENOUGH = 50;

type Row = { readonly unit: string; readonly year: number; readonly films: number };

/** Reads what the build counted by year; a catalog that was built before has no coverage. */
export function readCoverage(catalog: Catalog): Coverage | undefined {
  const rows = catalog.all<Record<string, never>, Row>(
    `SELECT unit, value AS year, films FROM tally WHERE unit IN ('year', 'leading names', ${covered.map((what) => `'${what}'`).join(', ')})
     ORDER BY value DESC`,
  )({});
  const byUnit = new Map<string, ReadonlyMap<number, number>>();
  for (const { unit, year, films } of rows)
    byUnit.set(unit, new Map([...(byUnit.get(unit) ?? []), [year, films]]));
  const years = byUnit.get('year');
  if (!years || !byUnit.has('cast')) return undefined;
  const total = (unit: string): number => sum(byUnit.get(unit)?.values() ?? []);
  const films = total('year');
  const leading = total('leading names');
  return {
    films,
    casts: { whole: total('cast') - leading, leading, none: films - total('cast') },
    known: total,
    since: (what) => hardlyKnownSince(years, byUnit.get(what) ?? new Map()),
  };
}

/** The earliest year from which on it is hardly known of any year's films, beside those before; undefined where there is none. */
function hardlyKnownSince(
  years: ReadonlyMap<number, number>,
  known: ReadonlyMap<number, number>,
): number | undefined {
  const [allFilms, allKnown] = [sum(years.values()), sum(known.values())];
  let [films, has] = [0, 0];
  let since: number | undefined;
  for (const [year, ofYear] of years) {
    films += ofYear;
    has += known.get(year) ?? 0;
    const before = allFilms - films;
    const shareBefore = before >= ENOUGH ? (allKnown - has) / before : 0;
    const isHardly = (part: number, whole: number): boolean => part <= HARDLY * shareBefore * whole;
    if (shareBefore === 0 || (films >= ENOUGH && !isHardly(has, films))) break;
    if (films >= ENOUGH && isHardly(known.get(year) ?? 0, ofYear)) since = year;
  }
  return since;
}

function sum(values: Iterable<number>): number {
  return [...values].reduce((total, value) => total + value, 0);
}
