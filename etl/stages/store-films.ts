import type Database from 'better-sqlite3';
import { type IsoDate, weekdayOf } from '../../src/domain/calendar.ts';
import { isOut } from '../input/infer-snapshot-date.ts';
import type { FilmRow, Origin } from '../input/rows.ts';
import type { RowOutcome } from '../report/row-stats.ts';
import type { DatedSource } from './build.ts';
import { openProvenance } from './provenance.ts';
import { seenOnce } from './seen-once.ts';
import type { CreditStore } from './store-credits.ts';
import { filmDetailStore } from './store-film-details.ts';
import type { KeywordStore } from './store-keywords.ts';
import { upcomingStore } from './store-upcoming.ts';

type Others = { readonly credits: CreditStore; readonly keywords: KeywordStore };
/** A film's row, in the order of `COLUMNS`. */
type Values = readonly (string | number | null)[];

/**
 * Stores the films of one source after another. A film that two sources have is kept once: the newer figure wins, and a
 * figure that the newer source lacks stays.
 */
export function filmStore(
  db: Database.Database,
  others: Others,
): { readonly of: (source: DatedSource) => (row: FilmRow) => RowOutcome; readonly end: () => void } {
  const provenance = openProvenance(db);
  const films = filmTable(db);
  const details = filmDetailStore(db);
  const upcoming = upcomingStore(db);
  const alias = db.prepare('INSERT INTO alias VALUES (?, ?, ?) ON CONFLICT DO NOTHING');

  const of = (source: DatedSource) => {
    const isNew = seenOnce(db);
    const [storeCredits, storeKeywords] = [others.credits.of(source), others.keywords.of()];
    const store = (row: FilmRow, origin: Origin): RowOutcome => {
      if (!isReleased(row, origin)) return upcoming(row, provenance.idOf(origin));
      const values = valuesOf(row, provenance.idOf(origin));
      const known = films.add(values);
      if (known === undefined) {
        details.add(row);
        return 'kept';
      }
      const isNewer = origin.snapshotDate >= provenance.snapshotDateOf(known.source);
      films.merge(values, isNewer);
      details.merge(row, isNewer);
      if (known.title !== row.title) alias.run(row.id, isNewer ? known.title : row.title, 'was');
      return 'joined';
    };
    return (row: FilmRow): RowOutcome => {
      if (!isNew(row.id)) return 'duplicates';
      const fate = store(row, row.origin ?? source.origin);
      for (const { title, region } of row.aliases ?? []) alias.run(row.id, title, region);
      if (row.credits) storeCredits({ filmId: row.id, ...row.credits });
      if (row.keywords && row.keywords.length > 0) storeKeywords({ filmId: row.id, keywords: row.keywords });
      return fate;
    };
  };
  const end = (): void => {
    for (const { end } of [details, others.keywords]) end();
  };
  return { of, end };
}

/** Until then the status of films was seldom told. */
const STATUS_COUNTS_FROM: IsoDate = '2018-01-01';

function isReleased({ released, releaseDate, status }: FilmRow, { snapshotDate }: Origin): boolean {
  if (released !== undefined) return released;
  if (releaseDate === null || releaseDate > snapshotDate) return false;
  return isOut(status) || snapshotDate < STATUS_COUNTS_FROM;
}

const DATE = ['release_date', 'year', 'month', 'day', 'weekday'];
const FIGURES = [
  'runtime',
  'budget',
  'revenue',
  'popularity',
  'language',
  'collection_id',
  'imdb_id',
  'poster_path',
];
/** Votes and their mean belong together; none at all is no newer figure. */
const VOTES = ['vote_count', 'vote_average'];
const COLUMNS = ['id', 'title', 'original_title', ...DATE, ...FIGURES, ...VOTES, 'source'];

function filmTable(db: Database.Database) {
  const bound = COLUMNS.map(() => '?');
  const insert = db.prepare(`INSERT INTO film (${COLUMNS}) VALUES (${bound}) ON CONFLICT DO NOTHING`);
  const find = db.prepare<[unknown], { title: string; source: number }>(
    'SELECT title, source FROM film WHERE id = ?',
  );
  const newer = db.prepare(
    `UPDATE film SET ${[
      ...['title', 'source', ...DATE].map((name) => `${name} = @${name}`),
      'original_title = coalesce(@original_title, iif(original_title = title, @title, original_title))',
      ...FIGURES.map((name) => `${name} = coalesce(@${name}, ${name})`),
      ...VOTES.map((name) => `${name} = iif(@vote_count > 0, @${name}, ${name})`),
    ]} WHERE id = @id`,
  );
  const older = db.prepare(
    `UPDATE film SET ${[
      'original_title = iif(original_title = title, coalesce(@original_title, original_title), original_title)',
      ...FIGURES.map((name) => `${name} = coalesce(${name}, @${name})`),
      ...VOTES.map((name) => `${name} = iif(vote_count > 0, ${name}, @${name})`),
    ]} WHERE id = @id`,
  );
  return {
    /** Adds a film, or returns what is known of one that is there. */
    add: (values: Values) =>
      insert.run(withOriginalTitle(values)).changes > 0 ? undefined : find.get(values[0]),
    merge: (values: Values, isNewer: boolean) =>
      void (isNewer ? newer : older).run(Object.fromEntries(COLUMNS.map((name, at) => [name, values[at]]))),
  };
}

/** Where nobody tells the original title, it is the title. */
function withOriginalTitle(values: Values): Values {
  const [, title = null, original = null] = values;
  return original === null ? values.with(2, title) : values;
}

/** By position: to bind by name takes as long as SQLite does. */
function valuesOf(row: FilmRow, source: number): Values {
  const date = row.releaseDate ?? '';
  const [year = null, month = null, day = null] = date.split('-').map(Number);
  return [
    row.id,
    row.title,
    row.originalTitle,
    date,
    year,
    month,
    day,
    weekdayOf(date),
    row.runtime,
    row.budget,
    row.revenue,
    row.popularity,
    row.language,
    row.collection?.id ?? null,
    row.imdbId,
    row.posterPath,
    row.voteCount,
    row.voteAverage,
    source,
  ];
}
