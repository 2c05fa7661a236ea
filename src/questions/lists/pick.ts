import { z } from 'zod';
import type { FilmFilter } from '../../catalog/films/film-filter.ts';
import { filmRefs } from '../../catalog/films/film-refs.ts';
import { type FilmId, filmIdSchema } from '../../domain/film.ts';
import type { Locale } from '../../domain/locale.ts';
import type { Problem } from '../../domain/problem.ts';
import { narrowing } from '../../filters/index.ts';
import { count } from '../../slots/count.ts';
import { type ForMe, forMe } from '../../slots/for-me.ts';
import { film, filmShape } from '../../slots/names/film.ts';
import type { Slot } from '../../slots/slot.ts';
import { filterNames } from '../parts/describe-filter.ts';
import { openFilmCards } from '../parts/film-card.ts';
import { openOwnFilms, withCoproductions } from '../parts/own-films.ts';
import { figureShape, titlesShape } from '../parts/shapes.ts';
import { likedFilms, NO_TASTES, openTasteUse } from '../parts/taste-use.ts';
import { allTheSame, named } from '../parts/taste-words.ts';
import { defineQuestion } from '../question.ts';
import type { RequestContext } from '../request-context.ts';
import { drawn } from './parts/draw.ts';
import { openGoodFilms } from './parts/good-films.ts';
import { LEAST_LIKED, openLots } from './parts/lots.ts';
import { type Picked, pickMessage } from './parts/pick-message.ts';

/** The film to give another one for: how a request is kept and travels in buttons. */
const instead: Slot<FilmId> = {
  schema: filmIdSchema,
  words: null,
  read: (typed, reading) => film.read(typed, reading),
  show: (id, catalog) => filmRefs([id], catalog)[0] ?? { id },
  shown: filmShape,
};

/**
 * Good films by chance, one where no number is said: never one that was picked in the same talk before, that the user has seen or
 * dislikes. What they like is likelier; who liked three films or more is given what is most like them.
 */
export const pick = defineQuestion({
  kind: 'pick',
  slots: {},
  optional: { ...narrowing, n: count, instead, forMe },
  dependsOn: 'chance',
  refusable: true,
  shape: z.strictObject({
    film: filmShape,
    director: titlesShape,
    genres: titlesShape,
    overview: z.string().nullable(),
    voteAverage: figureShape,
    list: z.array(z.strictObject({ film: filmShape, voteAverage: figureShape })),
  }),
  prepare: (dependencies) => {
    const { catalog, recommender } = dependencies;
    const goodFilms = openGoodFilms(catalog);
    const card = openFilmCards(catalog);
    const ownFilms = openOwnFilms(catalog);
    const tasteUse = openTasteUse(dependencies);
    const lotsOf = openLots(dependencies);
    return ({ instead, n = 1, forMe, ...filter }, context): Picked | Problem => {
      const { random, user } = context;
      const own = ownFilms(filter);
      const tastes = forMe === 'no' ? NO_TASTES : tasteUse(filter, context);
      const liked = forMe === 'no' || context.isShared ? [] : likedFilms(tastes.likes, user.ratings());
      const isOwnList = filter.list !== undefined;
      const seen = [...user.hidden(), ...(isOwnList ? [] : liked.map(({ film }) => film))];
      const wanted = (leftOut: Iterable<FilmId>): readonly FilmId[] =>
        goodFilms(own.filter, new Set([...seen, ...leftOut]));
      const fitting = wanted(tastes.leftOut);
      // Where all that fits is disliked, it was asked for.
      const isAllDisliked = fitting.length === 0 && tastes.leftOut.size > 0;
      const films = withoutPicked(isAllDisliked ? wanted([]) : fitting, context, instead);
      const lots = lotsOf(films, { likes: tastes.likes, liked });
      const list = drawn(lots, n, random).flatMap((id) => card(id) ?? []);
      const [picked] = list;
      if (!picked) return { problem: 'noData', about: 'films' };
      return {
        ...picked,
        list,
        names: filterNames(filter, catalog),
        coproductions: own.coproductions,
        dislikes: isAllDisliked
          ? []
          : tastes.dislikes.map((taste) => named(taste, catalog, recommender.topics)),
        likest: liked.length < LEAST_LIKED ? undefined : likestOf(picked.film.id, liked),
      };
    };

    function likestOf(id: FilmId, liked: ReturnType<typeof likedFilms>): Picked['likest'] {
      const likest = recommender.taste.likest(id, liked);
      const [ref] = likest ? filmRefs([likest.seed], catalog) : [];
      return likest && ref && { film: ref, reason: likest.reason };
    }
  },
  figures: ({ film, director, genres, overview, voteAverage, list }: Picked) => ({
    film,
    director,
    genres,
    overview,
    voteAverage,
    list: list.map(({ film, voteAverage }) => ({ film, voteAverage })),
  }),
  items: ({ list }) => list.map(({ film }) => film),
  about: ({ film }) => ({ film }),
  keep: ({ film }, request) => ({ ...request, instead: film.id }),
  next: ({ film, coproductions, dislikes }, request) => [
    { ...request, instead: film.id },
    ...(dislikes.length > 0 ? [{ ...request, forMe: 'no', instead: undefined }] : []),
    ...(coproductions ? [{ ...request, coproductions: 'with', instead: undefined }] : []),
    { kind: 'similar', film: film.id },
    ...(request.list === 'watch' ? [] : [{ kind: 'watch', film: film.id }]),
    { kind: 'seen', film: film.id },
  ],
  phrases: ({ questions }) => questions.pick.phrases,
  words: {
    es: {
      command: 'sorpresa',
      about: 'Una buena película al azar, con los filtros que quieras',
      slots: {},
      examples: ['recomendame algo', 'sorprendeme con una comedia'],
      button: (request, format) =>
        buttonOf(request, 'es') ?? (request.instead ? 'Otra' : format.own('Sorprendeme')),
      message: pickMessage,
    },
    en: {
      command: 'surprise',
      about: 'One good film by chance, with any filters',
      slots: {},
      examples: ['recommend me something', 'surprise me with a comedy'],
      button: (request) => buttonOf(request, 'en') ?? (request.instead ? 'Another' : 'Surprise me'),
      message: pickMessage,
    },
  },
});

/** The films that were not picked in the same talk yet; all but the last where every one was. */
function withoutPicked(
  films: readonly FilmId[],
  { picked = [] }: RequestContext,
  instead: FilmId | undefined,
): readonly FilmId[] {
  const gone = new Set(picked);
  const fresh = films.filter((id) => id !== instead && !gone.has(id));
  if (fresh.length > 0) return fresh;
  const others = films.filter((id) => id !== instead);
  return others.length > 0 ? others : films;
}

type Offered = Pick<FilmFilter, 'coproductions'> & {
  readonly instead?: FilmId | undefined;
  readonly forMe?: ForMe | undefined;
};

/** What the button says where something else than another film is asked for. */
function buttonOf({ coproductions, instead, forMe }: Offered, locale: Locale): string | undefined {
  if (instead !== undefined) return undefined;
  if (coproductions !== undefined) return withCoproductions({ locale });
  return forMe === 'no' ? allTheSame[locale] : undefined;
}
