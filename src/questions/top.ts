import { z } from 'zod';
import { isoDate } from '../domain/calendar.ts';
import { fold } from '../domain/fold.ts';
import type { ByLocale, Locale } from '../domain/locale.ts';
import type { Problem } from '../domain/problem.ts';
import type { Say } from '../language/say.ts';
import { compileWords } from '../language/word-matcher.ts';
import { type Message, note } from '../message/message.ts';
import { choice } from '../slots/choice.ts';
import { count } from '../slots/count.ts';
import { filters } from '../slots/filters.ts';
import { personRefs } from '../slots/person.ts';
import type { Mention, Slot, SlotWords } from '../slots/slot.ts';
import {
  LOWEST_FLOOR,
  type Metric,
  metrics,
  type Order,
  openRanking,
  type RankedPage,
  type VotedFilm,
} from '../store/ranking.ts';
import { describeFilter } from './parts/describe-filter.ts';
import { rankedShape } from './parts/shapes.ts';
import { topChart } from './parts/top-chart.ts';
import { defineQuestion } from './question.ts';

type MetricWords = { readonly metric: Metric; readonly order?: Order };

const METRIC_WORDS = compileWords<MetricWords>([
  [
    'mejor puntuado|mejor calificado|mejor valorado|mas nota|mejores notas|notas mas altas|nota mas alta|puntaje mas alto|puntajes mas altos|mejores|mejor|mejores calificadas|mejor puntuadas|mejor calificadas|mejor valoradas|mas valoradas|top|best|greatest|best rated|highest rated|top rated|highest scoring|imperdibles|mejor puntuada|mejor valorada|mejor calificada|mejor nota|con mejor nota|mejor puntuacion|con mas nota|mas alto puntaje|mayor nota|mejor critica|mejores criticas|lo mas top|las mas top|lo mejor|lo mejorcito|de lo mejor|joyas|obras maestras|clasicos imprescindibles|imprescindibles|mayor puntaje|mejor puntaje|must see|must watch|must watches|goat|all time greats|finest|creme de la creme|essential|essentials|masterpieces|greatest hits|best reviewed|mejor nota|finest|highest score|highest scores|best scored|best scoring|best movies|top notch|all time best|critically acclaimed|highest ranked|top ranked|top scored|best ever',
    { metric: 'score' },
  ],
  [
    'peor puntuado|peor calificado|peor valorado|peores notas|notas mas bajas|nota mas baja|puntaje mas bajo|puntajes mas bajos|menos nota|peores|peor|peor calificadas|peor puntuadas|worst|worst rated|lowest rated|lowest scoring|bottom|peor puntaje|peor valoradas|mas malas|malisimas|menor puntaje|peor nota|terrible',
    { metric: 'score', order: 'asc' },
  ],
  [
    'mas votadas|mas votada|most voted|con mas votos|mas votos|most votes|most rated|with the most votes|mas vistas|most watched|mas vista|mas votada|mayor cantidad de votos|mas cantidad de votos|mas valoraciones|most ratings|highest number of votes|mas gente voto|more votes|number of votes|by votes|by number of votes|por votos|por cantidad de votos|por numero de votos|segun votos|vote count|mas votos tienen|mas votos tengan',
    { metric: 'votes' },
  ],
  ['menos votadas|least voted|con menos votos|fewest votes', { metric: 'votes', order: 'asc' }],
  [
    'grossing|biggest movies|biggest films|biggest box office hits|box office champions|box office records|biggest movie|biggest film|biggest hit|top earning|top earners|mas dinero|mas plata|mas guita hicieron|mas recaudadoras|mas recaudado|recaudaron mas dinero|mas exito|mayor exito|mayores exitos|mas ingresos|most box office|made most money|mas lana|mas pasta|mas taquilleras|mas taquillera|taquilleras|taquillera|mas recaudaron|recaudaron mas|recaudo mas|mas recaudo|mayor recaudacion|mas vendidas|highest grossing|top grossing|biggest box office|made the most money|most money|earned the most|grossed the most|best selling|mas plata hicieron|mas dinero hicieron|mas guita|mas exitosas|exitosas|biggest hits|blockbusters|hizo mas dinero|highest earning|box office hits|mayores recaudaciones|mas exitosa|biggest earners|most successful',
    { metric: 'revenue' },
  ],
  [
    'menos taquilleras|menos recaudaron|lowest grossing|flops|fracasos|biggest flops|biggest flop|biggest bombs|box office bombs|box office flops|mayores fracasos|mayor fracaso|peores fracasos|menos recaudo|least successful|menos exitosas',
    { metric: 'revenue', order: 'asc' },
  ],
  [
    'more profitable|mejor rentabilidad|mayor rentabilidad|best return on investment|highest return on investment|mejor roi|mas retorno dieron|mas rentable|mas rentables|mas rentable|rentables|mejor retorno|mayor retorno|mas retorno|mayores retornos|most profitable|best return|highest return|highest roi|best roi|biggest return|highest returns|mejores retornos|best returns|mayor roi',
    { metric: 'return' },
  ],
  [
    'menos rentables|peor retorno|menor retorno|least profitable|worst return|lowest return|worst roi',
    { metric: 'return', order: 'asc' },
  ],
  [
    'mayor ganancia|mayores ganancias|mas ganancia|mas ganaron|ganaron mas|mas ganancias|biggest profit|highest profit|most profit|biggest profits|largest profit|mas beneficio|mayor beneficio|mas beneficios|dieron mas ganancia',
    { metric: 'profit' },
  ],
  [
    'mayor perdida|mas perdidas|perdieron mas|mayores perdidas|biggest loss|biggest losses|lost the most money|lost the most|lost most money|mas plata perdieron|mas dinero perdieron|perdieron mas plata|perdieron mas dinero|most money lost',
    { metric: 'profit', order: 'asc' },
  ],
  [
    'mas populares del momento|popularity|popularidad|mas sonadas|most loved|mas queridas|hot|hottest|mas populares|mas popular|populares|popular|most popular|mas famosas|mas conocidas|most famous|trending|best known|de moda|mas famosa',
    { metric: 'popularity' },
  ],
  ['menos populares|least popular', { metric: 'popularity', order: 'asc' }],
  [
    'mas larga|mas largas|mas largos|mas extensa|mas extensas|mas duran|mas dura|duran mas|dura mas|mayor duracion|mas duracion|longest|lengthiest|longest running time|longest runtime',
    { metric: 'runtime' },
  ],
  [
    'mas corta|mas cortas|mas breve|mas breves|menos duran|duran menos|menor duracion|shortest|shortest runtime|shortest running time',
    { metric: 'runtime', order: 'asc' },
  ],
  [
    'mas antigua|mas antiguas|mas antiguo|mas antiguos|pelicula mas vieja|peliculas mas viejas|peli mas vieja|pelis mas viejas|mas vieja de|mas viejas de|oldest|earliest',
    { metric: 'date', order: 'asc' },
  ],
]);

