import { numberOf } from '../../catalog/films/read-columns.ts';
import type { FilmId } from '../../domain/film.ts';
import type { IndexReader } from '../index/index-reader.ts';
import type { ReadProfile } from '../index/profile.ts';
import type { FindEvidence } from '../similar/evidence.ts';
import { type Reason, reasonsOf } from '../similar/reasons.ts';
import { likeProfile } from './like-profile.ts';
import { profileVector, type WeighedFilm } from './profile-vector.ts';

/** A film with its likeness to what somebody likes, about 0..1. */
export type LikedFilm = { readonly id: FilmId; readonly score: number };

/** Which liked film another is most like, and what both share. */
export type Likest = { readonly seed: FilmId; readonly reason: Reason };

export type OwnTaste = {
  /** The `n` films among some that are most like the liked ones as a whole, the best first; of each saga one. */
  readonly ranked: (
    liked: readonly WeighedFilm[],
    among: readonly FilmId[],
    n: number,
  ) => readonly LikedFilm[];
  /** Undefined where none of them has anything in common with it. */
  readonly likest: (film: FilmId, liked: readonly WeighedFilm[]) => Likest | undefined;
};

export function openOwnTaste(index: IndexReader, profileOf: ReadProfile, evidenceOf: FindEvidence): OwnTaste {
  return {
    ranked: (liked, among, n) => {
      const { id } = index.columns();
      const profile = profileVector(index, profileOf, liked);
      if (profile.seeds.length === 0) return [];
      const numbers = among.map((film) => numberOf(id, film)).filter((number) => number >= 0);
      return likeProfile(index, profile, numbers, n).map(({ film, value }) => ({
        id: id[film] as FilmId,
        score: value,
      }));
    },
    likest: (film, liked) => {
      const { seeds } = profileVector(index, profileOf, liked);
      const offered = { film, profile: profileOf(film) };
      const shared = seeds.map((seed) => ({ seed, evidence: evidenceOf(seed, offered) }));
      const worthOf = ({ evidence }: (typeof shared)[number]): number =>
        evidence.reduce((sum, { value }) => sum + value, 0);
      const [best] = shared.toSorted((a, b) => worthOf(b) - worthOf(a));
      const [reason] = best ? reasonsOf([best]) : [];
      return best && reason && reason.length > 0 ? { seed: best.seed.film, reason } : undefined;
    },
  };
}
