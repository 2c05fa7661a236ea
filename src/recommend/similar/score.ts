import { fields } from '../../catalog/schema/text-index.ts';
import { keepBest, type Ranked } from '../index/best.ts';
import type { IndexReader } from '../index/index-reader.ts';
import { type Component, MARK_WEIGHTS } from '../index/vector.ts';
import { LARGE, WEIGHTS } from '../recipe.ts';
import type { Eligible } from './eligible.ts';
import { type FigureLikeness, quickFigures, slowFigures } from './figures.ts';

const ALL_WEIGHTS = Object.values(WEIGHTS).reduce((sum, weight) => sum + weight, 0);

/** Scores films against one by the postings of its vector: 0 for films without votes, about 1 at the most. */
export type Scorer = {
  /** The scores of all films, by number. The next call overwrites them. */
  readonly all: (film: number, vector: readonly Component[]) => Float64Array;
  /** The scores of some films, in their order. */
  readonly some: (film: number, vector: readonly Component[], films: readonly number[]) => readonly number[];
  /**
   * The `wanted` films with the highest scores among those that pass, the same as by `all`, but of each saga the best
   * only, unless they may repeat; of equals the smaller number.
   */
  readonly best: (
    film: number,
    vector: readonly Component[],
    eligible: Eligible,
    wanted: number,
    sagas?: 'once' | 'repeated',
  ) => readonly Ranked[];
};

export function scorer(index: IndexReader): Scorer {
  let touched = new Int32Array(0);
  /** Writes what all films share with one into the index's scratch, and returns what makes a score of it. */
  const prepared = (film: number, vector: readonly Component[]): ((candidate: number) => number) => {
    const scores = index.scratch().fill(0);
    const { rare, common, genres } = counted(index, vector);
    for (const component of [...rare, ...common]) addLikeness(index, component, scores);
    return finish(index, scores, oneByOne(index, film, genres));
  };
  return {
    all: (film, vector) => {
      const scores = index.scratch();
      const scoreOf = prepared(film, vector);
      for (let candidate = 0; candidate < scores.length; candidate++) scores[candidate] = scoreOf(candidate);
      return scores;
    },
    some: (film, vector, films) => films.map(prepared(film, vector)),
    best: (film, vector, eligible, wanted, sagas = 'once') => {
      const likeness = index.scratch().fill(0);
      const { rare, common, genres } = counted(index, vector);
      const most = rare.reduce((sum, { films }) => sum + films, 0);
      if (touched.length < most) touched = new Int32Array(most);
      let count = 0;
      for (const component of rare) count = addLikeness(index, component, likeness, touched, count);
      for (const component of common) addLikeness(index, component, likeness);
      const parts = oneByOne(index, film, genres);
      const scoreOf = finish(index, likeness, parts);
      const best = keepBest(wanted, sagas === 'once' ? index.columns().collection : undefined);
      const offering: Offering = {
        ...parts,
        likeness,
        eligible,
        threshold: () => best.threshold() * ALL_WEIGHTS,
        offer: (candidate) => {
          const score = scoreOf(candidate);
          if (score > 0 && score >= best.threshold() && eligible.passes(candidate))
            best.offer(candidate, score);
        },
      };
      const alike = touched.subarray(0, count);
      offerLikeliest(index, offering, alike, wanted);
      offerAlike(index, offering, alike);
      offerKnown(index, offering, mostOf(common));
      return best.ranked();
    },
  };
}

/** In a large catalog, words and keywords that so many films have cost most of the time and hardly change the first ten. */
const COMMON = 5000;

/** The parts of a vector by how their likeness is added: that of genres is told by bits, not by postings. */
type Counted = {
  readonly rare: readonly Component[];
  readonly common: readonly Component[];
  readonly genres: readonly Component[];
};

function counted(index: IndexReader, vector: readonly Component[]): Counted {
  const { bitOf } = index.genres();
  const isLarge = index.columns().id.length > LARGE;
  const isGenre = ({ field, number }: Component): boolean => field === 'genre' && bitOf(number) !== 0;
  const isRare = ({ films }: Component): boolean => films <= COMMON;
  const isLeftOut = ({ field }: Component): boolean => isLarge && (field === 'word' || field === 'keyword');
  const listed = vector.filter((component) => !isGenre(component));
  return {
    rare: listed.filter(isRare),
    common: listed.filter((component) => !isRare(component) && !isLeftOut(component)),
    genres: vector.filter(isGenre),
  };
}

/** What a component of a film's vector adds to the likeness of a film whose own is 1. */
function ownValue({ field, weight, rare }: Component): number {
  return WEIGHTS[field] * weight * rare;
}

/** The likeness by genres: of a film, and the most it can be. */
type GenreLikeness = { readonly of: (film: number) => number; readonly most: number };

function likenessOfGenres(index: IndexReader, genres: readonly Component[]): GenreLikeness {
  const { masks, bitOf } = index.genres();
  const norms = index.columns().inverseNorm.genre;
  const bits = Int32Array.from(genres, ({ number }) => bitOf(number));
  const values = Float64Array.from(genres, ownValue);
  return {
    most: mostOf(genres),
    of: (film) => {
      const mask = masks[film] as number;
      let sum = 0;
      for (let at = 0; at < bits.length; at++) {
        if ((mask & (bits[at] as number)) !== 0) sum += values[at] as number;
      }
      return sum * (norms[film] as number);
    },
  };
}

