import { InteractionResponseType, InteractionType, type REST, Routes } from 'discord.js';
import { tagFor } from '../../../src/language/writing/tags.ts';
import { truncateTitle } from '../../../src/message/truncate.ts';
import type { Choice } from '../../../src/slots/slot.ts';
import { thrownFields } from '../../runtime/error-fields.ts';
import { deliver } from '../deliver/deliver.ts';
import { errorFields } from '../deliver/log.ts';
import { askerBy, askerOf } from './asker.ts';
import type { HandlerDependencies } from './handler-dependencies.ts';
import { openForm, submit } from './on-form.ts';
import { unpackPress } from './press.ts';
import { type Interaction, readInteraction } from './read-interaction.ts';
import { notOffered, respond } from './respond.ts';
import { type Callback, type Doing, sendBy, type Wiring } from './wiring.ts';

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
  dependencies: HandlerDependencies,
): Promise<void> {
  const interaction = readInteraction(raw);
  if (!interaction) return dependencies.log('error', 'interaction not read');
  const wiring = { rest, callback: callbackOf(interaction) };
  switch (interaction.does) {
    case 'complete':
      return complete(interaction, wiring, dependencies);
    case 'command':
    case 'whichFilm':
      return command(interaction, wiring, dependencies);
    case 'press':
      return press(interaction, wiring, dependencies);
    case 'submit':
      if (await submit(interaction, wiring, dependencies)) return;
      return unknown(interaction, wiring, dependencies);
    case 'unknown':
      return unknown(interaction, wiring, dependencies);
  }
}

function command(
  interaction: Doing<'command'> | Doing<'whichFilm'>,
  wiring: Wiring,
  dependencies: HandlerDependencies,
): Promise<void> {
  const { user, channel } = interaction;
  const { slash, whichFilm } = dependencies.answers;
  const asker = askerBy(interaction, dependencies);
  const run = () =>
    interaction.does === 'command'
      ? slash(interaction.command, interaction, asker)
      : whichFilm(interaction.message, asker);
  const send = sendBy(interaction, wiring, InteractionResponseType.ChannelMessageWithSource);
  return respond(run, { owner: user, asker, channel, isOwed: true, send }, dependencies);
}

/**
 * A press on one's own card may turn its page; on somebody else's it is answered aside, for who pressed and about them. So
 * is one that comes again: nobody reads the same card twice.
 */
async function press(
  interaction: Doing<'press'>,
  wiring: Wiring,
  dependencies: HandlerDependencies,
): Promise<void> {
  const { user, channel, chosen, card, isAside } = interaction;
  const found = unpackPress(chosen);
  if (!found) return unknown(interaction, wiring, dependencies);
  if (found.form) {
    if (await openForm(interaction, found, wiring, dependencies)) return;
    return unknown(interaction, wiring, dependencies);
  }
  const asker = askerBy(interaction, dependencies);
  const isOwner = found.owner === user || dependencies.hosts(found.request.kind);
  // Somebody else's confirmation confirms nothing: whoever presses it is asked first.
  const asksFirst = !isOwner && dependencies.erases(found.request.kind);
  const request = asksFirst ? { kind: found.request.kind } : found.request;
  const isReplaced = isOwner && found.edits;
  const isNew = isOwner && !isReplaced && !dependencies.varies(request.kind);
  const isAgain = isNew && dependencies.isRepeated(`${card} ${chosen}`);
  const replaced = sendBy(interaction, wiring, InteractionResponseType.UpdateMessage);
  return respond(
    () => dependencies.answer(request, asker),
    {
      ...{ owner: user, quiet: !isOwner || found.quiet || isAgain, asker, channel, isOwed: true },
      send: sendBy(interaction, wiring, InteractionResponseType.ChannelMessageWithSource),
      replace: isReplaced ? { send: replaced, isAside } : undefined,
    },
    dependencies,
  );
}

/** A menu of people, a kind to come: nothing of ours leads there any more. */
async function unknown(
  interaction: Interaction,
  wiring: Wiring,
  dependencies: HandlerDependencies,
): Promise<void> {
  const { type, locale } = interaction;
  if (type === InteractionType.ApplicationCommandAutocomplete) return choices([], wiring, dependencies);
  const user = interaction.does === 'unknown' ? '0' : interaction.user;
  const asker = askerOf(user, locale);
  const tag = tagFor(await dependencies.languageOf(asker), asker.clientTag);
  const send = sendBy(interaction, wiring, InteractionResponseType.ChannelMessageWithSource);
  await deliver(send, notOffered(tag, user), dependencies.log);
}

const MOST_CHOICES = 25;
const MOST_CHARACTERS = 100;

/** Choices are looked up while somebody types, and count for no limit; a bug costs the choices alone. */
async function complete(
  interaction: Doing<'complete'>,
  wiring: Wiring,
  dependencies: HandlerDependencies,
): Promise<void> {
  const { user, locale, command: name, option, typed } = interaction;
  const language = await dependencies.languageOf(askerOf(user, locale));
  return choices(
    suggested(() => dependencies.answers.suggest(name, option, typed, language), dependencies),
    wiring,
    dependencies,
  );
}

function suggested(suggest: () => readonly Choice[], { log }: HandlerDependencies): readonly Choice[] {
  try {
    return suggest();
  } catch (error) {
    log('error', 'choices not found', thrownFields(error));
    return [];
  }
}

async function choices(
  found: readonly Choice[],
  { callback }: Wiring,
  { log }: HandlerDependencies,
): Promise<void> {
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
  return { name: truncateTitle(title, MOST_CHARACTERS), value: value.slice(0, MOST_CHARACTERS) };
}
