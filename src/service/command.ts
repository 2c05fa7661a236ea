import type { Conversation } from '../dialogue/conversation.ts';
import { filmSpokenOf } from '../dialogue/spoken-of.ts';
import { narrowing } from '../filters/index.ts';
import { lexicons } from '../language/locales/index.ts';
import { compileGrammar } from '../nlu/candidates/grammar.ts';
import type { Interpretation } from '../nlu/interpretation.ts';
import { type Interpreter, openTextInterpreter } from '../nlu/understand.ts';
import type { AnyQuestion } from '../questions/question.ts';
import { requestOf, slotsOf } from '../questions/request.ts';
import type { SpellingCorrector } from '../slots/sentence.ts';
import type { AnySlot } from '../slots/slot.ts';

/** The slots that the text after a command is, where the question has them. */
const FREE_TEXTS: readonly string[] = ['query', 'film', 'person', 'collection'];

/**
 * Opens what reads the text after a command ("/similares Matrix sin terror"): as a sentence that is nothing but the
 * question's slots. Nothing at all after it points back to what was last spoken of. What `elsewhere` hears narrows other
 * questions: it is no part of a title.
 */
export function openCommandInterpreter(
  question: AnyQuestion,
  vocabulary: SpellingCorrector,
  elsewhere: readonly AnySlot[],
): Interpreter {
  const required = requiredOf(question);
  const optional = FREE_TEXTS.filter((slot) => slot in question.optional).map((slot) => `{${slot}}`);
  const phrases =
    required.length > 0
      ? [`[~films|~money] ${required.map((slot) => `{${slot}}`).join(' ')}`]
      : ['', ...optional];
  const bare: AnyQuestion = {
    ...question,
    slots: hearingThemselves(question.slots),
    // "/rate Heat 8" has no verb that says what the number is.
    ...(question.changes || question.handsOut ? { optional: hearingThemselves(question.optional) } : {}),
    phrases: (words) => (words === lexicons.es ? phrases : []), // of no language: compiled once
  };
  const ear = openTextInterpreter(compileGrammar([bare]), vocabulary, elsewhere);
  return (text, reading, conversation) => {
    if (text.trim() === '') return completed(question, {}, conversation);
    const [slot = ''] =
      required.length > 0 ? required : FREE_TEXTS.filter((name) => name in question.optional);
    const picked = pickedId(text) ?? verbatim(question, required, text);
    // A film that was picked is no role, nor a unit of time.
    const isMeant = slotsOf(question)[slot]?.schema.safeParse(picked).success === true;
    return picked === undefined || !isMeant
      ? ear(text, reading, conversation)
      : completed(question, { [slot]: picked }, conversation);
  };
}

/** What a question cannot do without. */
function requiredOf({ slots, defaults }: AnyQuestion): readonly string[] {
  return Object.keys(slots).filter((slot) => defaults?.[slot] === undefined);
}

function hearingThemselves(slots: AnyQuestion['slots']): AnyQuestion['slots'] {
  const own = ([name, slot]: [string, AnySlot]): [string, AnySlot] => {
    // "From the 80s" ends with them: what narrows films is heard as in any sentence.
    const hear = (name in narrowing ? undefined : slot.hearOwn) ?? slot.hear;
    return [name, hear ? { ...slot, hear } : slot];
  };
  return Object.fromEntries(Object.entries(slots).map(own));
}

/** The number of what was picked from the choices of a name ("id:603"). */
export function pickedId(text: string): number | undefined {
  const id = /^id:(-?\d+)$/.exec(text.trim())?.[1];
  return id === undefined ? undefined : Number(id);
}

/** A value as the contract spells it ("en"): too short a word to be heard in sentences. */
function verbatim(question: AnyQuestion, [slot = '', ...more]: readonly string[], text: string): unknown {
  const value = question.slots[slot]?.schema.safeParse(text.trim().toLowerCase());
  return value?.success && more.length === 0 ? value.data : undefined;
}

/** The request of some values; what is missing is what was last spoken of, and never one film twice. */
export function completed(
  question: AnyQuestion,
  given: Readonly<Record<string, unknown>>,
  conversation: Conversation,
): Interpretation {
  const values: Record<string, unknown> = { ...question.defaults, ...given };
  const wanted = requiredOf(question).filter((slot) => values[slot] === undefined);
  // The film that all was about first: the other is then another.
  for (const slot of wanted.sort((a, b) => Number(a === 'other') - Number(b === 'other')))
    values[slot] = lastSaid(slot, values, conversation);
  const missing = requiredOf(question).find((slot) => values[slot] === undefined);
  if (missing !== undefined) return { problem: { problem: 'missing', slot: missing }, nearest: [question] };
  const isKnown = ([slot]: [string, unknown]): boolean => slot in slotsOf(question);
  const known = Object.fromEntries(Object.entries(values).filter(isKnown));
  return { request: requestOf(question, known), question, others: [] };
}

function lastSaid(
  slot: string,
  values: Readonly<Record<string, unknown>>,
  conversation: Conversation,
): unknown {
  if (slot === 'person') return conversation.person;
  if (slot === 'film') return filmSpokenOf(conversation, values['other']);
  return slot === 'other' ? filmSpokenOf(conversation, values['film']) : undefined;
}
