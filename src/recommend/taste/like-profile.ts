import { type Ranked, topK } from '../../domain/top-k.ts';
import type { IndexReader } from '../index/index-reader.ts';
import { PAYLOAD_WEIGHTS } from '../index/vector.ts';
import { LARGE, WEIGHTS } from '../recipe.ts';
import { quickFigures, slowFigures } from '../similar/figures.ts';
import type { ProfileTerm, TasteProfile } from './profile-vector.ts';

const ALL_WEIGHTS = Object.values(WEIGHTS).reduce((sum, weight) => sum + weight, 0);
/** As for similar films: in a large catalog what so many films have is not looked at. */
const COMMON = 5000;

/** The likeness of films to a profile, by film number: 0 for films without votes, about 1 at the most. */
export function likenessToProfile(
  index: IndexReader,
  { terms, seeds }: TasteProfile,
): (film: number) => number {
  const sums = index.scratch().fill(0);
  const isLarge = index.columns().id.length > LARGE;
  for (const term of terms) if (!isLarge || term.films <= COMMON) addTerm(index, term, sums);
  const { votes } = index.columns();
  const priors = index.priors();
  const figures = seeds.map(({ number, share }) => ({
    share,
    quick: quickFigures(index, number),
    slow: slowFigures(index, number),
  }));
  return (film) => {
    let sum = sums[film] as number;
    for (const { share, quick, slow } of figures) sum += share * (quick.of(film) + slow.of(film));
    return (sum / ALL_WEIGHTS) * (priors[Math.min(votes[film] as number, priors.length - 1)] as number);
  };
}

function addTerm(index: IndexReader, term: ProfileTerm, sums: Float64Array): void {
  const { field, weight, rare } = term;
  const norms = index.columns().inverseNorm[field];
  const weights = PAYLOAD_WEIGHTS[field];
  const own = WEIGHTS[field] * weight * rare;
  const { films, payloads, length } = index.postings(term);
  for (let at = 0; at < length; at++) {
    const film = films[at] as number;
    sums[film] =
      (sums[film] as number) + own * (weights[payloads[at] as number] as number) * (norms[film] as number);
  }
}

/** The films among some that are most like a profile, of each saga the best only. */
export function likeProfile(
  index: IndexReader,
  profile: TasteProfile,
  films: Iterable<number>,
  wanted: number,
): readonly Ranked[] {
  const likeness = likenessToProfile(index, profile);
  const best = topK(wanted, { group: index.columns().collection });
  for (const film of films) best.push(film, likeness(film));
  return best.ranked();
}
