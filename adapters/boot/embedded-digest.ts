import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Embedded, indexOf } from './embedded-data.ts';

/**
 * Twelve hex digits that change with the data and with the code that builds and reads a catalog: a new release then
 * builds its own instead of opening what an older one left. The films have an index that changes with any of them.
 */
export function embeddedDigest(root: string, kind: Embedded): string {
  const code = dirname(dirname(import.meta.dirname));
  const data = join(root, 'data');
  const hash = createHash('sha256');
  for (const file of [
    ...(kind === 'films' ? [indexOf(root)] : []),
    ...filesOf(join(data, 'sample')),
    ...tablesOf(data),
    ...filesOf(join(code, 'etl')),
    ...filesOf(join(code, 'src')),
  ])
    hash.update(readFileSync(file)).update('\0');
  return hash.digest('hex').slice(0, 12);
}

/** Data that goes into every catalog: aliases, words of stories. */
function tablesOf(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .map((name) => join(folder, name));
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
