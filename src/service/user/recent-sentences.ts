import type { Conversation } from '../../dialogue/conversation.ts';
import type { Locale } from '../../domain/locale.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Unreportable } from '../../questions/account/parts/reports.ts';
import type { Request } from '../../questions/index.ts';

/** A sentence as it was said, with what it was said in and what was heard. */
export type Said = {
  readonly text: string;
  readonly readIn: Locale;
  readonly conversation: Conversation;
  readonly canUndo: boolean;
  readonly request: Request | null;
  readonly problem: Problem | null;
};
type Recent = { readonly id: string; readonly sentence: Said };

/**
 * The sentences of the last minutes, so that whoever asked may say that one was misheard. They are in the memory of this
 * process alone: never written, logged or sent, and gone after ten minutes, by "forget me" or with the process.
 *
 * The platforms give a sentence back with a press only in part: Discord not the text of a slash command, nor that of a
 * message without a further call and permission; Telegram not in private chats, unless every answer quoted its question;
 * and none of them what was spoken of before, without which "and the second?" is heard as something else. What all of
 * them can do is to carry a number.
 */
export type RecentSentences = {
  /** Remembers a sentence; resolves it by the number that a button may carry. */
  readonly note: (user: string, sentence: Said) => string;
  /** Theirs of that number, or their last. */
  readonly find: (user: string, id?: string) => Recent | Unreportable;
  /** The text goes once it was sent; that it was stays. */
  readonly settle: (id: string) => void;
  /** All that is remembered of a user: it is theirs to see. */
  readonly textsOf: (user: string) => readonly string[];
  readonly forget: (user: string) => void;
  /** Drops what is too old: to be called now and then, for time passes when nobody asks. */
  readonly dropOld: () => void;
};

export const REMEMBERED_MS = 10 * 60 * 1000;
const MOST = 1000;
const LETTERS = 36;
const PREFIX_LETTERS = 5;

type Entry = { readonly user: string; readonly at: number; readonly sentence: Said | undefined };

/** `random` tells the numbers of this process from those of another or an earlier one, whose buttons are still about. */
export function openRecentSentences(now: () => number, random: () => number, most = MOST): RecentSentences {
  const entries = new Map<string, Entry>();
  const prefix = Math.floor(random() * LETTERS ** PREFIX_LETTERS)
    .toString(LETTERS)
    .padStart(PREFIX_LETTERS, '0');
  let count = 0;
  const dropOld = (): void => {
    for (const [id, { at }] of entries) {
      // A time to come means that the clock was put back.
      const isOld = now() - at >= REMEMBERED_MS || at > now();
      if (isOld || entries.size > most) entries.delete(id);
    }
  };
  const lastOf = (user: string): string | undefined =>
    [...entries].findLast(([, entry]) => entry.user === user)?.[0];

  return {
    note: (user, sentence) => {
      const id = `${prefix}${(count++).toString(LETTERS)}`;
      entries.set(id, { user, at: now(), sentence });
      dropOld();
      return id;
    },
    find: (user, id = lastOf(user)) => {
      dropOld();
      const found = id === undefined ? undefined : entries.get(id);
      if (id === undefined || !found) return 'gone';
      if (found.user !== user) return 'notTheirs';
      return found.sentence ? { id, sentence: found.sentence } : 'already';
    },
    settle: (id) => {
      const found = entries.get(id);
      if (found) entries.set(id, { ...found, sentence: undefined });
    },
    textsOf: (user) => {
      dropOld();
      return [...entries.values()].flatMap((entry) =>
        entry.user === user && entry.sentence ? [entry.sentence.text] : [],
      );
    },
    forget: (user) => {
      for (const [id, entry] of entries) if (entry.user === user) entries.delete(id);
    },
    dropOld,
  };
}
