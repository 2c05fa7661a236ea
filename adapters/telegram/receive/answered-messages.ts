/** The messages that answer a question: its text, and the picture after it. */
export type AnswerMessages = { readonly text: number; readonly picture?: number | undefined };

/** Which messages answered which, so that an edited question edits its answer; the oldest are forgotten. */
export type AnsweredMessages = {
  readonly keep: (chat: number, asked: number, answer: AnswerMessages) => void;
  readonly answerTo: (chat: number, asked: number) => AnswerMessages | undefined;
};

export function openAnsweredMessages(most = 5_000): AnsweredMessages {
  const answers = new Map<string, AnswerMessages>();
  return {
    keep: (chat, asked, answer) => {
      answers.set(`${chat}:${asked}`, answer);
      for (const oldest of answers.keys()) {
        if (answers.size <= most) break;
        answers.delete(oldest);
      }
    },
    answerTo: (chat, asked) => answers.get(`${chat}:${asked}`),
  };
}
