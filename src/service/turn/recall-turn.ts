import { type Conversation, newConversation } from '../../dialogue/conversation.ts';
import type { PlaceSettings } from '../../domain/place-settings.ts';
import type { Asker } from '../asker.ts';
import type { Memory } from '../user/memory.ts';
import { sharedPlace } from '../user/open-choosing.ts';
import type { Recalled } from '../user/user-store.ts';

/** What is known when a turn of a talk begins. */
export type Remembered = {
  readonly recalled: Recalled;
  /** The dialogue state; a new one where there is none. */
  readonly conversation: Conversation;
  /** The place of several that it is asked in, by its key, and what was chosen for it. */
  readonly sharedPlace: string | undefined;
  readonly placeSettings: PlaceSettings;
};

export async function recallTurn(memory: Memory, asker: Asker): Promise<Remembered> {
  const place = sharedPlace(asker.address);
  const [recalled, placeSettings = {}] = await Promise.all([
    memory.recall(asker.user, asker.conversation),
    place === undefined ? undefined : memory.place(place),
  ]);
  return {
    recalled,
    conversation: recalled.conversation ?? newConversation,
    sharedPlace: place,
    placeSettings,
  };
}
