import { isIsoDate } from '../../src/domain/calendar.ts';
import { isFailure } from '../failure.ts';
import { inferSnapshotDate } from '../input/infer-snapshot-date.ts';
import type { InputFile } from '../input/input.ts';
import { readLines } from '../input/lines.ts';
import type { FilmRow } from '../input/rows.ts';
import type { Source, SourceTable, SourceTables } from '../input/source.ts';
import { NO_UTF8 } from '../input/utf8.ts';
import { detailsSchema, filmOfDetails } from './tmdb-details.ts';

/** The API's answers about films (`/movie/{id}` with credits and so on), one JSON object a line. */
export const tmdbJsonl: Source = {
  name: 'TMDB (API details)',
  needs: "movie-details.jsonl (the TMDB API's details, one film a line)",
  open: ({ files, single }) => {
    const isOurs = ({ name }: InputFile) => (single ? /\.(jsonl|ndjson)$/ : /details\.jsonl$/).test(name);
    const file = files.find(isOurs);
    return file && { snapshotDate: inferredDate(file), films: filmTable(file) };
  },
};

function filmTable(file: InputFile): SourceTable<FilmRow> {
  return {
    name: file.name,
    size: file.bytes,
    unit: 'bytes',
    read: ({ on, onRead, signal }) =>
      readLines(file, { on: (...read) => on(filmOfLine(...read)), onBytes: onRead, signal }),
  };
}

function filmOfLine(text: string, line: number, noUtf8: boolean) {
  const parsed = parseJson(text);
  return parsed === undefined
    ? { line, refused: 'no JSON' }
    : filmOfDetails(parsed, line, noUtf8 ? [NO_UTF8] : []);
}

function inferredDate(file: InputFile): SourceTables['snapshotDate'] {
  return async (signal) => {
    const { add, date } = inferSnapshotDate();
    const on = (text: string) => {
      const { data } = detailsSchema.safeParse(parseJson(text));
      if (!data || !isIsoDate(data.release_date ?? '')) return;
      add({ date: data.release_date ?? '', votes: data.vote_count ?? 0, status: data.status || null });
    };
    const done = await readLines(file, { on, onBytes: () => undefined, signal });
    return isFailure(done) ? done : date();
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
