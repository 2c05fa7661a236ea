import { z } from 'zod';
import type { Catalog } from '../../catalog/catalog.ts';
import type { FilmFilter } from '../../catalog/films/film-filter.ts';
import { filmRefs } from '../../catalog/films/film-refs.ts';
import { openFilmSets } from '../../catalog/films/film-sets.ts';
import type { FilmRef } from '../../domain/film.ts';
import type { ByLocale, Locale } from '../../domain/locale.ts';
import type { Problem } from '../../domain/problem.ts';
import { filters } from '../../filters/index.ts';
import type { Relation } from '../../recommend/similar/eligible.ts';
import type { SimilarOptions } from '../../recommend/similar/similar.ts';
import { count } from '../../slots/count.ts';
import { type ForMe, forMe } from '../../slots/for-me.ts';
import { film, filmShape } from '../../slots/names/film.ts';
import { films } from '../../slots/names/film-list.ts';
import { describeFilter, type FilterNames, filterNames } from '../parts/describe-filter.ts';
import { reasonTexts } from '../parts/reason-words.ts';
import { titlesShape } from '../parts/shapes.ts';
import { NO_TASTES, openTasteUse, type TasteUse } from '../parts/taste-use.ts';
import { allTheSame, type NamedTaste, named } from '../parts/taste-words.ts';
import { nextPage } from '../parts/turn-page.ts';
import { defineQuestion } from '../question.ts';
import { relation } from './parts/relation.ts';
import { type SimilarEntry, similarMessage } from './parts/similar-message.ts';

type Similar = {
  /** The film asked about, and those beside it. */
  readonly seeds: readonly [FilmRef, ...FilmRef[]];
  readonly list: readonly SimilarEntry[];
  readonly saga: readonly FilmRef[];
  readonly names: FilterNames;
  readonly page: number;
  readonly more: boolean;
  /** What was left out because the user dislikes it. */
  readonly dislikes: readonly NamedTaste[];
  /** Critiques that some film fulfils. */
  readonly critiques: readonly Relation[];
};
type Asked = FilmFilter & {
  readonly film: FilmRef['id'];
  readonly films?: readonly FilmRef['id'][] | undefined;
  readonly n?: number | undefined;
  readonly relation?: Relation | undefined;
  readonly page?: number | undefined;
  readonly forMe?: ForMe | undefined;
};

const USUAL = 5;
const MOST = 10;

