import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
} from 'discord.js';
import type { Choice } from '../../src/slots/slot.ts';
import { localeOfTag } from '../shared/client-locale.ts';
import { askerOf, type Context, respond } from './context.ts';
import type { Amend, Send } from './deliver.ts';
import { cut } from './escape.ts';
import { errorFields } from './log.ts';
import { type Card, CHART_FILE } from './present.ts';
import { unpackPress } from './press.ts';

/** Answers whatever is done with the bot: commands, autocompletes, presses, a message's menu. Never throws. */
export async function onInteraction(interaction: Interaction, context: Context): Promise<void> {
  if (interaction.isAutocomplete()) return complete(interaction, context);
  if (interaction.isChatInputCommand()) return slash(interaction, context);
  if (interaction.isMessageContextMenuCommand()) return whichFilm(interaction, context);
  if (interaction.isMessageComponent()) return pressed(interaction, context);
}

type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | MessageComponentInteraction;

const replyTo =
  (interaction: Answerable): Send =>
  async (card, png) => {
    await interaction.reply({ ...bodyOf(card), flags: card.flags, files: filesOf(png) });
    return amendIn(interaction);
  };

const bodyOf = ({ components, allowed_mentions }: Card) => ({
  components,
  allowedMentions: allowed_mentions,
});

/** Who may see a message cannot be changed. What was uploaded with it before goes. */
const editOf = (card: Card, png: Uint8Array | undefined) => ({
  ...{ ...bodyOf(card), flags: MessageFlags.IsComponentsV2 as const },
  ...{ files: filesOf(png), attachments: [] },
});

const filesOf = (png: Uint8Array | undefined) =>
  png ? [{ attachment: Buffer.from(png), name: CHART_FILE }] : [];

const amendIn =
  (interaction: Answerable): Amend =>
  (card, png) =>
    interaction.editReply(editOf(card, png));

/** Undefined in private, where nobody else asks. */
const channelOf = ({ guildId, channelId }: Answerable): string | undefined =>
  guildId === null ? undefined : (channelId ?? undefined);

function slash(interaction: ChatInputCommandInteraction, context: Context): Promise<void> {
  const asker = askerOf(interaction.user.id, interaction.locale);
  const { commandName, options } = interaction;
  return respond(
    () => context.answers.slash(commandName, options.data, asker),
    { owner: interaction.user.id, asker, channel: channelOf(interaction), send: replyTo(interaction) },
    context,
  );
}

function whichFilm(interaction: MessageContextMenuCommandInteraction, context: Context): Promise<void> {
  const asker = askerOf(interaction.user.id, interaction.locale);
  const { content, embeds } = interaction.targetMessage;
  const text =
    content || embeds.map(({ title, description }) => `${title ?? ''} ${description ?? ''}`).join(' ');
  return respond(
    () => context.answers.whichFilm(text.trim(), asker),
    { owner: interaction.user.id, asker, channel: channelOf(interaction), send: replyTo(interaction) },
    context,
  );
}

/** A press on one's own card may turn its page; on somebody else's it is answered aside, for who pressed. */
function pressed(interaction: MessageComponentInteraction, context: Context): Promise<void> {
  const { user, locale } = interaction;
  const asker = askerOf(user.id, locale);
  const chosen = interaction.isStringSelectMenu() ? interaction.values[0] : interaction.customId;
  const press = unpackPress(chosen ?? '');
  const isOwner = press?.owner === user.id;
  return respond(
    () => context.answer(press?.request ?? { kind: '' }, asker),
    {
      owner: user.id,
      quiet: !isOwner || (press?.quiet ?? true),
      asker,
      channel: channelOf(interaction),
      send: isOwner && press.edits ? updateOf(interaction) : replyTo(interaction),
    },
    context,
  );
}

const updateOf =
  (interaction: MessageComponentInteraction): Send =>
  async (card, png) => {
    await interaction.update(editOf(card, png));
    return amendIn(interaction);
  };

const MOST_CHOICES = 25;
const MOST_CHARACTERS = 100;

async function complete(interaction: AutocompleteInteraction, { answers, log }: Context): Promise<void> {
  try {
    const { name, value } = interaction.options.getFocused(true);
    const locale = localeOfTag(interaction.locale) ?? 'es';
    const choices = answers.suggest(interaction.commandName, name, value, locale);
    await interaction.respond(choices.slice(0, MOST_CHOICES).map(fitChoice));
  } catch (error) {
    log('warn', 'choices not delivered', errorFields(error));
  }
}

/** A name too long loses what is said after the title first. */
function fitChoice({ name, value }: Choice): Choice {
  const title = name.length > MOST_CHARACTERS ? name.replace(/ · [^·]*$/, '') : name;
  return { name: cut(title, MOST_CHARACTERS), value: value.slice(0, MOST_CHARACTERS) };
}
