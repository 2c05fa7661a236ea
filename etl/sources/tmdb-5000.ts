import { isIsoDate } from '../../src/domain/calendar.ts';
import { isFailure } from '../failure.ts';
import { readCsv } from '../input/csv.ts';
import { inferSnapshotDate } from '../input/infer-snapshot-date.ts';
import type { Input, InputFile } from '../input/input.ts';
import type { FilmRow, Outcome } from '../input/rows.ts';
import type { Source, SourceTables } from '../input/source.ts';
import { creditsRow, filmOf, lenientList, type Row, tableOf } from './kaggle.ts';
import { fileOf } from './kinds.ts';

/** "TMDB 5000 Movie Dataset" of Kaggle: the classic columns with JSON in their cells, and keywords among them. */
export const tmdb5000: Source = {
  name: 'TMDB 5000 (Kaggle)',
  needs: 'tmdb_5000_movies.csv and tmdb_5000_credits.csv',
  open: (input) => {
    const [films, credits] = [fileOf(input, '5000 films'), fileOf(input, '5000 credits')];
    if (!films || !credits) return undefined;
    return {
      snapshotDate: inferredDate(films),
      films: tableOf(films, { columns: FILM_COLUMNS, optional: OPTIONAL }, filmWithKeywords),
      credits: tableOf(credits, { columns: ['movie_id', 'cast', 'crew'], id: 'movie_id' }, creditsRow),
    };
  },
  lacks: lacksOther,
};

const FILM_COLUMNS = [
  ...['id', 'title', 'original_title', 'original_language', 'imdb_id', 'poster_path', 'tagline', 'overview'],
  ...['release_date', 'runtime', 'budget', 'revenue', 'vote_count', 'vote_average', 'popularity', 'keywords'],
  ...['belongs_to_collection', 'genres', 'production_companies', 'production_countries', 'spoken_languages'],
];
const OPTIONAL = ['imdb_id', 'poster_path', 'belongs_to_collection', 'tagline', 'production_companies'];

function lacksOther(input: Input) {
  const [films, people] = [fileOf(input, '5000 films')?.name, fileOf(input, '5000 credits')?.name];
  if (films !== undefined && people === undefined) return { has: films, lacks: 'tmdb_5000_credits.csv' };
  return people !== undefined && films === undefined
    ? { has: people, lacks: 'tmdb_5000_movies.csv' }
    : undefined;
}

function filmWithKeywords(row: Row): Outcome<FilmRow> {
  const keywords = lenientList(row.cells, 'keywords');
  const outcome = filmOf(row);
  return 'row' in outcome ? { ...outcome, row: { ...outcome.row, keywords } } : outcome;
}

/** The file does not say when it was taken: it is read once for that alone. */
function inferredDate(file: InputFile): SourceTables['snapshotDate'] {
  return async (signal) => {
    const { add, date } = inferSnapshotDate();
    const done = await readCsv(file, {
      columns: ['release_date', 'vote_count'] as const,
      on: ({ values }) => {
        if (!isIsoDate(values.release_date)) return;
        add({ date: values.release_date, votes: Number(values.vote_count), status: null });
      },
      onBytes: () => undefined,
      signal,
    });
    return isFailure(done) ? done : date();
  };
}
