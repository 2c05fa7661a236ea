import type { Failure } from './failure.ts';
import type { Input } from './input.ts';
import type { CreditsRow, FilmRow, KeywordsRow, Outcome } from './rows.ts';

/** What a table's reader tells while it reads. */
export type Listener<Row> = {
  readonly on: (outcome: Outcome<Row>) => void;
  readonly onBytes: (bytes: number) => void;
  readonly signal?: AbortSignal | undefined;
};

/** One table of a source: its name as the user knows it, its size, and its checked rows, streamed. */
export type SourceTable<Row> = {
  readonly name: string;
  readonly bytes: number;
  /** Resolves to the SHA-256 of what was read. */
  readonly read: (listener: Listener<Row>) => Promise<{ readonly sha256: string } | Failure>;
};

export type SourceTables = {
  readonly films: SourceTable<FilmRow>;
  readonly keywords?: SourceTable<KeywordsRow>;
  readonly credits?: SourceTable<CreditsRow>;
};

/** A kind of input. `open` gives its tables, or undefined where the input is of another kind. */
export type Source = {
  readonly name: string;
  /** The files it needs, in words, for the user who gave something else. */
  readonly needs: string;
  readonly open: (input: Input) => SourceTables | undefined;
};
