import { isProblem } from '../domain/problem.ts';
import type { AnyQuestion, Request } from '../questions/question.ts';
import { readSentence, type Sentence, typedSpan } from '../slots/sentence.ts';
import type { AnySlot, Mention, Reading } from '../slots/slot.ts';
import type { Conversation } from './conversation.ts';
import { hearItems, hearOtherYear } from './hearing/follow-up.ts';
import type { Heard } from './hearing/hear.ts';
import { formThatFits } from './hearing/read.ts';

/**
 * Reads the text after a command ("/similares Matrix sin terror"): filters are taken where they are heard, and what
 * is left is the question's first slot.
 */
export function hearCommand(
  question: AnyQuestion,
  text: string,
  reading: Reading,
  conversation: Conversation,
): Heard {
  const sentence = readSentence(text, { has: () => false, mend: () => undefined });
  const values = new Map<string, unknown>();
  const [main] = Object.keys(question.slots);
  const mentions = hearOptions(question, sentence, reading, conversation);
  const taken = new Array<boolean>(sentence.words.length).fill(false);
  const isName = main === 'film' || main === 'person' || main === 'query' || main === 'collection';
  for (const mention of mentions) {
    if (taken.slice(mention.from, mention.to).some((word) => word)) continue;
    // A title in full is the slot itself, even where a part of it could be a filter ("viernes 13").
    if (isName && mention.name === undefined && coversTitle(sentence, reading, main)) continue;
    const form = formThatFits(question, mention, values);
    if (!form) continue;
    for (const [slot, value] of Object.entries(form)) values.set(slot, value);
    taken.fill(true, mention.from, mention.to);
  }
  return finish(question, sentence, taken, values, reading, conversation);
}

function coversTitle({ text }: Sentence, { titles, people }: Reading, slot: string | undefined): boolean {
  const found = slot === 'person' ? people.find(text, 1) : slot === 'film' ? titles.find(text, 1) : [];
  return found[0]?.edits === 0;
}

function hearOptions(
  question: AnyQuestion,
  sentence: Sentence,
  reading: Reading,
  conversation: Conversation,
): readonly Mention[] {
  const slots = Object.values({ ...question.slots, ...question.optional }) as AnySlot[];
  const heard = slots.flatMap((slot) => slot.hear?.(sentence, reading) ?? []);
  const plain = heard
    .filter(({ name }) => name === undefined)
    .sort((a, b) => b.to - b.from - (a.to - a.from));
  return [...hearItems(sentence, conversation), ...hearOtherYear(sentence, conversation, reading), ...plain];
}

function finish(
  question: AnyQuestion,
  sentence: Sentence,
  taken: readonly boolean[],
  values: Map<string, unknown>,
  reading: Reading,
  conversation: Conversation,
): Heard {
  const [first, second] = Object.keys(question.slots).filter((slot) => !values.has(slot));
  const rest = restOf(sentence, taken);
  if (first !== undefined) {
    const parts = second === undefined ? [rest] : splitTwo(rest);
    for (const [i, slot] of [first, second].entries()) {
      if (slot === undefined) continue;
      const problem = fill(question, slot, parts[i] ?? '', values, reading, conversation);
      if (problem) return problem;
    }
  }
  return {
    request: { kind: question.kind, ...question.defaults, ...Object.fromEntries(values) } as Request,
    question,
    others: [],
    score: 0,
  };
}

function fill(
  question: AnyQuestion,
  slot: string,
  typed: string,
  values: Map<string, unknown>,
  reading: Reading,
  { film, person }: Conversation,
): Heard | undefined {
  const last: unknown = slot === 'film' ? film?.id : slot === 'person' ? person : undefined;
  if (typed === '' && last !== undefined) {
    values.set(slot, last);
    return undefined;
  }
  if (typed === '') return { problem: { problem: 'missing', slot }, nearest: [question] };
  const read: unknown = question.slots[slot]?.read(typed, reading);
  if (isProblem(read)) return { problem: read, nearest: [question] };
  values.set(slot, read);
  return undefined;
}

/** The words that no filter took, as they were typed. */
function restOf(sentence: Sentence, taken: readonly boolean[]): string {
  if (!taken.includes(true)) return sentence.text.trim();
  const from = taken.indexOf(false);
  let to = from;
  while (to < taken.length && !taken[to]) to++;
  return from < 0 ? '' : typedSpan(sentence, from, to);
}

/** "Alien | Aliens", "Alien vs Aliens", "Alien y Aliens". */
function splitTwo(text: string): readonly [string, string] {
  const cut = /\s*(?:\||;|,|\bvs\.?\b|\bversus\b|\bcontra\b|\by\b|\band\b|\bcon\b|\bwith\b)\s*/i.exec(text);
  return cut ? [text.slice(0, cut.index), text.slice(cut.index + cut[0].length)] : [text, ''];
}
