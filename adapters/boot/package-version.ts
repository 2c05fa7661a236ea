import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../etl/package-root.ts';

/** The version of this release, as package.json has it. */
export function packageVersion(): string {
  return JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')).version;
}
