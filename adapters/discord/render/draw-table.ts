import type { Block } from '../../../src/message/message.ts';
import { truncateTitle } from '../../../src/message/truncate.ts';
import { narrowTable } from '../../shared/render/narrow-table.ts';
import { codeText, escapeText } from './escape.ts';

type Table = Extract<Block, { type: 'table' }>;
export type Drawn = { readonly lines: readonly string[]; readonly fence: boolean };

/** What a telephone shows of a code block without turning the line. */
export const MOST_CELLS = 30;
const MOST_CELL = 120;

/** Columns in a code block where they fit a telephone, else row by row. */
export function drawTable(table: Table): Drawn {
  const lines = narrowTable(inCode(table), MOST_CELLS);
  return lines ? { lines, fence: true } : { lines: stacked(table), fence: false };
}

function inCode(table: Table): Table {
  const columns = table.columns.map((column) => ({ ...column, label: codeText(column.label) }));
  return { ...table, columns, rows: table.rows.map((row) => row.map(codeText)) };
}

/** The first cell of a row in bold, and under it the others with their headings. */
function stacked({ columns, rows, numbered }: Table): readonly string[] {
  return rows.flatMap((row, at) => {
    const [first = '', ...rest] = row.map((cell) => escapeText(truncateTitle(cell, MOST_CELL)));
    const facts = rest.map((cell, i) => {
      const label = escapeText(truncateTitle(columns[i + 1]?.label ?? '', MOST_CELL));
      return label === '' ? cell : `${label}: ${cell}`;
    });
    const lead = `${numbered ? `**${at + 1}.** ` : ''}**${first || '\u200b'}**`;
    return facts.length > 0 ? [lead, `-# ${facts.join(' · ')}`] : [lead];
  });
}
