import { z } from 'zod';
import type { FilmFilter } from '../../catalog/films/film-filter.ts';
import { filmRefs } from '../../catalog/films/film-refs.ts';
import { openFilmSets } from '../../catalog/films/film-sets.ts';
import type { FilmRef } from '../../domain/film.ts';
import type { Problem } from '../../domain/problem.ts';
import { filters } from '../../filters/index.ts';
import type { Formatter } from '../../language/format.ts';
import type { Message } from '../../message/message.ts';
import type { SearchTerms } from '../../recommend/search/search-terms.ts';
import { forMe } from '../../slots/for-me.ts';
import type { Slot } from '../../slots/slot.ts';
import { describeFilter, type FilterNames, filterNames } from '../parts/describe-filter.ts';
import { openForMe } from '../parts/for-me.ts';
import { rankedShape } from '../parts/shapes.ts';
import { withoutFilms } from '../parts/taste-use.ts';
import { allTheSame, type ForMeTold, forMeNotes } from '../parts/taste-words.ts';
import { nextPage } from '../parts/turn-page.ts';
import { defineQuestion } from '../question.ts';

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

/** A film with the words of the description that it has; none where they were not kept. */
type FoundFilm = { readonly film: FilmRef; readonly value: number; readonly words: readonly string[] };

type Found = {
  readonly list: readonly FoundFilm[];
  /** True where even the best has too little of what was told to be the film that is meant. */
  readonly isUnlikely: boolean;
  readonly terms: SearchTerms;
  readonly names: FilterNames;
  readonly page: number;
  readonly more: boolean;
  /** What is told of the user's tastes, where the list is for them. */
  readonly forMe: ForMeTold | undefined;
};

const FILMS_A_PAGE = 5;

/**
 * A story of so many parts describes one film. Where the best of the list has less than this share of it by rarity, and is
 * not worth more for all that, it is another one: so it is of 5 of the 30 descriptions of `test/eval` whose film is not the
 * first, of 1 of the 70 whose film is, and of a third of the stories that nobody filmed.
 */
const PARTS_OF_A_STORY = 4;
const LEAST_SHARE = 0.42;
const LEAST_VALUE = 3;

/** True where the list has not what is looked for. */
function isUnlikely(terms: SearchTerms, best: { readonly share: number; readonly value: number }): boolean {
  const parts = terms.filter((term) => term > 0).length;
  return parts >= PARTS_OF_A_STORY && best.share < LEAST_SHARE && best.value < LEAST_VALUE;
}

/** Films whose story matches a description. */
export const search = defineQuestion({
  kind: 'search',
  refusable: true,
  slots: {},
  optional: { query, terms, ...filters, forMe },
  shape: rankedShape,
  prepare: (dependencies) => {
    const { catalog, recommender } = dependencies;
    const setOf = openFilmSets(catalog);
    const forUser = openForMe(dependencies);
    return ({ query, terms, page = 1, forMe, ...filter }, context): Found | Problem => {
      if (query === undefined && terms === undefined) return { problem: 'missing', slot: 'query' };
      const wanted = terms ?? recommender.terms(query ?? '');
      const mine = forUser(filter, forMe, context);
      const options = {
        n: FILMS_A_PAGE + 1,
        offset: (page - 1) * FILMS_A_PAGE,
        among: withoutFilms(catalog, setOf(filter), mine?.leftOut ?? new Set()),
      };
      const found = recommender.search(wanted, options);
      const [best] = found;
      if (!best) return { problem: 'noData', about: 'films' };
      const refs = new Map(
        filmRefs(
          found.map(({ id }) => id),
          catalog,
        ).map((film) => [film.id, film]),
      );
      const shown = found.slice(0, FILMS_A_PAGE);
      const matched =
        query === undefined
          ? []
          : recommender.matched(
              query,
              shown.map(({ id }) => id),
            );
      const list = shown.flatMap(({ id, value }, at) => {
        const film = refs.get(id);
        return film ? [{ film, value, words: matched[at] ?? [] }] : [];
      });
      const names = filterNames(filter, catalog);
      const more = found.length > FILMS_A_PAGE;
      const isOther = page === 1 && isUnlikely(wanted, best);
      return { list, isUnlikely: isOther, terms: wanted, names, page, more, forMe: mine?.wording };
    };
  },
  figures: ({ list }: Found) => ({ list: list.map(({ film, value }) => ({ film, value })) }),
  items: ({ list }) => list.map(({ film }) => film),
  keep: ({ terms }: Found, { query: _query, ...rest }) => ({ ...rest, terms }),
  next: ({ list, terms, page, more, forMe }, { query: _query, ...rest }) => [
    ...(more ? [nextPage({ ...rest, terms }, page)] : []),
    ...(forMe && forMe.dislikes.length > 0 ? [{ ...rest, terms, forMe: 'no', page: undefined }] : []),
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
      button: ({ page, forMe }) => (page && page > 1 ? 'Más' : forMe === 'no' ? allTheSame.es : 'Buscar'),
      message: (answer, format, request) => foundMessage(spanish, answer, request, format),
    },
    en: {
      command: 'search',
      about: 'Films by what happens in them',
      slots: { query: 'What it is about, in your own words' },
      examples: [
        'movies about time travel',
        'what was that movie where a man lives the same day again and again?',
      ],
      button: ({ page, forMe }) => (page && page > 1 ? 'More' : forMe === 'no' ? allTheSame.en : 'Search'),
      message: (answer, format, request) => foundMessage(english, answer, request, format),
    },
  },
});

type Words = { readonly lead: string; readonly end: string; readonly unlikely: string };
const spanish: Words = {
  lead: 'Por lo que contás',
  end: 'puede ser',
  unlikely: 'No la encuentro; lo más parecido',
};
const english: Words = {
  lead: 'From what you tell',
  end: 'it may be',
  unlikely: 'I do not find it; the nearest',
};

/** "From what you tell, it may be"; what narrowed the search stands between. */
function foundMessage(w: Words, found: Found, filter: FilmFilter, format: Formatter): Message {
  const { list, page, names, isUnlikely, forMe } = found;
  const among = describeFilter(filter, names, format).trim();
  const within = among === '' ? '' : ` (${among})`;
  const title = isUnlikely ? `${w.unlikely}${within}` : `${format.own(w.lead)}${within}, ${w.end}`;
  const entries = list.map(({ film, words }) => ({
    text: format.filmInFull(film),
    ...(words.length > 0 ? { detail: words.join(', ') } : {}),
  }));
  const from = (page - 1) * FILMS_A_PAGE + 1;
  return {
    title,
    blocks: [{ type: 'list', from, entries }, ...(forMe ? forMeNotes(forMe, format) : [])],
  };
}
