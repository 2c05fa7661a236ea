import type { Block, Column } from '../../../src/message/message.ts';
import { pad, widest } from '../../shared/render/columns.ts';
import type { Colors } from './colors.ts';
import type { Screen } from './screen.ts';
import { wrap } from './wrap.ts';

type Table = Extract<Block, { type: 'table' }>;

const GAP = 2;
/** A column of words is not made narrower than this; the table is told row by row instead. */
const NARROWEST = 12;

/** Rows under headings; words wrap inside their column. Where rows are numbered, each has the number it is asked for by. */
export function drawTable(table: Table, { columns }: Screen, colors: Colors): readonly string[] {
  const { columns: heads, rows } = table.numbered ? withNumbers(table) : table;
  const widths = fit(
    heads.map((head, i) => widest([head.label, ...rows.map((row) => row[i] ?? '')])),
    heads,
    columns,
  );
  if (!widths) return stacked({ ...table, columns: heads, rows }, columns, colors);
  const labels = heads.map(({ label }) => label);
  return [
    colors.dim(drawRow(labels, heads, widths).join('\n')),
    ...rows.flatMap((row) => drawRow(row, heads, widths)),
  ];
}

function withNumbers({ columns, rows }: Table): Pick<Table, 'columns' | 'rows'> {
  return {
    columns: [{ label: '', align: 'right' }, ...columns],
    rows: rows.map((row, i) => [String(i + 1), ...row]),
  };
}

/** Widths that fit the screen, taken from the widest column of words; undefined where none would. */
function fit(
  natural: readonly number[],
  heads: readonly Column[],
  columns: number,
): readonly number[] | undefined {
  const excess = natural.reduce((sum, width) => sum + width + GAP, -GAP) - columns;
  if (excess <= 0) return natural;
  const words = natural.map((width, i) => (heads[i]?.align === 'left' ? width : 0));
  const at = words.indexOf(Math.max(...words));
  const width = (words[at] ?? 0) - excess;
  return width < NARROWEST ? undefined : natural.with(at, width);
}

function drawRow(
  row: readonly string[],
  heads: readonly Column[],
  widths: readonly number[],
): readonly string[] {
  const cells = row.map((cell, i) => wrap(cell, widths[i] ?? 0));
  const height = Math.max(...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((cell, i) => pad(cell[line] ?? '', widths[i] ?? 0, heads[i]?.align))
      .join(' '.repeat(GAP))
      .trimEnd(),
  );
}

/** Too narrow for columns: the first words of a row, and under them the rest with its headings. */
function stacked({ columns: heads, rows }: Table, columns: number, colors: Colors): readonly string[] {
  const lead = heads[0]?.label === '' ? 2 : 1;
  return rows.flatMap((row) => {
    const rest = row.slice(lead).map((cell, i) => `${heads[lead + i]?.label}: ${cell}`);
    const body = wrap(rest.join(' · '), columns - GAP).map((line) => ' '.repeat(GAP) + colors.dim(line));
    return [...wrap(row.slice(0, lead).join(' '), columns), ...body];
  });
}
