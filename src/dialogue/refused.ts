import type { FilmId } from '../domain/film.ts';
import type { Conversation } from './conversation.ts';

/** What is refused in one talk is bounded: who refuses more has another topic. */
const MOST = 60;

/** What a turn does to the films that were refused. */
export type Refusal = {
  /** True where it goes on with what was asked before: what was refused stays out of a topic, not of the next. */
  readonly goesOn?: boolean | undefined;
  readonly refused?: FilmId | undefined;
};

/** The films that are refused from a turn on. */
export function refusedFrom({ refused = [] }: Conversation, turn: Refusal): readonly FilmId[] {
  const before = turn.goesOn ? refused : [];
  if (turn.refused === undefined || before.includes(turn.refused)) return before;
  return [...before, turn.refused].slice(-MOST);
}
