import type { AnyQuestion, Request } from '../questions/question.ts';
import type { Vocabulary } from '../slots/sentence.ts';
import type { Conversation } from './conversation.ts';
import type { Heard } from './hearing/conclude.ts';
import { compileGrammar } from './hearing/grammar.ts';
import { type Ear, openEar } from './hearing/hear.ts';

/** The slots that the text after a command is, where the question has them. */
export const FREE_TEXTS: readonly string[] = ['query', 'film', 'person', 'collection'];

/**
 * Opens what reads the text after a command ("/similares Matrix sin terror"): as a sentence that is nothing but the
 * question's slots. Nothing at all after it points back to what was last spoken of.
 */
export function openCommandEar(question: AnyQuestion, vocabulary: Vocabulary): Ear {
  const required = Object.keys(question.slots).filter((slot) => question.defaults?.[slot] === undefined);
  const optional = FREE_TEXTS.filter((slot) => slot in question.optional).map((slot) => `{${slot}}`);
  const phrases = required.length > 0 ? [required.map((slot) => `{${slot}}`).join(' ')] : ['', ...optional];
  const { es, en } = question.words;
  const bare = { ...question, words: { es: { ...es, phrases }, en: { ...en, phrases: [] } } };
  const ear = openEar(compileGrammar([bare]), vocabulary, true);
  return (text, reading, conversation) => {
    if (text.trim() === '') return pointingBack(question, required, conversation);
    return verbatim(question, required, text) ?? ear(text, reading, conversation);
  };
}

/** A value as the contract spells it ("en"): too short a word to be heard in sentences. */
function verbatim(question: AnyQuestion, required: readonly string[], text: string): Heard | undefined {
  const [slot = '', ...more] = required;
  const value = question.slots[slot]?.schema.safeParse(text.trim().toLowerCase());
  if (!value?.success || more.length > 0) return undefined;
  return { request: { kind: question.kind, ...question.defaults, [slot]: value.data }, question, others: [] };
}

function pointingBack(
  question: AnyQuestion,
  required: readonly string[],
  { film, person, items }: Conversation,
): Heard {
  const last: Readonly<Record<string, unknown>> = { film: film?.id, person, other: items[0]?.id };
  const missing = required.find((slot) => last[slot] === undefined);
  if (missing !== undefined) return { problem: { problem: 'missing', slot: missing }, nearest: [question] };
  const values = Object.fromEntries(required.map((slot) => [slot, last[slot]]));
  const request = { kind: question.kind, ...question.defaults, ...values } as Request;
  return { request, question, others: [] };
}
