import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json, above the source as above `dist`. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

export function packageVersion(): string {
  return JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')).version;
}

/** Where the catalog is written and looked for when no file is named: `BUTACA_CATALOG`, else `data/catalog.sqlite`. */
export function catalogPath(): string {
  return process.env['BUTACA_CATALOG'] || join(packageRoot(), 'data', 'catalog.sqlite');
}
