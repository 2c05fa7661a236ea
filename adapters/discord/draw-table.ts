import type { Block, Column } from '../../src/message/message.ts';
import { pad, widest } from './columns.ts';
import { codeText, cut, escapeText } from './escape.ts';

type Table = Extract<Block, { type: 'table' }>;
export type Drawn = { readonly lines: readonly string[]; readonly fence: boolean };

/** What a telephone shows of a code block without turning the line. */
const MOST_CELLS = 38;
const MOST_CELL = 120;
const GAP = '  ';

/** Columns in a code block where they fit a telephone, else row by row; `numbered` rows can be asked for by number. */
export function drawTable(table: Table): Drawn {
  const { numbered = false } = table;
  const grid = gridOf(table);
  return grid && !numbered ? { lines: grid, fence: true } : { lines: stacked(table, numbered), fence: false };
}

function gridOf({ columns, rows }: Table): readonly string[] | undefined {
  const heads = columns.map(({ label }) => codeText(label));
  const cells = rows.map((row) => columns.map((_, i) => codeText(row[i] ?? '')));
  const widths = columns.map((_, i) => widest([heads[i] ?? '', ...cells.map((row) => row[i] ?? '')]));
  const total = widths.reduce((sum, one) => sum + one + GAP.length, -GAP.length);
  if (total > MOST_CELLS) return undefined;
  return [heads, ...cells].map((row) => drawRow(row, columns, widths));
}

function drawRow(row: readonly string[], columns: readonly Column[], widths: readonly number[]): string {
  const cells = row.map((cell, i) => pad(cell, widths[i] ?? 0, columns[i]?.align));
  return cells.join(GAP).trimEnd();
}

/** The first cell of a row in bold, and under it the others with their headings. */
function stacked({ columns, rows }: Table, numbered: boolean): readonly string[] {
  return rows.flatMap((row, at) => {
    const [first = '', ...rest] = row.map((cell) => escapeText(cut(cell, MOST_CELL)));
    const said = rest.map((cell, i) => {
      const label = escapeText(cut(columns[i + 1]?.label ?? '', MOST_CELL));
      return label === '' ? cell : `${label}: ${cell}`;
    });
    const lead = `${numbered ? `**${at + 1}.** ` : ''}**${first || '\u200b'}**`;
    return said.length > 0 ? [lead, `-# ${said.join(' · ')}`] : [lead];
  });
}
