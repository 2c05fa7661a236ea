import { z } from 'zod';
import type { FilmRef } from '../domain/film.ts';
import type { ByLocale } from '../domain/locale.ts';
import type { Problem } from '../domain/problem.ts';
import { filters } from '../filters/index.ts';
import type { Relation } from '../recommend/eligible.ts';
import type { SimilarOptions } from '../recommend/similar.ts';
import { choice } from '../slots/choice.ts';
import { count } from '../slots/count.ts';
import { film, filmRefs, filmShape } from '../slots/film.ts';
import { films } from '../slots/film-list.ts';
import type { SlotWords } from '../slots/slot.ts';
import type { Catalog } from '../store/catalog.ts';
import { type FilmFilter, openFilmSets } from '../store/film-filter.ts';
import { describeFilter, type FilterNames, filterNames } from './parts/describe-filter.ts';
import { reasonTexts } from './parts/reason-words.ts';
import { titlesShape } from './parts/shapes.ts';
import { type SimilarEntry, similarMessage } from './parts/similar-message.ts';
import { defineQuestion } from './question.ts';

const relationWords: ByLocale<SlotWords> = {
  es: { name: 'cómo', about: 'Más nuevas, más viejas, menos conocidas…' },
  en: { name: 'relation', about: 'Newer, older, less known…' },
};
const relation = choice<Relation>('relation', relationWords, {
  newer: {
    label: { es: 'Más nuevas', en: 'Newer' },
    heard: {
      es: 'mas nuev*|mas recient*|mas modern*|mas actual*|mas nueva|mas nuevos|mas recientes|mas reciente|mas modernas|mas moderna|mas actuales|mas actual|posteriores|nuevas|recientes|modernas',
      en: 'newer|more recent|more modern|recent|newest|later ones|more current',
    },
  },
  older: {
    label: { es: 'Más viejas', en: 'Older' },
    heard: {
      es: 'mas viej*|mas antigu*|mas clasic*|mas vintage|mas vieja|mas viejos|mas antiguas|mas antigua|anteriores|mas clasicas|mas clasica|viejas|antiguas|clasicas',
      en: 'older|more classic|earlier|earlier ones|classics|oldies|old',
    },
  },
  lessKnown: {
    label: { es: 'Menos conocidas', en: 'Less known' },
    heard: {
      es: 'menos conocid*|menos famos*|menos popular*|poco conocid*|menos conocida|menos conocidos|menos famosas|menos famosa|menos populares|menos popular|poco conocidas|menos mainstream|no tan conocidas|no tan famosas|mas desconocidas|desconocidas|joyas ocultas|mas raras|menos vistas|que no sean tan conocidas',
      en: 'less known|lesser known|less famous|less popular|more obscure|obscure|hidden gems|underrated|less mainstream|not so famous|not so well known|little known|not so popular|more niche|not as famous|not as well known',
    },
  },
  moreVaried: {
    label: { es: 'Más variadas', en: 'More varied' },
    heard: {
      es: 'mas variad*|mas divers*|mas variado|mas variada|mas variedad|mas diversas|mas diferentes|variadas|variaditas|variadito|variado|distintas entre si|menos parecidas entre si|mas distintas',
      en: 'more varied|more variety|more diverse|varied|more different|mix it up|more of a mix|different from each other|less alike',
    },
  },
});

type Similar = {
  /** The film asked about, and those beside it. */
  readonly seeds: readonly [FilmRef, ...FilmRef[]];
  readonly list: readonly SimilarEntry[];
  readonly saga: readonly FilmRef[];
  readonly names: FilterNames;
  readonly page: number;
  readonly more: boolean;
  /** Critiques that some film fulfils. */
  readonly critiques: readonly Relation[];
};
type Asked = FilmFilter & {
  readonly film: FilmRef['id'];
  readonly films?: readonly FilmRef['id'][] | undefined;
  readonly n?: number | undefined;
  readonly relation?: Relation | undefined;
  readonly page?: number | undefined;
};

const USUAL = 5;
const MOST = 10;

