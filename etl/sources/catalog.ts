import Database from 'better-sqlite3';
import { foreignPart } from '../../src/catalog/own-schema.ts';
import { SCHEMA_VERSION } from '../../src/catalog/schema/schema.ts';
import { type IsoDate, isIsoDate } from '../../src/domain/calendar.ts';
import { type Failure, failure } from '../failure.ts';
import { isRuntime, oddFigure } from '../input/amounts.ts';
import type { FilmRow, Origin, RowAlias } from '../input/rows.ts';
import type { Listener, Source, SourceTables } from '../input/source.ts';

/** A catalog of this release: whatever it was made of, it can be built upon. */
export const catalog: Source = {
  name: 'catalog',
  needs: 'a catalog of this release',
  open: ({ path, single }) => (single === 'sqlite' && isCatalog(path) ? catalogTables(path) : undefined),
};

/** Every film of a catalog with all that belongs to it, each with the source and day that it had. */
export function catalogTables(path: string): SourceTables {
  return {
    snapshotDate: async () => opened(path, dataDate),
    films: {
      name: 'catalog',
      unit: 'films',
      size: opened(path, (db) => db.prepare('SELECT count(*) FROM film').pluck().get() as number),
      read: async (listener) => opened(path, (db) => readFilms(db, listener)),
    },
  };
}

function isCatalog(path: string): boolean {
  return opened(path, (db) => {
    const isOurs = db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'upcoming'").get() !== undefined;
    const isRead = isOurs && db.pragma('user_version', { simple: true }) === SCHEMA_VERSION;
    return isRead && foreignPart(db) === undefined;
  });
}

function opened<T>(path: string, use: (db: Database.Database) => T): T {
  const db = new Database(path, { readonly: true, fileMustExist: true });
  try {
    db.pragma('trusted_schema = OFF');
    return use(db);
  } finally {
    db.close();
  }
}

function metaOf(db: Database.Database, key: string): string {
  return String(db.prepare('SELECT value FROM meta WHERE key = ?').pluck().get(key) ?? '');
}

function dataDate(db: Database.Database): IsoDate | Failure {
  const date = metaOf(db, 'data_date');
  return isIsoDate(date)
    ? date
    : failure('input', `${db.name} does not say when its data is: build it again.`);
}

type Stored = Readonly<Record<string, string | number | null>> & {
  readonly id: number;
  readonly source: number;
};

function readFilms(db: Database.Database, { on, onRead }: Listener<FilmRow>): { readonly sha256: string } {
  const origins = originsOf(db);
  const [parts, names] = [openParts(db), languageNames(db)];
  const films = db.prepare<[], Stored>(
    'SELECT film.*, tagline, overview FROM film LEFT JOIN film_text ON film_id = id',
  );
  let line = 0;
  const give = (row: FilmRow): void => {
    line += 1;
    // An older release took any running time.
    const isOdd = row.runtime !== null && !isRuntime(row.runtime);
    on({
      line,
      row: isOdd ? { ...row, runtime: null } : row,
      repairs: isOdd ? [oddFigure('runtime')] : [],
    });
    onRead(1);
  };
  for (const film of films.iterate())
    give({
      ...figuresOf(film, origins),
      released: true,
      ...parts(film.id),
      collection: collectionOf(db, film),
      languageNames: line === 0 ? names : [],
    });
  for (const film of db.prepare<[], Stored>('SELECT * FROM upcoming').iterate())
    give({ ...figuresOf(film, origins), released: false, ...upcomingParts(db, film) });
  return { sha256: metaOf(db, 'digest') };
}

function originsOf(db: Database.Database): ReadonlyMap<number, Origin> {
  const rows = db
    .prepare<[], Origin & { id: number }>('SELECT id, name, taken AS snapshotDate FROM source')
    .all();
  return new Map(rows.map(({ id, name, snapshotDate }) => [id, { name, snapshotDate }]));
}

