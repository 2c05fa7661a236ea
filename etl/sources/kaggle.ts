import { isRuntime } from '../input/amounts.ts';
import { listOfJob } from '../input/crew-job.ts';
import { type CsvRecord, HEADER_AGAIN, isHeader, readCsv } from '../input/csv.ts';
import type { Input, InputFile } from '../input/input.ts';
import {
  type CreditsRow,
  check,
  creditsRowSchema,
  type FilmRow,
  filmRowSchema,
  type KeywordsRow,
  keywordsRowSchema,
  type Outcome,
} from '../input/rows.ts';
import type { Source, SourceTable } from '../input/source.ts';
import {
  type Cells,
  cellsOf,
  type Dict,
  dictsOf,
  imdbIdOf,
  isDict,
  RefusedRow,
  textOf,
  voteAverageOf,
} from './cells.ts';
import { fileOf } from './kinds.ts';

/**
 * The last month that the set has whole, by its own page. Some of its films are dated later; they count as they always
 * did, because it does not say which of them were still to come.
 */
const TAKEN = '2017-07-31';

/** "The Movies Dataset" of Kaggle: CSV files whose nested columns are Python literals, known by their columns. */
export const kaggle: Source = {
  name: 'The Movies Dataset (Kaggle)',
  needs: 'movies_metadata.csv (or movies_dataset.csv) and credits.csv, and keywords.csv where there is one',
  open: (input) => {
    const [films, credits, keywords] = [fileOf(input, 'classic films'), creditsOf(input), keywordsOf(input)];
    if (!films || !credits) return undefined;
    return {
      snapshotDate: async () => TAKEN,
      films: tableOf(films, { columns: FILM_COLUMNS, optional: OPTIONAL }, filmOf),
      credits: creditsTable(credits),
      ...(keywords && { keywords: tableOf(keywords, { columns: ['id', 'keywords'] }, keywordsRow) }),
    };
  },
  lacks: lacksOther,
};

const creditsOf = (input: Input) => fileOf(input, 'classic credits');
const keywordsOf = (input: Input) => fileOf(input, 'keywords');

/** Either file is nothing without the other. */
function lacksOther(input: Input) {
  const [films, people] = [fileOf(input, 'classic films')?.name, creditsOf(input)?.name];
  if (films !== undefined && people === undefined) return { has: films, lacks: 'credits.csv' };
  return people !== undefined && films === undefined
    ? { has: people, lacks: 'movies_metadata.csv or movies_dataset.csv' }
    : undefined;
}

/** `credits.csv`, of this set or beside the films of another. */
export function creditsTable(file: InputFile): SourceTable<CreditsRow> {
  return tableOf(file, { columns: ['cast', 'crew', 'id'] }, creditsRow);
}

const FILM_COLUMNS = [
  ...['id', 'title', 'original_title', 'original_language', 'imdb_id', 'poster_path', 'tagline', 'overview'],
  ...['release_date', 'runtime', 'budget', 'revenue', 'vote_count', 'vote_average', 'popularity'],
  ...['belongs_to_collection', 'genres', 'production_companies', 'production_countries', 'spoken_languages'],
];
/** What a film does without. */
const OPTIONAL = ['imdb_id', 'poster_path', 'belongs_to_collection', 'tagline', 'production_companies'];

export type Row = { readonly line: number; readonly id: number; readonly cells: Cells };

type Columns = {
  readonly columns: readonly string[];
  readonly optional?: readonly string[];
  /** The column of the film's id, where it is not `id`. */
  readonly id?: string;
};

/** Reads a table of which each row is about one film. */
export function tableOf<T>(
  file: InputFile,
  { id = 'id', ...columns }: Columns,
  rowOf: (row: Row) => Outcome<T>,
): SourceTable<T> {
  return {
    name: file.name,
    size: file.bytes,
    unit: 'bytes',
    read: async ({ on, onRead, signal }) => {
      let width = 0;
      const onRecord = (record: CsvRecord<string>) => on(outcomeOf(record, { width, id, rowOf }));
      const onWidth = (cells: number) => {
        width = cells;
      };
      return readCsv(file, { ...columns, on: onRecord, onWidth, onBytes: onRead, signal });
    },
  };
}

type Reading<T> = {
  readonly width: number;
  readonly id: string;
  readonly rowOf: (row: Row) => Outcome<T>;
};

