import { z } from 'zod';
import type { FilmRef } from '../domain/film.ts';
import type { Problem } from '../domain/problem.ts';
import { filters } from '../filters/index.ts';
import type { Say } from '../language/say.ts';
import type { Message } from '../message/message.ts';
import type { SearchTerms } from '../recommend/search-terms.ts';
import { filmRefs } from '../slots/film.ts';
import type { Slot } from '../slots/slot.ts';
import { type FilmFilter, openFilmSets } from '../store/film-filter.ts';
import { describeFilter, type FilterNames, filterNames } from './parts/describe-filter.ts';
import { rankedShape } from './parts/shapes.ts';
import { defineQuestion } from './question.ts';

/** A description of the story in either language. */
const query: Slot<string> = {
  rests: 'story',
  schema: z.string().min(1).max(1000),
  words: {
    es: { name: 'historia', about: 'De qué trata', ask: '¿De qué trata la película? Contame algo de ella.' },
    en: { name: 'story', about: 'What it is about', ask: 'What is the film about? Tell me something of it.' },
  },
  read: (typed) => typed.trim(),
};
/** The same as numbers of terms: how a search is kept and travels in buttons. */
const terms: Slot<SearchTerms> = {
  rests: 'story',
  schema: z.array(z.number().int()).max(12).readonly(),
  words: null,
  read: (typed) => typed.split(',').map(Number).filter(Number.isInteger),
};

type Found = {
  readonly list: readonly { readonly film: FilmRef; readonly value: number }[];
  readonly terms: SearchTerms;
  readonly names: FilterNames;
  readonly page: number;
  readonly more: boolean;
};

const FILMS_A_PAGE = 5;

/** Films whose story matches a description. */
export const search = defineQuestion({
  kind: 'search',
  refusable: true,
  slots: {},
  optional: { query, terms, ...filters },
  shape: rankedShape,
  prepare: ({ catalog, recommender }) => {
    const setOf = openFilmSets(catalog);
    return ({ query, terms, page = 1, ...filter }, { locale: _locale }): Found | Problem => {
      if (query === undefined && terms === undefined) return { problem: 'missing', slot: 'query' };
      const wanted = terms ?? recommender.terms(query ?? '');
      const options = {
        n: FILMS_A_PAGE + 1,
        offset: (page - 1) * FILMS_A_PAGE,
        among: setOf(filter),
      };
      const found = recommender.search(wanted, options);
      if (found.length === 0) return { problem: 'noData', about: 'films' };
      const refs = new Map(
        filmRefs(
          found.map(({ id }) => id),
          catalog,
        ).map((film) => [film.id, film]),
      );
      const list = found.slice(0, FILMS_A_PAGE).flatMap(({ id, value }) => {
        const film = refs.get(id);
        return film ? [{ film, value }] : [];
      });
      const names = filterNames(filter, catalog);
      return { list, terms: wanted, names, page, more: found.length > FILMS_A_PAGE };
    };
  },
  figures: ({ list }: Found) => ({ list }),
  items: ({ list }) => list.map(({ film }) => film),
  keep: ({ terms }: Found, { query: _query, ...rest }) => ({ ...rest, terms }),
  next: ({ list, terms, page, more }, { query: _query, ...rest }) => [
    ...(more ? [{ ...rest, terms, page: page + 1 }] : []),
    ...list.slice(0, 1).flatMap(({ film }) => [
      { request: { kind: 'film', film: film.id }, of: film },
      { request: { kind: 'similar', film: film.id }, of: film },
    ]),
  ],
  phrases: ({ questions }) => questions.search.phrases,
  words: {
    es: {
      command: 'buscar',
      about: 'Películas por lo que pasa en ellas',
      slots: { query: 'De qué trata, con tus palabras' },
      examples: [
        'películas sobre viajes en el tiempo',
        '¿cómo se llamaba la del tipo que repite el mismo día?',
      ],
      button: ({ page }) => (page && page > 1 ? 'Más' : 'Buscar'),
      message: (answer, say, request) =>
        foundMessage(say.own('Por lo que contás'), 'puede ser', answer, request, say),
    },
    en: {
      command: 'search',
      about: 'Films by what happens in them',
      slots: { query: 'What it is about, in your own words' },
      examples: [
        'movies about time travel',
        'what was that movie where a man lives the same day again and again?',
      ],
      button: ({ page }) => (page && page > 1 ? 'More' : 'Search'),
      message: (answer, say, request) =>
        foundMessage('From what you tell', 'it may be', answer, request, say),
    },
  },
});

/** "From what you tell, it may be"; what narrowed the search stands between. */
function foundMessage(
  lead: string,
  end: string,
  { list, page, names }: Found,
  filter: FilmFilter,
  say: Say,
): Message {
  const among = describeFilter(filter, names, say).trim();
  const entries = list.map(({ film }) => ({ text: say.filmInFull(film) }));
  const title = among === '' ? `${lead}, ${end}` : `${lead} (${among}), ${end}`;
  return { title, blocks: [{ type: 'list', from: (page - 1) * FILMS_A_PAGE + 1, entries }] };
}
