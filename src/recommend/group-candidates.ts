import type { Catalog } from '../catalog/catalog.ts';
import type { FilmFilter } from '../catalog/films/film-filter.ts';
import { openRankedIds } from '../catalog/films/ranking.ts';
import { openTraits, type Traits } from '../catalog/films/traits.ts';
import type { FilmId } from '../domain/film.ts';
import type { Rating } from '../domain/own-films.ts';
import type { Taste } from '../domain/taste.ts';

/** What one of a group has seen and told. */
export type Preferences = {
  readonly seen: readonly FilmId[];
  readonly rated?: readonly Rating[] | undefined;
  readonly tastes?: readonly Taste[] | undefined;
};

/** Films for a group: `left` are left out whatever they are like; `random` gives numbers in [0, 1). */
export type GroupCandidates = (
  filter: FilmFilter,
  group: readonly Preferences[],
  left: readonly FilmId[],
  wanted: number,
  random: () => number,
) => readonly FilmId[];

/** Chosen among so many of the best that fit. */
const AMONG = 120;
/** What most find good, by the mean that a film's votes come to; where hardly any is, the best that there are. */
const GOOD = 6.5;
/** Points of score that what is liked by all adds; and that chance adds, so that no two nights have the same films. */
const LIKED = 1;
const RATED = 0.8;
const CHANCE = 0.7;
/** A rating above this says that a film was liked, on the scale of `SCORES`. */
const NEITHER = 6;
const RATING_RANGE = 4;
/** So many ratings of each, the last ones. */
const MOST_RATINGS = 200;

/**
 * Opens what finds films that nobody of a group has seen: good ones by their votes, without what any of them dislikes,
 * what they like first. The best score comes first in what it returns. A taste for a topic is not looked at.
 */
export function openGroupCandidates(catalog: Catalog): GroupCandidates {
  const ranking = openRankedIds(catalog);
  const traitsOf = openTraits(catalog);
  return (filter, group, left, wanted, random) => {
    const hidden = new Set([...left, ...group.flatMap(knownTo)]);
    const { films } = ranking('score', 'desc', filter, AMONG, 0, hidden);
    const good = films.filter(({ value }) => value >= GOOD);
    const pool = (good.length >= 2 ? good : films).map((film) => ({ ...film, traits: traitsOf(film.id) }));
    const disliked = new Set(group.flatMap(({ tastes = [] }) => traitsBy(tastes, false)));
    const welcome = pool.filter(({ traits }) => !traits.some((trait) => disliked.has(trait)));
    // Where all of it is disliked, whoever asked for it outranks that.
    const from = welcome.length > 0 ? welcome : pool;
    const bonusOf = openBonus(group, traitsOf);
    const weighed = from.map(({ id, value, traits }) => ({
      ...{ id, value, traits },
      weight: value + bonusOf(traits) + CHANCE * random(),
    }));
    const chosen = oneOfEachSaga(weighed.toSorted((a, b) => b.weight - a.weight)).slice(0, wanted);
    return chosen.toSorted((a, b) => b.value - a.value || a.id - b.id).map(({ id }) => id);
  };
}

/** What somebody has seen: what is rated was, and a film that is disliked is not wanted. */
function knownTo({ seen, rated = [], tastes = [] }: Preferences): readonly FilmId[] {
  const disliked = tastes.filter(({ about, likes }) => about === 'film' && !likes);
  return [...seen, ...rated.map(({ film }) => film), ...disliked.map(({ value }) => Number(value) as FilmId)];
}

function traitsBy(tastes: readonly Taste[], likes: boolean): Traits {
  return tastes.filter((taste) => taste.likes === likes).map(({ about, value }) => `${about} ${value}`);
}

/** How much a group likes what a film has: of each the mean of what is told, of all the mean. */
function openBonus(
  group: readonly Preferences[],
  traitsOf: (film: FilmId) => Traits,
): (traits: Traits) => number {
  const profiles = group.map(({ tastes = [], rated = [] }) => ({
    liked: new Set(traitsBy(tastes, true)),
    rated: ratedTraits(rated.slice(-MOST_RATINGS), traitsOf),
  }));
  return (traits) => {
    const all = profiles.map(({ liked, rated }) => {
      const known = traits.flatMap((trait) => rated.get(trait) ?? []);
      const isLiked = traits.some((trait) => liked.has(trait));
      return (isLiked ? LIKED : 0) + RATED * mean(known);
    });
    return mean(all);
  };
}

/** From −1 to 1: how films with each trait were rated. */
function ratedTraits(
  ratings: readonly Rating[],
  traitsOf: (film: FilmId) => Traits,
): ReadonlyMap<string, number> {
  const scores = new Map<string, number[]>();
  for (const { film, score } of ratings)
    for (const trait of traitsOf(film)) scores.set(trait, [...(scores.get(trait) ?? []), score]);
  return new Map([...scores].map(([trait, given]) => [trait, liking(mean(given))]));
}

function liking(score: number): number {
  return Math.max(-1, Math.min(1, (score - NEITHER) / RATING_RANGE));
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function oneOfEachSaga<F extends { readonly traits: Traits }>(films: readonly F[]): readonly F[] {
  const seen = new Set<string>();
  return films.filter(({ traits }) => {
    const saga = traits.find((trait) => trait.startsWith('collection '));
    if (saga === undefined) return true;
    const isFirst = !seen.has(saga);
    seen.add(saga);
    return isFirst;
  });
}
