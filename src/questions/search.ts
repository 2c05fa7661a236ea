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
  words: {
    es: {
      command: 'buscar',
      about: 'Películas por lo que pasa en ellas',
      slots: { query: 'De qué trata, con tus palabras' },
      phrases: [
        '(~films|una|algo|alguna|historia|historias) (sobre|acerca de|que trata de|que traten de|que trate de|que van de|que va de|que hablan de|que hable de|que trata sobre|que traten sobre|que trate sobre|donde|en la que|en el que|en las que|en los que|en que|que habla de|trata de|tratan de|que cuenta|ambientada en|ambientadas en|basada en|basadas en|va de|de la que|cuya|con la historia) {query}',
        '(va de|iba de|trataba de|trata sobre|la peli esa|la pelicula esa|esa peli|esa pelicula|la de) (donde|en la que|que|de|del|sobre|de un|de una|con) {query}',
        '(busco|buscame|busca|buscando|recuerdo|recordas|recuerdas|acordas|acuerdas|encontrar|encuentra|encontrame|encontra) [~films|una|alguna|la|algo] {query}',
        '(como se llamaba|como se llama|cual era|cual es|como era|que pelicula es|que peli es|en que pelicula|en que peli|como se titula|cual era la pelicula|no me acuerdo|no recuerdo|nombre de) [~films|una|la|el nombre|esa] {query}',
        '(la del|la de los|la de las|la de un|la de una|esa del|esa de|la que|aquella del|aquella de|la de el|la de la|una del|una de un|una de una|una de|uno de) {query}',
        '(no me acuerdo el nombre|no me acuerdo del nombre|no me acuerdo como se llama|no me acuerdo como se llamaba|no me acuerdo el titulo|no me acuerdo del titulo|no recuerdo el nombre|no recuerdo el titulo|no recuerdo como se llama|no me sale el nombre|no me sale el titulo|se me olvido el nombre|se me fue el nombre|me olvide el nombre|me olvide como se llama|olvide el nombre|olvide el titulo|tengo en la punta de la lengua|en la punta de la lengua|como se llamaba esa|como se llama esa|como se llama la|cual era esa|cual es esa|que pelicula era|que peli era) [~films|la|una|pero|es|era|de|donde|en que|que trata|de una|la de|de la|esa] {query}',
        '(historia|historias) (de|del) {query}',
        '~films (del|de|con|de el|de la|de los|de las|que) {query}',
        '(esa|una|la|alguna|aquella|otra) (donde|en que|en la que|que) {query}',
      ],
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
      phrases: [
        '(~films|one|something|story|stories|anything) (about|where|in which|with a plot about|that deals with|dealing with|involving|concerning|set in|based on|featuring|that is about|thats about|whose|when|that has|that follows) {query}',
        '(find|search|looking for|search for|find me|remember|trying to find|trying to remember|look for|help me find) [~films|that|the|a|one] {query}',
        '(whats it called|whats it call|what is it called|what was it called|whats that called|whats the title|what was the title|cant think of the name|cant think of the title|cant remember the name|cant remember the title|cant remember what its called|dont remember the name|dont remember the title|forgot the name|forgot the title|forget the name|forgot what its called|name escapes me|title escapes me|blanking on the name|blanking on the title|whats the film|whats the movie|whats the one|whats that one|whats that film|whats that movie|tip of my tongue|which one is it) [~films|but|the one|one|theres|there is|there was|where|with|of|its|it was|its about|about] {query}',
        '(whats the name of|what was the name of|whats that|what was that|whats the one|what is the name of|what was the one|name of the|what movie is|which movie is|what movie has|what film has|what film is|i forgot) [~films|the|one|that|where] {query}',
        '(the one|that one) (where|about|with|in which|when|that) {query}',
        '(which one) (has a|had a|has an|had an|has the|features|featured|is about|was about) {query}',
        '(story|stories|tale) (of) {query}',
        '~films (with|of) {query}',
      ],
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
