import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import Database from 'better-sqlite3';
import { applicationIds } from '../../src/catalog/application-ids.ts';
import { ALIAS_TABLE, nameTables } from '../../src/catalog/schema/name-index.ts';
import { TABLES } from '../../src/catalog/schema/schema.ts';
import { asPart, withoutDefence } from './as-part.ts';
import type { NamesDone, NamesTask } from './names-worker.ts';
import { buildNames, type NameKind, nameKinds } from './resolver.ts';

/** A thread that fills the tables of names, kind after kind in a file of its own, while the build goes on. */
export type NamesThread = {
  /** Has it make those of a kind; what they are made of is there. */
  readonly start: (db: Database.Database, kind: NameKind) => void;
  /** Waits for all that were started and copies their tables. Throws what went wrong in the thread. */
  readonly join: (db: Database.Database) => Promise<void>;
  /** Ends it, done or not, and removes its files. */
  readonly end: () => Promise<void>;
};

const KINDS = Object.keys(nameKinds) as NameKind[];

/** `catalog.sqlite.part` → `catalog.sqlite.part.films` … */
export const namesFiles = (part: string): readonly string[] => KINDS.map((kind) => namesFile(part, kind));
const namesFile = (part: string, kind: NameKind): string => `${part}.${kind}`;

// A thread reads no TypeScript: where this runs from its sources, it runs what the build made of them.
const BUILT = import.meta.url.endsWith('.ts') ? '../../dist/etl/names/' : './';
const FILE = new URL(`${BUILT}names-worker.js`, import.meta.url);

type Started = NamesTask & { readonly done: Promise<NamesDone> };

export function namesThread(): NamesThread {
  const started: Started[] = [];
  let worker: Worker | undefined;
  return {
    start: (db, kind) => {
      if (!existsSync(fileURLToPath(FILE))) return buildNames(db, kind); // from sources that were never built
      worker ??= new Worker(FILE, { execArgv: [] });
      const task = prepare(db, kind);
      started.push({ ...task, done: answerOf(worker, task) });
    },
    join: async (db) => {
      for (const { kind, file, done } of started) {
        const { fault } = await done;
        if (fault) throw Object.assign(new Error(fault.message), { code: fault.code });
        for (const space of nameKinds[kind].spaces) db.exec(nameTables(space));
        copyTables(db, file, tablesOf(kind), 'main', 'names');
      }
    },
    end: async () => {
      await worker?.terminate();
      for (const { file } of started) rmSync(file, { force: true });
    },
  };
}

function prepare(db: Database.Database, kind: NameKind): NamesTask {
  const file = namesFile(db.name, kind);
  makeFile(file);
  copyTables(db, file, nameKinds[kind].madeOf, 'names', 'main');
  return { file, kind, maxPages: db.pragma('max_page_count', { simple: true }) as number };
}

function answerOf(worker: Worker, task: NamesTask): Promise<NamesDone> {
  worker.postMessage(task);
  return new Promise((resolve) => {
    const fail = (message: string) => resolve({ file: task.file, fault: { message, code: '' } });
    worker.on('message', (done: NamesDone) => done.file === task.file && resolve(done));
    worker.on('error', (error) => fail(error instanceof Error ? error.message : String(error)));
    worker.on('exit', (code) => fail(`The thread of the names ended (exit code ${code})`));
  });
}

const tablesOf = (kind: NameKind): readonly string[] =>
  nameKinds[kind].spaces.flatMap((space) => TABLES_OF_NAMES.map((table) => `${space}_${table}`));
const TABLES_OF_NAMES = ['key', 'spelling', 'spelling_delete', 'word', 'prefix'];

function makeFile(file: string): void {
  const db = new Database(file);
  asPart(db);
  db.pragma(`application_id = ${applicationIds.catalog}`); // the first thing written: a killed run's is known by it
  db.exec(TABLES + ALIAS_TABLE);
  db.close();
}

type Place = 'main' | 'names';

/** Copies tables between the catalog and a file: of one shape, and empty where they go, they are copied as they are. */
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
