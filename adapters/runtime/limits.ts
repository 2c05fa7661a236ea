import type { ByLocale, Locale } from '../../src/domain/locale.ts';
import { line, type Message } from '../../src/message/message.ts';
import type { RateLimiter } from '../state/rate-limiter.ts';

/**
 * What is done with a question: it is answered, told politely to wait, or not reacted to: it was told already. What a
 * platform wants answered in any case (an interaction of Discord's) is told again.
 */
export type Verdict =
  /** `pictured` is false where bars of text are to take the place of a picture. */
  | { readonly verdict: 'answer'; readonly pictured?: boolean }
  | { readonly verdict: 'wait' | 'silence'; readonly seconds: number };

/** Judges a question of a user; `chat` is a place that is shared with others, where it was asked in one. */
export type Limit = (user: string, chat?: string) => Promise<Verdict>;

export const A_MINUTE = 60_000;
/** How much a minute, of a user and of a chat: 0 for no limit, the platform's usual one where absent. */
export type Limits = { readonly user: number; readonly chat?: number | undefined };
/** Nobody types as many, and a group has several who do. */
export const USUAL_LIMITS = { user: 30, chat: 60 } as const satisfies Limits;

const GO_ON: Verdict = { verdict: 'answer' };

export function openLimit(
  limiter: RateLimiter,
  { user: ofUser, chat: ofChat = USUAL_LIMITS.chat }: Limits = USUAL_LIMITS,
): Limit {
  const judge = async (key: string, most: number): Promise<Verdict> => {
    if (most === 0) return GO_ON;
    const { uses, leftMs } = await limiter.count(key, A_MINUTE);
    if (uses <= most) return GO_ON;
    const seconds = Math.max(1, Math.ceil(leftMs / 1000));
    return { verdict: uses === most + 1 ? 'wait' : 'silence', seconds };
  };
  return async (user, chat) => {
    const own = await judge(user, ofUser);
    // One who asks too much uses up nothing of what the others may ask.
    return own.verdict !== 'answer' || chat === undefined ? own : judge(`chat:${chat}`, ofChat);
  };
}

const words: ByLocale<{ readonly title: string; readonly wait: (seconds: number) => string }> = {
  es: {
    title: 'Vas más rápido que yo.',
    wait: (seconds) => `Son muchas preguntas en un minuto: seguimos en ${seconds} s.`,
  },
  en: {
    title: 'You are faster than I am.',
    wait: (seconds) => `Those are many questions for a minute: let us go on in ${seconds} s.`,
  },
};

export function waitMessage(seconds: number, locale: Locale): Message {
  return { title: words[locale].title, blocks: [line(words[locale].wait(seconds))] };
}