const labels: ByLocale<Readonly<Record<Metric, string>>> = {
  es: {
    score: 'Puntaje',
    votes: 'Votos',
    return: 'Retorno',
    revenue: 'Recaudación',
    profit: 'Ganancia',
    popularity: 'Popularidad',
    runtime: 'Duración',
    date: 'Estreno',
  },
  en: {
    score: 'Score',
    votes: 'Votes',
    return: 'Return',
    revenue: 'Revenue',
    profit: 'Profit',
    popularity: 'Popularity',
    runtime: 'Runtime',
    date: 'Premiere',
  },
};

const metric: Slot<Metric> = {
  schema: z.enum(metrics),
  words: {
    es: { name: 'figura', about: 'Por qué figura' },
    en: { name: 'metric', about: 'By which figure' },
  },
  read: (typed) => {
    const folded = fold(typed);
    const named = metrics.find((name) => name === folded || fold(labels.es[name]) === folded);
    return (
      named ??
      METRIC_WORDS.find(folded.split(' '))[0]?.value.metric ?? {
        problem: 'unknown',
        slot: 'metric',
        typed,
        nearest: metrics.map((name) => ({ name })),
      }
    );
  },
  suggest: (_typed, { locale }) => metrics.map((name) => ({ name: labels[locale][name], value: name })),
  hear: ({ words }) =>
    METRIC_WORDS.find(words.map(({ word }) => word)).map(
      ({ from, to, value }): Mention => ({
        from,
        to,
        gives: [{ ...value }],
        trust: words[from]?.word === 'top' && to - from === 1 ? 0.9 : 1,
      }),
    ),
  vocabulary: METRIC_WORDS.vocabulary,
};

