import { parentPort } from 'node:worker_threads';
import Database from 'better-sqlite3';
import { asPart } from './as-part.ts';
import { buildNames, type NameKind } from './resolver.ts';

/** The file that has what names are made of and is to get them; of at most so many pages. */
export type NamesTask = { readonly file: string; readonly kind: NameKind; readonly maxPages: number };

/** How it ended; an error with the code that SQLite or the system gave it. */
export type NamesDone = {
  readonly file: string;
  readonly fault?: { readonly message: string; readonly code: string };
};

parentPort?.on('message', (task: NamesTask) => parentPort?.postMessage(work(task)));

function work({ file, kind, maxPages }: NamesTask): NamesDone {
  const db = new Database(file);
  try {
    asPart(db);
    db.pragma(`max_page_count = ${maxPages}`);
    db.exec('BEGIN');
    buildNames(db, kind);
    db.exec('COMMIT');
    return { file };
  } catch (error) {
    const { message, code } = error as Error & { readonly code?: unknown };
    return { file, fault: { message, code: String(code) } };
  } finally {
    db.close();
  }
}
