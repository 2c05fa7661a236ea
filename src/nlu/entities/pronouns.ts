import { directorOf, leadOf } from '../../catalog/people/credits.ts';
import { personRefs } from '../../catalog/people/person-refs.ts';
import type { Conversation } from '../../dialogue/conversation.ts';
import { fold } from '../../domain/fold.ts';
import { everyList } from '../../language/every-locale.ts';
import { compileWords } from '../../language/word-matcher.ts';
import type { Sentence } from '../../slots/sentence.ts';
import type { Mention, Reading, SlotValues } from '../../slots/slot.ts';

type Pointer = 'person' | 'director' | 'lead' | 'two' | 'unsaid';

/** Words that mean somebody of the conversation rather than naming one. */
const POINTERS = compileWords<Pointer>([
  [everyList((words) => words.people.somebody), 'person'],
  [everyList((words) => words.people.theDirector), 'director'],
  [everyList((words) => words.people.theLead), 'lead'],
  [everyList((words) => words.people.unsaid), 'unsaid'],
  [everyList((words) => words.people.both), 'two'],
]);
/** What somebody who is not said did. */
const MAKES = compileWords([[everyList((words) => words.people.makes), true]]);
/** Less than a name that is said: the same words may be a phrase's own ("who is the director?"). */
const TRUST: Readonly<Record<Pointer, number>> = {
  person: 0.6,
  director: 0.6,
  lead: 0.6,
  two: 0.9,
  unsaid: 1,
};

/** "what else did he direct?", "by the same director", "la protagonista", "with both": people of the conversation. */
export function hearPeople(
  { words }: Sentence,
  conversation: Conversation,
  reading: Reading,
): readonly Mention[] {
  const list = words.map(({ word }) => word);
  return [...hearByFirstName({ words }, conversation, reading), ...hearPointers(list, conversation, reading)];
}

/** "¿Qué más dirigió?", "what else did they make?": other films than the one spoken of. */
export function asksWhatElse({ words }: Sentence): boolean {
  const list = words.map(({ word }) => word);
  const made = MAKES.find(list);
  return POINTERS.find(list).some(
    ({ to, value }) => value === 'unsaid' && made.some(({ from }) => from === to),
  );
}

function hearPointers(
  list: readonly string[],
  conversation: Conversation,
  reading: Reading,
): readonly Mention[] {
  const made = MAKES.find(list);
  return POINTERS.find(list).flatMap(({ from, to, value }): Mention[] => {
    // "¿qué más dirigió?" says nobody: Spanish verbs do without "he" and "she".
    if (value === 'unsaid' && !made.some((verb) => verb.from === to)) return [];
    const gives = formsOf(value, conversation, reading);
    return gives.length > 0 ? [{ from, to, gives, trust: TRUST[value], name: 'person' }] : [];
  });
}

const SHORTEST_NAME = 4;
const SURE_BY_A_PART = 0.9;

/** "what else has Gael done?" in a talk about Gael García Bernal: who was named whole is named by a part. */
function hearByFirstName(
  { words }: Pick<Sentence, 'words'>,
  { person, otherPerson, film }: Conversation,
  { catalog }: Reading,
): readonly Mention[] {
  // A name alone may be anybody's.
  if (words.length < 2) return [];
  const spokenOf = [
    person,
    otherPerson,
    film && directorOf(film.id, catalog),
    film && leadOf(film.id, catalog),
  ];
  const people = personRefs([...new Set(spokenOf.filter((id) => id !== undefined))], catalog);
  const isNamed = (at: number, part: string): boolean =>
    words[at]?.folded === part && words[at]?.known !== true && part.length >= SHORTEST_NAME;
  return people.flatMap(({ id, name }) => {
    const parts = fold(name).split(' ');
    return words.flatMap((_, at): Mention[] => {
      // A neighbour that is part of the same name makes it more than a part; another name's word makes it another's.
      if (parts.length < 2 || !parts.some((part) => isNamed(at, part))) return [];
      const gives = [{ person: id }, { withPerson: id }];
      return [{ from: at, to: at + 1, gives, trust: SURE_BY_A_PART, name: 'person' }];
    });
  });
}

function formsOf(
  pointer: Pointer,
  { film, person, otherPerson }: Conversation,
  { catalog }: Reading,
): readonly SlotValues[] {
  if (pointer === 'two')
    return person === undefined || otherPerson === undefined ? [] : [{ person, withPerson: otherPerson }];
  const director = film && directorOf(film.id, catalog);
  const meant = {
    person: person ?? director,
    unsaid: person ?? director,
    director,
    lead: film && leadOf(film.id, catalog),
  }[pointer];
  return meant === undefined ? [] : [{ person: meant }, { withPerson: meant }];
}