/** Films like a film, or like several, each with its reason; films of their own sagas on a line of their own. */
export const similar = defineQuestion({
  kind: 'similar',
  refusable: true,
  slots: { film },
  optional: { n: count, ...filters, relation, films },
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
  prepare: ({ catalog, recommender }) => {
    const critiquesOf = openCritiques(catalog);
    const setOf = openFilmSets(catalog);
    return (request, { user }): Similar | Problem => {
      const { film, films = [], relation, n = USUAL, page = 1, ...filter } = request;
      const [first, ...others] = filmRefs([film, ...films], catalog);
      if (first?.id !== film) return { problem: 'noData', about: 'film' };
      const seeds: Similar['seeds'] = [first, ...others];
      const hidden = user.hidden();
      const options = { films, hidden, among: setOf(filter) };
      // "Newer" lists nothing older: where none is, that is the answer.
      const found = findSimilar(seeds, { ...options, relation }, Math.min(n, MOST), page);
      if (found.list.length === 0) return { problem: 'noData', about: 'films' };
      const fulfils = (critique: Relation): boolean =>
        recommender.neighbours(film, 1, { ...options, relation: critique }).length > 0;
      const offered = relation ? [] : critiquesOf(film);
      const isPlain = films.length === 0 && options.among === undefined;
      const critiques = isPlain ? offered : offered.filter(fulfils);
      return { ...found, seeds, saga: sagasOf(seeds), names: filterNames(filter, catalog), critiques, page };
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
        return film ? [{ film, score, reason, seed: seeds.find((one) => one.id === seed) }] : [];
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
  next: ({ seeds, list, more, page, critiques }, { page: _page, ...request }) => [
    ...(more ? [{ ...request, page: page + 1 }] : []),
    ...critiques.map((relation) => ({ ...request, relation })),
    ...list.slice(0, 2).map(({ film, seed = seeds[0] }) => ({
      request: { kind: 'why', other: film.id, film: seed.id },
      of: film,
    })),
  ],
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
      phrases: [
        '~similar {film}',
        '{relation} [algo|una|alguna|otra|otras|~films|~similar|pero] {film}',
        '(otras asi|otra asi|algo asi|mas asi|otras como esa|otra como esa|otras como esta|como esa|como esta) [~recommend|~films] {film}',
        '[~recommend] [algo|alguna|alguno|una|otra|~films] ~similar {film}',
        '~films ~similar {film}',
        '(de ese palo|de ese estilo|de esa onda|de ese tipo|de ese rollo|por el estilo|por ese estilo|en esa linea|en esa onda|de la misma onda|de la misma linea|del mismo palo|del mismo estilo|del estilo|parecido para ver|cosas asi|otras asi|algo parecido|alguna parecida|parecidas) [otra|otras|algo|sugerencias|recomendaciones|~recommend|~films|ver|para ver|que sean] {film}',
        '(manija|enganchado|enganchada|copado|copada|fascinado|fascinada|obsesionado|obsesionada|flasheado|flasheada) con [~recommend|~similar|otras|algo|que|ver] {film}',
        '~recommend [~similar] [~films] [basada|base|partir|estilo] {film}',
        '(quien|alguien|fans|fan|fanaticos|persona|personas) (gusto|gustaron|disfruto|disfrutaron|encanto|vio|amo|ama|de) [~recommend|~films|que|le] {film}',
        '(gusto mucho|disfrute|disfruto|disfrutaste|flipado|encantado|gustado|molado|fascinado|alucinado|me flipo|te gusto|les gusto|nos gusto|ha encantado|ha gustado|ha molado|verias|verian|veriais) [~recommend|~similar|~films|que mas|que otra|que otras|otra|otras|otra asi|algo asi|asi|ver|verias|veo|puedo] {film}',
        '(gusto|gustaron|encanto|copo|amo|ame|amamos|fascino|fan|me gusta|vi|acabo de ver) [~recommend|~films|que mas|que otra|que otras|ver|verias|puedo|otra|otra asi|algo asi|asi] {film}',
        '(ver|quiero|busco|dame) [algo|alguna] ~similar {film}',
        '(flipe|me flipo|alucine|me mato|me volo la cabeza|me gustaron|termine de ver|recien vi|me encantan|fanatico de|fanatica de|me copo|me copa) [~recommend|~similar|que|otra|ver] {film}',
        '(recomendaciones|sugerencias|recomendacion) [base|basadas|partir|segun] {film}',
      ],
      examples: [
        'parecidas a Matrix',
        'recomendame algo como El padrino pero más nuevo',
        'si me gustó Amélie, ¿qué veo?',
      ],
      button: (request) => buttonOf(request, spanish),
      message: (answer, say, request) =>
        similarMessage(answer, describeFilter(request, answer.names, say), say),
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
      phrases: [
        '(people|those|fans|somebody|someone) (who|that|of) [liked|like|loved|love|enjoyed|also|~recommend] {film}',
        '(if you like|if you liked|if i like|if i liked|if i loved|if i enjoyed|fans of|for fans of|for a fan of|for someone who liked|for someone who loved) [~recommend|~films|like] {film}',
        '(saw|watched|seen) (what else|what next|whats next|~recommend|something similar|anything similar|more like it) {film}',
        '(liked|loved|enjoyed|like|love|fan|i watched|i saw|we watched|we saw|in the mood for) [~recommend|what else|should|watch] {film}',
        '(watch|see|find|want) [something|anything] ~similar {film}',
        '(recommendations|suggestions|recommendation) [based|on|for|after|similar|like] {film}',
        '(more) (like) {film}',
        '(same vein|same vibe|that vein|that vibe|along those lines|of that sort|of that kind|in that style|that style|similar stuff|similar ones|similar vibes|same energy|scratch that itch|scratches that itch|scratch the same itch) [something|anything|other|others|~recommend|~films|watch|more] {film}',
        '{relation} [something|anything|one|ones|~films|~similar|but] {film}',
        '(more like this|more like that|more like it|others like it|another like it|like this|like that|like it) [~recommend|~films] {film}',
        '(dug|adored|obsessed with|cant get enough of|into|big fan of|huge fan of|just finished|just watched|just saw|rewatched) [~recommend|~similar|what|next] {film}',
        '(what next|whats next|watch next|next) [after|watch|should] {film}',
        '(stuff|things|anything|something|recs|films in) (like|similar) {film}',
        '(based on) {film} [~recommend]',
      ],
      examples: [
        'movies like The Matrix',
        'something like The Godfather but newer',
        'if I liked Amélie, what should I watch?',
      ],
      button: (request) => buttonOf(request, english),
      message: (answer, say, request) =>
        similarMessage(answer, describeFilter(request, answer.names, say), say),
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
const spanish: Words = { button: 'Parecidas', more: 'Más' };
const english: Words = { button: 'Similar', more: 'More' };

function buttonOf(request: Asked, w: Words): string {
  const locale = w === spanish ? 'es' : 'en';
  if (request.page !== undefined && request.page > 1) return w.more;
  return request.relation ? relation.label(request.relation, locale) : w.button;
}
