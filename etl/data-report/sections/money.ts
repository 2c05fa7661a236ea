import type { Catalog } from '../../../src/catalog/catalog.ts';
import { isImplausible, LEAST_BUDGET, LEAST_REVENUE } from '../../../src/domain/money.ts';
import { densityChart } from '../charts/density.ts';
import { decadeTicks } from '../parts/ticks.ts';
import { compact, dollars, percent, times } from '../parts/voice.ts';
import { defineSection } from '../section.ts';
import { mean } from '../statistics/spearman.ts';

/** The side of a square, in powers of ten. */
const SIDE = 0.25;

/** A square by its middle, in powers of ten. */
type Cell = { readonly budget: number; readonly revenue: number; readonly films: number };
type Money = {
  readonly films: number;
  /** Films with both amounts of which one is too small to be one. */
  readonly leftOut: number;
  /** Films that earned what they cost or more. */
  readonly paidBack: number;
  /** Of log revenue over log budget, by least squares. */
  readonly slope: number;
  readonly cells: readonly Cell[];
};

/** Budget against revenue. */
export const money = defineSection<Money, { readonly x: string; readonly y: string; readonly line: string }>({
  id: 'money',
  figures: weighMoney,
  chart: ({ cells }, { format, labels }) => {
    const ticksOf = (places: readonly number[]) =>
      decadeTicks(10 ** Math.min(...places), 10 ** Math.max(...places), (value) => compact(value, format));
    return densityChart({
      squares: cells.map(({ budget, revenue, films }) => ({
        x: budget,
        y: revenue,
        films,
        isAbove: revenue >= budget,
      })),
      side: SIDE,
      ticks: {
        x: ticksOf(cells.map(({ budget }) => budget)),
        y: ticksOf(cells.map(({ revenue }) => revenue)),
      },
      titles: labels,
    });
  },
  rows: ({ cells }, { format }) =>
    cells.map(({ budget, revenue, films }) => [
      dollars(10 ** budget, format),
      dollars(10 ** revenue, format),
      format.number(films),
    ]),
  words: {
    es: {
      title: 'Presupuesto y recaudación',
      columns: ['Presupuesto, cerca de', 'Recaudación, cerca de', 'Películas'],
      labels: { x: 'Presupuesto (US$)', y: 'Recaudación (US$)', line: 'recauda lo que costó' },
      says: ({ films, paidBack, slope }, { format }) =>
        `De ${format.number(films)} películas con ambos datos creíbles, ${format.number(paidBack)} (${percent(paidBack / films, format)}) recaudaron lo que costaron o más. Diez veces más presupuesto va con ${times(10 ** slope, format)} veces más recaudación.`,
      notes: ({ leftOut }, { format }) => [
        `Cada cuadro es más fuerte cuantas más películas reúne; el otro color marca las que no recaudaron lo que costaron. Ambas escalas son logarítmicas.`,
        `Quedan afuera ${format.number(leftOut)} películas con menos de ${dollars(LEAST_BUDGET, format)} de presupuesto o ${dollars(LEAST_REVENUE, format)} de recaudación. Recaudar lo que costó no es ganar: los cines se quedan con una parte y la publicidad no está en el presupuesto.`,
      ],
    },
    en: {
      title: 'Budget and revenue',
      columns: ['Budget, about', 'Revenue, about', 'Films'],
      labels: { x: 'Budget (US$)', y: 'Revenue (US$)', line: 'earns what it cost' },
      says: ({ films, paidBack, slope }, { format }) =>
        `Of ${format.number(films)} films with both figures plausible, ${format.number(paidBack)} (${percent(paidBack / films, format)}) earned what they cost or more. Ten times the budget goes with ${times(10 ** slope, format)} times the revenue.`,
      notes: ({ leftOut }, { format }) => [
        `A square is the stronger the more films it holds; the other colour marks those that did not earn what they cost. Both scales are logarithmic.`,
        `Left out are ${format.number(leftOut)} films with a budget under ${dollars(LEAST_BUDGET, format)} or a revenue under ${dollars(LEAST_REVENUE, format)}. To earn what it cost is no profit yet: cinemas keep a part, and advertising is not in the budget.`,
      ],
    },
  },
});

type Row = { readonly budget: number; readonly revenue: number };

const FEWEST = 5;

function weighMoney(catalog: Catalog): Money | undefined {
  const rows = catalog.all<Record<string, never>, Row>(
    'SELECT budget, revenue FROM film WHERE budget IS NOT NULL AND revenue IS NOT NULL',
  )({});
  const films = rows.filter((row) => !isImplausible(row));
  if (films.length < FEWEST) return undefined;
  return {
    films: films.length,
    leftOut: rows.length - films.length,
    paidBack: films.filter(({ budget, revenue }) => revenue >= budget).length,
    slope: slopeOf(films),
    cells: cellsOf(films),
  };
}

function slopeOf(films: readonly Row[]): number {
  const x = films.map(({ budget }) => Math.log10(budget));
  const y = films.map(({ revenue }) => Math.log10(revenue));
  const [meanX, meanY] = [mean(x), mean(y)];
  const both = x.reduce((sum, value, at) => sum + (value - meanX) * ((y[at] as number) - meanY), 0);
  return both / x.reduce((sum, value) => sum + (value - meanX) ** 2, 0);
}

function cellsOf(films: readonly Row[]): readonly Cell[] {
  const cells = new Map<string, { budget: number; revenue: number; films: number }>();
  for (const film of films) {
    const [budget, revenue] = [middle(film.budget), middle(film.revenue)];
    const key = `${budget} ${revenue}`;
    const cell = cells.get(key) ?? { budget, revenue, films: 0 };
    cell.films += 1;
    cells.set(key, cell);
  }
  return [...cells.values()].sort(
    (a, b) => b.films - a.films || a.budget - b.budget || a.revenue - b.revenue,
  );
}

/** The middle of the cell that an amount falls in, in powers of ten. */
function middle(amount: number): number {
  return (Math.floor(Math.log10(amount) / SIDE) + 0.5) * SIDE;
}