function figuresOf(film: Stored, origins: ReadonlyMap<number, Origin>) {
  const number = (column: string) => (film[column] ?? null) as number | null;
  const text = (column: string) => (film[column] ?? null) as string | null;
  return {
    id: film.id as FilmRow['id'],
    title: String(film['title']),
    originalTitle: text('original_title'),
    releaseDate: text('release_date'),
    runtime: number('runtime'),
    budget: number('budget'),
    revenue: number('revenue'),
    voteCount: number('vote_count') ?? 0,
    voteAverage: number('vote_average'),
    popularity: number('popularity'),
    language: text('language'),
    imdbId: text('imdb_id'),
    posterPath: text('poster_path'),
    tagline: text('tagline'),
    overview: text('overview'),
    status: null,
    origin: origins.get(film.source),
  };
}

type Credit = {
  readonly id: number;
  readonly name: string;
  readonly character: string | null;
  readonly position: number;
};

/** Reads what belongs to one film after another. A person known by name only goes back to being a name. */
function openParts(db: Database.Database) {
  const genres = db.prepare<[number], { id: number; name: string }>(
    'SELECT g.id, g.name FROM film_genre JOIN genre g ON g.id = genre_id WHERE film_id = ? ORDER BY position',
  );
  const countries = db.prepare<[number], { code: string; name: string }>(
    'SELECT code, name FROM film_country JOIN country ON code = country_code WHERE film_id = ? ORDER BY code',
  );
  const keywords = db.prepare<[number], { id: number; name: string }>(
    'SELECT k.id, k.name FROM film_keyword JOIN keyword k ON k.id = keyword_id WHERE film_id = ? ORDER BY k.id',
  );
  const companies = db.prepare<[number], { id: number; name: string }>(
    'SELECT c.id, c.name FROM film_company JOIN company c ON c.id = company_id WHERE film_id = ? ORDER BY position',
  );
  const aliases = aliasesOf(db);
  const crew = crewOf(db);
  const people = (table: string, character: string) => {
    const rows = db.prepare<[number], Credit>(
      `SELECT p.id, p.name, ${character}, position FROM ${table} JOIN person p ON p.id = person_id WHERE film_id = ? ORDER BY position`,
    );
    return (film: number) =>
      rows.all(film).map(({ id, ...credit }) => ({ personId: id > 0 ? id : null, ...credit }));
  };
  const [cast, directors] = [people('film_cast', 'character'), people('film_director', 'NULL AS character')];
  const named = ({ id, name }: { id: number; name: string }) => ({ id: id > 0 ? id : null, name });
  return (film: number) => ({
    genres: genres.all(film).map(named),
    countries: countries.all(film),
    keywords: keywords.all(film).map(named),
    companies: companies.all(film).map(named),
    credits: { cast: cast(film), directors: directors(film), ...crew(film), others: [] },
    aliases: aliases(film),
  });
}

function crewOf(db: Database.Database) {
  const rows = db.prepare<[number, string], Credit>(
    `SELECT p.id, p.name, position FROM film_crew JOIN person p ON p.id = person_id
     WHERE film_id = ? AND job = ? ORDER BY position`,
  );
  const people = (film: number, job: string) =>
    rows.all(film, job).map(({ id, name, position }) => ({ personId: id > 0 ? id : null, name, position }));
  return (film: number) => ({ writers: people(film, 'writer'), producers: people(film, 'producer') });
}

function aliasesOf(db: Database.Database): (film: number) => readonly RowAlias[] {
  const rows = db.prepare<[number], RowAlias>('SELECT title, region FROM alias WHERE film_id = ?');
  return (film) => rows.all(film);
}

function upcomingParts(db: Database.Database, film: Stored) {
  const names = (column: string): readonly string[] => JSON.parse(String(film[column]));
  const person = (name: string) => ({ personId: null, name, character: null });
  return {
    genres: names('genres').map((name) => ({ id: null, name })),
    countries: [],
    languageNames: [],
    collection: null,
    credits: { cast: names('actors').map(person), directors: names('directors').map(person), others: [] },
    aliases: aliasesOf(db)(film.id),
  };
}

function collectionOf(db: Database.Database, { collection_id: id }: Stored): FilmRow['collection'] {
  if (id === null || id === undefined) return null;
  const name = db.prepare('SELECT name FROM collection WHERE id = ?').pluck().get(id);
  return { id: Number(id), name: String(name) };
}

function languageNames(db: Database.Database) {
  return db
    .prepare<[], { code: string; name: string }>("SELECT code, coalesce(name, '') AS name FROM language")
    .all();
}
