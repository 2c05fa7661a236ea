import type { Catalog } from '../../catalog/catalog.ts';
import type { FilmSet } from '../../catalog/films/film-filter.ts';
import { numberOf } from '../../catalog/films/read-columns.ts';
import type { FilmId } from '../../domain/film.ts';
import { fold } from '../../domain/fold.ts';
import type { Columns } from '../index/columns.ts';
import type { IndexReader } from '../index/index-reader.ts';
import { SHORT_FILM } from '../recipe.ts';

/** How the films offered must stand to the film asked about. */
export const relations = ['newer', 'older', 'lessKnown', 'moreVaried'] as const;
export type Relation = (typeof relations)[number];

/** What the films offered must fulfil. */
export type Critique = {
  /** Only these may be offered; all where absent. */
  readonly among?: FilmSet | undefined;
  /** newer and older: by year of premiere; lessKnown: a fifth of the votes at most. */
  readonly relation?: Relation | undefined;
  /** Films that are never offered: those the user has seen. */
  readonly hidden?: ReadonlySet<FilmId> | undefined;
};

type Rule = (film: number) => boolean;

/**
 * Which films may be offered. Told faster than by the test: those with more votes than `mostVotes` may not, and only those
 * that `among` has at 1.
 */
export type Eligible = {
  readonly passes: Rule;
  readonly mostVotes: number;
  readonly among?: FilmSet | undefined;
};

/** Few votes are few enough, however few the film asked about has. */
const LESS_KNOWN = { share: 1 / 5, atLeast: 50 };

/** Builds the test that a film's number must pass to be offered for another film. */
export function eligibility(
  catalog: Catalog,
  index: IndexReader,
): (film: number, critique: Critique) => Eligible {
  const namedAfterSaga = sagaNameRule(catalog, index);
  return (film, { among, relation, hidden }) => {
    const columns = index.columns();
    const rules = [notItsOwn(columns, film), ...relationRules(columns, film, relation)];
    if (hidden && hidden.size > 0) rules.push(not(isOneOf(columns, hidden)));
    rules.push(not(namedAfterSaga(film)));
    return {
      passes: (candidate) => rules.every((rule) => rule(candidate)),
      among,
      mostVotes: relation === 'lessKnown' ? fewVotes(columns, film) : Number.POSITIVE_INFINITY,
    };
  };
}

/** What may be offered for several films is what may be for each. */
export function eligibleForAll(each: readonly Eligible[]): Eligible {
  return {
    passes: (film) => each.every(({ passes }) => passes(film)),
    among: each[0]?.among,
    mostVotes: Math.min(...each.map(({ mostVotes }) => mostVotes)),
  };
}

/** Specials that the data keeps out of a collection ("Star Wars Holiday Special"); names of one word prove nothing. */
function sagaNameRule(catalog: Catalog, index: IndexReader): (film: number) => Rule {
  const sagaName = catalog.one<{ id: number }, { name: string }>(
    'SELECT name FROM "collection" WHERE id = $id',
  );
  const title = catalog.one<{ id: number }, { title: string }>('SELECT title FROM film WHERE id = $id');
  return (film) => {
    const { id, collection } = index.columns();
    const name = sagaName({ id: collection[film] ?? 0 })?.name ?? '';
    const words = withoutKind(fold(name));
    if (!words.includes(' ')) return () => false;
    return (candidate) => ` ${fold(title({ id: id[candidate] ?? 0 })?.title ?? '')} `.includes(` ${words} `);
  };
}

const KINDS_OF_SAGA = new Set(['collection', 'saga', 'trilogy', 'series', 'anthology']);

/** A folded name of a saga without the word at its end that says what it is. */
function withoutKind(folded: string): string {
  const words = folded.split(' ');
  return KINDS_OF_SAGA.has(words.at(-1) ?? '') ? words.slice(0, -1).join(' ') : folded;
}

/** Neither the film itself nor one of its saga, nor a short for a feature film. */
function notItsOwn({ collection, runtime }: Columns, film: number): Rule {
  const saga = collection[film] ?? 0;
  const isFeature = (runtime[film] ?? 0) >= SHORT_FILM;
  const isShort: Rule = (candidate) => {
    const minutes = runtime[candidate] ?? 0;
    return minutes > 0 && minutes < SHORT_FILM;
  };
  return (candidate) =>
    candidate !== film &&
    (saga === 0 || collection[candidate] !== saga) &&
    !(isFeature && isShort(candidate));
}

function fewVotes({ votes }: Columns, film: number): number {
  const own = votes[film] ?? 0;
  return Math.min(own - 1, Math.max(LESS_KNOWN.atLeast, own * LESS_KNOWN.share));
}

function relationRules(columns: Columns, film: number, relation: Relation | undefined): Rule[] {
  const { year, votes } = columns;
  const [ownYear, few] = [year[film] ?? 0, fewVotes(columns, film)];
  if (relation === 'newer') return [(candidate) => (year[candidate] ?? 0) > ownYear];
  if (relation === 'older') return [(candidate) => (year[candidate] ?? 0) < ownYear];
  if (relation === 'lessKnown') return [(candidate) => (votes[candidate] ?? 0) <= few];
  return [];
}

function isOneOf(columns: Columns, films: ReadonlySet<FilmId>): Rule {
  const numbers = new Set([...films].map((film) => numberOf(columns.id, film)));
  return (film) => numbers.has(film);
}

function not(rule: Rule): Rule {
  return (film) => !rule(film);
}
