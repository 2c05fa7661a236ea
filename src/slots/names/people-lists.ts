import { z } from 'zod';
import type { Catalog } from '../../catalog/catalog.ts';
import { personRefs } from '../../catalog/people/person-refs.ts';
import { type PersonId, personIdSchema, type Role, roleSchema } from '../../domain/person.ts';
import { NEGATED_VERBS } from '../negation.ts';
import { readSeveral, valuesIn } from '../several.ts';
import type { Reading, Slot, SlotValues } from '../slot.ts';
import { person, personShape, role } from './person.ts';

/** Somebody whose films are meant; acting or directing where no role says which. */
type Credited = { readonly person: PersonId; readonly role?: Role | undefined };

const MOST = 10;

/** In which role `withPerson` is meant. */
export const withRole: Slot<Role> = {
  schema: roleSchema,
  words: null,
  beside: 'withPerson',
  read: (typed, reading) => {
    const read = role.read(typed, reading);
    return typeof read === 'string' ? read : { problem: 'unknown', slot: 'withRole', typed, nearest: [] };
  },
};

/** Somebody who has no part in the film, neither acting nor directing; a list where several are said. */
export const excludePerson: Slot<PersonId | readonly PersonId[]> = {
  schema: z.union([personIdSchema, z.array(personIdSchema).min(2).max(MOST).readonly()]),
  words: null,
  vocabulary: NEGATED_VERBS,
  read: (typed, reading) => {
    const read = readSeveral('excludePerson', typed, (part) => person.read(part, reading));
    return !('problem' in read) && read.length === 1 && read[0] !== undefined ? read[0] : read;
  },
  show: (value, catalog) =>
    typeof value === 'number' ? refOf(value, catalog) : value.map((id) => refOf(id, catalog)),
  shown: z.union([personShape, z.array(personShape)]),
  rests: 'people',
  isThere,
  ids: (value) => valuesIn(value) as readonly PersonId[],
};

/** People of whom any acts in the film or directs it. One alone must. */
export const anyPeople: Slot<readonly PersonId[]> = {
  schema: z.array(personIdSchema).min(1).max(MOST).readonly(),
  words: null,
  read: (typed, reading) => readSeveral('anyPeople', typed, (part) => person.read(part, reading)),
  settle: (values) => {
    const { anyPeople, ...rest } = values;
    const all = [...new Set(valuesIn(anyPeople))];
    const [only] = all;
    if (all.length === 1) return { ...rest, people: [...valuesIn(rest['people']), { person: only }] };
    return all.length === 0 ? values : { ...rest, anyPeople: all };
  },
  show: (ids, catalog) => ids.map((id) => refOf(id, catalog)),
  shown: z.array(personShape),
  rests: 'people',
  isThere,
  ids: (ids) => ids,
};

/** The third person and those after, all of whom are in the film; the first two are `person` and `withPerson`. */
export const people: Slot<readonly Credited[]> = {
  schema: z
    .array(z.object({ person: personIdSchema, role: roleSchema.optional() }))
    .min(1)
    .max(MOST)
    .readonly(),
  words: null,
  read: (typed, reading) => readSeveral('people', typed, (part) => readCredited(part, reading)),
  settle: settlePeople,
  show: (list, catalog) => list.map((credit) => ({ ...credit, person: refOf(credit.person, catalog) })),
  shown: z.array(z.strictObject({ person: personShape, role: roleSchema.optional() })),
  rests: 'people',
  isThere,
  ids: (list) => list.map((credit) => credit.person),
};

function isThere(id: number, catalog: Catalog): boolean {
  return personRefs([id], catalog).length > 0;
}

function refOf(id: number, catalog: Catalog) {
  return personRefs([id], catalog)[0] ?? { id };
}

/** "Clint Eastwood:director"; the role may be left out. */
function readCredited(typed: string, reading: Reading) {
  const at = typed.lastIndexOf(':');
  const role = roleSchema.safeParse(typed.slice(at + 1).trim());
  const read = person.read(role.success ? typed.slice(0, at) : typed, reading);
  if (typeof read !== 'number') return read;
  return role.success ? { person: read, role: role.data } : { person: read };
}

/** The first two of all people said are `person` and `withPerson`; whoever is said twice in a role counts once. */
function settlePeople(values: SlotValues): SlotValues {
  if (values['people'] === undefined) return values;
  const { person, role, withPerson, withRole, people, ...rest } = values;
  const all = [
    ...valuesIn(person).map((id) => ({ person: id, role })),
    ...valuesIn(withPerson).map((id) => ({ person: id, role: withRole })),
    ...(valuesIn(people) as readonly Credited[]),
  ];
  const distinct = [...new Map(all.map((credit) => [`${credit.person} ${credit.role}`, credit])).values()];
  const [first, second, ...more] = distinct;
  return {
    ...rest,
    ...(first && defined({ person: first.person, role: first.role })),
    ...(second && defined({ withPerson: second.person, withRole: second.role })),
    ...(more.length > 0 ? { people: more.map(defined) } : {}),
  };
}

function defined(values: object): SlotValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
