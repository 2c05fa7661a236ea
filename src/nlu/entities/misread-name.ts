import { everyWord } from '../../language/every-locale.ts';
import type { AnyQuestion } from '../../questions/question.ts';
import { slotsOf } from '../../questions/request.ts';
import type { Sentence } from '../../slots/sentence.ts';
import type { Mention } from '../../slots/slot.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { weightOf } from '../candidates/weigh.ts';
import { type Run, unexplainedRuns } from './fuzzy-names.ts';

const NAMES = ['film', 'other', 'person', 'withPerson', 'collection'];

/** The slot that the text of a command names somebody or something for: a required one, or a film that may be said. */
export function nameSlotOf({ slots, optional }: AnyQuestion): string | undefined {
  const required = NAMES.find((slot) => slot in slots);
  if (required !== undefined) return required;
  // Lists take a saga as one filter of many.
  const isList = 'genre' in optional || 'country' in optional;
  return ['film', 'collection'].find((slot) => slot in optional && !(isList && slot === 'collection'));
}

/**
 * The slot of a command whose text is no such name, though a part of it is: a title is all of the text but for what can
 * only be something else. "Release the Hounds" is no question about when "The Hounds" came out.
 */
export function misreadName(
  best: Candidate,
  sentence: Sentence,
  elsewhere: readonly Mention[],
): string | undefined {
  const slot = nameSlotOf(best.question);
  if (slot === undefined) return undefined;
  const name = best.names.find(({ gives }) => gives.some((form) => slot in form));
  const isElsewhere = (at: number): boolean => elsewhere.some(({ from, to }) => from <= at && at < to);
  const explained = best.explained.map((isExplained, at) => isExplained || isElsewhere(at));
  const left = unexplainedRuns({ explained }, sentence).filter((run) => !isCritique(run, best, sentence));
  if (left.length > 0) return slot;
  return name && asksApart(best) && !isNamedFirst(name, sentence) ? slot : undefined;
}

/** A fact is heard after a title that is spelled right, and nowhere else: its words are words of titles. */
function isNamedFirst({ from, repaired }: Mention, { words }: Sentence): boolean {
  return !repaired && words.slice(0, from).every(({ word }) => weightOf(word) < 1);
}

function asksApart({ question, values }: Candidate): boolean {
  const slots = slotsOf(question);
  return Object.keys(values).some((slot) => slots[slot]?.apart);
}

const BEFORE_CRITIQUES = everyWord((words) => words.names.beforeCritiques);

/** "Matrix pero más oscura": where films are asked for that are like it, such words say how they are to be. */
function isCritique(run: Run, { question, names }: Candidate, { words }: Sentence): boolean {
  if (!('genre' in question.optional)) return false;
  const end = Math.max(0, ...names.filter(({ to }) => to <= run.from).map(({ to }) => to));
  return end > 0 && words.slice(end, run.from + 1).some(({ folded }) => BEFORE_CRITIQUES.has(folded));
}
