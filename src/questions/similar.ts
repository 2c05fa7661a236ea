import { z } from 'zod';
import type { FilmRef } from '../domain/film.ts';
import type { ByLocale } from '../domain/locale.ts';
import type { Problem } from '../domain/problem.ts';
import type { Say } from '../language/say.ts';
import { type Block, type Message, note } from '../message/message.ts';
import type { Relation } from '../recommend/eligible.ts';
import type { Reason } from '../recommend/reasons.ts';
import { choice } from '../slots/choice.ts';
import { count, page } from '../slots/count.ts';
import { film, filmRefs, filmShape } from '../slots/film.ts';
import { excludeGenre, genre } from '../slots/genre.ts';
import type { SlotWords } from '../slots/slot.ts';
import type { Catalog } from '../store/catalog.ts';
import { reasonTexts } from './parts/reason-words.ts';
import { titlesShape } from './parts/shapes.ts';
import { defineQuestion, type World } from './question.ts';

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

type Entry = { readonly film: FilmRef; readonly score: number; readonly reason: Reason };
type Similar = {
  readonly film: FilmRef;
  readonly list: readonly Entry[];
  readonly saga: readonly FilmRef[];
  readonly page: number;
  readonly more: boolean;
  /** Critiques that some film may fulfil. */
  readonly critiques: readonly Relation[];
};
type Asked = {
  readonly film: FilmRef['id'];
  readonly n?: number | undefined;
  readonly genre?: string | undefined;
  readonly excludeGenre?: string | undefined;
  readonly relation?: Relation | undefined;
  readonly page?: number | undefined;
};

const USUAL = 5;
const MOST = 10;

/** Films like a film, each with its reason; films of its own saga on a line of their own. */
export const similar = defineQuestion({
  kind: 'similar',
  slots: { film },
  optional: { n: count, genre, excludeGenre, relation, page },
  shape: z.strictObject({
    film: filmShape,
    list: z.array(z.strictObject({ film: filmShape, score: z.number(), reasons: titlesShape })),
    saga: z.array(filmShape),
  }),
  prepare: (world) => {
    const critiquesOf = openCritiques(world.catalog);
    return (request, { user }): Similar | Problem => {
      const [asked] = filmRefs([request.film], world.catalog);
      if (!asked) return { problem: 'noData', about: 'film' };
      // "Newer" lists nothing older: where none is, that is the answer.
      const found = findSimilar(world, request, user.hidden());
      if (found.list.length === 0) return { problem: 'noData', about: 'films' };
      const critiques = request.relation ? [] : critiquesOf(asked.id);
      const saga = world.recommender.saga(asked.id);
      return { film: asked, ...found, saga, critiques, page: request.page ?? 1 };
    };
  },
  figures: ({ film, list, saga }: Similar, locale) => ({
    film,
    list: list.map((entry) => ({
      film: entry.film,
      score: entry.score,
      reasons: reasonTexts(entry.reason, locale),
    })),
    saga,
  }),
  items: ({ list }) => list.map((entry) => entry.film),
  about: ({ film }) => ({ film }),
  next: ({ film, list, more, page, critiques }, request) => [
    ...(more ? [{ ...request, page: page + 1 }] : []),
    ...critiques.map((relation) => ({ kind: 'similar', film: film.id, relation })),
    ...list
      .slice(0, 2)
      .map((entry) => ({ request: { kind: 'why', other: entry.film.id, film: film.id }, of: entry.film })),
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
      message: (answer, say) => similarMessage(answer, say),
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
      message: (answer, say) => similarMessage(answer, say),
    },
  },
});

function findSimilar({ catalog, recommender }: World, request: Asked, hidden: ReadonlySet<FilmRef['id']>) {
  const n = Math.min(request.n ?? USUAL, MOST);
  const offset = ((request.page ?? 1) - 1) * n;
  const found = recommender.explained(request.film, { ...request, hidden, n: n + 1, offset });
  const shown = found.slice(0, n);
  const refs = new Map(
    filmRefs(
      shown.map(({ id }) => id),
      catalog,
    ).map((ref) => [ref.id, ref]),
  );
  const list = shown.flatMap(({ id, score, reason }): Entry[] => {
    const film = refs.get(id);
    return film ? [{ film, score, reason }] : [];
  });
  return { list, more: found.length > n };
}

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

type Words = {
  readonly title: (film: string) => string;
  readonly saga: (films: string) => string;
  readonly button: string;
  readonly more: string;
};
const spanish: Words = {
  title: (film) => `Parecidas a ${film}`,
  saga: (films) => `De la misma saga: ${films}.`,
  button: 'Parecidas',
  more: 'Más',
};
const english: Words = {
  title: (film) => `Films like ${film}`,
  saga: (films) => `Of the same saga: ${films}.`,
  button: 'Similar',
  more: 'More',
};
const words: ByLocale<Words> = { es: spanish, en: english };

function buttonOf(request: Asked, w: Words): string {
  const locale = w === spanish ? 'es' : 'en';
  if (request.page !== undefined && request.page > 1) return w.more;
  return request.relation ? relation.label(request.relation, locale) : w.button;
}

const MOST_OF_SAGA = 8;

function similarMessage({ film, list, saga, page }: Similar, say: Say): Message {
  const w = words[say.locale];
  const entries = list.map((entry) => ({
    text: say.film(entry.film),
    detail: reasonTexts(entry.reason, say.locale).join('; '),
  }));
  const blocks: Block[] = [
    { type: 'list', from: 1, entries },
    ...(saga.length > 0 && page === 1
      ? [note(w.saga(say.list(saga.slice(0, MOST_OF_SAGA).map(say.film))))]
      : []),
  ];
  return { title: w.title(say.film(film)), blocks };
}