const orderWords: ByLocale<SlotWords> = {
  es: { name: 'orden', about: 'En qué orden' },
  en: { name: 'order', about: 'In which order' },
};
const order = choice<Order>('order', orderWords, {
  desc: {
    label: { es: 'De mayor a menor', en: 'Highest first' },
    heard: { es: 'de mayor a menor', en: 'highest first|descending' },
  },
  asc: {
    label: { es: 'De menor a mayor', en: 'Lowest first' },
    heard: { es: 'de menor a mayor', en: 'lowest first|ascending' },
  },
});

type Top = RankedPage<VotedFilm> & {
  readonly metric: Metric;
  readonly order: Order;
  readonly people: readonly string[];
  readonly page: number;
  readonly n: number;
  /** True where films that the user has seen may be missing. */
  readonly withoutSeen: boolean;
  /** Another figure by which the same films can be ranked. */
  readonly beside: Metric | undefined;
};

const USUAL = 10;

/** A ranked list of the films that fit, its floor stated; without those that the user has seen. */
export const top = defineQuestion({
  kind: 'top',
  slots: { metric },
  optional: { order, n: count, ...filters },
  defaults: { metric: 'score' },
  shape: rankedShape,
  prepare: ({ catalog }) => {
    const ranking = openRanking(catalog);
    return ({ metric, order = 'desc', n = USUAL, page = 1, ...filter }, { user }): Top | Problem => {
      const hidden = user.hidden();
      const ranked = ranking(metric, order, filter, n, (page - 1) * n, hidden);
      if (ranked.films.length === 0) return { problem: 'noData', about: 'films' };
      const ids = [filter.person, filter.withPerson].filter((id) => id !== undefined);
      const people = personRefs(ids, catalog).map(({ name }) => name);
      const beside: Metric = metric === 'score' ? 'revenue' : 'score';
      // A film of this list will be on the other: to rank all once more for that would take as long again.
      const isThere = ranked.films.some(({ voteCount, revenue }) =>
        beside === 'score' ? voteCount >= LOWEST_FLOOR : revenue !== null,
      );
      return {
        ...ranked,
        beside: isThere ? beside : undefined,
        metric,
        order,
        people,
        page,
        n,
        withoutSeen: hidden.size > 0,
      };
    };
  },
  figures: ({ films }: Top) => ({
    list: films.map(({ value, id, title, year }) => ({ film: { id, title, year }, value })),
  }),
  items: ({ films }) => films.map(({ id, title, year }) => ({ id, title, year })),
  next: ({ films, more, page, beside, withoutSeen }, request) => [
    ...(more ? [{ ...request, page: page + 1 }] : []),
    ...(beside ? [{ ...request, metric: beside, page: 1 }] : []),
    ...films.slice(0, 1).map((film) => ({ request: { kind: 'film', film: film.id }, of: film })),
    ...(withoutSeen ? [{ kind: 'seen', action: 'show' }] : []),
  ],
  words: {
    es: {
      command: 'top',
      about: 'Las mejores, las más taquilleras, las más rentables…',
      slots: { metric: 'Por qué figura', order: 'De mayor a menor o al revés', n: 'Cuántas (1 a 20)' },
      phrases: [
        '{metric} [~films|top|ranking|lista|listado|historia|todos los tiempos|de la historia|del mundo|cuales son|las que|aquellas|cual es|cual fue|cuales fueron|que pelicula|que peliculas|puntaje|segun|critica]',
        '[~films|cuales] {metric}',
        '(ranking|lista|listado) [~films] {filter}',
        '(ranking|lista|listado) [~films] {metric}',
        '~films {filter}',
        '[~films] {genre} {period}',
        '[~films] {person} {period}',
        '~films {filter} {period}',
        '[~recommend|dame|algunas] {genre}',
      ],
      examples: ['las 10 mejores de los 90', 'las más taquilleras de 2009', 'las peores de terror'],
      button: (request) => (isLater(request) ? 'Más' : titleOf(request, 'es')),
      message: (answer, say, request) => topMessage(answer, say, describeFilter(request, answer.people, say)),
    },
    en: {
      command: 'top',
      about: 'The best, the highest grossing, the most profitable…',
      slots: { metric: 'By which figure', order: 'Highest or lowest first', n: 'How many (1 to 20)' },
      phrases: [
        '{metric} [~films|top|ranking|list|ever|of all time|all time|which|what is|what are|whats|which is|which are|according|critics|ones|rated|history]',
        '(sus|his|her|their) {metric} [~films] {person}',
        '(ranking|list) [~films] {filter}',
        '(which|what) ~films (made|earned|grossed|got|have|had) {metric}',
      ],
      examples: ['top 10 movies of the 90s', 'highest grossing films of 2009', 'worst horror movies'],
      button: (request) => (isLater(request) ? 'More' : titleOf(request, 'en')),
      message: (answer, say, request) => topMessage(answer, say, describeFilter(request, answer.people, say)),
    },
  },
});

