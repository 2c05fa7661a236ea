import type { Catalog } from '../store/catalog.ts';
import { type Columns, readColumns } from './columns.ts';
import type { Field } from './index-schema.ts';
import { once } from './once.ts';
import { emptyPostings, type Postings, readPostings } from './postings.ts';
import { PRIOR_POWER, votePrior } from './recipe.ts';

/** A term of the index. `films`: how many films have it in that field. */
export type IndexTerm = {
  readonly number: number;
  readonly field: Field;
  readonly term: string;
  readonly films: number;
};

/** The recommender's index, read on demand: nothing is kept in memory but the films' figures. */
export type IndexReader = {
  /** The films' figures; read at the first call. */
  readonly columns: () => Columns;
  /** Each film's vote prior, to the power that the similar films take it with. */
  readonly priors: () => Float64Array;
  readonly find: (field: Field, term: string) => IndexTerm | undefined;
  readonly byNumber: (number: number) => IndexTerm | undefined;
  /** The films of a term. The arrays are used again by the next call. */
  readonly postings: (term: IndexTerm) => Postings;
};

export function openIndex(catalog: Catalog): IndexReader {
  const columns = once(() => readColumns(catalog));
  const scratch = once(() => emptyPostings(columns().id.length));
  const find = catalog.one<{ field: string; term: string }, IndexTerm>(
    'SELECT number, field, term, films FROM index_term WHERE field = $field AND term = $term',
  );
  const byNumber = catalog.one<{ number: number }, IndexTerm>(
    'SELECT number, field, term, films FROM index_term WHERE number = $number',
  );
  const bytes = catalog.one<{ number: number }, { postings: Uint8Array }>(
    'SELECT postings FROM index_term WHERE number = $number',
  );
  return {
    columns,
    priors: once(() => Float64Array.from(columns().votes, (votes) => votePrior(votes) ** PRIOR_POWER)),
    find: (field, term) => find({ field, term }),
    byNumber: (number) => byNumber({ number }),
    postings: ({ number }) => readPostings(bytes({ number })?.postings ?? new Uint8Array(), scratch()),
  };
}
