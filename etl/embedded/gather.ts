import Database from 'better-sqlite3';
import { isIsoDate } from '../../src/domain/calendar.ts';
import { type Failure, isFailure } from '../failure.ts';
import type { FilmRow, RowAlias } from '../input/rows.ts';
import type { Progress } from '../report/progress.ts';
import { draft } from '../report/report.ts';
import type { DatedSource } from '../stages/build.ts';
import { type Credits, creditList } from '../stages/credits.ts';
import { runStages, stages } from '../stages/stages.ts';
import { type FilmFacts, filmOfLine, HEADER, lineOf } from './film-line.ts';
import { digestOfShards, type FilmsIndex, sha256, shardOf } from './index-file.ts';
import type { Shards } from './pack.ts';
import { type CreditReader, creditReader } from './read-credits.ts';

export type Gathered = { readonly index: FilmsIndex; readonly shards: Shards };

/** Merges sources as the build of a catalog does, as far as films, keywords and credits, and writes their facts as lines. */
export async function gather(
  sources: readonly DatedSource[],
  progress: Progress,
): Promise<Gathered | Failure> {
  const db = new Database('');
  db.pragma('foreign_keys = OFF');
  try {
    const credits = creditList();
    const report = draft(sources.map(({ origin }) => origin));
    // What comes after is Butaca's own, the Spanish titles first of all: every build adds it anew.
    const upToAliases = stages.slice(
      0,
      stages.findIndex(({ name }) => name === 'aliases'),
    );
    const fault = await runStages({ db, sources, credits, progress, report }, upToAliases);
    if (isFailure(fault)) return fault;
    progress.stage('lines');
    const { shards, films } = writeShards(db, credits.columns);
    const digests = Object.fromEntries([...shards].map(([name, text]) => [name, sha256(text)]));
    const index: FilmsIndex = {
      format: 1,
      taken: report.dataDate,
      films,
      digest: digestOfShards(digests),
      sources: Object.fromEntries([...sourceKeys(db).values()].map(({ key, ...source }) => [key, source])),
      languages: namesByCode(db, "SELECT code, coalesce(name, '') AS name FROM language ORDER BY code"),
      countries: namesByCode(db, 'SELECT code, name FROM country ORDER BY code'),
      shards: digests,
    };
    return { index, shards };
  } finally {
    progress.end();
    db.close();
  }
}

function namesByCode(db: Database.Database, sql: string): Readonly<Record<string, string>> {
  const rows = db.prepare<[], { code: string; name: string }>(sql).all();
  return Object.fromEntries(rows.map(({ code, name }) => [code, name]));
}

/** A source goes by its day, which says more than a number; a second one of that day has a letter, too. */
function sourceKeys(db: Database.Database) {
  const rows = db
    .prepare<[], { id: number; name: string; taken: string }>(
      'SELECT id, name, taken FROM source ORDER BY taken, name',
    )
    .all();
  return new Map(
    rows.map(({ id, name, taken: snapshotDate }, at) => {
      const before = rows.slice(0, at).filter((source) => source.taken === snapshotDate).length;
      return [
        id,
        {
          key: before === 0 ? snapshotDate : `${snapshotDate}${'abcdefgh'[before]}`,
          name,
          taken: snapshotDate,
        },
      ];
    }),
  );
}

function writeShards(
  db: Database.Database,
  credits: Credits,
): { readonly shards: Shards; readonly films: number } {
  const lines = new Map<string, string[]>();
  let films = 0;
  for (const film of readFacts(db, creditReader(credits))) {
    const shard = shardOf(film.id);
    const known = lines.get(shard) ?? [HEADER];
    lines.set(shard, known);
    known.push(checkedLine(film));
    films++;
  }
  return { films, shards: new Map([...lines].map(([name, list]) => [name, `${list.join('\n')}\n`])) };
}

/** What a line says must be what was meant, or the format has a hole. */
function checkedLine(film: FilmFacts): string {
  const line = lineOf(film);
  const read = filmOfLine(line);
  if (!read || lineOf(read) !== line) throw new Error(`film ${film.id} does not survive its line: ${line}`);
  return line;
}

const FILMS = `SELECT f.*, c.name AS saga FROM film f LEFT JOIN collection c ON c.id = collection_id ORDER BY f.id`;
type Stored = Readonly<Record<string, string | number | null>> & { readonly id: FilmRow['id'] };

function* readFacts(db: Database.Database, credits: CreditReader): Generator<FilmFacts> {
  const names = (sql: string) => {
    const rows = db.prepare<[number], string>(sql).pluck();
    return (film: number) => rows.all(film).map((name) => ({ id: null, name }));
  };
  db.exec(
    'CREATE INDEX genre_of_film ON film_genre (film_id); CREATE INDEX country_of_film ON film_country (film_id)',
  );
  const genres = names(
    'SELECT name FROM film_genre JOIN genre ON id = genre_id WHERE film_id = ? ORDER BY position',
  );
  const keywords = names(
    'SELECT name FROM film_keyword JOIN keyword ON id = keyword_id WHERE film_id = ? ORDER BY name',
  );
  const companies = names(
    'SELECT name FROM film_company JOIN company ON id = company_id WHERE film_id = ? ORDER BY position',
  );
  const countries = db
    .prepare<[number], string>('SELECT country_code FROM film_country WHERE film_id = ? ORDER BY 1')
    .pluck();
  const aliases = db.prepare<[number], RowAlias>(
    'SELECT title, region FROM alias WHERE film_id = ? ORDER BY region, title',
  );
  const keys = sourceKeys(db);
  for (const film of db.prepare<[], Stored>(FILMS).iterate()) {
    const text = (column: string) => (film[column] ?? null) as string | null;
    const number = (column: string) => (film[column] ?? null) as number | null;
    const [date, saga] = [String(film['release_date']), number('collection_id')];
    if (!isIsoDate(date)) throw new Error(`film ${film.id} has the date ${date}`);
    yield {
      id: film.id,
      title: String(film['title']),
      originalTitle: text('original_title'),
      releaseDate: date,
      runtime: number('runtime'),
      budget: number('budget'),
      revenue: number('revenue'),
      voteCount: number('vote_count') ?? 0,
      voteAverage: number('vote_average'),
      popularity: number('popularity'),
      language: text('language'),
      collection: saga === null ? null : { id: saga, name: String(film['saga']) },
      imdbId: text('imdb_id'),
      posterPath: text('poster_path'),
      genres: genres(film.id),
      countries: countries.all(film.id),
      keywords: keywords(film.id),
      companies: companies(film.id),
      credits: credits(film.id),
      aliases: aliases.all(film.id),
      source: keys.get(Number(film['source']))?.key ?? '',
    };
  }
}
