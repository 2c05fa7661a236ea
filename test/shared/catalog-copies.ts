import { copyFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { writeChecksum } from '../../etl/catalog-file/catalog-checksum.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { samplePath } from '../terminal/run-butaca.ts';

/** A copy of the sample's catalog that a test may spoil. */
export function copyOfSample(): string {
  const path = join(temporaryFolder(), 'catalog.sqlite');
  copyFileSync(samplePath(), path);
  return path;
}

/** Another catalog, sound and sealed: Titanic has so many votes in it. */
export function catalogWithVotes(votes: number): string {
  const path = copyOfSample();
  const db = new Database(path);
  db.prepare("UPDATE film SET vote_count = ? WHERE title = 'Titanic' AND year = 1997").run(votes);
  db.close();
  writeChecksum(path);
  return path;
}

/** Puts a catalog into another's place as the ETL does. */
export function swapIn(path: string, into: string): void {
  const part = `${into}.part`;
  copyFileSync(path, part);
  renameSync(part, into);
}
