import type { ByLocale } from '../../../domain/locale.ts';
import type { Formatter } from '../../../language/format.ts';
import type { Chart } from '../../../message/chart.ts';
import { extremes, type FilmMoney, type Filmography } from './filmography.ts';

type Words = {
  readonly returns: string;
  readonly money: string;
  readonly year: string;
  readonly return: string;
  readonly budget: string;
  readonly revenue: string;
  readonly even: string;
  readonly returnsFound: (films: string, earned: string, best: string, worst: string) => string;
  readonly moneyFound: (films: string, earned: string, best: string) => string;
};
const words: ByLocale<Words> = {
  es: {
    returns: 'Recaudación / presupuesto de cada película',
    money: 'Sobre la línea, recaudó más de lo que costó',
    year: 'año de estreno',
    return: 'retorno',
    budget: 'presupuesto (US$)',
    revenue: 'recaudación (US$)',
    even: 'recupera lo que costó',
    returnsFound: (films, earned, best, worst) =>
      `Retorno de ${films} a lo largo de los años: ${earned} recaudaron más de lo que costaron. De ${worst} a ${best}.`,
    moneyFound: (films, earned, best) =>
      `Presupuesto y recaudación de ${films}: ${earned} recaudaron más de lo que costaron. La que más ganó: ${best}.`,
  },
  en: {
    returns: 'Revenue / budget of each film',
    money: 'Above the line it earned more than it cost',
    year: 'year of release',
    return: 'return',
    budget: 'budget (US$)',
    revenue: 'revenue (US$)',
    even: 'earns back its cost',
    returnsFound: (films, earned, best, worst) =>
      `Return of ${films} over the years: ${earned} earned more than they cost. From ${worst} to ${best}.`,
    moneyFound: (films, earned, best) =>
      `Budget and revenue of ${films}: ${earned} earned more than they cost. The biggest profit: ${best}.`,
  },
};
const FILMS: ByLocale<readonly [string, string]> = { es: ['película', 'películas'], en: ['film', 'films'] };

type Known = FilmMoney & {
  readonly budget: number;
  readonly revenue: number;
  readonly return: number;
  readonly profit: number;
};
/** Fewer are told faster than drawn. */
const FEWEST = 3;
/** More names than these would hide the dots. */
const NAMED_BEST = 5;
const NAMED_WORST = 3;

/** An actor's returns over time, or a director's budgets against revenues; undefined where few figures are known. */
export function filmographyChart(answer: Filmography, title: string, format: Formatter): Chart | undefined {
  // A logarithm has no place for 0: the data has films that earned nothing at all.
  const known = answer.list.filter((film): film is Known => (film.return ?? 0) > 0);
  if (known.length < FEWEST) return undefined;
  return answer.role === 'actor'
    ? returnsChart(known, answer, title, format)
    : moneyChart(known, title, format);
}

function returnsChart(known: readonly Known[], answer: Filmography, title: string, format: Formatter): Chart {
  const w = words[format.locale];
  const ends = extremes(answer);
  const labelOf = (film: FilmMoney | undefined): string =>
    film ? `${format.ratio(film.return ?? 0)} (${format.film(film.film)})` : format.unknown;
  return {
    kind: 'points',
    title,
    subtitle: w.returns,
    alt: w.returnsFound(...counted(known, format), labelOf(ends?.best), labelOf(ends?.worst)),
    x: { label: w.year, unit: 'year' },
    y: { label: w.return, unit: 'ratio', scale: 'log' },
    reference: { y: 1, label: w.even },
    points: known.map((film) => ({
      x: yearOf(film.releaseDate),
      y: film.return,
      label: format.film(film.film),
      shown: format.ratio(film.return),
      ...(film === ends?.best || film === ends?.worst ? { named: true } : {}),
    })),
  };
}

function moneyChart(known: readonly Known[], title: string, format: Formatter): Chart {
  const w = words[format.locale];
  const byProfit = [...known].sort((a, b) => b.profit - a.profit);
  const [best] = byProfit;
  const bestText = best ? `${format.film(best.film)}, ${format.money(best.profit)}` : '';
  return {
    kind: 'points',
    title,
    subtitle: w.money,
    alt: w.moneyFound(...counted(known, format), bestText),
    x: { label: w.budget, unit: 'money', scale: 'log' },
    y: { label: w.revenue, unit: 'money', scale: 'log' },
    reference: { y: 'x', label: w.even },
    points: byProfit.map((film, i) => ({
      x: film.budget,
      y: film.revenue,
      label: format.film(film.film),
      shown: format.money(film.revenue),
      ...(i < NAMED_BEST || i >= byProfit.length - NAMED_WORST ? { named: true } : {}),
    })),
  };
}

function counted(known: readonly Known[], format: Formatter): readonly [string, string] {
  const earned = known.filter((film) => film.profit > 0).length;
  return [format.plural(known.length, ...FILMS[format.locale]), format.number(earned)];
}

/** With the part of the year that has passed: two films of one year do not lie over one another. */
function yearOf(date: string): number {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12;
}
