import { z } from 'zod';
import { isDubious, returnOf } from '../domain/money.ts';
import type { Problem } from '../domain/problem.ts';
import type { Say } from '../language/say.ts';
import type { VersusRow } from '../message/chart.ts';
import { type Block, type Message, note } from '../message/message.ts';
import { film, other } from '../slots/film.ts';
import { amountOf, leastAmounts } from './parts/dubious-money.ts';
import { type FilmCard, openFilmCards } from './parts/film-card.ts';
import { genreLabel } from './parts/reason-words.ts';
import { cardShape, figureShape } from './parts/shapes.ts';
import { defineQuestion } from './question.ts';

type Pair = { readonly film: FilmCard; readonly other: FilmCard };

const comparedShape = z.strictObject({
  ...cardShape,
  voteAverage: figureShape,
  voteCount: z.int(),
});

/** Two films side by side. */
export const compare = defineQuestion({
  kind: 'compare',
  slots: { film, other },
  optional: {},
  shape: z.strictObject({ film: comparedShape, other: comparedShape }),
  prepare: ({ catalog }) => {
    const card = openFilmCards(catalog);
    return ({ film, other }): Pair | Problem => {
      if (film === other) return { problem: 'missing', slot: 'other' };
      const [first, second] = [card(film), card(other)];
      return first && second ? { film: first, other: second } : { problem: 'noData', about: 'film' };
    };
  },
  figures: ({ film, other }: Pair) => ({ film: figuresOf(film), other: figuresOf(other) }),
  items: ({ film, other }) => [film.film, other.film],
  about: ({ film }) => ({ film: film.film }),
  next: ({ film, other }) => [
    { kind: 'why', other: other.film.id, film: film.film.id },
    { request: { kind: 'film', film: film.film.id }, of: film.film },
    { request: { kind: 'film', film: other.film.id }, of: other.film },
  ],
  words: {
    es: {
      command: 'comparar',
      about: 'Dos películas, una al lado de la otra',
      slots: { film: 'Una película', other: 'La otra' },
      phrases: [
        '(comparala con|comparalo con|compara esa con|comparala|compara|comparar|comparame|comparacion|comparemos|versus|vs|contra|compara entre|diferencia|diferencias) {film} {other}',
        '(cual|que) (es mejor|mejor|recaudo mas|gano mas|tiene mas votos|tiene mejor puntaje|dura mas|prefieren|rindio mas|hizo mas) {film} {other}',
        '(mejor|recaudo mas|peor|mas larga|mas corta|mas cara|mas taquillera|mas nueva|mas vieja|mas popular|mas votada|dura mas|gano mas|gano mas plata|gano mas dinero|hizo mas plata|mas plata|mas guita|mas dinero|mas rentable|costo mas|cual|cual de las dos|cual prefieres|cual preferis) [que|o|cual|quien] {film} {other}',
        '(o|entre) {film} {other}',
      ],
      examples: ['compará Alien con Aliens', 'Titanic vs Avatar'],
      button: 'Comparar',
      message: compareMessage,
    },
    en: {
      command: 'compare',
      about: 'Two films side by side',
      slots: { film: 'A film', other: 'The other' },
      phrases: [
        '(compare it with|compare it to|compare that with|compare that to|compare|comparison|versus|vs|against|difference|differences|compared to|stack up) {film} {other}',
        '(which|what) (is better|better|made more|grossed more|has more votes|scored higher|is longer|earned more|did better) {film} {other}',
        '(better|worse|longer|shorter|older|newer|bigger|higher rated|higher rating|higher score|more popular|more expensive|more profitable|more successful|more votes|made more money|make more money|make more|made more|earn more|earned more|gross more|grossed more|cost more|higher grossing|rated higher|score higher) [than|or|which|what|is|did|does|has|a] {film} {other}',
        '(or|between) {film} {other}',
      ],
      examples: ['compare Alien with Aliens', 'Titanic vs Avatar'],
      button: 'Compare',
      message: compareMessage,
    },
  },
});

