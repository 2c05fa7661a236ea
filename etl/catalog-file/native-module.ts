import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { reasonOf } from '../failure.ts';

const NAME = 'better-sqlite3';

/** Why SQLite cannot be used at all: its compiled part is missing, or is another Node's. Undefined where it works. */
export function nativeFault(): string | undefined {
  try {
    new Database(':memory:').close();
    return undefined;
  } catch (error) {
    const [first = ''] = reasonOf(error).split('\n');
    return `The compiled part of ${NAME} (better_sqlite3.node) cannot be loaded in ${place()} with Node ${process.version} (${withoutEnd(first)}). ${REPAIR}`;
  }
}

/** "… bindings file. Tried:" goes on with paths, which are left out. */
function withoutEnd(line: string): string {
  const end = line.trimEnd();
  const reason = end.endsWith('Tried:') ? end.slice(0, -'Tried:'.length).trimEnd() : end;
  return /[.:]$/.test(reason) ? reason.slice(0, -1) : reason;
}

const REPAIR = `npm did not run its install script, or another Node did: run "npm rebuild ${NAME}" in the project (with npm 12 and later after "npm approve-scripts ${NAME}"), or install again with "npm install --global --allow-scripts=${NAME}".`;

function place(): string {
  const require = createRequire(import.meta.url);
  return dirname(require.resolve(`${NAME}/package.json`));
}
