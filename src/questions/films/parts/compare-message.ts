import type { FilmRef } from '../../../domain/film.ts';
import { isDubious, returnOf } from '../../../domain/money.ts';
import type { Formatter } from '../../../language/format.ts';
import { NBSP } from '../../../language/writing/writing.ts';
import type { VersusRow } from '../../../message/chart.ts';
import { type Block, facts, line, type Message, note } from '../../../message/message.ts';
import { shortNames } from '../../../message/short-names.ts';
import { amountCell, amountOf, leastAmounts, UNKNOWN_CELL } from '../../parts/dubious-money.ts';
import type { FilmCard } from '../../parts/film-card.ts';
import { genreLabel } from '../../parts/reason-words.ts';
import type { Aspect } from './aspect.ts';
import { type Better, labels } from './compare-words.ts';
import { comparedFigure } from './compared-figure.ts';

export type Pair = {
  readonly film: FilmCard;
  readonly other: FilmCard;
  /** Undefined where nothing was asked of them but to stand side by side. */
  readonly verdict: Verdict | undefined;
};

export type Verdict = {
  readonly aspect: Aspect;
  /** Null where both have the same, or an amount is not known. */
  readonly winner: FilmRef | null;
  readonly isSame: boolean;
  /** Whether it is the first one, as was said; null where nothing was. */
  readonly holds: boolean | null;
};

const FIGURES: readonly Aspect[] = ['date', 'runtime', 'score', 'votes', 'budget', 'revenue', 'return'];
const BETTER: readonly Better[] = ['score', 'votes', 'revenue', 'return'];
/** Two columns of them and the labels fit a phone. */
const MOST_HEAD = 8;
/** In a sentence. */
const MOST_NAME = 24;

/** Two films side by side: the verdict, the figures in columns, then who made them. */
export function compareMessage({ film, other: otherFilm, verdict }: Pair, format: Formatter): Message {
  const w = labels[format.locale];
  const title = `${format.film(film.film)} ${w.title} ${format.film(otherFilm.film)}`;
  const chart = compareChart(title, film, otherFilm, format);
  const better = verdict ? '' : betterText(film, otherFilm, format);
  return {
    title: verdict ? verdictText(verdict, film, otherFilm, format) : title,
    blocks: [
      ...(better === '' ? [] : [line(better)]),
      tableOf(film, otherFilm, format),
      facts(...[film, otherFilm].map((card) => [format.film(card.film), wordsOf(card, format)] as const)),
      ...(isDubious(film) || isDubious(otherFilm) ? [note(leastAmounts(format))] : []),
      ...(chart ? [chart] : []),
    ],
  };
}

function tableOf(film: FilmCard, otherFilm: FilmCard, format: Formatter): Block {
  const titles = [film, otherFilm].map((card) => format.title(card.film));
  const heads = shortNames(titles, MOST_HEAD);
  const head = (i: number) => ({ label: titles[i] ?? '', short: heads[i] ?? '', align: 'right' as const });
  return {
    type: 'table',
    columns: [{ label: '', align: 'left' }, head(0), head(1)],
    rows: FIGURES.map((figure) => [
      rowLabel(figure, format),
      cellOf(film, figure, format),
      cellOf(otherFilm, figure, format),
    ]),
  };
}

/** The unit stands here once, and not in every cell. */
function rowLabel(figure: Aspect, format: Formatter): string {
  const { rows, dollars } = labels[format.locale];
  return figure === 'budget' || figure === 'revenue' ? `${rows[figure]} ${dollars}` : rows[figure];
}

function cellOf(card: FilmCard, figure: Aspect, format: Formatter, unknown = UNKNOWN_CELL): string {
  const known = <T>(value: T | null, show: (value: T) => string): string =>
    value === null ? unknown : show(value);
  switch (figure) {
    case 'date':
      return known(card.releaseDate, (date) => date.slice(0, 4));
    case 'runtime':
      return known(card.runtime, (minutes) => `${format.number(minutes)}${NBSP}min`);
    case 'score':
      return known(card.voteAverage, format.vote);
    case 'votes':
      return format.number(card.voteCount);
    case 'return':
      return known(returnOf(card), format.ratio);
    case 'budget':
    case 'revenue':
      return amountCell(card[figure], card, format);
  }
}

