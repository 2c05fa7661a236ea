import type { Block } from '../../../src/message/message.ts';

type Table = Extract<Block, { type: 'table' }>;

/** The rows of a table, each with the number that it is asked for by before its name, where they are numbered. */
export function numberedRows({ rows, numbered }: Pick<Table, 'rows' | 'numbered'>): Table['rows'] {
  return numbered ? rows.map(([name = '', ...rest], i) => [`${i + 1}. ${name}`, ...rest]) : rows;
}
