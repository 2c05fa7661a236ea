import type { FilmRef } from '../../src/domain/film.ts';
import type { Block } from '../../src/message/message.ts';

/** True for a table of the reply's films, one a row: its rows are numbered then. */
export function rowsAreItems(
  { rows }: Extract<Block, { type: 'table' }>,
  items: readonly FilmRef[],
): boolean {
  const named = ([first]: readonly string[], i: number) =>
    first?.startsWith(items[i]?.title ?? '\0') === true;
  return rows.length > 0 && rows.length === items.length && rows.every(named);
}
