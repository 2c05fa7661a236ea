import type Database from 'better-sqlite3';
import { LONGEST_POSTING, writePosting } from '../../src/recommend/index/postings.ts';
import { grouped } from '../names/grouped.ts';

/**
 * Collects postings film by film and hands them back term by term. What does not fit in memory goes to a
 * temporary table as sorted runs; a run's first difference is to the last film of the run before, so that
 * the runs of a term only have to be put end to end.
 */
type PostingRuns = {
  /** The place of a term, by which its postings are added: a new one each time that it is asked. */
  readonly open: (term: string) => number;
  /** Films must come by ascending number, each term once a film. */
  readonly add: (place: number, film: number, payload: number) => void;
  /** Every term that was added, by ascending text, with its postings. Ends the collection. */
  readonly drain: (visit: (term: string, postings: Uint8Array) => void) => void;
};

/** `capacity` is the number of postings kept in memory, nine bytes each. */
export function collectPostings(database: Database.Database, capacity = 4_000_000): PostingRuns {
  const terms: string[] = [];
  const last: number[] = [];
  const buffer = {
    terms: new Int32Array(capacity),
    films: new Int32Array(capacity),
    payloads: new Uint8Array(capacity),
    length: 0,
  };
  let runs: Runs | undefined;
  const flush = (): Runs => {
    runs ??= openRuns(database);
    runs.keep((visit) => eachTerm(buffer, last, last.keys(), visit));
    buffer.length = 0;
    return runs;
  };
  return {
    open: (term) => {
      last.push(-1);
      return terms.push(term) - 1;
    },
    add: (place, film, payload) => {
      if (buffer.length === capacity) flush();
      buffer.terms[buffer.length] = place;
      buffer.films[buffer.length] = film;
      buffer.payloads[buffer.length++] = payload;
    },
    drain: (visit) => {
      const sorted = placesByTerm(terms);
      const visitPlace = (place: number, bytes: Uint8Array) => visit(terms[place] as string, bytes);
      if (runs) flush().drain(sorted, visitPlace);
      else eachTerm(buffer, last, sorted, visitPlace);
    },
  };
}

function placesByTerm(terms: readonly string[]): Iterable<number> {
  const places = new Map(terms.map((term, place) => [term, place]));
  return [...places.keys()].sort().map((term) => places.get(term) as number);
}

type VisitPlace = (place: number, postings: Uint8Array) => void;

type Buffered = {
  readonly terms: Int32Array;
  readonly films: Int32Array;
  readonly payloads: Uint8Array;
  length: number;
};

/** Encodes what is buffered, term by term; `last` is each term's last film so far, and is moved on. */
function eachTerm(buffer: Buffered, last: number[], places: Iterable<number>, visit: VisitPlace): void {
  const { order, starts } = grouped(buffer.terms, buffer.length, last.length);
  let scratch = new Uint8Array(1 << 16);
  for (const term of places) {
    const [start, end] = [starts[term] as number, starts[term + 1] as number];
    if (start === end) continue;
    if (scratch.length < (end - start) * LONGEST_POSTING)
      scratch = new Uint8Array((end - start) * LONGEST_POSTING);
    let at = 0;
    for (let place = start; place < end; place++) {
      const posting = order[place] as number;
      const film = buffer.films[posting] as number;
      at = writePosting(scratch, at, last[term] as number, film, buffer.payloads[posting] as number);
      last[term] = film;
    }
    visit(term, scratch.subarray(0, at));
  }
}

type Runs = {
  readonly keep: (each: (visit: VisitPlace) => void) => void;
  readonly drain: (places: Iterable<number>, visit: VisitPlace) => void;
};

function openRuns(database: Database.Database): Runs {
  database.exec(
    'CREATE TEMP TABLE posting_run (term INTEGER, run INTEGER, bytes BLOB, PRIMARY KEY (term, run))',
  );
  const insert = database.prepare('INSERT INTO posting_run VALUES (?, ?, ?)');
  let run = 0;
  return {
    keep: (each) => {
      each((place, bytes) => insert.run(place, run, bytes));
      run += 1;
    },
    drain: (places, visit) => {
      const runsOf = database
        .prepare<[number], Uint8Array>('SELECT bytes FROM posting_run WHERE term = ? ORDER BY run')
        .pluck();
      for (const place of places) visit(place, Buffer.concat(runsOf.all(place) as Uint8Array[]));
      database.exec('DROP TABLE posting_run');
    },
  };
}
