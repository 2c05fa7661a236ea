import type { Catalog } from '../../../src/catalog/catalog.ts';
import { barsChart } from '../charts/bars.ts';
import type { Chart } from '../charts/chart.ts';
import type { Voice } from '../section.ts';
import { percent } from './voice.ts';

/** How many films are of one kind: a genre, a language, a country. */
type Kind = { readonly code: string; readonly films: number };
export type Kinds = {
  /** Films of the catalog, and those of which the kind is known. */
  readonly films: number;
  readonly known: number;
  /** The fullest first. */
  readonly kinds: readonly Kind[];
};

/** Counts films by kind; `counts` selects code and films. Undefined where no film has one. */
export function countKinds(catalog: Catalog, counts: string, known: string): Kinds | undefined {
  const kinds = catalog.all<Record<string, never>, Kind>(`${counts} ORDER BY films DESC, code`)({});
  const row = catalog.one<Record<string, never>, { films: number; known: number }>(
    `SELECT count(*) AS films, (${known}) AS known FROM film`,
  )({});
  return row && kinds.length > 0 ? { ...row, kinds } : undefined;
}

/** The fullest kinds; the table has the others. */
export function kindsChart(
  { kinds, films }: Kinds,
  nameOf: (code: string) => string,
  { format }: Voice,
  shown: number,
): Chart {
  return barsChart(
    kinds.slice(0, shown).map(({ code, films: value }) => ({
      label: nameOf(code),
      value,
      shown: `${format.number(value)} (${percent(value / films, format)})`,
    })),
  );
}

export function kindRows({ kinds, films }: Kinds, nameOf: (code: string) => string, { format }: Voice) {
  return kinds.map(({ code, films: value }) => [
    nameOf(code),
    format.number(value),
    percent(value / films, format),
  ]);
}

/** "Drama, Comedy and Thriller": the names of the fullest. */
export function leading(
  { kinds }: Kinds,
  nameOf: (code: string) => string,
  { format }: Voice,
  from: number,
  to: number,
): string {
  return format.list(kinds.slice(from, to).map(({ code }) => nameOf(code)));
}
