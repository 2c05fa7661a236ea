import type { Catalog } from '../../catalog/catalog.ts';
import type { Field } from '../../catalog/schema/text-index.ts';
import { fold } from '../../domain/fold.ts';
import type { PersonId } from '../../domain/person.ts';
import type { IndexReader } from '../index/index-reader.ts';
import type { Feature } from '../index/profile.ts';
import type { Component } from '../index/vector.ts';
import type { Evidence } from './evidence.ts';
import { plotWord } from './plot-words.ts';

/** A word that more than one film in so many has is no reason by itself. */
const RARE = { share: 1 / 400, atLeast: 5 };

const NAMES: Readonly<Record<Exclude<Field, 'word'>, string>> = {
  genre: 'SELECT name FROM genre WHERE id = $id',
  keyword: 'SELECT name FROM keyword WHERE id = $id',
  cast: 'SELECT name FROM person WHERE id = $id',
  director: 'SELECT name FROM person WHERE id = $id',
};

/** Puts a term that two films share as evidence: with its name, or as both texts spell the word. */
export function sharedTermReader(
  catalog: Catalog,
  index: IndexReader,
): (component: Component, otherFeature: Feature, value: number) => Evidence {
  const name = (field: Exclude<Field, 'word'>, id: number) =>
    catalog.one<{ id: number }, { name: string }>(NAMES[field])({ id })?.name ?? '';
  const isTelling = tellingWord(catalog, index);
  return ({ field, term, films, feature }, otherFeature, value) => {
    if (field === 'word') {
      const spelling = sharedSpelling(feature.spelled, otherFeature.spelled);
      const isTold = feature.inText && otherFeature.inText && spelling.otherName === undefined;
      const telling = isTold && isTelling(spelling.name, films);
      return { kind: field, films, value, ...spelling, telling };
    }
    const id = Number(term);
    if (field === 'genre' || field === 'keyword') return { kind: field, name: name(field, id), films, value };
    return { kind: field, id: id as PersonId, name: name(field, id), films, value };
  };
}

/** True for a word of letters that is no first name, and rare or a plot word. */
function tellingWord(catalog: Catalog, index: IndexReader): (word: string, films: number) => boolean {
  const isOfPlots = plotWord(catalog, index);
  const givenName = catalog.one<{ name: string }, unknown>('SELECT 1 FROM given_name WHERE name = $name');
  return (word, films) => {
    if (films > Math.max(RARE.atLeast, index.columns().id.length * RARE.share) && !isOfPlots(word, films))
      return false;
    const isName = word !== word.toLowerCase() && givenName({ name: fold(word) }) !== undefined;
    return !isName && /^\p{L}{3,}$/u.test(word);
  };
}

/** "Time" and "time" are one spelling, the lower-case one; "robot" and "robots" are two. */
function sharedSpelling(a: readonly string[], b: readonly string[]): { name: string; otherName?: string } {
  const isIn = (spellings: readonly string[], word: string) =>
    spellings.some((spelled) => spelled.toLowerCase() === word);
  const same = a.find((spelled) => isIn(b, spelled.toLowerCase()));
  if (same === undefined) return { name: a[0]?.toLowerCase() ?? '', otherName: b[0]?.toLowerCase() ?? '' };
  const lower = same.toLowerCase();
  return { name: a.includes(lower) || b.includes(lower) ? lower : same };
}
