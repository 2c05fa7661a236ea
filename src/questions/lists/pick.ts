import { z } from 'zod';
import type { FilmFilter } from '../../catalog/films/film-filter.ts';
import { filmRefs } from '../../catalog/films/film-refs.ts';
import { openRankedIds } from '../../catalog/films/ranking.ts';
import { type FilmId, filmIdSchema } from '../../domain/film.ts';
import type { Problem } from '../../domain/problem.ts';
import { narrowing } from '../../filters/index.ts';
import type { Formatter } from '../../language/format.ts';
import { facts, type Message, note, story } from '../../message/message.ts';
import { count } from '../../slots/count.ts';
import { film, filmShape } from '../../slots/names/film.ts';
import type { Slot } from '../../slots/slot.ts';
import { describeFilter, type FilterNames, filterNames } from '../parts/describe-filter.ts';
import { type FilmCard, openFilmCards } from '../parts/film-card.ts';
import {
  type Coproductions,
  leftOutCoproductions,
  openOwnFilms,
  withCoproductions,
} from '../parts/own-films.ts';
import { genreLabel } from '../parts/reason-words.ts';
import { figureShape, titlesShape } from '../parts/shapes.ts';
import { defineQuestion } from '../question.ts';

/** One of so many of the best that fit. */
const AMONG = 300;

type Picked = FilmCard & {
  readonly names: FilterNames;
  /** All that were picked, the first one among them. */
  readonly list: readonly FilmCard[];
  readonly coproductions: Coproductions | undefined;
};

/** The film to give another one for: how a request is kept and travels in buttons. */
const instead: Slot<FilmId> = {
  schema: filmIdSchema,
  words: null,
  read: (typed, reading) => film.read(typed, reading),
  show: (id, catalog) => filmRefs([id], catalog)[0] ?? { id },
  shown: filmShape,
};

/** Good films by chance, one where no number is said, among the 300 best that fit; seen ones are left out. */
export const pick = defineQuestion({
  kind: 'pick',
  slots: {},
  optional: { ...narrowing, n: count, instead },
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
  prepare: ({ catalog }) => {
    const ranking = openRankedIds(catalog);
    const card = openFilmCards(catalog);
    const ownFilms = openOwnFilms(catalog);
    return ({ instead, n = 1, ...filter }, { random, user }): Picked | Problem => {
      const own = ownFilms(filter);
      const best = ranking('score', 'desc', own.filter, AMONG, 0, user.hidden()).films;
      const others = best.filter(({ id }) => id !== instead);
      const from = others.length > 0 ? others : best;
      const list = drawn(from, n, random).flatMap(({ id }) => card(id) ?? []);
      const [picked] = list;
      if (!picked) return { problem: 'noData', about: 'films' };
      const names = filterNames(filter, catalog);
      return { ...picked, list, names, coproductions: own.coproductions };
    };
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
  next: ({ film, coproductions }, request) => [
    { ...request, instead: film.id },
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
      button: (request) => (takesIn(request) ? withCoproductions({ locale: 'es' }) : 'Otra'),
      message: pickMessage,
    },
    en: {
      command: 'surprise',
      about: 'One good film by chance, with any filters',
      slots: {},
      examples: ['recommend me something', 'surprise me with a comedy'],
      button: (request) => (takesIn(request) ? withCoproductions({ locale: 'en' }) : 'Another'),
      message: pickMessage,
    },
  },
});

type Offered = Pick<FilmFilter, 'coproductions'> & { readonly instead?: FilmId | undefined };

/** Another film is asked for instead of one. */
function takesIn({ coproductions, instead }: Offered): boolean {
  return coproductions !== undefined && instead === undefined;
}

const labels = {
  es: {
    by: 'De',
    genres: 'Géneros',
    score: 'Puntaje',
    among: (filter: string) => `Elegida entre las mejores${filter}.`,
    several: (n: string, filter: string) => `${n} películas al azar entre las mejores${filter}`,
  },
  en: {
    by: 'By',
    genres: 'Genres',
    score: 'Score',
    among: (filter: string) => `Picked among the best${filter}.`,
    several: (n: string, filter: string) => `${n} films by chance among the best${filter}`,
  },
} as const;

/** So many of them, each once. */
function drawn<T>(from: readonly T[], n: number, random: () => number): readonly T[] {
  const left = [...from];
  return Array.from({ length: Math.min(n, from.length) }, () =>
    left.splice(Math.floor(random() * left.length), 1),
  ).flat();
}

function pickMessage(picked: Picked, format: Formatter, filter: FilmFilter): Message {
  const { film, director, genres, voteAverage, overview, names, list, coproductions } = picked;
  const w = labels[format.locale];
  const among = describeFilter(filter, names, format);
  if (list.length > 1) {
    const entries = list.map((card) => ({
      text: format.filmInFull(card.film),
      ...(card.voteAverage === null ? {} : { detail: format.vote(card.voteAverage) }),
    }));
    return {
      title: w.several(format.number(list.length), among),
      blocks: [{ type: 'list', from: 1, entries }, ...leftOutCoproductions(coproductions, format)],
    };
  }
  return {
    title: format.filmInFull(film),
    blocks: [
      facts(
        [w.by, director.join(', ')],
        [w.genres, genres.map((name) => genreLabel(name, format.locale)).join(', ')],
        [w.score, voteAverage === null ? null : format.vote(voteAverage)],
      ),
      ...(overview ? [story(overview)] : []),
      ...(among === '' ? [] : [note(w.among(among))]),
      ...leftOutCoproductions(coproductions, format),
    ],
  };
}
