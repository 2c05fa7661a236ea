import { isAmount, isPopularity, oddFigure } from '../input/amounts.ts';
import { type PythonValue, readPythonLiteral } from '../input/python-literal.ts';
import { NO_UTF8 } from '../input/utf8.ts';

/** A row that cannot be used, thrown while its cells are read and caught at the row's edge. */
export class RefusedRow extends Error {}

/** Reads the cells of one row and remembers by name what it had to repair. */
export type Cells = ReturnType<typeof cellsOf>;

const NOTHING = new Set(['', 'nan', 'NaN', 'None']);
const PLACEHOLDERS = new Set(['Unknown', 'No overview found.', 'No Overview', 'No overview yet.']);
/** What stands for no number, in small letters: a film may be called "Null", but no budget is. */
const NO_NUMBER = new Set(['null', 'none', 'nan', 'na', 'n/a', '-']);
const PLAIN_NUMBER = /^-?\d+(\.\d+)?([eE][-+]?\d+)?$/;

/** `noUtf8`: some bytes of the row are none. */
export function cellsOf(values: Readonly<Record<string, string>>, noUtf8 = false) {
  const repairs: string[] = noUtf8 ? [NO_UTF8] : [];
  const repaired = (what: string): null => {
    repairs.push(what);
    return null;
  };
  const cell = (column: string): string => values[column]?.trim() ?? '';

  /** A text, or null where it is empty. */
  const text = (column: string): string | null => {
    const value = cell(column);
    if (!NOTHING.has(value)) return value;
    return value === '' ? null : repaired(`${column} "${value}" → unknown`);
  };
  /** A text, or null for the words that the site shows where nobody wrote one. */
  const prose = (column: string): string | null => {
    const value = text(column);
    return value !== null && PLACEHOLDERS.has(value) ? repaired(`${column} placeholder → unknown`) : value;
  };
  /** A number; null where it is missing, NaN (which no schema accepts) where it is something else. */
  const number = (column: string): number | null => {
    const value = cell(column);
    if (value === '' || NO_NUMBER.has(value.toLowerCase())) return null;
    return PLAIN_NUMBER.test(value) ? Number(value) : Number.NaN;
  };
  const checked = (column: string, value: number | null, isRight: (value: number) => boolean) =>
    value === null || isRight(value) ? value : repaired(oddFigure(column));
  /** A figure of which 0 means that nobody filled it in. One that cannot be is unknown: the film has others. */
  const amount = (column: string, isRight = isAmount): number | null => {
    const value = number(column);
    if (value === null) return repaired(`${column} missing → unknown`);
    return value === 0 ? repaired(`${column} 0 → unknown`) : checked(column, value, isRight);
  };
  const popularity = (): number | null => checked('popularity', number('popularity'), isPopularity);
  /** A Python literal, or JSON; null where the cell is empty. */
  const literal = (column: string): PythonValue => {
    const value = cell(column);
    if (NOTHING.has(value)) return null;
    const json = JSONS_BEGIN.test(value) ? jsonOf(value) : undefined;
    if (json !== undefined) return json;
    const read = readPythonLiteral(value);
    if ('fault' in read) throw new RefusedRow(`${column}: ${read.fault}`);
    return read.value;
  };
  return { repairs, repaired, text, prose, number, amount, popularity, literal };
}

/** Python writes its keys in single quotes. */
const JSONS_BEGIN = /^(?:\[\s*)?\{\s*"/;

function jsonOf(text: string): PythonValue | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The dicts of a list; null stands for an empty list. */
export function dictsOf(value: PythonValue, column: string): readonly Dict[] {
  if (value === null) return [];
  if (!Array.isArray(value) || !value.every(isDict)) throw new RefusedRow(`${column}: not a list of dicts`);
  return value;
}

export type Dict = { readonly [key: string]: PythonValue };

export function isDict(value: PythonValue): value is Dict {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A dict's text without blanks around it; '' where there is none. */
export function textOf(dict: Dict, key: string): string {
  const value = dict[key];
  return typeof value === 'string' ? value.trim() : '';
}

/** The site shows 0 where nobody voted. */
export function voteAverageOf({ number, repaired }: Cells, voteCount: number): number | null {
  const average = number('vote_average');
  return voteCount === 0 && average !== null ? repaired('vote_average without votes → unknown') : average;
}

export function imdbIdOf({ text, repaired }: Cells): string | null {
  const value = text('imdb_id');
  return value === null || /^tt\d+$/.test(value) ? value : repaired('imdb_id that is none → unknown');
}
