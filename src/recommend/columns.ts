import type { Catalog } from '../store/catalog.ts';
import { type Field, fields } from './index-schema.ts';

/** One array for each figure; a film's number is the place in all of them. 0 stands for an unknown year, runtime, language, collection. */
export type Columns = {
  readonly id: Int32Array;
  readonly year: Int16Array;
  readonly runtime: Int16Array;
  readonly votes: Int32Array;
  readonly language: Int16Array;
  readonly collection: Int32Array;
  /** The mean vote (0–10), drawn towards that of all films where few have voted. */
  readonly quality: Float32Array;
  /** 1 / length of the film's vector in each field; 0 where it has none. */
  readonly inverseNorm: Readonly<Record<Field, Float32Array>>;
};

/** A column's type: its values take four bytes a film or less. */
type Column = Int32Array | Int16Array | Float32Array;

/** The names and arrays under which columns are kept in `index_column`. */
export function columnEntries(columns: Columns): [string, Column][] {
  const { inverseNorm, ...figures } = columns;
  return [
    ...Object.entries(figures),
    ...fields.map((field): [string, Column] => [`norm.${field}`, inverseNorm[field]]),
  ];
}

/** Reads all columns: 38 bytes a film. Throws where the catalog has no index. */
export function readColumns(catalog: Catalog): Columns {
  const select = catalog.one<{ name: string }, { value: Uint8Array }>(
    'SELECT value FROM index_column WHERE name = $name',
  );
  const bytes = (name: string): ArrayBuffer => {
    const row = select({ name });
    if (!row) throw new Error(`The catalog has no column "${name}" in its index`);
    return row.value.slice().buffer as ArrayBuffer;
  };
  return {
    id: new Int32Array(bytes('id')),
    year: new Int16Array(bytes('year')),
    runtime: new Int16Array(bytes('runtime')),
    votes: new Int32Array(bytes('votes')),
    language: new Int16Array(bytes('language')),
    collection: new Int32Array(bytes('collection')),
    quality: new Float32Array(bytes('quality')),
    inverseNorm: {
      word: new Float32Array(bytes('norm.word')),
      genre: new Float32Array(bytes('norm.genre')),
      keyword: new Float32Array(bytes('norm.keyword')),
      cast: new Float32Array(bytes('norm.cast')),
      director: new Float32Array(bytes('norm.director')),
    },
  };
}

/** The number of a film, or −1. */
export function numberOf({ id }: Pick<Columns, 'id'>, film: number): number {
  let low = 0;
  let high = id.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = id[middle] ?? 0;
    if (found === film) return middle;
    if (found < film) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
