/** Raised whenever a catalog written by an older version can no longer be read. */
export const SCHEMA_VERSION = 4;

/**
 * The catalog's tables. Dates are ISO 8601, money US dollars, runtime minutes, votes TMDB's 0–10;
 * an unknown figure is NULL, never 0. Films and people are keyed by TMDB id (a person known by name
 * only has a negative id).
 */
export const TABLES = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
-- Where figures come from, and the day that they were taken.
CREATE TABLE source (id INTEGER PRIMARY KEY, name TEXT NOT NULL, taken TEXT NOT NULL, UNIQUE (name, taken));
CREATE TABLE collection (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE genre (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE country (code TEXT PRIMARY KEY, name TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE language (code TEXT PRIMARY KEY, name TEXT) WITHOUT ROWID;
CREATE TABLE keyword (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE company (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT NOT NULL, folded TEXT NOT NULL);
CREATE TABLE film (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  original_title TEXT NOT NULL,
  release_date TEXT NOT NULL,
  year INTEGER NOT NULL,
  month INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
  day INTEGER NOT NULL CHECK (day BETWEEN 1 AND 31),
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 0 AND 6),
  runtime INTEGER CHECK (runtime > 0),
  budget INTEGER CHECK (budget > 0),
  revenue INTEGER CHECK (revenue > 0),
  vote_count INTEGER NOT NULL CHECK (vote_count >= 0),
  vote_average REAL CHECK (vote_average BETWEEN 0 AND 10),
  popularity REAL,
  language TEXT REFERENCES language,
  collection_id INTEGER REFERENCES collection,
  imdb_id TEXT,
  poster_path TEXT,
  source INTEGER NOT NULL REFERENCES source
);
CREATE TABLE film_text (film_id INTEGER PRIMARY KEY REFERENCES film, tagline TEXT, overview TEXT);
CREATE TABLE film_genre (
  genre_id INTEGER NOT NULL REFERENCES genre, film_id INTEGER NOT NULL REFERENCES film, position INTEGER NOT NULL,
  PRIMARY KEY (genre_id, film_id)) WITHOUT ROWID;
CREATE TABLE film_country (
  country_code TEXT NOT NULL REFERENCES country, film_id INTEGER NOT NULL REFERENCES film,
  PRIMARY KEY (country_code, film_id)) WITHOUT ROWID;
CREATE TABLE film_keyword (
  film_id INTEGER NOT NULL REFERENCES film, keyword_id INTEGER NOT NULL REFERENCES keyword,
  PRIMARY KEY (film_id, keyword_id)) WITHOUT ROWID;
CREATE TABLE film_company (
  film_id INTEGER NOT NULL REFERENCES film, company_id INTEGER NOT NULL REFERENCES company, position INTEGER NOT NULL,
  PRIMARY KEY (film_id, company_id)) WITHOUT ROWID;
CREATE TABLE film_cast (
  person_id INTEGER NOT NULL REFERENCES person, film_id INTEGER NOT NULL REFERENCES film,
  position INTEGER NOT NULL, character TEXT,
  PRIMARY KEY (person_id, film_id)) WITHOUT ROWID;
CREATE TABLE film_director (
  person_id INTEGER NOT NULL REFERENCES person, film_id INTEGER NOT NULL REFERENCES film,
  position INTEGER NOT NULL,
  PRIMARY KEY (person_id, film_id)) WITHOUT ROWID;
-- Who wrote and who produced a film; places may have gaps. People of this table alone are found by no name.
CREATE TABLE film_crew (
  person_id INTEGER NOT NULL REFERENCES person, film_id INTEGER NOT NULL REFERENCES film,
  job TEXT NOT NULL CHECK (job = 'writer' OR job = 'producer'), position INTEGER NOT NULL,
  PRIMARY KEY (person_id, film_id, job)) WITHOUT ROWID;
-- Films that have not come out: found by title, shown on a card, and in no other table. Lists are JSON arrays of names.
CREATE TABLE upcoming (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  original_title TEXT NOT NULL,
  release_date TEXT,
  year INTEGER,
  runtime INTEGER CHECK (runtime > 0),
  language TEXT,
  imdb_id TEXT,
  poster_path TEXT,
  tagline TEXT,
  overview TEXT,
  genres TEXT NOT NULL,
  directors TEXT NOT NULL DEFAULT '[]',
  actors TEXT NOT NULL DEFAULT '[]',
  source INTEGER NOT NULL REFERENCES source
);
-- How many films fall on each month (1–12), weekday (0 = Monday), year and so on: counts without a filter.
CREATE TABLE tally (unit TEXT NOT NULL, value INTEGER NOT NULL, films INTEGER NOT NULL,
  PRIMARY KEY (unit, value)) WITHOUT ROWID;
`;

/** Indices are made after the rows are in. Films are filtered and ranked by `film_column` and `film_set`, which need none. */
export const INDICES = `
CREATE INDEX film_by_votes ON film (vote_count DESC, id);
CREATE INDEX film_by_collection ON film (collection_id, release_date) WHERE collection_id IS NOT NULL;
CREATE INDEX film_genre_by_film ON film_genre (film_id, position);
CREATE INDEX film_country_by_film ON film_country (film_id);
CREATE INDEX film_company_by_company ON film_company (company_id);
CREATE INDEX film_cast_by_film ON film_cast (film_id, position);
CREATE INDEX film_director_by_film ON film_director (film_id, position);
CREATE INDEX film_crew_by_film ON film_crew (film_id, job, position);
`;

/** `film_set`: the numbers of the films of each genre (by English name) and country (by code), as `packNumbers` writes them. */
export const COLUMN_TABLES = `
CREATE TABLE film_column (name TEXT PRIMARY KEY, value BLOB NOT NULL);
CREATE TABLE film_set (kind TEXT NOT NULL, value TEXT NOT NULL, films BLOB NOT NULL, PRIMARY KEY (kind, value)) WITHOUT ROWID;
`;
