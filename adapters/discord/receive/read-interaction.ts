import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  ComponentType,
  InteractionContextType,
  InteractionType,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import { z } from 'zod';
import type { Fields } from '../render/filter-form.ts';
import { type MessageTexts, messageTextsSchema } from './message-texts.ts';

/** What is done with the bot, as far as answering needs it: nothing of a server, of members or of channels. */
export type Interaction = Address & (Asked | { readonly does: 'unknown' });
type Address = {
  readonly id: string;
  readonly token: string;
  readonly application: string;
  readonly type: number;
  readonly locale: string | undefined;
};
export type Asked = {
  readonly user: string;
  /** The channel, where others write in it, too. */
  readonly channel: string | undefined;
  /** Where the bot may write by itself: its own private channel with who asks, or one of a server that it is a member of. */
  readonly writable: { readonly channel: string; readonly isOwn: boolean } | undefined;
  /** True for who may manage the channel or the server. */
  readonly isManager: boolean;
} & (
  | {
      readonly does: 'command';
      readonly command: string;
      readonly options: readonly GivenOption[];
      /** What was attached to it. */
      readonly file: Attachment | undefined;
    }
  | { readonly does: 'complete'; readonly command: string; readonly option: string; readonly typed: string }
  | { readonly does: 'whichFilm'; readonly message: MessageTexts }
  | {
      readonly does: 'press';
      readonly chosen: string;
      /** The message that has the button. */
      readonly card: string;
      /** True where the message that has the button is seen by nobody but who pressed it. */
      readonly isAside: boolean;
    }
  | {
      readonly does: 'submit';
      /** The form's own id: what it narrows. */
      readonly form: string;
      readonly fields: Fields;
      /** As of a press: it was opened by one. */
      readonly isAside: boolean;
    }
);
/** A file as Discord tells of it: where it lies, and its size in bytes. */
export type Attachment = { readonly filename: string; readonly url: string; readonly size: number };
/** An option of a slash command as Discord sends it. */
export type GivenOption = { readonly name: string; readonly value?: unknown };

const text = z.string().catch('');
const snowflake = z.string().regex(/^\d{1,20}$/);
const addressSchema = z.object({
  id: snowflake,
  type: z.number(),
  token: text,
  application_id: text,
  locale: z.string().optional().catch(undefined),
});
const userSchema = z.object({ id: snowflake });
const askedSchema = z.object({
  user: userSchema.optional().catch(undefined),
  member: z.object({ user: userSchema, permissions: text }).optional().catch(undefined),
  guild_id: text,
  channel_id: text,
  context: z.number().optional().catch(undefined),
  authorizing_integration_owners: z.record(z.string(), z.unknown()).catch({}),
});
const commandSchema = z.object({
  type: z.literal(ApplicationCommandType.ChatInput),
  name: z.string(),
  options: z
    .array(z.object({ name: z.string(), value: z.unknown().optional(), focused: z.boolean().optional() }))
    .catch([]),
});
const attachmentsSchema = z.object({
  resolved: z.object({
    attachments: z.record(z.string(), z.object({ filename: z.string(), url: z.string(), size: z.number() })),
  }),
});
const ofMessageSchema = z.object({
  type: z.literal(ApplicationCommandType.Message),
  target_id: text,
  resolved: z.object({ messages: z.record(z.string(), messageTextsSchema) }),
});
const pressSchema = z.object({
  context: z.number().optional().catch(undefined),
  data: z.object({
    component_type: z.number(),
    custom_id: z.string(),
    values: z.array(z.string()).catch([]),
  }),
  message: z.object({ id: text, flags: z.number().catch(0) }).catch({ id: '', flags: 0 }),
});

const fieldSchema = z.object({
  component: z.object({
    custom_id: z.string(),
    value: z.string().optional().catch(undefined),
    values: z.array(z.string()).optional().catch(undefined),
  }),
});
const submitSchema = z.object({
  context: z.number().optional().catch(undefined),
  data: z.object({ custom_id: z.string(), components: z.array(z.unknown()).catch([]) }),
  message: z.object({ flags: z.number().catch(0) }).catch({ flags: 0 }),
});

/** An interaction as Discord tells it, over the gateway or HTTP; undefined for what is none. */
export function readInteraction(raw: unknown): Interaction | undefined {
  const read = addressSchema.safeParse(raw).data;
  if (!read) return undefined;
  const { application_id: application, ...rest } = read;
  const address = { ...rest, application, locale: read.locale };
  const asked = askedIn(read.type, raw);
  return asked ? { ...address, ...asked } : { ...address, does: 'unknown' };
}

