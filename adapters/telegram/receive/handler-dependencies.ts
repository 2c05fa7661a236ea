import type { Booted } from '../../boot/boot.ts';
import type { Limit } from '../../runtime/limits.ts';
import type { TakeTurn } from '../../runtime/take-turn.ts';
import type { Tell } from '../deliver/log.ts';
import type { Links } from '../render/links.ts';
import type { AnswerAsked } from './answer.ts';
import type { AnsweredMessages } from './answered-messages.ts';
import type { GroupLimit } from './group-limit.ts';
import type { MemberNames } from './member-names.ts';
import type { RecentPresses } from './recent-presses.ts';

/** What every handler of updates works with. */
export type HandlerDependencies = Pick<Booted, 'butaca' | 'state' | 'log' | 'charts' | 'posters'> & {
  readonly tell: Tell;
  readonly answer: AnswerAsked;
  readonly answers: AnsweredMessages;
  readonly links: Links;
  readonly presses: RecentPresses;
  readonly names: MemberNames;
  /** Within the limits of users and groups. */
  readonly takeTurn: TakeTurn;
  readonly groupLimit: GroupLimit;
  /** Of inline queries: every letter typed is one. */
  readonly inlineLimit: Limit;
};
