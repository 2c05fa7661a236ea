import type { Problem } from '../domain/problem.ts';
import { isProblem } from '../domain/problem.ts';
import type { SlotValues } from './slot.ts';

/**
 * Several values typed in one text, a comma between them, or a semicolon where one of them has a comma in it; the problem of
 * the first that cannot be read, as the slot's own.
 */
export function readSeveral<T>(
  slot: string,
  typed: string,
  readOne: (part: string) => T | Problem,
): readonly T[] | Problem {
  const parts = typed
    .split(typed.includes(';') ? ';' : ',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const read = parts.map(readOne);
  const problem = read.find(isProblem);
  if (problem) return 'slot' in problem ? { ...problem, slot } : problem;
  return read.length > 0 ? (read as T[]) : { problem: 'unknown', slot, typed, nearest: [] };
}

/** The values of a slot that holds one, or several; none where it is not filled. */
export function valuesIn(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** Makes one form of two: a value alone is the slot `one`'s, several are those of the slot `several`. */
export function oneOrSeveral(singular: string, several: string): (values: SlotValues) => SlotValues {
  return (values) => {
    const { [singular]: single, [several]: list, ...rest } = values;
    if (list === undefined) return values;
    const all = [...new Set([...valuesIn(single), ...valuesIn(list)])];
    if (all.length === 0) return rest;
    return all.length === 1 ? { ...rest, [singular]: all[0] } : { ...rest, [several]: all };
  };
}
