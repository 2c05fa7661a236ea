import type { Locale } from '../../domain/locale.ts';
import type { PlaceSettings } from '../../domain/place-settings.ts';
import type { Choosing } from '../../questions/request-context.ts';
import type { Memory } from './memory.ts';
import type { Address } from './open-subscription.ts';
import type { Saved } from './user-store.ts';

/** What is chosen for a place while one question is answered, and what saves what the answer changed of it. */
type OpenChoosing = Choosing & {
  /** The language that was chosen just now. */
  readonly chosenLocale: () => Locale | undefined;
  readonly save: () => Promise<Saved>;
};

/** The key of the place that a question is asked in, where it is not the asker's own. */
export function sharedPlace(address: Address | undefined): string | undefined {
  return address && !address.isOwn ? (address.place ?? address.key) : undefined;
}

export async function openChoosing(
  key: string,
  current: PlaceSettings,
  { mayManage }: Address,
  memory: Memory,
): Promise<OpenChoosing> {
  let changed: PlaceSettings | undefined;
  return {
    current,
    mayChange: await mayManage(),
    change: (change) => {
      changed = changed ? { ...changed, ...change } : change;
    },
    chosenLocale: () => changed?.locale,
    save: async () => changed === undefined || memory.changePlace(key, changed),
  };
}
