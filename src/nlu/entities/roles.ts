import type { Role } from '../../domain/person.ts';
import { everyList, everyWord } from '../../language/every-locale.ts';
import { compileWords } from '../../language/word-matcher.ts';
import type { AnyQuestion } from '../../questions/question.ts';
import { oncePerSentence } from '../../slots/once-per-sentence.ts';
import type { Sentence } from '../../slots/sentence.ts';
import type { Mention } from '../../slots/slot.ts';
import { type Explained, mark } from '../candidates/explained.ts';
import { tastes } from './join-genre.ts';

/** Words right before a person that say what they did; null where they introduce somebody and say nothing of it. */
const BEFORE = compileWords<Role | null>([
  [everyList((words) => words.roles.beforeActors), 'actor'],
  [everyList((words) => words.roles.beforeDirectors), 'director'],
  [everyList((words) => words.roles.beforePeople), null],
]);
const AFTER = compileWords<Role>([
  [everyList((words) => words.roles.afterActors), 'actor'],
  [everyList((words) => words.roles.afterDirectors), 'director'],
]);
/** After a person these alone say nothing of a role. */
const WEAK_AFTER = everyWord((words) => words.roles.weaklyAfter);
const JOINS = everyWord((words) => words.roles.joins);

/** What was said of a person: the role, and the words that say it. */
export type Cast = {
  readonly mention: Mention;
  readonly role: Role | undefined;
  readonly cues: readonly { readonly from: number; readonly to: number }[];
};

const CREDITS = compileWords([[everyList((words) => words.roles.credits), true]]);
const creditsIn = oncePerSentence(({ words }: Sentence) => CREDITS.find(words.map(({ folded }) => folded)));

/** True for whoever wrote, produced or composed it: no film is known by them. */
export function isCredited({ from }: Mention, sentence: Sentence): boolean {
  return creditsIn(sentence).some(({ to }) => to === from);
}

const OR = everyWord((words) => words.roles.or);

/** True where "or" stands between the first and the last of several people. */
export function areEither(mentions: readonly Mention[], { words }: Sentence): boolean {
  const people = mentions.filter(({ name }) => name === 'person').sort((a, b) => a.from - b.from);
  return words.slice(people[0]?.to, people.at(-1)?.from).some(({ folded }) => OR.has(folded));
}

/** The people of a sentence in their order, each with the role that the words beside them give; a list shares one. */
export function rolesOf(people: readonly Mention[], { words }: Sentence): readonly Cast[] {
  const list = words.map(({ folded }) => folded);
  const [before, after] = [BEFORE.find(list), AFTER.find(list)];
  const sorted = [...people].sort((a, b) => a.from - b.from);
  const cast = sorted.map((mention): Cast => {
    const lead = longest(before.filter(({ to }) => to === mention.from));
    const tail = longest(after.filter(({ from }) => from === mention.to));
    const isTail = tail !== undefined && !WEAK_AFTER.has(list[mention.to] ?? '');
    const role = lead?.value ?? (isTail ? tail.value : undefined);
    return {
      mention,
      role,
      cues: [...(lead ? [lead] : []), ...(lead?.value == null && isTail ? [tail] : [])],
    };
  });
  const isJoined = (first: Cast, two: Cast): boolean =>
    list.slice(first.mention.to, two.mention.from).every((word) => JOINS.has(word));
  // "starring A, B and C" goes on; "A and B star in it" reaches back.
  const roles = cast.map(({ role }) => role);
  const share = (at: number, from: number): void => {
    const [first, second] = [cast[Math.min(at, from)], cast[Math.max(at, from)]];
    if (first && second && isJoined(first, second)) roles[at] ??= roles[from];
  };
  for (let at = 1; at < cast.length; at++) share(at, at - 1);
  for (let at = cast.length - 2; at >= 0; at--) share(at, at + 1);
  return cast.map((member, at) => ({ ...member, role: roles[at] }));
}

function longest<T extends { readonly from: number; readonly to: number }>(
  hits: readonly T[],
): T | undefined {
  return [...hits].sort((a, b) => b.to - b.from - (a.to - a.from))[0];
}

/** Whom a name means: one, or the two of a family. */
export function peopleOf({ gives: [form] }: Mention): readonly unknown[] {
  return [form?.['person'], form?.['withPerson']].filter((id) => id !== undefined);
}

/** Gives people to the slots of a question in their order, each with the role that was said of them; those it took. */
export function castPeople(
  { slots, optional }: AnyQuestion,
  people: readonly Cast[],
  explained: Explained,
  values: Map<string, unknown>,
): readonly Mention[] {
  const has = (slot: string): boolean => slot in slots || slot in optional;
  const placed: Mention[] = [];
  const ids = new Set<unknown>();
  const place = (id: unknown, role: Cast['role']): boolean => {
    const slot = ids.size === 0 ? 'person' : ids.size === 1 ? 'withPerson' : 'people';
    if (!has(slot)) return false;
    ids.add(id);
    const roleSlot = slot === 'person' ? 'role' : 'withRole';
    if (slot === 'people')
      values.set('people', [
        ...((values.get('people') as unknown[]) ?? []),
        { person: id, ...(role ? { role } : {}) },
      ]);
    else {
      values.set(slot, id);
      if (role && has(roleSlot)) values.set(roleSlot, role);
    }
    return true;
  };
  for (const { mention, role, cues } of people) {
    const own = peopleOf(mention);
    if (own.every((id) => ids.has(id))) {
      mark(explained, mention, mention.trust, 'name');
      continue;
    }
    if (!own.filter((id) => !ids.has(id)).every((id) => place(id, role))) continue;
    mark(explained, mention, mention.trust, 'name');
    for (const cue of cues) mark(explained, cue, 0.9, 'filter');
    placed.push(mention);
  }
  return placed;
}

const OWNS = everyWord((words) => words.roles.owns);

/** "las pelis de A y B" are those of each: they hardly made one together. */
function isOwner({ from, to }: { readonly from: number; readonly to: number }, { words }: Sentence): boolean {
  return to - from === 1 && OWNS.has(words[from]?.folded ?? '');
}

/** Who loves two actors, or says "or", is content with either; "with A and B" is both. */
export function isAnyOf(people: readonly Cast[], sentence: Sentence): boolean {
  return (
    areEither(
      people.map(({ mention }) => mention),
      sentence,
    ) ||
    (people.every(({ role, cues }) => !role && cues.every((cue) => isOwner(cue, sentence))) &&
      tastes(sentence.words))
  );
}

/** "I like the films of A and B": no phrase for one person and another means those that both made. */
export function areOwners(people: readonly Cast[], sentence: Sentence): boolean {
  const isOwned = people.some(({ cues }) => cues.length > 0);
  return isOwned && people.every(({ role }) => !role) && isAnyOf(people, sentence);
}
