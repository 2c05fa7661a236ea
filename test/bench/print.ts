import { type Figure, type Section, shownBar, shownFigure, verdict } from './figure.ts';

type Cells = readonly string[];

/** A section as lines of an aligned table: what, figure, bar, verdict, remark. */
export function sectionText({ title, figures }: Section): string {
  const rows = figures.map(
    (figure): Cells => [
      figure.what,
      shownFigure(figure),
      shownBar(figure),
      verdict(figure),
      figure.note ?? '',
    ],
  );
  return `\n${title}\n${aligned(rows)}`;
}

/** How each figure grows: one column a size, and the lines that the last size has. */
export function growthText(sizes: ReadonlyMap<string, readonly Section[]>): string {
  const columns = [...sizes.values()].map(
    (sections) =>
      new Map(sections.flatMap((section) => section.figures.map((figure) => [key(section, figure), figure]))),
  );
  const blocks = ([...sizes.values()].at(-1) ?? []).map((section) => {
    const rows = section.figures.map(({ what }): Cells => {
      const found = columns.map((column) => column.get(key(section, { what })));
      return [what, ...found.map((figure) => (figure ? shownFigure(figure) : '–'))];
    });
    return aligned([[section.title, ...sizes.keys()], ...rows]);
  });
  return `\nGrowth\n${blocks.join('\n\n')}`;
}

function key({ title }: Section, { what }: Pick<Figure, 'what'>): string {
  return `${title}\n${what}`;
}

/** Cells padded to the widest of their column. */
export function aligned(rows: readonly Cells[]): string {
  const widths: number[] = [];
  for (const row of rows)
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, cell.length);
  const line = (row: Cells): string => row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ');
  return rows.map((row) => `  ${line(row).trimEnd()}`).join('\n');
}
