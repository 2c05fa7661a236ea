import { parentPort, workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';
import { asPart } from './as-part.ts';
import { buildNames } from './resolver.ts';

/** The file that has films, people, sagas and aliases and is to get their names; of at most so many pages. */
export type NamesTask = { readonly file: string; readonly maxPages: number };

/** How it ended; an error with the code that SQLite or the system gave it. */
export type NamesDone = { readonly fault?: { readonly message: string; readonly code: string } };

parentPort?.postMessage(work(workerData as NamesTask));

function work({ file, maxPages }: NamesTask): NamesDone {
  const db = new Database(file);
  try {
    asPart(db);
    db.pragma(`max_page_count = ${maxPages}`);
    db.exec('BEGIN');
    buildNames(db);
    db.exec('COMMIT');
    return {};
  } catch (error) {
    const { message, code } = error as Error & { readonly code?: unknown };
    return { fault: { message, code: String(code) } };
  } finally {
    db.close();
  }
}
