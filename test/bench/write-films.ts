import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import { pythonRepr } from '../etl/python-repr.ts';
import type { MadeUpFilm } from './made-up-films.ts';

const FILM_COLUMNS = [
  ...['id', 'title', 'vote_average', 'vote_count', 'status', 'release_date', 'revenue', 'runtime', 'adult'],
  ...['budget', 'imdb_id', 'original_language', 'original_title', 'overview', 'popularity', 'poster_path'],
  ...['tagline', 'genres', 'production_countries', 'keywords'],
];

/**
 * Writes films as TMDB's large CSV and their credits as the classic data set's, one film after the other: memory does
 * not grow with them.
 */
export async function writeFilms(films: Iterable<MadeUpFilm>, folder: string): Promise<void> {
  const open = (name: string): WriteStream => createWriteStream(join(folder, name));
  const [films_, credits] = [open('TMDB_movie_dataset_v11.csv'), open('credits.csv')];
  films_.write(`${FILM_COLUMNS.join(',')}\r\n`);
  credits.write('cast,crew,id\r\n');
  for (const { film, cast, crew } of films) {
    await write(
      films_,
      FILM_COLUMNS.map((column) => film[column]),
    );
    await write(credits, [cast, crew, film['id']]);
  }
  for (const stream of [films_, credits]) {
    stream.end();
    await once(stream, 'close');
  }
}

async function write(stream: WriteStream, cells: readonly unknown[]): Promise<void> {
  if (!stream.write(`${cells.map(cell).join(',')}\r\n`)) await once(stream, 'drain');
}

/** Nested values are Python literals, as in the data set. */
function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'string' ? value : pythonRepr(value);
  return `"${text.replaceAll('"', '""')}"`;
}
