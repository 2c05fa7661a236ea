import type { AnyQuestion } from '../../src/questions/question.ts';
import type { Asker } from '../../src/service/butaca.ts';
import type { Reply } from '../../src/service/reply.ts';
import type { Booted } from './boot.ts';

/** Answers a question whose slots were typed one by one, by slot: a slash command's options, an address's parameters. */
export type AnswerSlots = (
  question: AnyQuestion,
  typed: ReadonlyMap<string, string>,
  asker: Asker,
) => Promise<Reply>;

export function openAnswerSlots({ butaca }: Pick<Booted, 'butaca'>): AnswerSlots {
  return (question, typed, asker) => butaca.fill(question.kind, typed, asker);
}
