import type { IsoDate } from '../../src/domain/calendar.ts';
import type { Failure } from '../failure.ts';
import type { Unit } from '../report/progress.ts';
import type { Input } from './input.ts';
import type { CreditsRow, FilmRow, KeywordsRow, Outcome } from './rows.ts';

/** What a table's reader tells while it reads. */
export type Listener<Row> = {
  readonly on: (outcome: Outcome<Row>) => void;
  /** Told how much was read, in the table's unit. */
  readonly onRead: (units: number) => void;
  readonly signal?: AbortSignal | undefined;
};

/** One table of a source: its name as the user knows it, its size, and its checked rows, streamed. */
export type SourceTable<Row> = {
  readonly name: string;
  /** How much there is to read. */
  readonly size: number;
  readonly unit: Unit;
  /** Resolves to the SHA-256 of what was read. */
  readonly read: (listener: Listener<Row>) => Promise<{ readonly sha256: string } | Failure>;
};

/** What a film's row does not have with it comes in a table of its own. */
export type SourceTables = {
  /** The day up to which the source knows the films. */
  readonly snapshotDate: (signal?: AbortSignal) => Promise<IsoDate | Failure>;
  readonly films: SourceTable<FilmRow>;
  readonly keywords?: SourceTable<KeywordsRow>;
  readonly credits?: SourceTable<CreditsRow>;
};

/** A kind of input. `open` gives its tables, or undefined where the input has none of that kind. */
export type Source = {
  readonly name: string;
  /** The files it needs, in words, for the user who gave something else. */
  readonly needs: string;
  readonly open: (input: Input) => SourceTables | undefined;
  /** Of an input that has some of its files: which one it has, and which it lacks. */
  readonly lacks?: (input: Input) => { readonly has: string; readonly lacks: string } | undefined;
};
