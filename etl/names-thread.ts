import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import Database from 'better-sqlite3';
import { applicationIds } from '../src/store/application-ids.ts';
import { ALIAS_TABLE, type NameSpace } from '../src/store/name-index.ts';
import { TABLES } from '../src/store/schema.ts';
import { asPart, withoutDefence } from './as-part.ts';
import type { NamesDone, NamesTask } from './names-worker.ts';
import { buildNames, NAME_TABLES } from './resolver.ts';

/** A thread that fills the tables of names in a file of its own while the build goes on. */
export type NamesThread = {
  /** Begins with the films, people, sagas and aliases that are there. */
  readonly start: (db: Database.Database) => void;
  /** Waits for the tables and copies them. Throws what went wrong in the thread. */
  readonly join: (db: Database.Database) => Promise<void>;
  /** Ends it, done or not, and removes its file. */
  readonly end: () => Promise<void>;
};

/** `catalog.sqlite.part` → `catalog.sqlite.part.names`. */
export const namesFile = (part: string): string => `${part}.names`;

// A thread reads no TypeScript: where this runs from its sources, it runs what the build made of them.
const BUILT = import.meta.url.endsWith('.ts') ? '../dist/etl/' : './';
const FILE = new URL(`${BUILT}names-worker.js`, import.meta.url);

type Running = { readonly worker: Worker; readonly done: Promise<NamesDone>; readonly file: string };

export function namesThread(): NamesThread {
  let running: Running | undefined;
  return {
    start: (db) => {
      if (existsSync(fileURLToPath(FILE))) running = run(db);
      else buildNames(db); // from sources that were never built
    },
    join: async (db) => {
      if (!running) return;
      const { fault } = await running.done;
      if (fault) throw Object.assign(new Error(fault.message), { code: fault.code });
      db.exec(NAME_TABLES);
      copyTables(db, running.file, WRITTEN, 'main', 'names');
    },
    end: async () => {
      await running?.worker.terminate();
      if (running) rmSync(running.file, { force: true });
    },
  };
}

function run(db: Database.Database): Running {
  const file = namesFile(db.name);
  makeFile(file);
  copyTables(db, file, READ, 'names', 'main');
  const task: NamesTask = { file, maxPages: db.pragma('max_page_count', { simple: true }) as number };
  const worker = new Worker(FILE, { workerData: task, execArgv: [] });
  const done = new Promise<NamesDone>((resolve) => {
    const fail = (message: string) => resolve({ fault: { message, code: '' } });
    worker.on('message', resolve);
    worker.on('error', (error) => fail(error instanceof Error ? error.message : String(error)));
    worker.on('exit', (code) => fail(`The thread of the names ended (exit code ${code})`));
  });
  return { worker, done, file };
}

/** What names are made of. */
const READ = ['film', 'upcoming', 'alias', 'collection', 'person', 'film_cast', 'film_director'];

const SPACES: readonly NameSpace[] = ['title', 'person', 'saga'];
const KINDS = ['key', 'spelling', 'spelling_delete', 'word', 'prefix'];
const WRITTEN = SPACES.flatMap((space) => KINDS.map((kind) => `${space}_${kind}`));

function makeFile(file: string): void {
  const db = new Database(file);
  asPart(db);
  db.pragma(`application_id = ${applicationIds.catalog}`); // the first thing written: a killed run's is known by it
  db.exec(TABLES + ALIAS_TABLE);
  db.close();
}

type Place = 'main' | 'names';

/** Copies tables between the catalog and the file: of one shape, and empty where they go, they are copied as they are. */
function copyTables(
  db: Database.Database,
  file: string,
  tables: readonly string[],
  to: Place,
  from: Place,
): void {
  db.prepare('ATTACH ? AS names').run(file);
  withoutDefence(db, () => {
    for (const pragma of ['journal_mode = OFF', 'synchronous = OFF']) db.pragma(`names.${pragma}`);
  });
  db.exec('BEGIN');
  for (const table of tables) db.exec(`INSERT INTO ${to}.${table} SELECT * FROM ${from}.${table}`);
  db.exec('COMMIT; DETACH names');
}