function outcomeOf<T>(record: CsvRecord<string>, { width, id: column, rowOf }: Reading<T>): Outcome<T> {
  const { line, values, cells: found, noUtf8 } = record;
  const id = values[column] ?? '';
  if (isHeader(values)) return { line, leftOut: HEADER_AGAIN };
  if (!/^\d+$/.test(id)) return { line, refused: 'shifted by a stray newline (the id is no number)' };
  if (found !== width) return { line, refused: 'shifted by a stray newline (too few or too many cells)' };
  try {
    return rowOf({ line, id: Number(id), cells: cellsOf(values, noUtf8) });
  } catch (error) {
    if (error instanceof RefusedRow) return { line, refused: error.message };
    throw error;
  }
}

export function filmOf({ line, id, cells }: Row): Outcome<FilmRow> {
  const { text, prose, number, amount, popularity, literal } = cells;
  const title = text('title') ?? text('original_title');
  const voteCount = number('vote_count') ?? 0;
  const collection = literal('belongs_to_collection');
  const candidate = {
    id,
    title,
    originalTitle: text('original_title') ?? title,
    releaseDate: text('release_date'),
    runtime: amount('runtime', isRuntime),
    budget: amount('budget'),
    revenue: amount('revenue'),
    voteCount,
    voteAverage: voteAverageOf(cells, voteCount),
    popularity: popularity(),
    language: text('original_language'),
    collection: isDict(collection) ? namedOf(collection) : null,
    imdbId: imdbIdOf(cells),
    posterPath: text('poster_path'),
    tagline: prose('tagline'),
    overview: prose('overview'),
    genres: namedList(cells, 'genres'),
    countries: codedList(cells, 'production_countries', 'iso_3166_1'),
    languageNames: codedList(cells, 'spoken_languages', 'iso_639_1'),
    status: null,
  };
  const companies = lenientList(cells, 'production_companies');
  const outcome = check(filmRowSchema, candidate, line, cells.repairs);
  return 'row' in outcome ? { ...outcome, row: { ...outcome.row, companies, released: true } } : outcome;
}

export function creditsRow({ line, id, cells }: Row): Outcome<CreditsRow> {
  const cast = people(cells, 'cast');
  const crew = people(cells, 'crew');
  const withJob = (list: ReturnType<typeof listOfJob>) =>
    crew.filter((member) => listOfJob(member['job']) === list).map(creditedOf);
  const candidate = {
    filmId: id,
    cast: cast.map((member) => ({ ...creditedOf(member), character: textOf(member, 'character') || null })),
    directors: withJob('directors'),
    writers: withJob('writers'),
    producers: withJob('producers'),
    others: withJob('others'),
  };
  return check(creditsRowSchema, candidate, line, cells.repairs);
}

function creditedOf(dict: Dict) {
  return { personId: dict['id'] ?? null, name: textOf(dict, 'name') };
}

/** In the order of billing, where the data gives one. */
function people(cells: Cells, column: string): readonly Dict[] {
  const listed = dictsOf(cells.literal(column), column);
  const whole = withName(cells, listed, column);
  return whole.every((member) => typeof member['order'] === 'number')
    ? whole.toSorted((a, b) => Number(a['order']) - Number(b['order']))
    : whole;
}

function keywordsRow({ line, id, cells }: Row): Outcome<KeywordsRow> {
  return check(
    keywordsRowSchema,
    { filmId: id, keywords: namedList(cells, 'keywords') },
    line,
    cells.repairs,
  );
}

function namedList(cells: Cells, column: string) {
  return withName(cells, dictsOf(cells.literal(column), column), column).map(namedOf);
}

/** What a row may do without: an id that is none does not cost the film. */
export function lenientList(cells: Cells, column: string) {
  return namedList(cells, column).map(({ id, name }) => ({
    id: typeof id === 'number' && Number.isInteger(id) && id > 0 ? id : null,
    name,
  }));
}

function namedOf(dict: Dict) {
  return { id: dict['id'], name: textOf(dict, 'name') };
}

function codedList(cells: Cells, column: string, code: string) {
  return dictsOf(cells.literal(column), column).map((dict) => ({
    code: textOf(dict, code),
    name: textOf(dict, 'name'),
  }));
}

function withName(cells: Cells, dicts: readonly Dict[], column: string): readonly Dict[] {
  const whole = dicts.filter((dict) => textOf(dict, 'name') !== '');
  if (whole.length < dicts.length) cells.repaired(`${column} entry without a name → left out`);
  return whole;
}
