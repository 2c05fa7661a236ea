import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import { pythonRepr } from '../etl/python-repr.ts';
import type { MadeUpFilm } from './made-up-films.ts';

const FILM_COLUMNS = [
  ...['id', 'title', 'original_title', 'original_language', 'imdb_id', 'poster_path', 'tagline', 'overview'],
  ...['release_date', 'runtime', 'budget', 'revenue', 'vote_count', 'vote_average', 'popularity'],
  ...['belongs_to_collection', 'genres', 'production_countries', 'spoken_languages'],
];

/** Writes films as the three CSV files of the data set, one film after the other: memory does not grow with them. */
export async function writeFilms(films: Iterable<MadeUpFilm>, folder: string): Promise<void> {
  const open = (name: string): WriteStream => createWriteStream(join(folder, name));
  const [films_, credits, keywords] = [
    open('movies_metadata.csv'),
    open('credits.csv'),
    open('keywords.csv'),
  ];
  films_.write(`${FILM_COLUMNS.join(',')}\r\n`);
  credits.write('cast,crew,id\r\n');
  keywords.write('id,keywords\r\n');
  for (const { film, cast, crew, keywords: list } of films) {
    await write(
      films_,
      FILM_COLUMNS.map((column) => film[column]),
    );
    await write(credits, [cast, crew, film['id']]);
    await write(keywords, [film['id'], list]);
  }
  for (const stream of [films_, credits, keywords]) {
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
