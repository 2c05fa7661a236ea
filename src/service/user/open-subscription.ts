import type { Daily } from '../../domain/daily.ts';
import type { Subscription } from '../../questions/request-context.ts';
import type { Memory } from './memory.ts';
import type { Saved } from './user-store.ts';

/** A chat or channel as its platform is written to. */
export type Address = {
  readonly key: string;
  /** The whole of the place, where what is chosen for it holds in more than this part: a group, of one of its topics. */
  readonly place?: string | undefined;
  /** True for the asker's own, where nobody else reads. */
  readonly isOwn: boolean;
  /** True where the asker manages the place. */
  readonly mayManage: () => Promise<boolean>;
};

/** How a place is sent the film of the day while one question is answered, and what saves what the answer changed of it. */
type OpenSubscription = Subscription & { readonly save: (user: string) => Promise<Saved> };

/** What a user's own chat is sent is theirs: exported and erased with all that is. */
export async function openSubscription(
  { key, isOwn, mayManage }: Address,
  memory: Memory,
): Promise<OpenSubscription> {
  let changed: { readonly to: Daily | undefined } | undefined;
  return {
    current: await memory.subscription(key),
    mayChange: isOwn || (await mayManage()),
    set: (to) => {
      changed = { to };
    },
    save: async (user) => {
      if (!changed) return true;
      const { to } = changed;
      if (!isOwn) return memory.subscribe(key, to);
      return memory.changeUser(user, [
        { change: 'daily', daily: to && { ...to, address: key, owner: user } },
      ]);
    },
  };
}
