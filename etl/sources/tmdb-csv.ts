import { isIsoDate } from '../../src/domain/calendar.ts';
import { isFailure } from '../failure.ts';
import { isPopularity, isRuntime } from '../input/amounts.ts';
import { type CsvRecord, HEADER_AGAIN, isHeader, readCsv } from '../input/csv.ts';
import { inferSnapshotDate, isOut } from '../input/infer-snapshot-date.ts';
import type { InputFile } from '../input/input.ts';
import { check, type FilmRow, type Outcome, plannedRowSchema } from '../input/rows.ts';
import type { Source, SourceTable, SourceTables } from '../input/source.ts';
import { type Cells, cellsOf, imdbIdOf, voteAverageOf } from './cells.ts';
import { countryCode } from './country-code.ts';
import { creditsTable } from './kaggle.ts';
import { fileOf } from './kinds.ts';

/** TMDB's films as one CSV of Kaggle's: names joined with commas, no ids for them, and people in some editions only. */
export const tmdbCsv: Source = {
  name: 'TMDB (Kaggle CSV)',
  needs: 'TMDB_movie_dataset_v11.csv',
  open: (input) => {
    const films = fileOf(input, 'tmdb films');
    if (!films) return undefined;
    const isClassicBeside = fileOf(input, 'classic films') !== undefined;
    const credits = isClassicBeside ? undefined : fileOf(input, 'classic credits');
    return {
      snapshotDate: inferredDate(films),
      films: filmTable(films),
      ...(credits && { credits: creditsTable(credits) }),
    };
  },
};

const COLUMNS = [
  ...['id', 'title', 'original_title', 'original_language', 'imdb_id', 'poster_path', 'tagline', 'overview'],
  ...['status', 'adult', 'release_date', 'runtime', 'budget', 'revenue', 'vote_count', 'vote_average'],
  ...['popularity', 'genres', 'production_companies', 'production_countries', 'keywords'],
  ...['cast', 'director', 'writers', 'producers'],
];
/** What a film does without, and what only some editions have. */
const OPTIONAL = [
  ...['imdb_id', 'poster_path', 'tagline', 'adult', 'production_companies', 'keywords'],
  ...['cast', 'director', 'writers', 'producers'],
];

/** The file does not say when it was taken: it is read once for that alone. */
function inferredDate(file: InputFile): SourceTables['snapshotDate'] {
  return async (signal) => {
    const { add, date } = inferSnapshotDate();
    const on = ({ values }: CsvRecord<'status' | 'release_date' | 'vote_count'>) => {
      if (!isIsoDate(values.release_date)) return;
      add({ date: values.release_date, votes: Number(values.vote_count), status: values.status || null });
    };
    const columns = ['status', 'release_date', 'vote_count'] as const;
    const done = await readCsv(file, { columns, on, onBytes: () => undefined, signal });
    return isFailure(done) ? done : date();
  };
}

function filmTable(file: InputFile): SourceTable<FilmRow> {
  return {
    name: file.name,
    size: file.bytes,
    unit: 'bytes',
    read: ({ on, onRead, signal }) => {
      let width = 0;
      return readCsv(file, {
        columns: COLUMNS,
        optional: OPTIONAL,
        on: (record) => on(filmOf(record, width)),
        onWidth: (cells) => {
          width = cells;
        },
        onBytes: onRead,
        signal,
      });
    },
  };
}

function filmOf(record: CsvRecord<string>, width: number): Outcome<FilmRow> {
  const { line, values, cells: found } = record;
  if (isHeader(values)) return { line, leftOut: HEADER_AGAIN };
  if (!/^\d+$/.test(values['id'] ?? '') || found !== width)
    return { line, refused: 'shifted by a stray newline or comma' };
  const cells = cellsOf(values, record.noUtf8);
  const { text, prose, number, amount } = cells;
  const [status, releaseDate] = [text('status'), text('release_date')];
  if (values['adult'] === 'True') return { line, leftOut: 'for adults only' };
  if (releaseDate === null && isOut(status)) return { line, leftOut: 'released, nobody says when' };
  const voteCount = number('vote_count') ?? 0;
  const candidate = {
    id: Number(values['id']),
    title: text('title') ?? text('original_title'),
    originalTitle: text('original_title'),
    releaseDate,
    runtime: amount('runtime', isRuntime),
    budget: amount('budget'),
    revenue: amount('revenue'),
    voteCount,
    voteAverage: voteAverageOf(cells, voteCount),
    popularity: amount('popularity', isPopularity),
    language: text('original_language'),
    collection: null,
    imdbId: imdbIdOf(cells),
    posterPath: text('poster_path'),
    tagline: prose('tagline'),
    overview: prose('overview'),
    genres: namesOf(values['genres']).map(nameless),
    countries: countriesOf(cells, values['production_countries']),
    languageNames: [],
    status,
  };
  const outcome = check(plannedRowSchema, candidate, line, cells.repairs);
  if (!('row' in outcome)) return outcome;
  const named = (column: string) => namesOf(values[column]).map(nameless);
  const more = {
    keywords: named('keywords'),
    companies: named('production_companies'),
    credits: creditsOf(values),
  };
  return { ...outcome, row: { ...outcome.row, ...more } };
}

/** `Drama, History` → two names. */
function namesOf(cell: string | undefined): readonly string[] {
  const names = (cell ?? '').split(',').map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ''))];
}

function nameless(name: string) {
  return { id: null, name };
}

function creditsOf(values: CsvRecord<string>['values']): NonNullable<FilmRow['credits']> {
  const people = (column: string) => namesOf(values[column]).map((name) => ({ personId: null, name }));
  return {
    cast: people('cast').map((person) => ({ ...person, character: null })),
    directors: people('director'),
    writers: people('writers'),
    producers: people('producers'),
    others: [],
  };
}

function countriesOf({ repaired }: Cells, cell: string | undefined) {
  return namesOf(cell).flatMap((name) => {
    const code = countryCode(name);
    if (code === undefined) repaired('production_countries name of no country → left out');
    return code === undefined ? [] : [{ code, name }];
  });
}
