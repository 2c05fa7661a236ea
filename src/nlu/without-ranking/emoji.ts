import type { Request } from '../../questions/index.ts';
import type { AnyQuestion } from '../../questions/question.ts';
import type { Interpretation } from '../interpretation.ts';
import { notUnderstood } from '../rank/conclude.ts';

type Act = Extract<Request, { readonly kind: 'smallTalk' }>['act'];

/** What a message of nothing but emoji says; any other of them is met with a question. */
const MEANT: readonly (readonly [emoji: RegExp, act: Act])[] = [
  [/[😂🤣😆😹😁😄😅]/u, 'laugh'],
  [/[👎😡😠🤬🖕💩]/u, 'insult'],
  [/[🙏👍👌👏🙌💯🤩😍🥰❤💙💚💛🧡💜💕]/u, 'thanks'],
  [/[👋]/u, 'bye'],
];

/** Hears a text that has no word: emoji alone are small talk. */
export function hearEmoji(text: string, smallTalk: AnyQuestion): Interpretation {
  if (!/\p{Extended_Pictographic}/u.test(text)) return notUnderstood([]);
  const act = MEANT.find(([emoji]) => emoji.test(text))?.[1] ?? 'yes';
  return { request: { kind: 'smallTalk', act }, question: smallTalk, others: [] };
}
