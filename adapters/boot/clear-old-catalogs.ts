import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Removes what older releases and killed builds left, once it is a day older than `newest`. */
export function clearOldCatalogs(folder: string, newest: string): void {
  const before = statSync(newest).mtimeMs - DAY_MS;
  for (const name of readdirSync(folder)) {
    if (!/^(?:(?:films|sample)-.*\.sqlite(?:\.part(?:\.names)?)?|building-.*)$/.test(name)) continue;
    const path = join(folder, name);
    if (isOlder(path, before)) rmSync(path, { recursive: true, force: true });
  }
}

function isOlder(path: string, before: number): boolean {
  return (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? before) < before;
}
