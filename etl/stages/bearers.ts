import { type Credits, ROLES } from './credits.ts';
import { ownId } from './own-id.ts';

/** The folded names of credits: `of` has the number of the folded one for the number of each spelling. */
export type FoldedNames = { readonly folded: readonly string[]; readonly of: Int32Array };

/** Who a credit without an id belongs to, and how many ids bear its name. */
export type Choice = { readonly person: number; readonly bearers: number };

/** By the number of a folded name: the ids that bear it in any spelling and any work; only of names that some credit has without an id. */
type Bearers = readonly (ReadonlySet<number> | undefined)[];
/** In which films an id is credited, by role. */
type Fame = ReadonlyMap<number, readonly ReadonlySet<number>[]>;

/**
 * Who a folded name is in a role: of its bearers the one with most credits in that role; where none has one in it, with
 * most at all; then the lower id. A name that no id bears is a person of its own.
 */
export function chooser(credits: Credits, names: FoldedNames): (name: number, role: number) => Choice {
  const bearers = bearersOf(credits, names);
  const fame = fameOf(credits, bearers);
  const own = ownIds(names.folded.filter((_, name) => bearers[name]?.size === 0).sort());
  const inRole = (person: number, role: number): number => fame.get(person)?.[role]?.size ?? 0;
  const atAll = (person: number): number => (fame.get(person) ?? []).reduce((sum, { size }) => sum + size, 0);
  return (name, role) => {
    const people = [...(bearers[name] ?? [])];
    const rank = people.some((person) => inRole(person, role) > 0) ? inRole : atAll;
    const [best] = people.sort((a, b) => rank(b, role) - rank(a, role) || a - b);
    return { person: best ?? (own.get(names.folded[name] as string) as number), bearers: people.length };
  };
}

function bearersOf({ ids, names }: Credits, { of }: FoldedNames): Bearers {
  const bearers: Set<number>[] = [];
  const folded = (at: number): number => of[names[at] as number] as number;
  for (const [at, id] of ids.entries()) if (id === 0) bearers[folded(at)] ??= new Set();
  for (const [at, id] of ids.entries()) if (id !== 0) bearers[folded(at)]?.add(id);
  return bearers;
}

function fameOf({ films, roles, ids }: Credits, bearers: Bearers): Fame {
  const fame = new Map<number, Set<number>[]>();
  for (const people of bearers) for (const id of people ?? []) fame.set(id, []);
  for (const [at, id] of ids.entries()) {
    const role = roles[at] as number;
    const ofPerson = role === ROLES.other ? undefined : fame.get(id);
    if (!ofPerson) continue;
    ofPerson[role] ??= new Set();
    ofPerson[role].add(films[at] as number);
  }
  return fame;
}

/** Ids below zero for the names that no id bears, which come sorted: a collision always ends the same way. */
function ownIds(names: readonly string[]): ReadonlyMap<string, number> {
  const usedIds = new Set<number>();
  return new Map(
    names.map((folded) => {
      let id = ownId(folded);
      while (usedIds.has(id)) id -= 1;
      usedIds.add(id);
      return [folded, id];
    }),
  );
}