/** Who made it, what it is, when it came out. */
function wordsOf(card: FilmCard, format: Formatter): string {
  const genres = card.genres.map((name) => genreLabel(name, format.locale)).join(', ');
  const date = card.releaseDate === null ? '' : format.shortDate(card.releaseDate);
  return [card.director.join(', '), genres, date].filter((text) => text !== '').join(' · ');
}

/** "Titanic: better score and more votes. Avatar: more revenue."; empty where neither is ahead in anything known. */
function betterText(film: FilmCard, otherFilm: FilmCard, format: Formatter): string {
  const w = labels[format.locale];
  const aheadOf = (card: FilmCard, rival: FilmCard, name: string): string => {
    const ahead = BETTER.filter((figure) => {
      const [mine, theirs] = [comparedFigure(card, figure), comparedFigure(rival, figure)];
      return mine !== null && theirs !== null && mine > theirs;
    });
    const advantages = format.list(ahead.map((figure) => w.better[figure]));
    return advantages === '' ? '' : `${name}: ${advantages}.`;
  };
  const [first = '', second = ''] = shortNames(
    [format.title(film.film), format.title(otherFilm.film)],
    MOST_NAME,
  );
  return [aheadOf(film, otherFilm, first), aheadOf(otherFilm, film, second)]
    .filter((text) => text !== '')
    .join(' ');
}

/** A figure as a sentence tells it. */
function toldOf(card: FilmCard, figure: Aspect, format: Formatter): string {
  switch (figure) {
    case 'date':
      return card.releaseDate === null ? format.unknown : format.shortDate(card.releaseDate);
    case 'runtime':
      return card.runtime === null ? format.unknown : format.minutes(card.runtime);
    case 'budget':
    case 'revenue':
      return amountOf(card[figure], card, format) ?? format.unknown;
    case 'score':
    case 'votes':
    case 'return':
      return cellOf(card, figure, format, format.unknown);
  }
}

/** The amounts of both, where at least two are known of both; dubious ones are not drawn. */
function compareChart(
  title: string,
  film: FilmCard,
  otherFilm: FilmCard,
  format: Formatter,
): Block | undefined {
  const w = labels[format.locale];
  const rows = AMOUNTS.flatMap((figure): VersusRow[] => {
    const [first, second] = [comparedFigure(film, figure), comparedFigure(otherFilm, figure)];
    if (first === null || second === null) return [];
    const shown = [toldOf(film, figure, format), toldOf(otherFilm, figure, format)] as const;
    return [{ label: w.rows[figure], values: [first, second], shown }];
  });
  if (rows.length < 2) return undefined;
  const found = rows.map(({ label, shown }) => `${label}: ${shown.join(' · ')}`).join('; ');
  const sides = [format.film(film.film), format.film(otherFilm.film)] as const;
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
const AMOUNTS: readonly Aspect[] = ['score', 'votes', 'budget', 'revenue', 'return'];

/** "No: Titanic (1997) $1.85 billion, Avatar (2009) $2.79 billion"; without a yes or no the one asked for leads. */
function verdictText(
  { aspect, winner, isSame, holds }: Verdict,
  film: FilmCard,
  otherFilm: FilmCard,
  format: Formatter,
): string {
  const w = labels[format.locale].verdict;
  const described = (card: FilmCard): string => `${format.film(card.film)} ${toldOf(card, aspect, format)}`;
  if (winner === null && !isSame) return `${w.open}: ${described(film)}, ${described(otherFilm)}`;
  if (holds !== null) return `${holds ? w.yes : w.no}: ${described(film)}, ${described(otherFilm)}`;
  if (winner === null) return `${w.same}: ${described(film)}, ${described(otherFilm)}`;
  const [first, second] = winner.id === film.film.id ? [film, otherFilm] : [otherFilm, film];
  return `${described(first)}, ${described(second)}`;
}
