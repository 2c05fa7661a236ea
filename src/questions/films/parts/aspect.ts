import { z } from 'zod';
import type { Order } from '../../../catalog/films/ranking.ts';
import { everyList, everyWord } from '../../../language/every-locale.ts';
import { compileWords } from '../../../language/word-matcher.ts';
import type { Sentence } from '../../../slots/sentence.ts';
import type { Mention, Slot } from '../../../slots/slot.ts';

const aspects = ['score', 'votes', 'return', 'revenue', 'budget', 'runtime', 'date'] as const;
/** What two films are compared by. */
export type Aspect = (typeof aspects)[number];

type Compared = { readonly aspect: Aspect; readonly order?: Order };

/** Words that say by what two films are compared, and which way. */
const COMPARED = compileWords<Compared>(
  aspects.flatMap((aspect) => [
    [everyList((words) => words.aspects.more[aspect]), { aspect }],
    [everyList((words) => words.aspects.less[aspect]), { aspect, order: 'asc' }],
  ]),
);

/** Where a comparison goes on after "or less", which asks which way it is. */
function afterOrNot({ words }: Sentence, to: number): number {
  const [or = '', next = ''] = words.slice(to, to + 2).map(({ folded }) => folded);
  return OR.has(or) && OTHER_WAY.has(next) ? to + 2 : to;
}
const OR = everyWord((words) => words.aspects.or);
const OTHER_WAY = everyWord((words) => words.aspects.otherWay);

const ASKS_WHETHER = everyWord((words) => words.aspects.asksWhether);
const ASKS_WHICH = everyWord((words) => words.aspects.asksWhich);
/** "¿Cuál", "¿y cuál": so near to the beginning. */
const FIRST_WORDS = 2;

/** "Did Titanic make more than Avatar?" says that it is the first one, and asks whether that is so. */
function claims({ words }: Sentence, end: number): boolean {
  const list = words.map(({ folded }) => folded);
  if (list.includes('than')) return ASKS_WHETHER.has(list[0] ?? '');
  return list.includes('que', end) && !list.slice(0, FIRST_WORDS).some((word) => ASKS_WHICH.has(word));
}

export const aspect: Slot<Aspect> = {
  schema: z.enum(aspects),
  words: {
    es: { name: 'en-qué', about: 'En qué se comparan' },
    en: { name: 'aspect', about: 'By what they are compared' },
  },
  read: (typed) =>
    aspects.find((aspect) => aspect === typed.trim().toLowerCase()) ?? {
      problem: 'unknown',
      slot: 'aspect',
      typed,
      nearest: aspects.map((name) => ({ name })),
    },
  suggest: () => aspects.map((name) => ({ name, value: name })),
  hear: (sentence) =>
    COMPARED.find(sentence.words.map(({ word }) => word)).map(({ from, to: end, value }): Mention => {
      const to = afterOrNot(sentence, end);
      const claim = to === end && claims(sentence, to) ? { claim: 'first' } : {};
      return { from, to, gives: [{ ...value, ...claim }], trust: 1 };
    }),
  vocabulary: COMPARED.vocabulary,
};

/** Where the sentence says of which film it is so. */
export const claim: Slot<'first'> = {
  schema: z.enum(['first']),
  words: null,
  read: (typed) => (typed === 'first' ? typed : { problem: 'unknown', slot: 'claim', typed, nearest: [] }),
};
