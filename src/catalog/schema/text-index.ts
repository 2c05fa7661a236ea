/**
 * The tables of the recommender's index. A film's *number* is its place among the ids in ascending order;
 * postings and columns hold numbers.
 *
 * `index_term`: one row for each term of each field. `number` is a hash of field and term, so that a term keeps
 * it from one build to the next and a `search` in an old button still means the same words. `films` counts the
 * films with the term (for words: in title, tagline or overview). `postings` is read by `forEachPosting`.
 * In `film_column` the recommender keeps arrays of its own: `quality`, `theme` with `theme.place`,
 * and `norm.` and a field.
 * `similar_list`: the films most like one of the best known, ready to show: a JSON array of `ExplainedFilm`.
 * `given_name`: first names that many people have, folded: two films with a Peter are not alike for it.
 * `story_word`: Spanish words and phrases of stories; `english` is a JSON array of equivalents.
 */
export const INDEX_TABLES = `
CREATE TABLE index_term (number INTEGER PRIMARY KEY, field TEXT NOT NULL, term TEXT NOT NULL,
  films INTEGER NOT NULL, postings BLOB NOT NULL);
CREATE TABLE similar_list (film_id INTEGER PRIMARY KEY, list TEXT NOT NULL);
CREATE TABLE given_name (name TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE story_word (key TEXT NOT NULL, stemmed INTEGER NOT NULL, english TEXT NOT NULL,
  PRIMARY KEY (key, stemmed)) WITHOUT ROWID;
`;

/** Made after the terms are in. */
export const INDEX_INDICES = `
CREATE UNIQUE INDEX index_term_by_term ON index_term (field, term);
`;

/** The fields of the index. `word` serves similarity and search; the others hold ids of the catalog as terms. */
export const fields = ['word', 'genre', 'keyword', 'cast', 'director'] as const;
export type Field = (typeof fields)[number];
