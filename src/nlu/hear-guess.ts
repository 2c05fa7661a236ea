import { fold } from '../domain/fold.ts';
import { everyList } from '../language/every-locale.ts';
import { compileWords, leadOf, wholeOf } from '../language/word-matcher.ts';
import { guess } from '../questions/guess.ts';
import { filmEvidence, filmsNamed } from '../slots/film.ts';
import type { Reading } from '../slots/slot.ts';
import type { Heard } from './heard.ts';

const ACTIONS = compileWords<'clue' | 'giveUp'>([
  [everyList(({ questions }) => questions.guess.actions.clue), 'clue'],
  [everyList(({ questions }) => questions.guess.actions.giveUp), 'giveUp'],
]);
const LEADS = compileWords([[everyList(({ questions }) => questions.guess.leads), true]]);

/** What a text says to a game that is asked for by its command: a title, near ones too, or that one wants a clue. */
export function hearGuess(text: string, reading: Reading): Heard | undefined {
  return hearAction(text) ?? tryOf(text, reading) ?? tryOf(withoutLead(text) ?? '', reading);
}

/** Questions that a title alone is heard as. */
const BY_NAME: ReadonlySet<string> = new Set(['film', 'guess', 'person', 'saga']);

/**
 * What a sentence says to a game that is open: a title and nothing else is a try then, where it would else ask for no more
 * than what has that name. Whatever asks for something is that, and undefined here.
 */
export function hearInGame(text: string, heard: Heard, reading: Reading): Heard | undefined {
  const action = hearAction(text);
  if (action) return action;
  const rest = withoutLead(text);
  const led = rest === undefined ? undefined : tryOf(rest, reading);
  if (led) return led;
  if (!isNameAlone(heard)) return undefined;
  const tried = tryOf(text, reading);
  return tried && (tried.assumed.length === 0 || isFilm(heard)) ? tried : undefined;
}

function isNameAlone(heard: Heard): boolean {
  if ('problem' in heard) return true;
  const { kind, ...slots } = heard.request;
  return BY_NAME.has(kind) && Object.keys(slots).length === 1 && (heard.ignored ?? []).length === 0;
}

/** A near spelling is a try only where it was heard as a film, or as nothing at all. */
function isFilm(heard: Heard): boolean {
  return 'problem' in heard || 'film' in heard.request;
}

function hearAction(text: string): Heard | undefined {
  const words = fold(text).split(' ');
  const whole = wholeOf(ACTIONS.find(words), words);
  return whole && { request: { kind: 'guess', action: whole.value }, question: guess, others: [] };
}

/** What stands after "is it", "creo que es"; undefined where nothing of the kind stands before it. */
function withoutLead(text: string): string | undefined {
  const words = fold(text).split(' ');
  const lead = leadOf(LEADS.find(words));
  return lead === 0 ? undefined : words.slice(lead).join(' ');
}

function tryOf(text: string, reading: Reading) {
  const [ref] = text.trim() === '' ? [] : filmsNamed(text, reading, 1);
  const evidence = ref && filmEvidence(text, ref, reading);
  if (!ref || evidence === 'weak') return undefined;
  const assumed = evidence === 'strong' ? [{ typed: text, ref }] : [];
  return { request: { kind: guess.kind, film: ref.id }, question: guess, others: [], assumed } as const;
}
