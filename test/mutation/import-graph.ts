import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { importsOf } from '../imports-of.ts';

export type ImportGraph = {
  /** Paths from the root, with /. */
  readonly files: readonly string[];
  /** What running a file loads, itself first; `within` says where the search goes on. */
  readonly reachedFrom: (file: string, within?: (file: string) => boolean) => ReadonlySet<string>;
  /** Whoever loads a file, directly or by way of others, and the file itself. */
  readonly importersOf: (file: string) => ReadonlySet<string>;
};

const FOLDERS = ['src', 'adapters', 'etl', 'test'];

/** Who loads whom in a project: own files by their paths, packages by their names; imports of types load nothing. */
export function readImportGraph(root: string): ImportGraph {
  const files = FOLDERS.filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.includes('node_modules'))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  );
  const imports = new Map(files.map((file) => [file, loadedBy(root, file)]));
  const importers = new Map<string, string[]>();
  for (const [file, wanted] of imports)
    for (const name of wanted) importers.set(name, [...(importers.get(name) ?? []), file]);
  const known = new Map<string, ReadonlySet<string>>();
  return {
    files,
    reachedFrom: (file, within) => closure(file, (at) => (within?.(at) === false ? [] : imports.get(at))),
    importersOf: (file) => {
      const found = known.get(file) ?? closure(file, (at) => importers.get(at));
      known.set(file, found);
      return found;
    },
  };
}

function loadedBy(root: string, file: string): readonly string[] {
  return importsOf(readFileSync(join(root, file), 'utf8'))
    .filter(({ ofTypes }) => !ofTypes)
    .map(({ wanted }) =>
      wanted.startsWith('.')
        ? relative(root, join(root, dirname(file), wanted)).replaceAll('\\', '/')
        : wanted,
    );
}

function closure(start: string, next: (at: string) => readonly string[] | undefined): ReadonlySet<string> {
  const seen = new Set([start]);
  for (const at of seen) for (const name of next(at) ?? []) seen.add(name);
  return seen;
}
