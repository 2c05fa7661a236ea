import { createHash } from 'node:crypto';
import type { Mutant } from './mutants-of.ts';

/** Another seed, other mutants: it stays as it is, so that two samples can be compared. */
const SEED = 'butaca';

/** The mutants in an order that looks like chance and is the same each time, whatever is written above their lines. */
export function shuffled(mutants: readonly Mutant[]): readonly Mutant[] {
  const met = new Map<string, number>();
  return mutants
    .map((mutant) => {
      const name = [SEED, mutant.file, mutant.text, mutant.before, mutant.after].join('\0');
      const nth = met.get(name) ?? 0;
      met.set(name, nth + 1);
      return { mutant, order: createHash('sha1').update(`${name}\0${nth}`).digest('hex') };
    })
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ mutant }) => mutant);
}
