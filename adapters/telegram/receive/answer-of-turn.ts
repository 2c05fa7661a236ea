import type { Turn } from '../../runtime/take-turn.ts';
import type { Answer } from './answer.ts';

/** Everything of a reply but its message, where there is no reply. */
const NOTHING = { request: null, storable: null, items: [], next: [] } as const;

/** What is sent for a turn; undefined where nothing is. */
export function answerOfTurn(turn: Turn<Answer>): Answer | undefined {
  switch (turn.outcome) {
    case 'answered':
      return { ...turn.answer, pictured: turn.pictured };
    case 'silence':
      return undefined;
    case 'wait':
    case 'apology':
      return { reply: { ...NOTHING, locale: turn.locale, message: turn.message }, choices: [] };
  }
}
