import type { Catalog } from '../catalog.ts';
import type { FilmFilter, FilmSet } from './film-filter.ts';
import { openFilmSets } from './film-sets.ts';
import { filmColumn } from './read-columns.ts';

export type TallyUnit = 'month' | 'weekday' | 'year';

/** How many films pass a filter, and how they would fall on all months, weekdays or years were none asked for. */
type FilmCount = { readonly count: number; readonly spread: ReadonlyMap<number, number> };

/** Counts the films of a filter; without a unit nothing is spread. What is asked without any filter was counted by the build. */
export function openCount(catalog: Catalog): (filter: FilmFilter, unit: TallyUnit | undefined) => FilmCount {
  const setOf = openFilmSets(catalog);
  const tally = catalog.all<{ unit: TallyUnit }, { value: number; films: number }>(
    'SELECT value, films FROM tally WHERE unit = @unit ORDER BY value',
  );
  const tallied = (unit: TallyUnit) => new Map(tally({ unit }).map(({ value, films }) => [value, films]));
  return (filter, unit) => {
    const films = setOf({ ...filter, ...(unit && { [unit]: undefined }) });
    if (!unit) return { count: films ? sizeOf(films) : sum(tallied('month').values()), spread: new Map() };
    const spread = films ? spreadOf(films, filmColumn(catalog, unit)) : tallied(unit);
    const wanted = filter[unit];
    return { count: wanted === undefined ? sum(spread.values()) : (spread.get(wanted) ?? 0), spread };
  };
}

/** How many films are in a set; by numbers, for an iterator takes ten times as long. */
function sizeOf(films: FilmSet): number {
  let size = 0;
  for (let film = 0; film < films.length; film++) size += films[film] as number;
  return size;
}

function sum(counts: Iterable<number>): number {
  let total = 0;
  for (const count of counts) total += count;
  return total;
}

/** Films by value, values ascending; those that no film has are left out. */
function spreadOf(films: FilmSet, column: ArrayLike<number>): ReadonlyMap<number, number> {
  const counts = new Uint32Array(MOST_VALUES);
  for (let film = 0; film < films.length; film++) {
    const value = column[film] as number;
    counts[value] = (counts[value] as number) + (films[film] as number);
  }
  const spread = new Map<number, number>();
  counts.forEach((count, value) => {
    if (count > 0) spread.set(value, count);
  });
  return spread;
}

/** Years, the largest of the values, are of this millennium. */
const MOST_VALUES = 3000;
