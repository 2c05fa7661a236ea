/** The kinds of names that users type. */
export type NameSpace = 'title' | 'person' | 'saga';

/** Of the many names with a common word only the best known are kept: spellings are numbered from the best known on. */
export const MOST_OF_A_WORD = 200;
/** Of the many names that begin alike the best known are kept. */
export const MOST_OF_A_PREFIX = 25;

/**
 * Tables of one name resolver. `key`: every folded spelling with its rung on the ladder (0 = as printed), the
 * owner's weight (votes of a film, fame of a person) and its place, from 1, among those of the same key and rung.
 * `spelling`: those in which typing mistakes are looked for, numbered from the best known name on. `spelling_delete`: the
 * hashes of their forms with one letter left out, in pages that `spellingsOf` reads, each under its first hash. `word`: the
 * spellings that a word occurs in, for names half remembered; `readNumbers` unpacks them, best known first. `prefix`: the
 * owners whose name begins so, best known first, as a JSON array.
 */
export const nameTables = (space: NameSpace): string => `
CREATE TABLE ${space}_key (key TEXT NOT NULL, place INTEGER NOT NULL, owner INTEGER NOT NULL, rung INTEGER NOT NULL,
  weight INTEGER NOT NULL, PRIMARY KEY (key, place, owner)) WITHOUT ROWID;
CREATE TABLE ${space}_spelling (id INTEGER PRIMARY KEY, key TEXT NOT NULL, owner INTEGER NOT NULL, rung INTEGER NOT NULL,
  weight INTEGER NOT NULL);
CREATE TABLE ${space}_spelling_delete (first INTEGER PRIMARY KEY, pairs BLOB NOT NULL);
CREATE TABLE ${space}_word (word TEXT PRIMARY KEY, spellings BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE ${space}_prefix (prefix TEXT PRIMARY KEY, owners TEXT NOT NULL) WITHOUT ROWID;
`;

/**
 * Other titles of a film, released or not: `region` is ES (Spain), 419 (Latin America), * (both), or was for a title
 * that an older source knew the film by.
 */
export const ALIAS_TABLE = `
CREATE TABLE alias (film_id INTEGER NOT NULL, title TEXT NOT NULL, region TEXT NOT NULL,
  PRIMARY KEY (film_id, title, region)) WITHOUT ROWID;
`;
