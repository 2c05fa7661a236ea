import type Database from 'better-sqlite3';

/** Pairs kept until they are handed back in order: a table that is filled in the order of its key is filled twice as fast. */
type SortedPairs = {
  /** `first` has 32 bits with its sign, `second` 22 bits without one. */
  readonly add: (first: number, second: number) => void;
  /** Hands back all of them and ends. */
  readonly end: () => void;
};

const SECONDS = 2 ** 22;
/** Pairs come back in parts, each of those whose first numbers have all but the lowest 24 bits in common. */
const FIRSTS_OF_A_PART = 2 ** 24;

/** A pair is one number: 54 bits with its sign, which a double holds. */
export function firstOf(pair: number): number {
  return Math.floor(pair / SECONDS);
}

export function secondOf(pair: number): number {
  return pair - firstOf(pair) * SECONDS;
}

/**
 * Hands pairs to `visit` in ascending order, part by part. So many are kept in memory, eight bytes each; what does not fit
 * goes to a temporary table as sorted runs.
 */
export function sortPairs(
  database: Database.Database,
  visit: (part: Float64Array) => void,
  capacity = 4_000_000,
): SortedPairs {
  const pairs = new Float64Array(capacity);
  let length = 0;
  let runs: Runs | undefined;
  const sorted = (): Float64Array => pairs.subarray(0, length).sort();
  return {
    add: (first, second) => {
      if (second >= SECONDS) throw new Error(`${second} is more than 22 bits`);
      if (length === capacity) {
        runs ??= openRuns(database);
        runs.keep(sorted());
        length = 0;
      }
      pairs[length++] = first * SECONDS + second;
    },
    end: () => {
      if (!runs) return eachPart(sorted(), visit);
      runs.keep(sorted());
      runs.drain(visit);
    },
  };
}

function eachPart(sorted: Float64Array, visit: (part: Float64Array) => void): void {
  for (let start = 0; start < sorted.length; ) {
    const part = partOf(sorted[start] as number);
    let end = start + 1;
    while (end < sorted.length && partOf(sorted[end] as number) === part) end++;
    visit(sorted.subarray(start, end));
    start = end;
  }
}

function partOf(pair: number): number {
  return Math.floor(pair / (SECONDS * FIRSTS_OF_A_PART));
}

type Runs = {
  readonly keep: (sorted: Float64Array) => void;
  readonly drain: (visit: (part: Float64Array) => void) => void;
};

function openRuns(database: Database.Database): Runs {
  database.exec('CREATE TEMP TABLE pair_run (part INTEGER, pairs BLOB)');
  const insert = database.prepare('INSERT INTO temp.pair_run VALUES (?, ?)');
  return {
    keep: (sorted) =>
      eachPart(sorted, (part) => {
        const bytes = new Uint8Array(part.buffer, part.byteOffset, part.byteLength);
        insert.run(partOf(part[0] as number), bytes);
      }),
    drain: (visit) => {
      database.exec('CREATE INDEX temp.pair_run_by_part ON pair_run (part)');
      const parts = database.prepare('SELECT DISTINCT part FROM temp.pair_run ORDER BY part').pluck();
      const runs = database.prepare('SELECT pairs FROM temp.pair_run WHERE part = ?').pluck();
      for (const part of parts.all()) visit(joined(runs.all(part) as Uint8Array[]).sort());
      database.exec('DROP TABLE temp.pair_run');
    },
  };
}

function joined(runs: readonly Uint8Array[]): Float64Array {
  const bytes = new Uint8Array(runs.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const run of runs) {
    bytes.set(run, at);
    at += run.length;
  }
  return new Float64Array(bytes.buffer);
}
