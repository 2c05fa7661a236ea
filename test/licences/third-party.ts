import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../etl/package-root.ts';

/** A package that is installed with Butaca. */
export type ThirdParty = { readonly name: string; readonly version: string; readonly licence: string };

type Locked = { readonly version?: string; readonly license?: string; readonly dev?: boolean };

/** Where the list is written. */
export const LIST = join(packageRoot(), 'THIRD-PARTY.md');

/** Every package that production needs, by the lock file; those for other systems as well. */
export function thirdParties(): readonly ThirdParty[] {
  const lock = JSON.parse(readFileSync(join(packageRoot(), 'package-lock.json'), 'utf8'));
  const packages = Object.entries(lock.packages as Readonly<Record<string, Locked>>);
  const found = packages.flatMap(([path, { version = '', license = 'unknown', dev = false }]) => {
    const name = path.split('node_modules/').at(-1) ?? '';
    return name === '' || dev ? [] : [{ name, version, licence: license }];
  });
  const unique = new Map(found.map((one) => [`${one.name} ${one.version}`, one]));
  return [...unique.values()].sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
}

/** The list as it is written. */
export function listed(packages: readonly ThirdParty[]): string {
  const rows = packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  return [
    '# Packages that are installed with Butaca',
    '',
    'Made by `npm run licences` of package-lock.json; each package carries its licence in full.',
    '',
    '| package | version | licence |',
    '|---|---|---|',
    ...rows,
    '',
    ...DATA,
    '',
  ].join('\n');
}

/** What comes with Butaca and was not written for it; data/README.md says more. */
const DATA: readonly string[] = [
  '# Data that comes with Butaca',
  '',
  '`data/films` and the facts of `data/sample` are compiled from these sets; no text, image or single rating of theirs is in',
  'them, and they are incomplete. `data/README.md` tells what they are, how to do without and where to ask for removal.',
  '',
  '| data | of | offered under |',
  '|---|---|---|',
  '| The Movies Dataset, in a compiled and incomplete copy | Rounak Banik, Kaggle, 2017 | CC0 1.0, by its uploader |',
  '| TMDB Movies Dataset v11, a part of it | asaniczka, Kaggle, to April 2026 | ODC-BY 1.0 |',
  "| details of films | users of TMDB's API, to April 2026 | published by them |",
  '',
  'This product uses TMDB data but is not endorsed or certified by TMDB.',
];
