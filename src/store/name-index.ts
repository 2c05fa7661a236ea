/** The kinds of names that users type. */
export type NameSpace = 'title' | 'person' | 'saga';

/**
 * Tables of one name resolver. `key`: every folded spelling with its rung on the ladder (0 = as printed), the
 * owner's weight (votes of a film, fame of a person) and its place, from 1, among those of the same key and rung. `spelling` and `spelling_delete`: spellings without
 * spaces, and the hashes of their forms with one letter left out, for typing mistakes. `word`: the
 * names that a word occurs in, for names half remembered. `vocabulary`: every such word once, with the best known of them.
 */
export const nameTables = (space: NameSpace): string => `
CREATE TABLE ${space}_key (key TEXT NOT NULL, place INTEGER NOT NULL, owner INTEGER NOT NULL, rung INTEGER NOT NULL,
  weight INTEGER NOT NULL, PRIMARY KEY (key, place, owner)) WITHOUT ROWID;
CREATE TABLE ${space}_spelling (id INTEGER PRIMARY KEY, key TEXT NOT NULL, owner INTEGER NOT NULL, rung INTEGER NOT NULL,
  weight INTEGER NOT NULL);
CREATE TABLE ${space}_spelling_delete (hash INTEGER NOT NULL, spelling_id INTEGER NOT NULL,
  PRIMARY KEY (hash, spelling_id)) WITHOUT ROWID;
CREATE TABLE ${space}_word (word TEXT NOT NULL, spelling_id INTEGER NOT NULL, PRIMARY KEY (word, spelling_id)) WITHOUT ROWID;
CREATE TABLE ${space}_vocabulary (word TEXT PRIMARY KEY, spelling_id INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE ${space}_prefix (prefix TEXT NOT NULL, position INTEGER NOT NULL, owner INTEGER NOT NULL,
  PRIMARY KEY (prefix, position)) WITHOUT ROWID;
`;

/**
 * Other titles of a film, released or not: `region` is ES (Spain), 419 (Latin America), * (both), or was for a title
 * that an older source knew the film by.
 */
export const ALIAS_TABLE = `
CREATE TABLE alias (film_id INTEGER NOT NULL, title TEXT NOT NULL, region TEXT NOT NULL,
  PRIMARY KEY (film_id, title, region)) WITHOUT ROWID;
`;
