import type Database from 'better-sqlite3';
import type { Origin } from '../input/rows.ts';
import type { SourceTables } from '../input/source.ts';
import type { NamesThread } from '../names/names-thread.ts';
import type { Progress } from '../report/progress.ts';
import type { Draft } from '../report/report.ts';
import type { CreditList } from './credits.ts';

/** A source that was found in the input, with its day; `place` counts from the oldest, 0. */
export type DatedSource = {
  readonly origin: Origin;
  readonly place: number;
  readonly tables: SourceTables;
};

/** What a stage works with: the new catalog, the sources (oldest first), and where to tell what it does. */
export type Build = {
  readonly db: Database.Database;
  readonly sources: readonly DatedSource[];
  /** Filled by the stages that read sources, and empty from the people on. */
  readonly credits: CreditList;
  readonly progress: Progress;
  readonly report: Draft;
  readonly signal?: AbortSignal | undefined;
  /** Somebody waits for the first answer: stages that a catalog can be without are left out. */
  readonly inHaste?: boolean | undefined;
  /** What takes the names off the build's hands, if anything does. */
  readonly names?: NamesThread | undefined;
};
