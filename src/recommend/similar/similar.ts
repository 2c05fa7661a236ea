import type { Catalog } from '../../catalog/catalog.ts';
import { numberOf } from '../../catalog/films/read-columns.ts';
import type { FilmId } from '../../domain/film.ts';
import type { Ranked } from '../../domain/top-k.ts';
import type { IndexReader } from '../index/index-reader.ts';
import type { ReadProfile } from '../index/profile.ts';
import { vectorOf } from '../index/vector.ts';
import { type Critique, eligibility } from './eligible.ts';
import type { Evidence, FindEvidence } from './evidence.ts';
import { scorer } from './score.ts';
import type { Seed } from './seed.ts';
import { likeSeveral } from './several-seeds.ts';
import { variedOrder } from './varied.ts';

/** `n` films (1–10, default 5) after the first `offset` ones; `films` are further ones that they are to be like. */
export type SimilarOptions = Critique & {
  readonly n?: number | undefined;
  readonly offset?: number | undefined;
  readonly films?: readonly FilmId[] | undefined;
};

/**
 * A film like another: `score` is about 0..1, `evidence` what they share, the strongest first. Where several films were
 * asked about, `seed` is the one that it is most like.
 */
type SimilarFilm = {
  readonly id: FilmId;
  readonly score: number;
  readonly evidence: readonly Evidence[];
  readonly seed?: FilmId;
};

/** A varied list is made of so many of the best; those after them follow by score. */
const VARIED_AMONG = 30;

export type Similar = (film: FilmId, options?: SimilarOptions) => readonly SimilarFilm[];

/**
 * Films like another, exact over the whole catalog: the best first, equals by the smaller id. Never the film
 * itself, one of its saga, one without votes, or a short for a feature film; and of any other saga one film only, for
 * otherwise three films of one make most of a list. Empty for an unknown film.
 */
export function similarFilms(
  nearest: NearestFilms,
  profileOf: ReadProfile,
  evidenceOf: FindEvidence,
): Similar {
  return (film, options) =>
    nearest(film, options).map(({ id, score, seed, isOfSeveral }) => ({
      id,
      score,
      evidence: evidenceOf(seed, { film: id, profile: profileOf(id) }),
      ...(isOfSeveral ? { seed: seed.film } : {}),
    }));
}

/** Films like another, each with the seed that it is most like; without what they share, which costs as much again. */
type NearestFilms = (film: FilmId, options?: SimilarOptions) => readonly NearFilm[];
type NearFilm = {
  readonly id: FilmId;
  readonly score: number;
  readonly seed: Seed;
  readonly isOfSeveral: boolean;
};

export function nearestFilms(catalog: Catalog, index: IndexReader, profileOf: ReadProfile): NearestFilms {
  const scores = scorer(index);
  const likeAll = likeSeveral(index, scores);
  const eligible = eligibility(catalog, index);
  const varied = variedOrder(catalog);
  const seedsOf = (films: readonly FilmId[]): readonly Seed[] =>
    [...new Set(films)].flatMap((film) => {
      const number = numberOf(index.columns().id, film);
      if (number < 0) return [];
      const profile = profileOf(film);
      return [{ film, number, profile, vector: vectorOf(index, profile, number) }];
    });
  return (film, { n = 5, offset = 0, films = [], ...critique } = {}) => {
    const columns = index.columns();
    const seeds = seedsOf([film, ...films]);
    const [only] = seeds;
    if (!only) return [];
    const wanted = offset + n;
    const isVaried = critique.relation === 'moreVaried';
    const most = isVaried ? Math.max(VARIED_AMONG, wanted) : wanted;
    const rules = seeds.map(({ number }) => eligible(number, critique));
    const isOfSeveral = seeds.length > 1;
    const { ranked, likest } = isOfSeveral
      ? likeAll(seeds, rules, most)
      : { ranked: scores.best(only.number, only.vector, rules[0] as Rule, most), likest: () => only };
    const chosen: readonly Ranked[] = isVaried
      ? [...varied(columns, ranked.slice(0, VARIED_AMONG)), ...ranked.slice(VARIED_AMONG)].slice(0, wanted)
      : ranked;
    return chosen.slice(offset).map(({ film: number, value }) => ({
      id: columns.id[number] as FilmId,
      score: value,
      seed: likest(number),
      isOfSeveral,
    }));
  };
}

type Rule = ReturnType<ReturnType<typeof eligibility>>;
