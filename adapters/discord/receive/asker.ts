import type { Locale } from '../../../src/domain/locale.ts';
import type { Asker } from '../../../src/service/asker.ts';
import { localeOfTag, tagOf } from '../../settings/client-locale.ts';
import type { Asked, Interaction } from './read-interaction.ts';

/** The language of a client that speaks neither of Butaca's, or of which none is told, is that of the commands' default names. */
const FALLBACK_LOCALE: Locale = 'en';

/** Who asks on Discord: the client's language is always known, or taken to be the fallback. */
export type DiscordAsker = Asker & { readonly clientLocale: Locale };

/** One memory a user, wherever they write: what is forgotten is forgotten everywhere. */
export function askerOf(user: string, locale: string | undefined): DiscordAsker {
  const key = `discord:${user}`;
  const clientLocale = localeOfTag(locale) ?? FALLBACK_LOCALE;
  return { user: key, conversation: key, clientLocale, clientTag: tagOf(locale) };
}

/** The key of a channel that others write in. */
export function placeOf(channel: string | undefined): string | undefined {
  return channel === undefined ? undefined : `discord:${channel}`;
}

/** Whether the bot writes by itself, too. */
type Writing = { readonly writes: boolean };

/** Where the bot can write by itself of its own accord: in a channel of several, for those who manage it. */
export function addressOf(
  writable: Asked['writable'],
  isManager: boolean,
  { writes }: Writing,
): Asker['address'] {
  if (!writes || !writable) return undefined;
  const { channel, isOwn } = writable;
  return { key: `discord:${channel}`, isOwn, mayManage: async () => isManager };
}

/** Who does something by an interaction, and where. */
export function askerBy(
  { user, locale, channel, writable, isManager }: Interaction & Asked,
  dependencies: Writing,
): DiscordAsker {
  const address = addressOf(writable, isManager, dependencies);
  return { ...askerOf(user, locale), place: placeOf(channel), address };
}