/** Adds the likeness by one component; films that had none are put into `touched` from the place `count` on. Returns the next place. */
function addLikeness(
  index: IndexReader,
  component: Component,
  likeness: Float64Array,
  touched?: Int32Array,
  count = 0,
): number {
  const norms = index.columns().inverseNorm[component.field];
  const weights = MARK_WEIGHTS[component.field];
  const own = ownValue(component);
  const { films, marks, length } = index.postings(component);
  let next = count;
  for (let at = 0; at < length; at++) {
    const film = films[at] as number;
    const before = likeness[film] as number;
    const value = own * (weights[marks[at] as number] as number) * (norms[film] as number);
    if (touched && before === 0 && value > 0) touched[next++] = film;
    likeness[film] = before + value;
  }
  return next;
}

/** The likenesses to a film that are told film by film: by genre, and by its figures in two steps, the quick one first. */
type OneByOne = {
  readonly byGenre: GenreLikeness;
  readonly quick: FigureLikeness;
  readonly slow: FigureLikeness;
};

function oneByOne(index: IndexReader, film: number, genres: readonly Component[]): OneByOne {
  return {
    byGenre: likenessOfGenres(index, genres),
    quick: quickFigures(index, film),
    slow: slowFigures(index, film),
  };
}

/** Returns what makes scores of likenesses. Hot: everything it reads is a typed array in a local variable. */
function finish(
  index: IndexReader,
  likeness: Float64Array,
  { byGenre, quick, slow }: OneByOne,
): (candidate: number) => number {
  const { votes } = index.columns();
  const priors = index.priors();
  const last = priors.length - 1;
  return (candidate) => {
    const sum =
      (likeness[candidate] as number) + byGenre.of(candidate) + quick.of(candidate) + slow.of(candidate);
    return (sum / ALL_WEIGHTS) * (priors[Math.min(votes[candidate] as number, last)] as number);
  };
}

/** Stands for the likeness of a film that has been offered. */
const DONE = -1;
const ROUNDING = 1e-9;

/** The likeness that some components add at most: in each field by Cauchy and Schwarz. */
function mostOf(components: readonly Component[]): number {
  return fields.reduce((sum, field) => {
    const squares = components.reduce(
      (all, component) => all + (component.field === field ? component.weight ** 2 : 0),
      0,
    );
    return sum + WEIGHTS[field] * Math.min(1, Math.sqrt(squares));
  }, 0);
}

/** What the films are offered to. Sums of likenesses compare with the threshold before they are divided by all weights. */
type Offering = OneByOne & {
  readonly likeness: Float64Array;
  readonly eligible: Eligible;
  readonly threshold: () => number;
  readonly offer: (film: number) => void;
};

/** So many more than are wanted are offered first. */
const AHEAD = 24;

/** Offers a few films that share most with their votes first: what they score spares a closer look at most others. */
function offerLikeliest(index: IndexReader, offering: Offering, films: Int32Array, wanted: number): void {
  const { likeness, offer } = offering;
  const { mostVotes, among } = offering.eligible;
  const { votes } = index.columns();
  const priors = index.priors();
  const last = priors.length - 1;
  const ahead = keepBest(wanted + AHEAD);
  let known = 0;
  for (let at = 0; at < films.length; at++) {
    const film = films[at] as number;
    const count = votes[film] as number;
    const value = (likeness[film] as number) * (priors[Math.min(count, last)] as number);
    if (value <= known || count > mostVotes || among?.[film] === 0) continue;
    ahead.offer(film, value);
    known = ahead.threshold();
  }
  for (const { film } of ahead.ranked()) {
    offer(film);
    likeness[film] = DONE;
  }
}

/** Offers the films that share a rare term, but for those that cannot be among the best whatever else they share. */
function offerAlike(index: IndexReader, offering: Offering, films: Int32Array): void {
  const { likeness, byGenre, quick, threshold, offer } = offering;
  const slow = offering.slow.most + ROUNDING;
  const figures = quick.most + slow;
  const { mostVotes, among } = offering.eligible;
  const { votes } = index.columns();
  const priors = index.priors();
  const last = priors.length - 1;
  let known = threshold();
  for (let at = 0; at < films.length; at++) {
    const film = films[at] as number;
    const own = likeness[film] as number;
    if (own === DONE) continue;
    likeness[film] = DONE;
    const count = votes[film] as number;
    if (count > mostVotes || among?.[film] === 0) continue;
    const alike = own + byGenre.most;
    const prior = priors[Math.min(count, last)] as number;
    if ((alike + figures) * prior < known) continue;
    const figured = own + quick.of(film) + slow;
    if ((figured + byGenre.most) * prior < known || (figured + byGenre.of(film)) * prior < known) continue;
    likeness[film] = own;
    offer(film);
    likeness[film] = DONE;
    known = threshold();
  }
}

/**
 * Offers the films that share no rare term, and so are alike by `most` beside their genres and figures, the best known
 * first: after a while no film has the votes to be among the best.
 */
function offerKnown(index: IndexReader, offering: Offering, most: number): void {
  const { likeness, byGenre, quick, threshold, offer } = offering;
  const { mostVotes, among } = offering.eligible;
  const slow = offering.slow.most + ROUNDING;
  const atMost = byGenre.most + most + quick.most + slow;
  const { votes } = index.columns();
  const films = index.bestKnown();
  const priors = index.priors();
  const last = priors.length - 1;
  let known = threshold();
  for (let at = 0; at < films.length; at++) {
    const film = films[at] as number;
    const count = votes[film] as number;
    const prior = priors[Math.min(count, last)] as number;
    if (atMost * prior < known) break;
    if (count > mostVotes || among?.[film] === 0 || likeness[film] === DONE) continue;
    const unlike = most + quick.of(film) + slow;
    if ((byGenre.most + unlike) * prior < known || (byGenre.of(film) + unlike) * prior < known) continue;
    offer(film);
    known = threshold();
  }
}
