import { LRUCache } from 'lru-cache';

/** The messages that answer a question: its text, and the picture after it. */
export type AnswerMessages = { readonly text: number; readonly picture?: number | undefined };

/** Which messages answered which, so that an edited question edits its answer; the oldest are forgotten. */
export type AnsweredMessages = {
  readonly keep: (chat: number, asked: number, answer: AnswerMessages) => void;
  readonly answerTo: (chat: number, asked: number) => AnswerMessages | undefined;
};

export function openAnsweredMessages(most = 5_000): AnsweredMessages {
  const answers = new LRUCache<string, AnswerMessages>({ max: most });
  return {
    keep: (chat, asked, answer) => void answers.set(`${chat}:${asked}`, answer),
    answerTo: (chat, asked) => answers.get(`${chat}:${asked}`),
  };
}
