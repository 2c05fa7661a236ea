import { z } from 'zod';
import type { FilmRef } from '../domain/film.ts';
import { isDubious, returnOf } from '../domain/money.ts';
import type { Problem } from '../domain/problem.ts';
import type { Say } from '../language/say.ts';
import type { VersusRow } from '../message/chart.ts';
import { type Block, type Message, note } from '../message/message.ts';
import { film, filmShape, other } from '../slots/film.ts';
import type { Order } from '../store/ranking.ts';
import { type Aspect, aspect, claim } from './parts/aspect.ts';
import { amountOf, leastAmounts } from './parts/dubious-money.ts';
import { type FilmCard, openFilmCards } from './parts/film-card.ts';
import { order } from './parts/order.ts';
import { genreLabel } from './parts/reason-words.ts';
import { cardShape, figureShape } from './parts/shapes.ts';
import { defineQuestion } from './question.ts';

type Pair = {
  readonly film: FilmCard;
  readonly other: FilmCard;
  /** Undefined where nothing was asked of them but to stand side by side. */
  readonly verdict: Verdict | undefined;
};

const comparedShape = z.strictObject({
  ...cardShape,
  voteAverage: figureShape,
  voteCount: z.int(),
});

/** Two films side by side. */
export const compare = defineQuestion({
  kind: 'compare',
  slots: { film, other },
  optional: { aspect, order, claim },
  shape: z.strictObject({
    film: comparedShape,
    other: comparedShape,
    // Which of them it is, and whether what was said is so: null where that is not known or was not asked.
    winner: filmShape.nullable(),
    holds: z.boolean().nullable(),
  }),
  prepare: ({ catalog }) => {
    const card = openFilmCards(catalog);
    return ({ film, other, ...asked }): Pair | Problem => {
      if (film === other) return { problem: 'missing', slot: 'other' };
      const [first, second] = [card(film), card(other)];
      if (!first || !second) return { problem: 'noData', about: 'film' };
      return { film: first, other: second, verdict: verdictOf(first, second, asked) };
    };
  },
  figures: ({ film, other, verdict }: Pair) => ({
    film: figuresOf(film),
    other: figuresOf(other),
    winner: verdict?.winner ?? null,
    holds: verdict?.holds ?? null,
  }),
  items: ({ film, other }) => [film.film, other.film],
  about: ({ film }) => ({ film: film.film }),
  next: ({ film, other }) => [
    { kind: 'why', other: other.film.id, film: film.film.id },
    { request: { kind: 'film', film: film.film.id }, of: film.film },
    { request: { kind: 'film', film: other.film.id }, of: other.film },
  ],
  phrases: ({ questions }) => questions.compare.phrases,
  words: {
    es: {
      command: 'comparar',
      about: 'Dos películas, una al lado de la otra',
      slots: { film: 'Una película', other: 'La otra' },
      examples: ['compará Alien con Aliens', 'Titanic vs Avatar'],
      button: 'Comparar',
      message: compareMessage,
    },
    en: {
      command: 'compare',
      about: 'Two films side by side',
      slots: { film: 'A film', other: 'The other' },
      examples: ['compare Alien with Aliens', 'Titanic vs Avatar'],
      button: 'Compare',
      message: compareMessage,
    },
  },
});

type Asked = {
  readonly aspect?: Aspect | undefined;
  readonly order?: Order | undefined;
  readonly claim?: 'first' | undefined;
};
type Verdict = {
  readonly aspect: Aspect;
  /** Null where both have the same, or an amount is not known. */
  readonly winner: FilmRef | null;
  readonly isSame: boolean;
  /** Whether it is the first one, as was said; null where nothing was. */
  readonly holds: boolean | null;
};

function verdictOf(film: FilmCard, other: FilmCard, { aspect, order, claim }: Asked): Verdict | undefined {
  if (aspect === undefined) return undefined;
  const [one, two] = [figureOf(film, aspect), figureOf(other, aspect)];
  if (one === null || two === null) return { aspect, winner: null, isSame: false, holds: null };
  const isFirst = order === 'asc' ? one < two : one > two;
  const isSame = one === two;
  return {
    aspect,
    winner: isSame ? null : isFirst ? film.film : other.film,
    isSame,
    holds: claim === undefined ? null : isFirst,
  };
}

/** What the films are compared by; amounts that are dubious are none. */
function figureOf(card: FilmCard, aspect: Aspect): number | null {
  switch (aspect) {
    case 'date':
      return card.releaseDate === null ? null : Number(card.releaseDate.replaceAll('-', ''));
    case 'runtime':
      return card.runtime;
    case 'score':
      return card.voteAverage;
    case 'votes':
      return card.voteCount;
    case 'return':
      return returnOf(card);
    case 'budget':
    case 'revenue':
      return isDubious(card) ? null : card[aspect];
  }
}

const ROWS: Readonly<Record<Aspect, number>> = {
  date: 1,
  runtime: 2,
  score: 4,
  votes: 5,
  budget: 6,
  revenue: 7,
  return: 8,
};

/** "No: Titanic (1997) $1.85 billion, Avatar (2009) $2.79 billion"; without a yes or no the one asked for leads. */
function verdictText(
  { aspect, winner, isSame, holds }: Verdict,
  film: FilmCard,
  other: FilmCard,
  say: Say,
): string {
  const w = labels[say.locale].verdict;
  const told = (card: FilmCard): string => `${say.film(card.film)} ${column(card, say)[ROWS[aspect]]}`;
  if (winner === null && !isSame) return `${w.open}: ${told(film)}, ${told(other)}`;
  if (holds !== null) return `${holds ? w.yes : w.no}: ${told(film)}, ${told(other)}`;
  if (winner === null) return `${w.same}: ${told(film)}, ${told(other)}`;
  const [first, second] = winner.id === film.film.id ? [film, other] : [other, film];
  return `${told(first)}, ${told(second)}`;
}

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
    verdict: { yes: 'Sí', no: 'No', same: 'Igual', open: 'No se sabe' },
  },
  en: {
    title: 'versus',
    rows: ['Director', 'Released', 'Running time', 'Genres', 'Score', 'Votes', 'Budget', 'Revenue', 'Return'],
    chart: 'Each pair of bars to a scale of its own',
    verdict: { yes: 'Yes', no: 'No', same: 'The same', open: 'That is not known' },
  },
} as const;

function compareMessage({ film, other, verdict }: Pair, say: Say): Message {
  const w = labels[say.locale];
  const [left, right] = [column(film, say), column(other, say)];
  const title = `${say.film(film.film)} ${w.title} ${say.film(other.film)}`;
  const chart = compareChart(title, film, other, say);
  return {
    title: verdict ? verdictText(verdict, film, other, say) : title,
    blocks: [
      {
        type: 'table',
        columns: [
          { label: '', align: 'left' },
          { label: say.title(film.film), align: 'left' },
          { label: say.title(other.film), align: 'left' },
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
