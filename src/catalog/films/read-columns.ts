import type { Catalog } from '../catalog.ts';
import { type FilmColumn, filmColumns, moneyColumns } from '../schema/film-columns.ts';

/** One figure of every film. */
export function filmColumn<N extends FilmColumn>(
  catalog: Catalog,
  name: N,
): InstanceType<(typeof filmColumns)[N]> {
  return catalog.column(name, filmColumns[name]);
}

type MoneyColumns = {
  /** Numbers of films, ascending. */
  readonly films: Int32Array;
  /** In US dollars, 0 where unknown. */
  readonly budget: Float64Array;
  readonly revenue: Float64Array;
};

export function readMoney(catalog: Catalog): MoneyColumns {
  return {
    films: catalog.column('earner', moneyColumns.earner),
    budget: catalog.column('budget', moneyColumns.budget),
    revenue: catalog.column('revenue', moneyColumns.revenue),
  };
}

const budgets = new WeakMap<Catalog, MoneyColumns>();
const BUDGETS =
  'SELECT id, budget, coalesce(revenue, 0) AS revenue FROM film WHERE budget IS NOT NULL ORDER BY id';

/** As `readMoney`, of the films with a known budget. Few ask for them: they are read from the rows when first wanted, and kept. */
export function readBudgets(catalog: Catalog): MoneyColumns {
  const known = budgets.get(catalog);
  if (known) return known;
  const rows = catalog.many<Record<string, never>, { id: number; budget: number; revenue: number }>(BUDGETS)(
    {},
  );
  const ids = filmColumn(catalog, 'id');
  const read = {
    films: Int32Array.from(rows, ({ id }) => numberOf(ids, id)),
    budget: Float64Array.from(rows, ({ budget }) => budget),
    revenue: Float64Array.from(rows, ({ revenue }) => revenue),
  };
  budgets.set(catalog, read);
  return read;
}

/** The number of a film, or −1. */
export function numberOf(ids: Int32Array, film: number): number {
  let low = 0;
  let high = ids.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = ids[middle] ?? 0;
    if (found === film) return middle;
    if (found < film) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The place of a language's code in the column `language`, or −1. */
export function openLanguagePlaces(catalog: Catalog): (code: string) => number {
  const place = catalog.one<{ code: string }, { place: number }>(
    `SELECT count(*) AS place FROM language WHERE code <= @code HAVING max(code) = @code`,
  );
  return (code) => place({ code })?.place ?? -1;
}