/** Undefined for what the bot has no answer to: a user's menu, kinds to come. */
function askedIn(type: number, raw: unknown): Asked | undefined {
  const who = askedSchema.safeParse(raw).data;
  const user = (who?.user ?? who?.member?.user)?.id;
  if (!who || user === undefined) return undefined;
  const at = who.channel_id || undefined;
  const isManager = managesBy(who.member?.permissions ?? '');
  const by = { user, channel: who.guild_id === '' ? undefined : at, writable: writableIn(who), isManager };
  const { data } = raw as { readonly data?: unknown };
  if (type === InteractionType.MessageComponent) return pressIn(raw, by);
  if (type === InteractionType.ModalSubmit) return submitIn(raw, by);
  if (type === InteractionType.ApplicationCommand) return commandIn(data, by) ?? ofMessageIn(data, by);
  return type === InteractionType.ApplicationCommandAutocomplete ? completionIn(data, by) : undefined;
}

type By = Pick<Asked, 'user' | 'channel' | 'writable' | 'isManager'>;

/**
 * Whoever has installed the bot for themselves uses it anywhere: in chats of friends and in servers that it is no member
 * of, where it can answer and no more.
 */
function writableIn({
  context,
  guild_id: guild,
  channel_id: channel,
  authorizing_integration_owners: owners,
}: z.infer<typeof askedSchema>): Asked['writable'] {
  if (channel === '') return undefined;
  if (guild === '') return context === InteractionContextType.BotDM ? { channel, isOwn: true } : undefined;
  const isMember = ApplicationIntegrationType.GuildInstall in owners;
  return isMember ? { channel, isOwn: false } : undefined;
}

const MANAGES =
  PermissionFlagsBits.Administrator | PermissionFlagsBits.ManageGuild | PermissionFlagsBits.ManageChannels;

/** Permissions come as a number that needs more than 53 bits. */
function managesBy(permissions: string): boolean {
  return /^\d{1,40}$/.test(permissions) && (BigInt(permissions) & MANAGES) !== 0n;
}

function commandIn(data: unknown, by: By): Asked | undefined {
  const command = commandSchema.safeParse(data).data;
  if (!command) return undefined;
  const attached = attachmentsSchema.safeParse(data).data?.resolved.attachments ?? {};
  const [file] = command.options.flatMap(({ value }) => attached[String(value)] ?? []);
  return { ...by, does: 'command', command: command.name, options: command.options, file };
}

function completionIn(data: unknown, by: By): Asked | undefined {
  const command = commandSchema.safeParse(data).data;
  const typed = command?.options.find(({ focused }) => focused);
  if (!command || !typed) return undefined;
  return {
    ...by,
    does: 'complete',
    command: command.name,
    option: typed.name,
    typed: String(typed.value ?? ''),
  };
}

function ofMessageIn(data: unknown, by: By): Asked | undefined {
  const given = ofMessageSchema.safeParse(data).data;
  const message = given?.resolved.messages[given.target_id];
  return message && { ...by, does: 'whichFilm', message };
}

/** Of a menu what was chosen is pressed. */
function pressIn(raw: unknown, by: By): Asked | undefined {
  const press = pressSchema.safeParse(raw).data;
  if (!press) return undefined;
  const { component_type: kind, custom_id: id, values } = press.data;
  const chosen = kind === ComponentType.Button ? id : (values[0] ?? '');
  const isAside = isAsideIn(press);
  return { ...by, does: 'press', chosen, card: press.message.id, isAside };
}

function submitIn(raw: unknown, by: By): Asked | undefined {
  const submit = submitSchema.safeParse(raw).data;
  if (!submit) return undefined;
  const fields = submit.data.components.flatMap((component): [string, string | readonly string[]][] => {
    const field = fieldSchema.safeParse(component).data?.component;
    return field ? [[field.custom_id, field.values ?? field.value ?? '']] : [];
  });
  return {
    ...by,
    does: 'submit',
    form: submit.data.custom_id,
    fields: new Map(fields),
    isAside: isAsideIn(submit),
  };
}

/** True where nobody else sees the message that it was done on. */
function isAsideIn({ context, message }: Pick<z.infer<typeof submitSchema>, 'context' | 'message'>): boolean {
  return (message.flags & MessageFlags.Ephemeral) !== 0 || context === InteractionContextType.BotDM;
}
