import { type EtlReport, type FileReport, type PeopleReport, type Refusal, rowsOf } from './report.ts';

const LINES_SHOWN = 5;

/** The report as a table for people: read, kept, repaired, refused, and why. */
export function reportTable({ files, people, tables }: EtlReport): string {
  const rows = [
    ['', 'read', 'kept', 'joined', 'duplicate', 'no film', 'left out', 'refused', 'repaired'],
    ...files.map((file) => [
      file.file,
      ...[file.read, file.kept, file.joined, file.duplicates, file.withoutFilm].map(number),
      ...[rowsOf(file.leftOut), rowsOf(file.refused), file.repairedRows].map(number),
    ]),
  ];
  const parts = [
    columns(rows),
    reasons('Refused', files, ({ refused }) => refused),
    reasons('Left out', files, ({ leftOut }) => leftOut),
    repairs(files),
    remarks(files),
    people ? peopleLines(people) : '',
    counts(tables),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function reasons(
  title: string,
  files: readonly FileReport[],
  of: (file: FileReport) => readonly Refusal[],
): string {
  const rows = files.flatMap((file) =>
    of(file).map(({ reason, rows: count, lines }) => [
      file.file,
      number(count),
      `${reason}, ${linesOf(lines, count)}`,
    ]),
  );
  return section(title, rows);
}

function linesOf(lines: readonly number[], count: number): string {
  const shown = lines.slice(0, LINES_SHOWN).join(', ');
  return `line${count === 1 ? '' : 's'} ${shown}${count > LINES_SHOWN ? ' …' : ''}`;
}

function repairs(files: readonly FileReport[]): string {
  const rows = files.flatMap((file) =>
    Object.entries(file.repairs).map(([repair, count]) => [
      file.file,
      number(count),
      `${repair}${rareLines(file, repair, count)}`,
    ]),
  );
  return section('Repaired', rows);
}

/** Where a repair is rare, its lines are worth a look. */
const RARE = 0.05;

function rareLines({ read, repairedLines }: FileReport, repair: string, count: number): string {
  return count > read * RARE ? '' : `, ${linesOf(repairedLines[repair] ?? [], count)}`;
}

/** What is no fault of a row and yet not as it should be. */
function remarks(files: readonly FileReport[]): string {
  const empty = files.filter(({ read }) => read === 0);
  return empty
    .map(({ file }) => `${file} has a header and no row: the catalog has nothing of it. Was it cut short?`)
    .join('\n');
}

function peopleLines(people: PeopleReport): string {
  const { creditsWithoutId, joinedTheOnlyOne, joinedTheMostCredited, namesOfTheirOwn } = people;
  const own = creditsWithoutId - joinedTheOnlyOne - joinedTheMostCredited;
  return section('Credits without an id', [
    ['joined', number(joinedTheOnlyOne), 'the only person of that name'],
    ['joined', number(joinedTheMostCredited), 'of several the one with most credits in the role'],
    ['kept', number(own), `under ${number(namesOfTheirOwn)} names that no id bears`],
  ]);
}

function counts(tables: EtlReport['tables']): string {
  return section(
    'Catalog',
    Object.entries(tables).map(([table, rows]) => [table, number(rows)]),
  );
}

function section(title: string, rows: readonly (readonly string[])[]): string {
  return rows.length === 0 ? '' : `${title}\n${columns(rows)}`;
}

/** Pads the cells to columns: numbers to the right, the first and last column to the left. */
function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const padded = (cell: string, column: number): string => {
    const width = widths[column] ?? 0;
    return /^[\d,]+$/.test(cell) || rows[0]?.[0] === '' ? cell.padStart(width) : cell.padEnd(width);
  };
  const line = (row: readonly string[]) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : padded(cell, column))).join('  ');
  return rows.map((row) => line(row).trimEnd()).join('\n');
}

function number(value: number): string {
  return value.toLocaleString('en-US');
}
