import type { Conversation } from '../dialogue/conversation.ts';
import type { Interpretation } from '../nlu/interpretation.ts';
import type { AnyQuestion } from '../questions/question.ts';

/** What was heard, or, where it points at a list that was shown long ago, the question whether that one is meant. */
export function askedWhetherMeant(
  heard: Interpretation,
  conversation: Conversation,
  hearWithout: (conversation: Conversation) => Interpretation,
  questionOf: (kind: string) => AnyQuestion | undefined,
): Interpretation {
  const { list, items } = conversation;
  const film = 'request' in heard && 'film' in heard.request ? heard.request.film : undefined;
  const question = list && questionOf(list.kind);
  if (!('request' in heard) || !question || !items.some(({ id }) => id === film)) return heard;
  const without = hearWithout({ ...conversation, items: [] });
  // A title says which film it is with no list at hand.
  if ('request' in without && 'film' in without.request && without.request.film === film) return heard;
  const offers = [
    { request: heard.request, question: heard.question },
    { request: list, question },
  ];
  return { problem: { problem: 'notUnderstood' }, nearest: [], offers };
}
