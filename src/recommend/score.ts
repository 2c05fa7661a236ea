import { keepBest, type Ranked } from './best.ts';
import type { Eligible } from './eligible.ts';
import type { IndexReader } from './index-reader.ts';
import { fields } from './index-schema.ts';
import { LARGE, QUALITY_REACH, WEIGHTS, yearLikeness } from './recipe.ts';
import { type Component, MARK_WEIGHTS } from './vector.ts';

const ALL_WEIGHTS = Object.values(WEIGHTS).reduce((sum, weight) => sum + weight, 0);
const YEARS = Float64Array.from({ length: 1000 }, (_, years) => WEIGHTS.year * yearLikeness(0, years));

/** Scores films against one by the postings of its vector: 0 for films without votes, about 1 at the most. */
export type Scorer = {
  /** The scores of all films, by number. The next call overwrites them. */
  readonly all: (film: number, vector: readonly Component[]) => Float64Array;
  /** The `wanted` films with the highest scores among those that pass, the same as by `all`; of equals the smaller number. */
  readonly best: (
    film: number,
    vector: readonly Component[],
    eligible: Eligible,
    wanted: number,
  ) => readonly Ranked[];
};

export function scorer(index: IndexReader): Scorer {
  let touched = new Int32Array(0);
  return {
    all: (film, vector) => {
      const scores = index.scratch().fill(0);
      const { rare, common, genres } = counted(index, vector);
      for (const component of [...rare, ...common]) addLikeness(index, component, scores);
      const scoreOf = finish(index, film, scores, likenessOfGenres(index, genres));
      for (let other = 0; other < scores.length; other++) scores[other] = scoreOf(other);
      return scores;
    },
    best: (film, vector, eligible, wanted) => {
      const likeness = index.scratch().fill(0);
      const { rare, common, genres } = counted(index, vector);
      const most = rare.reduce((sum, { films }) => sum + films, 0);
      if (touched.length < most) touched = new Int32Array(most);
      let count = 0;
      for (const component of rare) count = addLikeness(index, component, likeness, touched, count);
      for (const component of common) addLikeness(index, component, likeness);
      const byGenre = likenessOfGenres(index, genres);
      const scoreOf = finish(index, film, likeness, byGenre);
      const best = keepBest(wanted);
      const offering: Offering = {
        likeness,
        byGenre,
        eligible,
        byFigures: likenessOfFigures(index, film),
        threshold: () => best.threshold() * ALL_WEIGHTS,
        offer: (other) => {
          const score = scoreOf(other);
          if (score > 0 && score >= best.threshold() && eligible.passes(other)) best.offer(other, score);
        },
      };
      offerAlike(index, offering, touched.subarray(0, count));
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
  const listed = vector.filter((one) => !isGenre(one));
  return {
    rare: listed.filter(isRare),
    common: listed.filter((one) => !isRare(one) && !isLeftOut(one)),
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

/** Returns what makes scores of likenesses. Hot: everything it reads is a typed array in a local variable. */
function finish(
  index: IndexReader,
  film: number,
  likeness: Float64Array,
  byGenre: GenreLikeness,
): (other: number) => number {
  const { quality, votes: counts } = index.columns();
  const priors = index.priors();
  const byFigures = likenessOfFigures(index, film);
  const ownQuality = quality[film] ?? 0;
  const last = priors.length - 1;
  const [perVote, sameVote] = [WEIGHTS.quality / QUALITY_REACH, WEIGHTS.quality];
  return (other) => {
    const votes = sameVote - perVote * Math.abs((quality[other] as number) - ownQuality);
    const sum = (likeness[other] as number) + byGenre.of(other) + byFigures(other) + Math.max(votes, 0);
    return (sum / ALL_WEIGHTS) * (priors[Math.min(counts[other] as number, last)] as number);
  };
}

/** The likeness by year and language. */
function likenessOfFigures(index: IndexReader, film: number): (other: number) => number {
  const { year, language } = index.columns();
  const [ownYear, ownLanguage] = [year[film] ?? 0, language[film] ?? 0];
  const speaks = ownLanguage === 0 ? 0 : WEIGHTS.language;
  return (other) =>
    (YEARS[Math.abs((year[other] as number) - ownYear)] as number) +
    (language[other] === ownLanguage ? speaks : 0);
}

/** Stands for the likeness of a film that has been offered. */
const DONE = -1;
const ROUNDING = 1e-9;

/** The likeness that some components add at most: in each field by Cauchy and Schwarz. */
function mostOf(components: readonly Component[]): number {
  return fields.reduce((sum, field) => {
    const squares = components.reduce((all, one) => all + (one.field === field ? one.weight ** 2 : 0), 0);
    return sum + WEIGHTS[field] * Math.min(1, Math.sqrt(squares));
  }, 0);
}

const QUALITY = WEIGHTS.quality + ROUNDING;
/** What year, language and quality add at most. */
const FIGURES = WEIGHTS.year + WEIGHTS.language + QUALITY;

/** What the films are offered to. Sums of likenesses compare with the threshold before they are divided by all weights. */
type Offering = {
  readonly likeness: Float64Array;
  readonly byGenre: GenreLikeness;
  readonly byFigures: (film: number) => number;
  readonly eligible: Eligible;
  readonly threshold: () => number;
  readonly offer: (film: number) => void;
};

/** Offers the films that share a rare term, but for those that cannot be among the best whatever else they share. */
function offerAlike(index: IndexReader, offering: Offering, films: Int32Array): void {
  const { likeness, byGenre, byFigures, threshold, offer } = offering;
  const { mostVotes, ofGenre } = offering.eligible;
  const { votes } = index.columns();
  const priors = index.priors();
  const last = priors.length - 1;
  let known = threshold();
  for (let at = 0; at < films.length; at++) {
    const film = films[at] as number;
    const own = likeness[film] as number;
    likeness[film] = DONE;
    const count = votes[film] as number;
    if (count > mostVotes || ofGenre?.[film] === 0) continue;
    const alike = own + byGenre.most;
    const prior = priors[Math.min(count, last)] as number;
    if ((alike + FIGURES) * prior < known || (alike + byFigures(film) + QUALITY) * prior < known) continue;
    likeness[film] = own;
    offer(film);
    likeness[film] = DONE;
    known = threshold();
  }
}

/**
 * Offers the films that share no rare term, and so are alike by `most` beside their genres and figures, but for those
 * that cannot be among the best with their votes, which most are.
 */
function offerKnown(index: IndexReader, offering: Offering, most: number): void {
  const { likeness, byGenre, byFigures, eligible, threshold, offer } = offering;
  const { votes } = index.columns();
  const priors = index.priors();
  const last = priors.length - 1;
  const numbers = new Int32Array(BLOCK + 1);
  for (let start = 0; start < likeness.length; start += BLOCK) {
    let known = threshold();
    const least = votesFor(known / (byGenre.most + most + FIGURES), priors);
    const count = inRange(votes, start, least, eligible, numbers);
    for (let at = 0; at < count; at++) {
      const film = numbers[at] as number;
      const prior = priors[Math.min(votes[film] as number, last)] as number;
      const alike = byGenre.of(film) + most;
      if ((alike + FIGURES) * prior < known || (alike + byFigures(film) + QUALITY) * prior < known) continue;
      if (likeness[film] === DONE) continue;
      offer(film);
      known = threshold();
    }
  }
}

const BLOCK = 4096;
const MOST_INT = 2 ** 30;

/** Writes the films of a block that have votes and genre; without a branch, which would be guessed wrong too often. Returns how many. */
function inRange(
  votes: Int32Array,
  start: number,
  least: number,
  { mostVotes, ofGenre }: Eligible,
  into: Int32Array,
): number {
  const [below, above] = [least - 1, Math.min(mostVotes, MOST_INT) + 1];
  const end = Math.min(start + BLOCK, votes.length);
  let count = 0;
  for (let film = start; film < end; film++) {
    const number = votes[film] as number;
    into[count] = film;
    count += (((below - number) & (number - above)) >>> 31) & (ofGenre ? (ofGenre[film] as number) : 1);
  }
  return count;
}

/** The fewest votes, one at least, whose prior is so large: priors ascend. */
function votesFor(prior: number, priors: Float64Array): number {
  let [low, high] = [1, priors.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((priors[middle] as number) < prior) low = middle + 1;
    else high = middle;
  }
  return low;
}
