import type Database from 'better-sqlite3';

/** For a file that nobody reads before it is whole: it needs neither journal nor syncs; the memory is bounded. */
const PRAGMAS = [
  'page_size = 4096',
  'journal_mode = OFF',
  'synchronous = OFF',
  'locking_mode = EXCLUSIVE',
  'foreign_keys = OFF',
  'cache_size = -8000',
  'temp.cache_size = -16000',
  'temp_store = FILE',
];

/** Sets a connection up to build a new file. */
export function asPart(db: Database.Database): void {
  withoutDefence(db, () => {
    for (const pragma of PRAGMAS) db.pragma(pragma);
  });
}

/** SQLite takes no `journal_mode = OFF`, and says nothing, while it defends a file against what may damage it. */
export function withoutDefence(db: Database.Database, act: () => void): void {
  db.unsafeMode(true);
  act();
  db.unsafeMode(false);
}
