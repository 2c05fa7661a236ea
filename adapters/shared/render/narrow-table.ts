import type { Block, Column } from '../../../src/message/message.ts';
import { shortNames } from '../../../src/message/short-names.ts';
import { pad, widest, width } from './columns.ts';

type Table = Extract<Block, { type: 'table' }>;
type Cells = readonly (readonly string[])[];

/** Names cut shorter than this say nothing. */
const NARROWEST_NAME = 8;
const GAPS = [2, 1] as const;

/**
 * The lines of a table for a code block of so many cells: figures aligned, the names of its first column cut where they
 * have to be, columns that can be spared left out where even that does not help. Undefined where nothing does.
 */
export function narrowTable(table: Table, most: number): readonly string[] | undefined {
  const whole = numbered(table);
  const spared = numbered(withoutSpare(table));
  const tries = [whole, spared].flatMap((layout) =>
    GAPS.map((gap) => ({ ...layout, gap, room: roomFor(layout, gap, most) })),
  );
  const names = widest([
    ...whole.heads.slice(0, 1).map(({ label }) => label),
    ...table.rows.map(([name = '']) => name),
  ]);
  const isWhole = tries.slice(0, GAPS.length).find(({ room }) => room >= names);
  const found = isWhole ?? tries.find(({ room, gap }) => gap === 1 && room >= NARROWEST_NAME);
  return found && drawn(found, found.room, found.gap);
}

type Numbered = {
  readonly heads: readonly Column[];
  readonly rows: Cells;
  /** What stands before each name: its number, or nothing. */
  readonly leads: readonly string[];
};

function numbered({ columns, rows, numbered = false }: Table): Numbered {
  const digits = String(rows.length).length;
  const leads = rows.map((_, i) => (numbered ? `${String(i + 1).padStart(digits)} ` : ''));
  return { heads: columns.map(short), rows, leads };
}

const short = (column: Column): Column => ({ ...column, label: column.short ?? column.label });

function withoutSpare(table: Table): Table {
  const indices = table.columns.flatMap(({ isSpare }, i) => (isSpare ? [] : [i]));
  const pick = <T>(cells: readonly T[]): readonly T[] => indices.flatMap((i) => cells[i] ?? []);
  return { ...table, columns: pick(table.columns), rows: table.rows.map(pick) };
}

/** What is left for a name, beside its number and the other columns. */
function roomFor({ heads, rows, leads }: Numbered, gap: number, most: number): number {
  const others = heads
    .slice(1)
    .map(({ label }, i) => widest([label, ...rows.map((row) => row[i + 1] ?? '')]));
  return most - (leads[0]?.length ?? 0) - others.reduce((sum, cells) => sum + cells + gap, 0);
}

function drawn({ heads, rows, leads }: Numbered, room: number, gap: number): readonly string[] {
  const names = shortNames(
    rows.map(([name = '']) => name),
    room,
    width,
  );
  const blank = ' '.repeat(leads[0]?.length ?? 0);
  const lines: Cells = [
    [`${blank}${heads[0]?.label ?? ''}`, ...heads.slice(1).map(({ label }) => label)],
    ...rows.map(([, ...figures], i) => [`${leads[i] ?? ''}${names[i] ?? ''}`, ...figures]),
  ];
  const widths = heads.map((_, i) => widest(lines.map((line) => line[i] ?? '')));
  return lines.map((line) =>
    line
      .map((cell, i) => pad(cell, widths[i] ?? 0, heads[i]?.align))
      .join(' '.repeat(gap))
      .trimEnd(),
  );
}
