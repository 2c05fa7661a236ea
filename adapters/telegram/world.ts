import type { Booted } from '../shared/boot.ts';
import type { Limit } from '../shared/limits.ts';
import type { AnswerAsked } from './answer.ts';
import type { AnsweredMessages } from './answered-messages.ts';
import type { Tell } from './log.ts';

/** What every handler of updates works with. */
export type World = Pick<Booted, 'butaca' | 'memory' | 'log' | 'charts'> & {
  readonly tell: Tell;
  readonly answer: AnswerAsked;
  readonly answers: AnsweredMessages;
  readonly limit: Limit;
  /** Of inline queries: every letter typed is one. */
  readonly inlineLimit: Limit;
};
