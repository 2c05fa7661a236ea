import type { FilmRef } from '../../domain/film.ts';
import type { ByLocale } from '../../domain/locale.ts';
import { type Amounts, isDubious, isImplausible, LEAST_BUDGET, LEAST_REVENUE } from '../../domain/money.ts';
import type { Formatter } from '../../language/format.ts';
import { type Block, note } from '../../message/message.ts';

/** A film that sums or a ranking leave out because an amount of it is dubious. */
export type LeftOut = Amounts & { readonly film: FilmRef };

type Words = {
  readonly dubious: string;
  readonly notGiven: string;
  readonly budget: string;
  readonly revenue: string;
  readonly and: string;
  readonly leftOut: (count: string, films: string) => string;
  readonly more: (count: string) => string;
  readonly least: (budget: string, revenue: string) => string;
};
const words: ByLocale<Words> = {
  es: {
    dubious: 'dudoso',
    notGiven: 'no se da, por montos dudosos',
    budget: 'presupuesto',
    revenue: 'recaudación',
    and: 'y',
    leftOut: (count, films) => `${count} afuera: ${films}.`,
    more: (count) => `y ${count} más`,
    least: (budget, revenue) =>
      `Con menos de ${budget} de presupuesto o ${revenue} de recaudación los montos son dudosos: no se saca de ellos ni retorno ni ganancia.`,
  },
  en: {
    dubious: 'dubious',
    notGiven: 'not given, as the amounts are dubious',
    budget: 'budget',
    revenue: 'revenue',
    and: 'and',
    leftOut: (count, films) => `${count} left out: ${films}.`,
    more: (count) => `and ${count} more`,
    least: (budget, revenue) =>
      `With a budget under ${budget} or a revenue under ${revenue} the amounts are dubious: no return or profit is worked out from them.`,
  },
};

/** The films of a list with both amounts of which one is dubious. */
export function leftOutOf(list: readonly LeftOut[]): readonly LeftOut[] {
  return list.filter(isImplausible).map(({ film, budget, revenue }) => ({ film, budget, revenue }));
}

/** More are counted. */
const NAMED = 3;

/** "1 left out: Less Than Zero (1987), budget $1."; nothing where none is. `count` may be more than are given. */
export function leftOutNote(leftOut: readonly LeftOut[], count: number, format: Formatter): readonly Block[] {
  if (count === 0) return [];
  const w = words[format.locale];
  const named = leftOut
    .slice(0, NAMED)
    .map((entry) => `${format.film(entry.film)}, ${reason(entry, format)}`);
  const rest = count - named.length;
  const films = [...named, ...(rest > 0 ? [w.more(format.number(rest))] : [])].join('; ');
  return [note(w.leftOut(format.number(count), films))];
}

/** The amounts that are too small. */
function reason({ budget, revenue }: LeftOut, format: Formatter): string {
  const w = words[format.locale];
  const reasons = [
    ...(isDubious({ budget, revenue: null }) ? [`${w.budget} ${format.money(budget ?? 0)}`] : []),
    ...(isDubious({ budget: null, revenue }) ? [`${w.revenue} ${format.money(revenue ?? 0)}`] : []),
  ];
  return reasons.join(` ${w.and} `);
}

/** An amount of a film, marked where the film's amounts are dubious: "$1 (dubious)"; null where it is unknown. */
export function amountOf(dollars: number | null, film: Amounts, format: Formatter): string | null {
  if (dollars === null) return null;
  return isDubious(film)
    ? `${format.money(dollars)} (${words[format.locale].dubious})`
    : format.money(dollars);
}

/** The same in a table's cell, whose column tells the unit: "60 M", "8?", a dash where it is unknown. */
export function amountCell(dollars: number | null, film: Amounts, format: Formatter): string {
  if (dollars === null) return UNKNOWN_CELL;
  return isDubious(film) ? `${format.amount(dollars)}?` : format.amount(dollars);
}

/** An unknown figure in a table. */
export const UNKNOWN_CELL = '—';

/** What stands for a return that dubious amounts would give. */
export function returnNotGiven(format: Formatter): string {
  return words[format.locale].notGiven;
}

/** From which amounts up figures are worked out. */
export function leastAmounts(format: Formatter): string {
  return words[format.locale].least(format.money(LEAST_BUDGET), format.money(LEAST_REVENUE));
}
