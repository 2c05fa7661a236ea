import { fold } from '../domain/fold.ts';
import type { Choice } from './slot.ts';

const MOST_CHOICES = 25;

/** The choices of a fixed set whose names hold what was typed, those that begin with it first; at most 25. */
export function matchingChoices(choices: readonly Choice[], typed: string): readonly Choice[] {
  const wanted = fold(typed);
  const holding = choices.filter(({ name }) => fold(name).includes(wanted));
  const begins = ({ name }: Choice): boolean => fold(name).startsWith(wanted);
  return [...holding.filter(begins), ...holding.filter((choice) => !begins(choice))].slice(0, MOST_CHOICES);
}
