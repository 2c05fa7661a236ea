import type { Catalog } from '../catalog.ts';
import { type FilmFilter, type FilmSet, isUnfiltered } from './film-filter.ts';
import { openMarks } from './film-postings.ts';
import { keepRange, keepScores, openRanges } from './film-ranges.ts';
import { filmColumn } from './read-columns.ts';

/**
 * Returns what finds the films of a filter, undefined where all are meant. Each condition is one pass over one array,
 * so that it takes the same time however many pass. The set is written anew by the next call with the same catalog.
 */
export function openFilmSets(catalog: Catalog): (filter: FilmFilter) => FilmSet | undefined {
  const marksOf = openMarks(catalog);
  const rangesOf = openRanges(catalog);
  return (filter) => {
    if (isUnfiltered(filter)) return undefined;
    const [films, scratch] = buffersOf(catalog);
    const { within, without } = marksOf(filter);
    const [first, ...more] = within;
    if (first) first(films.fill(0), 1);
    else films.fill(1);
    for (const mark of more) {
      mark(scratch.fill(0), 1);
      intersect(films, scratch);
    }
    for (const { column, least, most } of rangesOf(filter))
      keepRange(films, filmColumn(catalog, column), least, most);
    keepScores(films, catalog, filter);
    for (const mark of without) mark(films, 0);
    return films;
  };
}

const BUFFERS = new WeakMap<Catalog, readonly [FilmSet, FilmSet]>();

/** Two sets for each catalog: of a million films, new ones for every question would keep the collector busy. */
function buffersOf(catalog: Catalog): readonly [FilmSet, FilmSet] {
  const known = BUFFERS.get(catalog);
  if (known) return known;
  const { length } = filmColumn(catalog, 'id');
  const made = [new Uint8Array(length), new Uint8Array(length)] as const;
  BUFFERS.set(catalog, made);
  return made;
}

function intersect(films: FilmSet, wanted: FilmSet): void {
  for (let film = 0; film < films.length; film++)
    films[film] = (films[film] as number) & (wanted[film] as number);
}
