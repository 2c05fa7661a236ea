import { InteractionResponseType } from 'discord.js';
import { errorFields } from '../deliver/log.ts';
import { filterForm } from '../render/filter-form.ts';
import { askerBy, askerOf } from './asker.ts';
import type { HandlerDependencies } from './handler-dependencies.ts';
import { type Press, unpackPress } from './press.ts';
import { respond } from './respond.ts';
import { type Doing, sendBy, type Wiring } from './wiring.ts';

/** Discord shows the form by itself; nothing is asked yet, and it counts for no limit. False where it has none. */
export async function openForm(
  interaction: Doing<'press'>,
  { request }: Press,
  wiring: Wiring,
  dependencies: HandlerDependencies,
): Promise<boolean> {
  const { user, locale, chosen } = interaction;
  const question = dependencies.answers.refinable(request);
  if (!question) return false;
  const language = await dependencies.languageOf(askerOf(user, locale));
  const data = filterForm(chosen, question, request, language);
  try {
    await wiring.callback({ type: InteractionResponseType.Modal, data }, []);
  } catch (error) {
    dependencies.log('warn', 'form not delivered', errorFields(error));
  }
  return true;
}

/** A form narrows one's own card in its place; somebody else's is answered aside. False for none of ours. */
export async function submit(
  interaction: Doing<'submit'>,
  wiring: Wiring,
  dependencies: HandlerDependencies,
): Promise<boolean> {
  const { user, channel, form, fields, isAside } = interaction;
  const found = unpackPress(form);
  if (!found || !dependencies.answers.refinable(found.request)) return false;
  const asker = askerBy(interaction, dependencies);
  const isOwner = found.owner === user;
  const replaced = sendBy(interaction, wiring, InteractionResponseType.UpdateMessage);
  await respond(
    () => dependencies.answers.refine(found.request, fields, asker),
    {
      ...{ owner: user, quiet: !isOwner || found.quiet, asker, channel, isOwed: true },
      send: sendBy(interaction, wiring, InteractionResponseType.ChannelMessageWithSource),
      replace: isOwner ? { send: replaced, isAside } : undefined,
    },
    dependencies,
  );
  return true;
}
