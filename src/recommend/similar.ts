import type { FilmId } from '../domain/film.ts';
import type { Catalog } from '../store/catalog.ts';
import { numberOf } from '../store/film-columns.ts';
import { type Critique, eligibility } from './eligible.ts';
import type { Evidence, FindEvidence } from './evidence.ts';
import type { IndexReader } from './index-reader.ts';
import type { Profile, ReadProfile } from './profile.ts';
import { scorer } from './score.ts';
import { variedOrder } from './varied.ts';
import { type Component, vectorOf } from './vector.ts';

/** `n` films (1–10, default 5) after the first `offset` ones. */
export type SimilarOptions = Critique & {
  readonly n?: number | undefined;
  readonly offset?: number | undefined;
};

/** A film like another: `score` is about 0..1, `evidence` what they share, the strongest first. */
export type SimilarFilm = {
  readonly id: FilmId;
  readonly score: number;
  readonly evidence: readonly Evidence[];
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
  return (film, options) => {
    const { profile, vector, films } = nearest(film, options);
    return films.map(({ id, score }) => ({
      id,
      score,
      evidence: evidenceOf({ film, profile, vector }, { film: id, profile: profileOf(id) }),
    }));
  };
}

/** Films like another without what they share, which costs as much again; and the vector they were found by. */
export type NearestFilms = (
  film: FilmId,
  options?: SimilarOptions,
) => {
  readonly profile: Profile;
  readonly vector: readonly Component[];
  readonly films: readonly Omit<SimilarFilm, 'evidence'>[];
};

export function nearestFilms(catalog: Catalog, index: IndexReader, profileOf: ReadProfile): NearestFilms {
  const { best } = scorer(index);
  const eligible = eligibility(catalog, index);
  const varied = variedOrder(catalog);
  return (film, { n = 5, offset = 0, ...critique } = {}) => {
    const columns = index.columns();
    const number = numberOf(columns.id, film);
    const profile = profileOf(film);
    if (number < 0) return { profile, vector: [], films: [] };
    const vector = vectorOf(index, profile, number);
    if (isContradiction(critique)) return { profile, vector, films: [] };
    const wanted = offset + n;
    const isVaried = critique.relation === 'moreVaried';
    const ranked = best(
      number,
      vector,
      eligible(number, critique),
      isVaried ? Math.max(VARIED_AMONG, wanted) : wanted,
    );
    const chosen = isVaried
      ? [...varied(columns, ranked.slice(0, VARIED_AMONG)), ...ranked.slice(VARIED_AMONG)].slice(0, wanted)
      : ranked;
    const films = chosen
      .slice(offset)
      .map(({ film: other, value }) => ({ id: columns.id[other] as FilmId, score: value }));
    return { profile, vector, films };
  };
}

/** With a genre and without it. */
function isContradiction({ genre, excludeGenre }: Critique): boolean {
  return genre !== undefined && genre === excludeGenre;
}