/** Films like a film, or like several, each with its reason; films of their own sagas on a line of their own. */
export const similar = defineQuestion({
  kind: 'similar',
  refusable: true,
  slots: { film },
  optional: { n: count, ...filters, relation, films, forMe },
  shape: z.strictObject({
    film: filmShape,
    list: z.array(
      z.strictObject({
        film: filmShape,
        score: z.number(),
        reasons: titlesShape,
        seed: filmShape.optional(),
      }),
    ),
    saga: z.array(filmShape),
  }),
  prepare: (dependencies) => {
    const { catalog, recommender } = dependencies;
    const tasteUse = openTasteUse(dependencies);
    const critiquesOf = openCritiques(catalog);
    const setOf = openFilmSets(catalog);
    return (request, context): Similar | Problem => {
      const { film, films = [], relation, n = USUAL, page = 1, forMe, ...filter } = request;
      const [first, ...others] = filmRefs([film, ...films], catalog);
      if (first?.id !== film) return { problem: 'noData', about: 'film' };
      const seeds: Similar['seeds'] = [first, ...others];
      const seen = context.user.hidden();
      const find = ({
        leftOut,
      }: TasteUse): ReturnType<typeof findSimilar> & { readonly options: SimilarOptions } => {
        const hidden = leftOut.size === 0 ? seen : new Set([...seen, ...leftOut]);
        const options = { films, hidden, among: setOf(filter) };
        // "Newer" lists nothing older: where none is, that is the answer.
        return { ...findSimilar(seeds, { ...options, relation }, Math.min(n, MOST), page), options };
      };
      const wished = forMe === 'no' ? NO_TASTES : tasteUse(filter, context, [film, ...films]);
      const wanted = find(wished);
      // Where nothing else is like it, what is disliked was asked for.
      const isOnlyDisliked = wanted.list.length === 0 && wished.leftOut.size > 0;
      const { options, ...found } = isOnlyDisliked ? find(NO_TASTES) : wanted;
      if (found.list.length === 0) return { problem: 'noData', about: 'films' };
      const fulfils = (critique: Relation): boolean =>
        recommender.neighbours(film, 1, { ...options, relation: critique }).length > 0;
      const offered = relation ? [] : critiquesOf(film);
      const isPlain = films.length === 0 && options.among === undefined;
      const critiques = isPlain ? offered : offered.filter(fulfils);
      const dislikes = isOnlyDisliked
        ? []
        : wished.dislikes.map((taste) => named(taste, catalog, recommender.topics));
      const names = filterNames(filter, catalog);
      return { ...found, seeds, saga: sagasOf(seeds), names, critiques, page, dislikes };
    };

    function findSimilar(seeds: Similar['seeds'], options: SimilarOptions, n: number, page: number) {
      const found = recommender.explained(seeds[0].id, { ...options, n: n + 1, offset: (page - 1) * n });
      const shown = found.slice(0, n);
      const refs = new Map(
        filmRefs(
          shown.map(({ id }) => id),
          catalog,
        ).map((ref) => [ref.id, ref]),
      );
      const list = shown.flatMap(({ id, score, reason, seed }): SimilarEntry[] => {
        const film = refs.get(id);
        return film ? [{ film, score, reason, seed: seeds.find((candidate) => candidate.id === seed) }] : [];
      });
      return { list, more: found.length > n };
    }

    /** Two seeds may be of one saga: each of its films once, and none that was asked about. */
    function sagasOf(seeds: Similar['seeds']): readonly FilmRef[] {
      const all = new Map(seeds.flatMap(({ id }) => recommender.saga(id).map((ref) => [ref.id, ref])));
      for (const { id } of seeds) all.delete(id);
      return [...all.values()];
    }
  },
  figures: ({ seeds, list, saga }: Similar, locale) => ({
    film: seeds[0],
    list: list.map(({ film, score, reason, seed }) => ({
      film,
      score,
      reasons: reasonTexts(reason, locale),
      ...(seed ? { seed } : {}),
    })),
    saga,
  }),
  items: ({ list }) => list.map((entry) => entry.film),
  about: ({ seeds }) => ({ film: seeds[0] }),
  next: ({ seeds, list, more, page, critiques, dislikes }, { page: _page, ...request }) => [
    ...(more ? [nextPage(request, page)] : []),
    ...(dislikes.length > 0 ? [{ ...request, forMe: 'no' }] : []),
    ...critiques.map((relation) => ({ ...request, relation })),
    ...list.slice(0, 2).map(({ film, seed = seeds[0] }) => ({
      request: { kind: 'why', other: film.id, film: seed.id },
      of: film,
    })),
    ...list
      .slice(0, request.list === 'watch' ? 0 : 1)
      .map(({ film }) => ({ request: { kind: 'watch', film: film.id }, of: film })),
  ],
  phrases: ({ questions }) => questions.similar.phrases,
  words: {
    es: {
      command: 'similares',
      aliases: ['recomendacion'],
      about: 'Películas parecidas a una, cada una con su motivo',
      slots: {
        film: 'Título de la película',
        n: 'Cuántas (1 a 10)',
        genre: 'Solo de este género',
        excludeGenre: 'Nada de este género',
        relation: 'Más nuevas, más viejas, menos conocidas o más variadas',
      },
      examples: [
        'parecidas a Matrix',
        'recomendame algo como El padrino pero más nuevo',
        'si me gustó Amélie, ¿qué veo?',
      ],
      button: (request) => buttonOf(request, 'es'),
      message: (answer, format, request) =>
        similarMessage(answer, describeFilter(request, answer.names, format), format),
    },
    en: {
      command: 'similar',
      about: 'Films like a film, each with its reason',
      slots: {
        film: 'Title of the film',
        n: 'How many (1 to 10)',
        genre: 'Only of this genre',
        excludeGenre: 'Nothing of this genre',
        relation: 'Newer, older, less known or more varied',
      },
      examples: [
        'movies like The Matrix',
        'something like The Godfather but newer',
        'if I liked Amélie, what should I watch?',
      ],
      button: (request) => buttonOf(request, 'en'),
      message: (answer, format, request) =>
        similarMessage(answer, describeFilter(request, answer.names, format), format),
    },
  },
});

/** Nothing is newer than the newest film, or less known than the least known one: what cannot be had is not offered. */
function openCritiques(catalog: Catalog): (film: FilmRef['id']) => readonly Relation[] {
  type Figures = { readonly year: number; readonly votes: number };
  const figures = catalog.one<{ film: number }, Figures>(
    'SELECT year, vote_count AS votes FROM film WHERE id = @film',
  );
  const bounds = catalog.one<Record<string, never>, { newest: number; fewest: number }>(
    'SELECT max(year) AS newest, min(vote_count) AS fewest FROM film WHERE vote_count > 0',
  )({});
  return (film) => {
    const { year, votes } = figures({ film }) ?? { year: Number.POSITIVE_INFINITY, votes: 0 };
    const newer: readonly Relation[] = year < (bounds?.newest ?? 0) ? ['newer'] : [];
    return votes > (bounds?.fewest ?? 0) ? [...newer, 'lessKnown'] : newer;
  };
}

type Words = { readonly button: string; readonly more: string };
const words: ByLocale<Words> = {
  es: { button: 'Parecidas', more: 'Más' },
  en: { button: 'Similar', more: 'More' },
};

function buttonOf(request: Asked, locale: Locale): string {
  const w = words[locale];
  if (request.page !== undefined && request.page > 1) return w.more;
  if (request.relation) return relation.label(request.relation, locale);
  return request.forMe === 'no' ? allTheSame[locale] : w.button;
}
