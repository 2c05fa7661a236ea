import { z } from 'zod';
import { completeInRole } from '../../catalog/names/role-completion.ts';
import { fameIn } from '../../catalog/people/credits.ts';
import { personRefs } from '../../catalog/people/person-refs.ts';
import type { ByLocale } from '../../domain/locale.ts';
import { type PersonId, type PersonRef, personIdSchema, type Role, roleSchema } from '../../domain/person.ts';
import type { Problem } from '../../domain/problem.ts';
import { everyList } from '../../language/every-locale.ts';
import { isFiller, isFunctionWord } from '../../language/idle-words.ts';
import { rungs } from '../../language/title-keys.ts';
import { compileWords } from '../../language/word-matcher.ts';
import { matchingChoices } from '../matching-choices.ts';
import { joinLeftOut, partByNegation } from '../negation.ts';
import { oncePerSentence } from '../once-per-sentence.ts';
import type { Sentence } from '../sentence.ts';
import type { Choice, Mention, Reading, Slot } from '../slot.ts';
import { hearFamilies } from './families.ts';
import { hearNames, hearWholeName, type Names } from './hear-names.ts';
import { nearestNames } from './nearest-names.ts';
import { isTitleFrom } from './title-from.ts';

/** A person as the JSON contract shows them. */
export const personShape = z.strictObject({ id: z.int(), name: z.string() });

/** An actor or director, by name, surname where one dominates, or by `id:31`. */
export const person: Slot<PersonId> = {
  schema: personIdSchema,
  words: {
    es: { name: 'persona', about: 'Alguien que actúa o dirige', ask: '¿De quién?' },
    en: { name: 'person', about: 'Somebody who acts or directs', ask: 'Who?' },
  },
  read: (typed, reading) => peopleNamed(typed, reading, 1)[0]?.id ?? unknownPerson('person', typed, reading),
  suggest: (typed, reading) => {
    const ids = new Set(reading.people.complete(typed, MOST_CHOICES));
    if (ids.size === 0 && typed.trim().length >= 3)
      for (const { id } of peopleNamed(typed, reading, 10)) ids.add(id);
    return choicesOf([...ids], reading);
  },
  hear: (sentence, reading) => hearPeople(sentence, reading),
  hearWhole: (sentence, reading) => hearWholeName(sentence, peopleOf(reading)),
  show: (id, catalog) => personRefs([id], catalog)[0] ?? { id },
  shown: personShape,
  rests: 'people',
  isThere: (id, catalog) => personRefs([id], catalog).length > 0,
};

/** Somebody who is asked about as an actor or as a director: of namesakes the one who is, and choices of such people. */
export function personIn(role: Role): Slot<PersonId> {
  return {
    ...person,
    role,
    suggest: (typed, reading) => {
      const found = completeInRole(role, typed, MOST_CHOICES, reading.catalog);
      const near = (): readonly PersonRef[] =>
        typed.trim().length < 3 ? [] : peopleNamed(typed, reading, 10);
      const ids = found.length > 0 ? found : near().map(({ id }) => id);
      return choicesOf(
        ids.filter((id) => fameIn(role, id, reading.catalog).films > 0),
        reading,
      );
    },
  };
}

/** The people of a sentence; those who are left out ("sin Adam Sandler", "not by Nolan") give another slot. */
const hearPeople = oncePerSentence((sentence: Sentence, reading: Reading) =>
  joinLeftOut(
    partByNegation(
      [
        ...hearNames(sentence, peopleOf(reading)),
        ...hearFamilies(sentence, { reading, refs: (ids) => personRefs(ids, reading.catalog) }),
      ],
      sentence,
      'person',
      'excludePerson',
      (mention, negation) =>
        !isTitleFrom(sentence, negation, mention.to, reading) && !goesOn(mention, sentence),
    ),
    sentence,
    'person',
    'excludePerson',
  ),
);

/** In "not James Bond" a part of a name is not that of somebody called James: the name goes on. */
function goesOn({ match, to }: Mention, { text, words }: Sentence): boolean {
  const next = words[to];
  const isNamePart = match !== undefined && match.rung >= rungs.part;
  if (!isNamePart || !next || next.known || isFunctionWord(next.folded) || isFiller(next.folded))
    return false;
  return text.slice(words[to - 1]?.end, next.start).trim() === '';
}

const MOST_CHOICES = 25;

function choicesOf(ids: readonly number[], { catalog }: Reading): readonly Choice[] {
  return personRefs(ids, catalog).map(({ id, name }) => ({ name, value: `id:${id}` }));
}

function peopleOf({ people, catalog }: Reading): Names {
  return {
    name: 'person',
    resolver: people,
    refs: (ids) => personRefs(ids, catalog),
    gives: (id) => [{ person: id }, { withPerson: id }],
  };
}

/** The second person of "with A and B". */
export const withPerson: Slot<PersonId> = {
  ...person,
  words: {
    es: { name: 'con-persona', about: 'Y también con esta persona' },
    en: { name: 'with-person', about: 'And with this person too' },
  },
  hear: () => [],
  hearOwn: (sentence, reading) => person.hear?.(sentence, reading) ?? [],
};

const roleWords = compileWords<Role>([
  [everyList((words) => words.roles.actor), 'actor'],
  [everyList((words) => words.roles.director), 'director'],
]);

const ROLES: ByLocale<readonly Choice[]> = {
  es: [
    { name: 'Actúa', value: 'actor' },
    { name: 'Dirige', value: 'director' },
  ],
  en: [
    { name: 'Acting', value: 'actor' },
    { name: 'Directing', value: 'director' },
  ],
};

/** Whether a person is meant as actor or as director. */
export const role: Slot<Role> = {
  schema: roleSchema,
  words: {
    es: { name: 'rol', about: '¿Actúa o dirige?' },
    en: { name: 'role', about: 'Acting or directing?' },
  },
  beside: 'person',
  read: (typed) =>
    roleWords.find([typed.toLowerCase()])[0]?.value ?? {
      problem: 'unknown',
      slot: 'role',
      typed,
      nearest: [],
    },
  suggest: (typed, { locale }) => matchingChoices(ROLES[locale], typed),
  hear: ({ words }) =>
    roleWords
      .find(words.map(({ word }) => word))
      .map(({ from, to, value }) => ({ from, to, gives: [{ role: value }], trust: 0.9 })),
  vocabulary: roleWords.vocabulary,
};

export function peopleNamed(
  typed: string,
  { people, catalog }: Reading,
  limit: number,
): readonly PersonRef[] {
  const id = /^id:(-?\d+)$/.exec(typed.trim());
  if (id) return personRefs([Number(id[1])], catalog);
  return personRefs(
    people.find(typed, limit).map(({ owner }) => owner),
    catalog,
  );
}

export function unknownPerson(slot: string, typed: string, { people, catalog }: Reading): Problem {
  return { problem: 'unknown', slot, typed, nearest: personRefs(nearestNames(typed, people), catalog) };
}
