import { existsSync, readFileSync } from 'node:fs';
import type { Mutant } from './mutants-of.ts';

/** A mutant that changes nothing that could be noticed, by its file and its line's text. */
export type Equivalent = {
  readonly file: string;
  readonly line: string;
  /** What stands in the place of what; where it is left out, every mutant of the line is meant. */
  readonly after?: string;
  readonly reason: string;
};

/** The mutants without those of the list, and the entries of the list that no mutant is like any more. */
export function equivalents(
  path: string,
  mutants: readonly Mutant[],
): { readonly others: readonly Mutant[]; readonly unused: readonly Equivalent[] } {
  const list = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as readonly Equivalent[]) : [];
  const files = new Set(mutants.map(({ file }) => file));
  return {
    others: mutants.filter((mutant) => !list.some((entry) => isLike(entry, mutant))),
    unused: list.filter((entry) => files.has(entry.file) && !mutants.some((mutant) => isLike(entry, mutant))),
  };
}

function isLike({ file, line, after }: Equivalent, mutant: Mutant): boolean {
  return file === mutant.file && line === mutant.text && (after === undefined || after === mutant.after);
}
