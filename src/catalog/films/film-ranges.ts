import type { IsoDate } from '../../domain/calendar.ts';
import type { Catalog } from '../catalog.ts';
import type { FilmColumn } from '../schema/film-columns.ts';
import { FIGURES, type FilmFilter, type FilmSet } from './film-filter.ts';
import { filmColumn, openLanguagePlaces } from './read-columns.ts';

/** A mean vote is a fraction, and none where nobody voted (NaN): both bounds are compared as they are. */
export function keepScores(films: FilmSet, catalog: Catalog, { minScore, maxScore }: FilmFilter): void {
  if (minScore === undefined && maxScore === undefined) return;
  const average = filmColumn(catalog, 'average');
  const [least, most] = [minScore ?? 0, maxScore ?? Number.POSITIVE_INFINITY];
  for (let film = 0; film < films.length; film++) {
    const value = average[film] as number;
    if (!(value >= least && value <= most)) films[film] = 0;
  }
}

/** A condition on a figure: it is `least` to `most`. */
type Range = { readonly column: FilmColumn; readonly least: number; readonly most: number };

const LAST_DAY = 99_991_231;

export function openRanges(catalog: Catalog): (filter: FilmFilter) => readonly Range[] {
  const placeOf = openLanguagePlaces(catalog);
  const exactly = (column: FilmColumn, value: number | undefined): Range[] =>
    value === undefined ? [] : [{ column, least: value, most: value }];
  return ({ from, to, language, day, toDay, ...filter }) => [
    ...(['weekday', 'month', 'year'] as const).flatMap((part) => exactly(part, filter[part])),
    ...(day === undefined ? [] : [{ column: 'day', least: day, most: toDay ?? day } as const]),
    ...(language === undefined ? [] : exactly('language', placeOf(language))),
    ...(from === undefined && to === undefined ? [] : [daysBetween(from, to)]),
    ...FIGURES.flatMap(({ column, least, most, lowest }) =>
      between(column, filter[least], filter[most], lowest),
    ),
  ];
}

/** A film whose figure is below the lowest has none that is known. */
function between(
  column: FilmColumn,
  least: number | undefined,
  most: number | undefined,
  lowest: number,
): readonly Range[] {
  if (least === undefined && most === undefined) return [];
  return [{ column, least: Math.max(least ?? lowest, lowest), most: most ?? MOST }];
}
/** No figure is higher; two of them differ by less than what 32 bits hold. */
const MOST = 2_000_000_000;

function daysBetween(from: IsoDate | undefined, to: IsoDate | undefined): Range {
  const number = (date: IsoDate): number => Number(date.replaceAll('-', ''));
  return {
    column: 'date',
    least: from === undefined ? 0 : number(from),
    most: to === undefined ? LAST_DAY : number(to),
  };
}

// A hot loop: it has no branch but its end. The sign bit of both differences is set within the range only.
export function keepRange(films: FilmSet, column: ArrayLike<number>, least: number, most: number): void {
  const [below, above] = [least - 1, most + 1];
  for (let film = 0; film < films.length; film++) {
    const value = column[film] as number;
    films[film] = (films[film] as number) & (((below - value) & (value - above)) >>> 31);
  }
}
