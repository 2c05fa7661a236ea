import type { Block } from '../../src/message/message.ts';
import { bold, preLine, type RichLine, rich, run } from './rich-line.ts';

type Table = Extract<Block, { type: 'table' }>;

/** What a phone shows of preformatted text without breaking its lines. */
const MOST_CELLS = 34;
const GAP = 2;
// Other scripts have cells of other widths: columns of them do not line up.
const EVEN = /^[\p{Script=Latin}\p{Nd}\p{P}\p{Sc}\p{Sm} ]*$/u;

/** Columns where they fit a phone; else a row's name on one line and its facts under it. */
export function drawTable(table: Table): readonly RichLine[] {
  const heads = table.columns.map(({ label }) => label);
  const rows = table.numbered ? table.rows.map(withNumber) : table.rows;
  const lines = [heads, ...rows];
  const widths = heads.map((_, i) => Math.max(...lines.map((row) => (row[i] ?? '').length)));
  const width = widths.reduce((sum, cells) => sum + cells + GAP, -GAP);
  const isEven = lines.every((row) => row.every((cell) => EVEN.test(cell)));
  if (width > MOST_CELLS || !isEven) return rows.flatMap((row) => stacked(row, heads));
  return lines.map((row) => preLine(drawRow(row, table, widths)));
}

function withNumber([first = '', ...rest]: readonly string[], i: number): readonly string[] {
  return [`${i + 1}. ${first}`, ...rest];
}

function drawRow(row: readonly string[], { columns }: Table, widths: readonly number[]): string {
  const cells = widths.map((width, i) => {
    const cell = row[i] ?? '';
    return columns[i]?.align === 'right' ? cell.padStart(width) : cell.padEnd(width);
  });
  return cells.join(' '.repeat(GAP)).trimEnd();
}

function stacked(
  [name = '', ...rest]: readonly string[],
  [, ...heads]: readonly string[],
): readonly RichLine[] {
  const told = rest.map((cell, i) => (heads[i] ? `${heads[i]}: ${cell}` : cell));
  return [rich(bold(name)), rich(run(told.join(' · ')))];
}
