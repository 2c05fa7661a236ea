import { setTimeout as pause } from 'node:timers/promises';
import type { Context } from 'grammy';
import { LRUCache } from 'lru-cache';
import { lettersOf, truncate } from '../../../src/message/truncate.ts';

/** What those who are in a chat are called, by their keys ("telegram:42"); whoever is not known is left out. */
type NamesOf = (keys: readonly string[]) => Promise<ReadonlyMap<string, string>>;
export type MemberNames = (ctx: Context) => NamesOf | undefined;

/** For so long a name is remembered, in this process alone. */
const FRESH_MS = 10 * 60 * 1000;
const MOST = 1000;
/** An answer waits no longer for names: what comes later is known the next time. */
const PATIENCE_MS = 700;
const LONGEST = 24;
const GONE: ReadonlySet<string> = new Set(['left', 'kicked']);

/** Asks Telegram for the names of a group's members when they are shown; they are kept nowhere. */
export function openMemberNames(now: () => number): MemberNames {
  const known = new LRUCache<string, { readonly name: string | undefined; readonly until: number }>({
    max: MOST,
  });
  // A slow Telegram is asked for a name once at a time, however many boards wait for it.
  const pending = new Map<string, Promise<void>>();
  const keep = (key: string, name: string | undefined): void =>
    void known.set(key, { name, until: now() + FRESH_MS });
  return (ctx) => {
    const { chat, from, me } = ctx;
    if (!chat || chat.type === 'private') return undefined;
    const keyOf = (id: number): string => `${me.id} ${chat.id} ${id}`;
    const ask = async (id: number): Promise<void> => {
      const member = await ctx.api.getChatMember(chat.id, id).catch(() => undefined);
      keep(keyOf(id), member && !GONE.has(member.status) ? shortName(member.user.first_name) : undefined);
    };
    const askOnce = (id: number): Promise<void> => {
      const key = keyOf(id);
      if ((known.get(key)?.until ?? 0) > now()) return Promise.resolve();
      const asking = pending.get(key) ?? ask(id).finally(() => pending.delete(key));
      pending.set(key, asking);
      return asking;
    };
    return async (keys) => {
      if (from) keep(keyOf(from.id), shortName(from.first_name));
      const ids = keys.flatMap((key) => idOf(key) ?? []);
      await Promise.race([Promise.all(ids.map(askOnce)), pause(PATIENCE_MS, undefined, { ref: false })]);
      return new Map(
        ids.flatMap((id): [string, string][] => {
          const name = known.get(keyOf(id))?.name;
          return name === undefined ? [] : [[`telegram:${id}`, name]];
        }),
      );
    };
  };
}

/** Channels and groups that write as themselves are no members. */
function idOf(key: string): number | undefined {
  const [, id] = /^telegram:(\d{1,16})$/.exec(key) ?? [];
  return id === undefined ? undefined : Number(id);
}

/** Of what people call themselves as much as a line of a board takes. */
function shortName(name: string): string | undefined {
  // Telegram makes mentions, commands and links of these by itself: a name must not become one.
  const plain = name.replace(/[@/#.:\\\s]+/g, ' ').trim();
  return plain === '' ? undefined : truncate(plain, LONGEST, lettersOf);
}
