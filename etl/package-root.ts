import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of package.json, above the source as above `dist`. */
export function packageRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

/** A file of the package's `data` folder. */
export function packageData(name: string): string {
  return join(packageRoot(), 'data', name);
}