function figuresOf({
  film,
  director,
  genres,
  runtime,
  budget,
  revenue,
  releaseDate,
  voteAverage,
  voteCount,
}: FilmCard) {
  const amounts = { budget, revenue };
  return {
    film,
    director,
    genres,
    runtime,
    ...amounts,
    return: returnOf(amounts),
    dubiousMoney: isDubious(amounts),
    releaseDate,
    voteAverage,
    voteCount,
  };
}

const labels = {
  es: {
    title: 'contra',
    rows: [
      'Dirección',
      'Estreno',
      'Duración',
      'Géneros',
      'Puntaje',
      'Votos',
      'Presupuesto',
      'Recaudación',
      'Retorno',
    ],
    chart: 'Cada par de barras, en su propia escala',
  },
  en: {
    title: 'versus',
    rows: ['Director', 'Released', 'Running time', 'Genres', 'Score', 'Votes', 'Budget', 'Revenue', 'Return'],
    chart: 'Each pair of bars to a scale of its own',
  },
} as const;

function compareMessage({ film, other }: Pair, say: Say): Message {
  const w = labels[say.locale];
  const [left, right] = [column(film, say), column(other, say)];
  const title = `${say.film(film.film)} ${w.title} ${say.film(other.film)}`;
  const chart = compareChart(title, film, other, say);
  return {
    title,
    blocks: [
      {
        type: 'table',
        columns: [
          { label: '', align: 'left' },
          { label: film.film.title, align: 'left' },
          { label: other.film.title, align: 'left' },
        ],
        rows: w.rows.map((label, i) => [label, left[i] ?? '', right[i] ?? '']),
      },
      ...(isDubious(film) || isDubious(other) ? [note(leastAmounts(say))] : []),
      ...(chart ? [chart] : []),
    ],
  };
}

function column(card: FilmCard, say: Say): readonly string[] {
  const known = <T>(value: T | null, show: (value: T) => string): string =>
    value === null ? say.unknown : show(value);
  return [
    card.director.join(', ') || say.unknown,
    card.releaseDate === null ? say.unknown : say.shortDate(card.releaseDate),
    known(card.runtime, say.minutes),
    card.genres.map((name) => genreLabel(name, say.locale)).join(', ') || say.unknown,
    known(card.voteAverage, say.vote),
    say.number(card.voteCount),
    amountOf(card.budget, card, say) ?? say.unknown,
    amountOf(card.revenue, card, say) ?? say.unknown,
    known(returnOf(card), say.ratio),
  ];
}

/** The rows of the table that are amounts, from its end. */
const AMOUNTS = 5;

/** The amounts of both, where at least two are known of both. */
function compareChart(title: string, film: FilmCard, other: FilmCard, say: Say): Block | undefined {
  const w = labels[say.locale];
  const [names, left, right] = [w.rows, column(film, say), column(other, say)].map((rows) =>
    rows.slice(-AMOUNTS),
  );
  const rows = amountsOf(film).flatMap((first, i): VersusRow[] => {
    const second = amountsOf(other)[i] ?? null;
    if (first === null || second === null) return [];
    const shown = [left?.[i] ?? '', right?.[i] ?? ''] as const;
    return [{ label: names?.[i] ?? '', values: [first, second], shown }];
  });
  if (rows.length < 2) return undefined;
  const found = rows.map(({ label, shown }) => `${label}: ${shown.join(' · ')}`).join('; ');
  const sides = [say.film(film.film), say.film(other.film)] as const;
  const chart = {
    kind: 'versus',
    title,
    subtitle: w.chart,
    alt: `${title}. ${found}.`,
    sides,
    rows,
  } as const;
  return { type: 'chart', chart, told: true };
}

/** Dubious amounts are not drawn. */
function amountsOf(card: FilmCard): readonly (number | null)[] {
  const money = isDubious(card) ? [null, null, null] : [card.budget, card.revenue, returnOf(card)];
  return [card.voteAverage, card.voteCount, ...money];
}
