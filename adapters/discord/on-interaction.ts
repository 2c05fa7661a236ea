import {
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  type RawFile,
  type REST,
  Routes,
} from 'discord.js';
import { tagFor } from '../../src/language/writing/tags.ts';
import type { Asker } from '../../src/service/butaca.ts';
import type { Choice } from '../../src/slots/slot.ts';
import { thrownFields } from '../shared/error-fields.ts';
import { addressOf, askerOf, type Context, languageOf, notOffered, placeOf, respond } from './context.ts';
import { type Amend, bodyOf, deliver, type Send, type Sent } from './deliver.ts';
import { cut } from './escape.ts';
import { errorFields } from './log.ts';
import { unpackPress } from './press.ts';
import { type Asked, type Interaction, readInteraction } from './read-interaction.ts';

/** Makes the first answer to an interaction: by a call, or as the response to the request that brought it. */
type Callback = (body: object, files: readonly RawFile[]) => Promise<unknown>;
type Wiring = { readonly callback: Callback; readonly rest: REST };

/** What answers an interaction that came over the gateway. */
export function callbackBy(rest: REST): (interaction: Pick<Interaction, 'id' | 'token'>) => Callback {
  return ({ id, token }) =>
    (body, files) =>
      rest.post(Routes.interactionCallback(id, token), { body, files: [...files], auth: false });
}

/**
 * Answers whatever is done with the bot: commands, autocompletes, presses, a message's menu. Each is read from what
 * Discord sent and acknowledged whatever it is; what is none is one line of the log. Never throws.
 */
export async function onInteraction(
  raw: unknown,
  { rest, callbackOf }: { readonly rest: REST; readonly callbackOf: (to: Interaction) => Callback },
  context: Context,
): Promise<void> {
  const interaction = readInteraction(raw);
  if (!interaction) return context.log('error', 'interaction not read');
  const wiring = { rest, callback: callbackOf(interaction) };
  switch (interaction.does) {
    case 'complete':
      return complete(interaction, wiring, context);
    case 'command':
    case 'whichFilm':
      return command(interaction, wiring, context);
    case 'press':
      return press(interaction, wiring, context);
    case 'unknown':
      return unknown(interaction, wiring, context);
  }
}

type Doing<Does> = Interaction & Extract<Asked, { readonly does: Does }>;

function command(
  interaction: Doing<'command'> | Doing<'whichFilm'>,
  wiring: Wiring,
  context: Context,
): Promise<void> {
  const { user, channel } = interaction;
  const { slash, whichFilm } = context.answers;
  const asker = askerBy(interaction, context);
  const run = () =>
    interaction.does === 'command'
      ? slash(interaction.command, interaction.options, asker)
      : whichFilm(interaction.message, asker);
  const send = sendBy(interaction, wiring, InteractionResponseType.ChannelMessageWithSource);
  return respond(run, { owner: user, asker, channel, isOwed: true, send }, context);
}

function askerBy({ user, locale, channel, at, isManager }: Interaction & Asked, context: Context): Asker {
  const address = addressOf(at, channel === undefined, isManager, context);
  return { ...askerOf(user, locale ?? ''), place: placeOf(channel), address };
}

/** A press on one's own card may turn its page; on somebody else's it is answered aside, for who pressed and about them. */
async function press(interaction: Doing<'press'>, wiring: Wiring, context: Context): Promise<void> {
  const { user, channel, chosen, isAside } = interaction;
  const found = unpackPress(chosen);
  if (!found) return unknown(interaction, wiring, context);
  const asker = askerBy(interaction, context);
  const isOwner = found.owner === user;
  // Somebody else's confirmation confirms nothing: whoever presses it is asked first.
  const asksFirst = !isOwner && context.erases(found.request.kind);
  const request = asksFirst ? { kind: found.request.kind } : found.request;
  const isReplaced = isOwner && found.edits;
  const replaced = sendBy(interaction, wiring, InteractionResponseType.UpdateMessage);
  return respond(
    () => context.answer(request, asker),
    {
      ...{ owner: user, quiet: !isOwner || found.quiet, asker, channel, isOwed: true },
      send: sendBy(interaction, wiring, InteractionResponseType.ChannelMessageWithSource),
      replace: isReplaced ? { send: replaced, isAside } : undefined,
    },
    context,
  );
}

/** A menu of people, a modal, a kind to come: nothing of ours leads there any more. */
async function unknown(interaction: Interaction, wiring: Wiring, context: Context): Promise<void> {
  const { type, locale } = interaction;
  if (type === InteractionType.ApplicationCommandAutocomplete) return choices([], wiring, context);
  const user = interaction.does === 'unknown' ? '0' : interaction.user;
  const asker = askerOf(user, locale ?? '');
  const tag = tagFor(await languageOf(asker, context), asker.clientTag);
  const send = sendBy(interaction, wiring, InteractionResponseType.ChannelMessageWithSource);
  await deliver(send, notOffered(tag, user), context.log);
}

type Way = InteractionResponseType.ChannelMessageWithSource | InteractionResponseType.UpdateMessage;

/** Who may see a message cannot be changed. */
const changed = ({ card, files }: Sent): Sent => ({
  card: { ...card, flags: MessageFlags.IsComponentsV2 },
  files,
});

function sendBy({ application, token }: Interaction, { callback, rest }: Wiring, type: Way): Send {
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

const MOST_CHOICES = 25;
const MOST_CHARACTERS = 100;

/** Choices are looked up while somebody types, and count for no limit; a bug costs the choices alone. */
async function complete(interaction: Doing<'complete'>, wiring: Wiring, context: Context): Promise<void> {
  const { user, locale, command: name, option, typed } = interaction;
  const language = await languageOf(askerOf(user, locale ?? ''), context);
  return choices(
    suggested(() => context.answers.suggest(name, option, typed, language), context),
    wiring,
    context,
  );
}

function suggested(suggest: () => readonly Choice[], { log }: Context): readonly Choice[] {
  try {
    return suggest();
  } catch (error) {
    log('error', 'choices not found', thrownFields(error));
    return [];
  }
}

async function choices(found: readonly Choice[], { callback }: Wiring, { log }: Context): Promise<void> {
  const data = { choices: found.slice(0, MOST_CHOICES).map(fitChoice) };
  try {
    await callback({ type: InteractionResponseType.ApplicationCommandAutocompleteResult, data }, []);
  } catch (error) {
    log('warn', 'choices not delivered', errorFields(error));
  }
}

/** A name too long loses what is said after the title first. */
function fitChoice({ name, value }: Choice): Choice {
  const title = name.length > MOST_CHARACTERS ? name.replace(/ · [^·]*$/, '') : name;
  return { name: cut(title, MOST_CHARACTERS), value: value.slice(0, MOST_CHARACTERS) };
}
