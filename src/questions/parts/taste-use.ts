import type { Catalog } from '../../catalog/catalog.ts';
import type { FilmFilter, FilmSet } from '../../catalog/films/film-filter.ts';
import { openFilmSets } from '../../catalog/films/film-sets.ts';
import { filmColumn, numberOf } from '../../catalog/films/read-columns.ts';
import type { FilmId } from '../../domain/film.ts';
import type { Rating } from '../../domain/own-films.ts';
import type { Taste } from '../../domain/taste.ts';
import type { Recommender } from '../../recommend/recommender.ts';
import type { WeighedFilm } from '../../recommend/taste/profile-vector.ts';
import type { Dependencies, RequestContext } from '../request-context.ts';
import { isWished } from './wished.ts';

/** What of a user's tastes counts for an answer. */
export type TasteUse = {
  /** Films that are not to be given: those disliked, and those of what is. */
  readonly leftOut: ReadonlySet<FilmId>;
  /** What they are left out for, as far as the request could have films of it. */
  readonly dislikes: readonly Taste[];
  readonly likes: readonly Taste[];
};

export const NO_TASTES: TasteUse = { leftOut: new Set(), dislikes: [], likes: [] };

/**
 * Opens what tells how a user's tastes bear on a request. Where others read the answer none do: it would tell of them. What is
 * asked for in so many words is given whatever is disliked; `wishes` are films of the kind that is asked for.
 */
export function openTasteUse({
  catalog,
  recommender,
}: Dependencies): (filter: FilmFilter, context: RequestContext, wishes?: readonly FilmId[]) => TasteUse {
  const filmsOf = openFilmsOfTaste(catalog, recommender);
  const setOf = openFilmSets(catalog);
  return (filter, { user, isShared }, wishes = []) => {
    const tastes = isShared ? [] : user.tastes();
    if (tastes.length === 0) return NO_TASTES;
    const ids = filmColumn(catalog, 'id');
    const wished = wishes.map((id) => numberOf(ids, id));
    const likes = tastes.filter((taste) => taste.likes);
    const unwanted = tastes
      .filter((taste) => !taste.likes && !isWished(taste, filter))
      .map((taste) => ({ taste, films: filmsOf(taste) }))
      .filter(({ films }) => !wished.some((film) => films.includes(film)));
    const among = setOf(filter);
    const dislikes = unwanted.flatMap(({ taste, films }) =>
      films.some((film) => among === undefined || among[film] === 1) ? [taste] : [],
    );
    const leftOut = new Set(unwanted.flatMap(({ films }) => films.map((film) => ids[film] as FilmId)));
    return { leftOut, dislikes, likes };
  };
}

/** A set of films without some; all but those where it has no bounds. */
export function withoutFilms(
  catalog: Catalog,
  films: FilmSet | undefined,
  leftOut: ReadonlySet<FilmId>,
): FilmSet | undefined {
  if (leftOut.size === 0) return films;
  const ids = filmColumn(catalog, 'id');
  const rest = films ? films.slice() : new Uint8Array(ids.length).fill(1);
  for (const id of leftOut) rest[numberOf(ids, id)] = 0;
  return rest;
}

/** The numbers of the films that a taste is about. */
export function openFilmsOfTaste(
  catalog: Catalog,
  { topics }: Pick<Recommender, 'topics'>,
): (taste: Pick<Taste, 'about' | 'value'>) => readonly number[] {
  const setOf = openFilmSets(catalog);
  return ({ about, value }) => {
    if (about === 'topic') return topics.films(String(value));
    if (about === 'film') return [numberOf(filmColumn(catalog, 'id'), Number(value))].filter((at) => at >= 0);
    const films = setOf({ [about]: value });
    return films ? Array.from(films.keys()).filter((film) => films[film] === 1) : [];
  };
}

/** From this score on a rating says that a film was liked: so many above the middle of those that people give. */
const LIKED_FROM = 8;
/** What a rating of ten counts beside a film that was said to be liked, and how much less one of eight does. */
const OF_TEN = 1;
const PER_POINT = 0.2;

/** The films that somebody said to like or rated well, each once, the last one last. */
export function likedFilms(tastes: readonly Taste[], ratings: readonly Rating[]): readonly WeighedFilm[] {
  const rated = ratings
    .filter(({ score }) => score >= LIKED_FROM)
    .map(({ film, score }): [FilmId, number] => [film, OF_TEN - PER_POINT * (10 - score)]);
  const liked = tastes.flatMap(({ about, value, likes }): [FilmId, number][] =>
    about === 'film' && likes ? [[Number(value) as FilmId, 1]] : [],
  );
  const disliked = new Set(
    tastes.flatMap(({ about, value, likes }) => (about === 'film' && !likes ? [value] : [])),
  );
  return [...new Map([...rated, ...liked])]
    .filter(([film]) => !disliked.has(film))
    .map(([film, weight]) => ({ film, weight }));
}
