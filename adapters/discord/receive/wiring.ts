import { InteractionResponseType, MessageFlags, type RawFile, type REST, Routes } from 'discord.js';
import { type Amend, bodyOf, type Send, type Sent } from '../deliver/deliver.ts';
import type { Asked, Interaction } from './read-interaction.ts';

/** Makes the first answer to an interaction: by a call, or as the response to the request that brought it. */
export type Callback = (body: object, files: readonly RawFile[]) => Promise<unknown>;
export type Wiring = { readonly callback: Callback; readonly rest: REST };

/** An interaction of one kind. */
export type Doing<Does> = Interaction & Extract<Asked, { readonly does: Does }>;

type Way = InteractionResponseType.ChannelMessageWithSource | InteractionResponseType.UpdateMessage;

/** Who may see a message cannot be changed. */
const changed = ({ card, files }: Sent): Sent => ({
  card: { ...card, flags: MessageFlags.IsComponentsV2 },
  files,
});

/** Sends the first answer to an interaction, and what amends it. */
export function sendBy({ application, token }: Interaction, { callback, rest }: Wiring, type: Way): Send {
  const amend: Amend = (sent) =>
    rest.patch(Routes.webhookMessage(application, token), {
      body: bodyOf(changed(sent)),
      files: [...sent.files],
      auth: false,
    });
  return async (sent) => {
    const isUpdate = type === InteractionResponseType.UpdateMessage;
    await callback({ type, data: bodyOf(isUpdate ? changed(sent) : sent) }, sent.files);
    return amend;
  };
}
