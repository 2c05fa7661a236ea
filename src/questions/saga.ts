import type { FilmRef } from '../domain/film.ts';
import { type Returns, returnOf, sumReturns } from '../domain/money.ts';
import type { Problem } from '../domain/problem.ts';
import type { Say } from '../language/say.ts';
import type { Chart } from '../message/chart.ts';
import { type Block, facts, type Message } from '../message/message.ts';
import { collection, collectionRefs } from '../slots/collection.ts';
import { sagaShape } from './parts/shapes.ts';
import { defineQuestion } from './question.ts';

type SagaFilm = {
  readonly film: FilmRef;
  readonly releaseDate: string;
  readonly voteAverage: number | null;
  readonly budget: number | null;
  readonly revenue: number | null;
  readonly return: number | null;
};
type Saga = Returns & { readonly name: string; readonly list: readonly SagaFilm[] };
type Row = FilmRef & Omit<SagaFilm, 'film' | 'return'>;

/** The films of a collection by date, with their returns and the totals. */
export const saga = defineQuestion({
  kind: 'saga',
  slots: { collection },
  optional: {},
  shape: sagaShape,
  prepare: ({ catalog }) => {
    const films = catalog.all<{ collection: number }, Row>(
      `SELECT id, title, year, release_date AS releaseDate, vote_average AS voteAverage, budget, revenue
       FROM film WHERE collection_id = @collection ORDER BY release_date, id`,
    );
    return ({ collection }): Saga | Problem => {
      const [named] = collectionRefs([collection], catalog);
      if (!named) return { problem: 'noData', about: 'collection' };
      const list = films({ collection }).map(({ id, title, year, ...row }) => ({
        film: { id, title, year },
        ...row,
        return: returnOf(row),
      }));
      return { name: named.name, ...sumReturns(list), list };
    };
  },
  items: ({ list }: Saga) => list.map(({ film }) => film),
  next: ({ list }) =>
    list.slice(0, 1).flatMap(({ film }) => [
      { request: { kind: 'film', film: film.id }, of: film },
      { request: { kind: 'similar', film: film.id }, of: film },
    ]),
  words: {
    es: {
      command: 'saga',
      about: 'Las películas de una saga, con sus retornos',
      slots: { collection: 'Nombre de la saga o título de una de sus películas' },
      phrases: [
        '(saga|sagas|franquicia|trilogia|serie de ~films|serie de peliculas|coleccion|universo|tetralogia|secuelas|secuela|continuaciones) [~films|~count|completa|~money|orden] {collection}',
        '(todas|todas las|toda|orden|en que orden|cuales son) [~films|saga|ver|las] {collection}',
        '~count [~films] (hay|son|hicieron|hay hechas|existen|van|sacaron|de) {collection}',
        '(las|los|todas las|todos los) ~films (de) {collection}',
        '~count ~films [hay|son|tiene|existen|hicieron] {collection}',
        '~films de {collection}',
      ],
      examples: ['la saga de Harry Potter', '¿cuántas películas de Rocky hay?'],
      button: 'Su saga',
      message: sagaMessage,
    },
    en: {
      command: 'saga',
      about: 'The films of a saga, with their returns',
      slots: { collection: 'Name of the saga or title of one of its films' },
      phrases: [
        '(saga|franchise|trilogy|film series|movie series|series|collection|sequels|sequel|universe|movies in order|film franchise) [~films|~count|whole|all|~money|order] {collection}',
        '(list of|list the|list|all of the|every single|the whole|how many) ~films {collection}',
        '(all|all the|every|order|in order|watch order|release order|chronological order|what order|in what order|list all|whole) [~films|the] {collection}',
        '(films|movies|flicks|installments|entries) [the|all|all the|those|one by one|in order|go through] {collection}',
        '~count [~films] (are there|films|movies) {collection}',
      ],
      examples: ['the Harry Potter saga', 'all the Rocky movies'],
      button: 'Its saga',
      message: sagaMessage,
    },
  },
});

const labels = {
  es: {
    columns: ['Película', 'Estreno', 'Puntaje', 'Recaudación', 'Retorno'],
    total: 'Retorno total',
    mean: 'Retorno promedio',
    profit: 'Ganancia total',
    known: 'Con cifras',
    of: 'de',
    chart: 'Barra: recaudación; raya: presupuesto (US$)',
    most: (film: string, revenue: string) => `La más taquillera: ${film}, ${revenue}.`,
    least: (film: string, revenue: string) => `La menos: ${film}, ${revenue}.`,
  },
  en: {
    columns: ['Film', 'Released', 'Score', 'Revenue', 'Return'],
    total: 'Total return',
    mean: 'Mean return',
    profit: 'Total profit',
    known: 'With figures',
    of: 'of',
    chart: 'Bar: revenue; stroke: budget (US$)',
    most: (film: string, revenue: string) => `The highest grossing: ${film}, ${revenue}.`,
    least: (film: string, revenue: string) => `The lowest: ${film}, ${revenue}.`,
  },
} as const;

function sagaMessage(
  { name, list, filmsWithMoney, films, totalReturn, meanReturn, totalProfit }: Saga,
  say: Say,
): Message {
  const w = labels[say.locale];
  const known = (value: number | null, show: (value: number) => string): string =>
    value === null ? say.unknown : show(value);
  const table: Block = {
    type: 'table',
    columns: w.columns.map((label, i) => ({ label, align: i < 2 ? 'left' : 'right' })),
    rows: list.map((row) => [
      row.film.title,
      say.shortDate(row.releaseDate),
      known(row.voteAverage, say.vote),
      known(row.revenue, say.money),
      known(row.return, say.ratio),
    ]),
  };
  const totals = facts(
    [w.known, `${say.number(filmsWithMoney)} ${w.of} ${say.number(films)}`],
    [w.total, totalReturn === null ? null : say.ratio(totalReturn)],
    [w.mean, meanReturn === null ? null : say.ratio(meanReturn)],
    [w.profit, totalProfit === null ? null : say.money(totalProfit)],
  );
  const chart = sagaChart(name, list, say);
  return { title: name, blocks: [table, totals, ...(chart ? [chart] : [])] };
}

/** What each film cost and earned; undefined where that is known of fewer than two. */
function sagaChart(name: string, list: readonly SagaFilm[], say: Say): Block | undefined {
  const w = labels[say.locale];
  const known = list.flatMap(({ film, revenue }) => (revenue === null ? [] : [{ film, revenue }]));
  const sorted = known.sort((one, other) => other.revenue - one.revenue);
  const [most, least] = [sorted[0], sorted.at(-1)];
  if (!most || !least || most === least) return undefined;
  const chart: Chart = {
    kind: 'rows',
    unit: 'money',
    title: name,
    subtitle: w.chart,
    alt: `${w.chart}. ${w.most(say.film(most.film), say.money(most.revenue))} ${w.least(say.film(least.film), say.money(least.revenue))}`,
    bars: list.map(({ film, revenue, budget }) => ({
      label: say.film(film),
      value: revenue,
      shown: revenue === null ? say.unknown : say.money(revenue),
      against: budget,
    })),
  };
  return { type: 'chart', chart, told: true };
}