const titles: ByLocale<Readonly<Record<Metric, readonly [string, string]>>> = {
  es: {
    score: ['Las mejores películas', 'Las peores películas'],
    votes: ['Las más votadas', 'Las menos votadas'],
    return: ['Las más rentables', 'Las menos rentables'],
    revenue: ['Las más taquilleras', 'Las menos taquilleras'],
    profit: ['Las de mayor ganancia', 'Las de mayor pérdida'],
    popularity: ['Las más populares', 'Las menos populares'],
    runtime: ['Las más largas', 'Las más cortas'],
    date: ['Las más recientes', 'Las más antiguas'],
  },
  en: {
    score: ['The best films', 'The worst films'],
    votes: ['The most voted films', 'The least voted films'],
    return: ['The most profitable films', 'The least profitable films'],
    revenue: ['The highest grossing films', 'The lowest grossing films'],
    profit: ['The films with the biggest profit', 'The films with the biggest loss'],
    popularity: ['The most popular films', 'The least popular films'],
    runtime: ['The longest films', 'The shortest films'],
    date: ['The most recent films', 'The oldest films'],
  },
};

const WITHOUT_SEEN: ByLocale<string> = { es: 'Sin las que ya viste.', en: 'Without those you have seen.' };

type Ranked = { readonly metric: Metric; readonly order?: Order | undefined };

function titleOf({ metric, order }: Ranked, locale: Locale): string {
  return titles[locale][metric][order === 'asc' ? 1 : 0];
}

function isLater({ page = 1 }: { readonly page?: number | undefined }): boolean {
  return page > 1;
}

function topMessage(top: Top, say: Say, filter: string): Message {
  const { films, metric, order, page, n, floor, withoutSeen } = top;
  const title = `${titleOf({ metric, order }, say.locale)}${filter}`;
  const entries = films.map((film) => ({ text: say.film(film), detail: shown(film.value, metric, say) }));
  const notes = [floorSaid(metric, floor, say), withoutSeen ? WITHOUT_SEEN[say.locale] : undefined];
  const from = (page - 1) * n + 1;
  const chart = topChart({ title, metric, label: labels[say.locale][metric], films, from }, shown, say);
  return {
    title,
    blocks: [
      { type: 'list', from, entries },
      ...notes.flatMap((said) => (said === undefined ? [] : [note(said)])),
      ...(chart ? [{ type: 'chart', chart, told: true } as const] : []),
    ],
  };
}

function shown(value: number, metric: Metric, say: Say): string {
  if (metric === 'return') return say.ratio(value);
  if (metric === 'runtime') return say.minutes(value);
  if (metric === 'date')
    return say.date(isoDate(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100));
  if (metric === 'revenue' || metric === 'profit') return say.money(value);
  return metric === 'votes' ? say.number(value) : say.vote(value);
}

function floorSaid(metric: Metric, { votes, budget }: RankedPage['floor'], say: Say): string | undefined {
  const isSpanish = say.locale === 'es';
  if (metric === 'score') {
    return isSpanish
      ? `Puntaje ponderado por votos (TMDB); desde ${say.number(votes)} votos.`
      : `Score weighted by votes (TMDB); from ${say.number(votes)} votes up.`;
  }
  if (metric === 'runtime' || metric === 'date') {
    return isSpanish ? `Desde ${say.number(votes)} votos.` : `From ${say.number(votes)} votes up.`;
  }
  if (metric !== 'return' && metric !== 'profit') return undefined;
  return isSpanish
    ? `Desde US$ ${say.number(budget)} de presupuesto y ${say.number(votes)} votos.`
    : `From a budget of US$ ${say.number(budget)} and ${say.number(votes)} votes up.`;
}
