import type { Block } from '../../../src/message/message.ts';
import { narrowTable } from '../../shared/render/narrow-table.ts';
import { numberedRows } from '../../shared/render/numbered-rows.ts';
import { bold, preLine, type RichLine, rich, run } from './rich-line.ts';

type Table = Extract<Block, { type: 'table' }>;

/** What a phone shows of preformatted text without breaking its lines. */
const MOST_CELLS = 34;
// Other scripts have cells of other widths: columns of them do not line up.
const EVEN = /^[\p{Script=Latin}\p{Nd}\p{P}\p{Sc}\p{Sm}\p{Zs}]*$/u;

/** Columns where they fit a phone; else a row's name on one line and its facts under it. */
export function drawTable(table: Table): readonly RichLine[] {
  const heads = table.columns.map(({ label }) => label);
  const isEven = [heads, ...table.rows].every((row) => row.every((cell) => EVEN.test(cell)));
  const lines = isEven ? narrowTable(table, MOST_CELLS) : undefined;
  if (lines) return lines.map(preLine);
  return numberedRows(table).flatMap((row) => stacked(row, heads));
}

function stacked(
  [name = '', ...rest]: readonly string[],
  [, ...heads]: readonly string[],
): readonly RichLine[] {
  const facts = rest.map((cell, i) => (heads[i] ? `${heads[i]}: ${cell}` : cell));
  return [rich(bold(name)), rich(run(facts.join(' · ')))];
}
