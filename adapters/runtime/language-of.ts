import { DEFAULT_LOCALE, type Locale } from '../../src/domain/locale.ts';
import type { Asker } from '../../src/service/asker.ts';
import type { State } from '../state/state.ts';

/**
 * The language of what is said beside answers: the one that a user chose, else their client's, else the default. What keeps
 * the chosen one from being read is no reason to say nothing.
 */
export async function languageOf(
  { user, clientLocale = DEFAULT_LOCALE }: Pick<Asker, 'user' | 'clientLocale'>,
  users: Pick<State, 'user'>,
): Promise<Locale> {
  const { locale = clientLocale } = await users.user(user).catch((): { locale?: Locale } => ({}));
  return locale;
}
