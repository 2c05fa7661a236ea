import type { Locale } from '../../src/domain/locale.ts';
import { tagFor } from '../../src/language/writing/tags.ts';
import type { Message } from '../../src/message/message.ts';
import type { Asker } from '../../src/service/asker.ts';
import type { State } from '../state/state.ts';
import { apology, type Fault, guard, isFault } from './guard.ts';
import { languageOf } from './language-of.ts';
import { type Limit, waitMessage } from './limits.ts';

/** A message that is no answer, in the language of who asked. */
export type Aside = { readonly locale: Locale; readonly message: Message };

type Answered<A> = { readonly outcome: 'answered'; readonly answer: A };
type Apology = { readonly outcome: 'apology'; readonly fault: Fault } & Aside;
/**
 * What became of a question: it is answered (`pictured` where a picture may go with it); it was one too many, which is told
 * once; it is not reacted to any more; or a bug kept it from its answer, for which the apology is.
 */
export type Turn<A> =
  | (Answered<A> & { readonly pictured: boolean })
  | ({ readonly outcome: 'wait' } & Aside)
  | { readonly outcome: 'silence' }
  | Apology;

type Where = {
  /** The key of a place that others share, where it was asked in one: its questions are counted together, too. */
  readonly place?: string | undefined;
  /** True where the platform shows an error when nothing comes: silence is a wait there. */
  readonly isOwed?: boolean | undefined;
};
type Parts = { readonly state: Pick<State, 'user'>; readonly log: (line: string) => void };

/** Runs what answers a question of somebody, within the limits; what it throws is logged and never thrown on. */
export type TakeTurn = <A>(asker: Asker, run: () => Promise<A>, where?: Where) => Promise<Turn<A>>;
type TakeUnlimited = <A>(asker: Asker, run: () => Promise<A>) => Promise<Answered<A> | Apology>;

/** The one way of every question on every platform: limit, answer, apologise. Adapters deliver what it comes to. */
export function openTurns({ state, log, limit }: Parts & { readonly limit: Limit }): TakeTurn {
  const takeTurn = openUnlimitedTurns({ state, log });
  return async <A>(asker: Asker, run: () => Promise<A>, { place, isOwed = false }: Where = {}) => {
    const turn = await takeTurn(asker, async (): Promise<Turn<A>> => {
      const judged = await limit(asker.user, place);
      if (judged.verdict === 'answer')
        return { outcome: 'answered', answer: await run(), pictured: judged.pictured ?? true };
      if (judged.verdict === 'silence' && !isOwed) return { outcome: 'silence' };
      const locale = await languageOf(asker, state);
      return { outcome: 'wait', locale, message: waitMessage(judged.seconds, locale) };
    });
    return turn.outcome === 'answered' ? turn.answer : turn;
  };
}

/** The same where questions are not counted: at a terminal, in lines of JSON. */
export function openUnlimitedTurns({ state, log }: Parts): TakeUnlimited {
  return async (asker, run) => {
    const turn = await guard(async () => ({ outcome: 'answered', answer: await run() }) as const, log);
    if (!isFault(turn)) return turn;
    const locale = await languageOf(asker, state);
    return {
      outcome: 'apology',
      fault: turn,
      locale,
      message: apology(turn, tagFor(locale, asker.clientTag)),
    };
  };
}
