import type { Catalog } from '../../catalog/catalog.ts';
import { filmColumn } from '../../catalog/films/read-columns.ts';
import { type Field, fields } from '../../catalog/schema/text-index.ts';

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
  /** What the film's texts and keywords are about, as a unit vector in so few dimensions; see `themeOf`. */
  readonly theme: Int8Array;
  /** The place of the film's vector in `theme`, from 1; 0 where it has none. */
  readonly themePlace: Int32Array;
  /** 1 / length of the film's vector in each field; 0 where it has none. */
  readonly inverseNorm: Readonly<Record<Field, Float32Array>>;
};

/** The names under which the recommender's own columns are kept beside those of the store. */
export function ownColumns(own: Pick<Columns, 'quality' | 'theme' | 'themePlace' | 'inverseNorm'>) {
  const norms = fields.map((field) => [`norm.${field}`, own.inverseNorm[field]] as const);
  return [
    ['quality', own.quality] as const,
    ['theme', own.theme] as const,
    ['theme.place', own.themePlace] as const,
    ...norms,
  ];
}

/** Reads all columns: 42 bytes a film, and 32 more where it has a theme. Throws where the catalog has no index. */
export function readColumns(catalog: Catalog): Columns {
  const norm = (field: Field) => catalog.column(`norm.${field}`, Float32Array);
  return {
    id: filmColumn(catalog, 'id'),
    year: filmColumn(catalog, 'year'),
    runtime: filmColumn(catalog, 'runtime'),
    votes: filmColumn(catalog, 'votes'),
    language: filmColumn(catalog, 'language'),
    collection: filmColumn(catalog, 'collection'),
    quality: catalog.column('quality', Float32Array),
    theme: catalog.column('theme', Int8Array),
    themePlace: catalog.column('theme.place', Int32Array),
    inverseNorm: {
      word: norm('word'),
      genre: norm('genre'),
      keyword: norm('keyword'),
      cast: norm('cast'),
      director: norm('director'),
    },
  };
}
