import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What comes with Butaca to build a catalog of: the facts of all its films, or the sample alone. */
export type Embedded = 'films' | 'sample';

/** The films where they are there and wanted. */
export function embeddedIn(root: string, wantsFilms: boolean): Embedded {
  return wantsFilms && existsSync(indexOf(root)) ? 'films' : 'sample';
}

/** What such a catalog is built of: our own stories of the sample's films go with the facts. */
export function embeddedSources(root: string, kind: Embedded): readonly string[] {
  const sample = join(root, 'data', 'sample');
  return kind === 'films' ? [join(root, 'data', 'films'), sample] : [sample];
}

/** It changes with any line of the films, so it stands for all of them. */
export function indexOf(root: string): string {
  return join(root, 'data', 'films', 'index.json');
}
