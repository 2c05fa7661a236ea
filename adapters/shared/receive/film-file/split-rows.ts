import Papa from 'papaparse';
import { FILE_LIMITS } from '../../../../src/domain/film-file.ts';

/** A row of a CSV, and the lines of the file that it stands on, from 1; broken where its quotes do not pair. */
export type CsvRow = {
  readonly cells: readonly string[];
  readonly line: number;
  readonly lastLine: number;
  readonly isBroken: boolean;
};

const LINE_END = /\r\n?/g;
/** How Excel is told, in the first line, what parts the cells. */
const SEPARATOR_LINE = /^sep=(.)\n/i;
const SEPARATORS = [',', ';', '\t'] as const;
/** The header stands among these. */
const LOOKED_AT = 2_000;

/** Millions of blank lines would be gone through one by one, with everybody waiting. */
const MOST_WITH_BLANKS = 4 * FILE_LIMITS.lines;

/** The rows of a CSV that are not blank; undefined where there are more than are read. */
export function splitRows(text: string): readonly CsvRow[] | undefined {
  const whole = text.replace(LINE_END, '\n');
  const [separatorLine = '', separator] = SEPARATOR_LINE.exec(whole.slice(0, 'sep=;\n'.length)) ?? [];
  const body = whole.slice(separatorLine.length);
  const rows: CsvRow[] = [];
  let line = separatorLine === '' ? 1 : 2;
  let start = 0;
  let isTooLong = false;
  Papa.parse<string[]>(body, {
    delimiter: separator ?? separatorOf(body),
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      const lines = lineEnds(body, start, meta.cursor);
      const row = { cells: data, line, lastLine: line + Math.max(lines - 1, 0), isBroken: errors.length > 0 };
      if (data.some((cell) => cell.trim() !== '')) rows.push(row);
      line += lines;
      start = meta.cursor;
      // The header is one more, and so is what stands before it.
      isTooLong = rows.length > FILE_LIMITS.lines + 1 || line > MOST_WITH_BLANKS;
      if (isTooLong) parser.abort();
    },
  });
  return isTooLong ? undefined : rows;
}

/** What most often parts the cells of the first lines. */
function separatorOf(body: string): string {
  const head = body.slice(0, LOOKED_AT);
  const uses = (separator: string): number => head.split(separator).length;
  return SEPARATORS.reduce((most, separator) => (uses(separator) > uses(most) ? separator : most));
}

function lineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
