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

/** How each figure grows: one column a size, only the lines that every size has. */
export function growthText(sizes: ReadonlyMap<string, readonly Section[]>): string {
  const names = [...sizes.keys()];
  const columns = [...sizes.values()].map(
    (sections) =>
      new Map(sections.flatMap((section) => section.figures.map((figure) => [key(section, figure), figure]))),
  );
  const [first] = sizes.values();
  const blocks = (first ?? []).map((section) => {
    const rows = section.figures.flatMap((figure): Cells[] => {
      const found = columns.map((column) => column.get(key(section, figure)));
      return found.every((one) => one !== undefined) ? [[figure.what, ...found.map(shownFigure)]] : [];
    });
    return rows.length > 0 ? `\n${aligned([[section.title, ...names], ...rows])}` : '';
  });
  return `\nGrowth\n${blocks.filter((block) => block !== '').join('\n')}`;
}

function key({ title }: Section, { what }: Figure): string {
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
