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
/** Known of no more of the films from a year on, it is hardly known; of so many before it, it was. */
const HARDLY = 0.25;
const WELL = 0.5;
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

/** The earliest year from which on it is hardly known, where it is of the films before. */
function hardlyKnownSince(
  years: ReadonlyMap<number, number>,
  known: ReadonlyMap<number, number>,
): number | undefined {
  let [films, has] = [0, 0];
  let since: number | undefined;
  let [filmsSince, hasSince] = [0, 0];
  for (const [year, count] of years) {
    films += count;
    has += known.get(year) ?? 0;
    const isHardly = has <= HARDLY * films && (known.get(year) ?? 0) <= HARDLY * count;
    if (!isHardly) {
      if (films >= ENOUGH) break;
      continue;
    }
    if (films >= ENOUGH) [since, filmsSince, hasSince] = [year, films, has];
  }
  const before = sum(years.values()) - filmsSince;
  const knownBefore = sum(known.values()) - hasSince;
  return knownBefore > (hasSince / Math.max(1, filmsSince)) * 2 * before || knownBefore >= WELL * before
    ? since
    : undefined;
}

function sum(values: Iterable<number>): number {
  return [...values].reduce((total, value) => total + value, 0);
}
