import type { Api } from 'grammy';
import type { BotCommandScope, LanguageCode } from 'grammy/types';
import { type Locale, locales } from '../../../src/domain/locale.ts';
import type { AnyQuestion } from '../../../src/questions/question.ts';
import { menuOf, profile, scopes } from './menu.ts';

/** A language of Telegram and the words for it; the one without a code is for all that have none of their own. */
type Tongue = { readonly locale: Locale; readonly options: { readonly language_code?: LanguageCode } };

// Butaca answers in Spanish where it does not speak the client's language: so do its menus.
const tongues: readonly Tongue[] = [
  { locale: 'es', options: {} },
  ...locales.map((locale) => ({ locale, options: { language_code: locale } })),
];

/** Tells Telegram the bot's names, descriptions and menus where they are others; returns what was changed. */
export async function register(api: Api, questions: readonly AnyQuestion[]): Promise<readonly string[]> {
  const changed: string[] = [];
  for (const { locale, options } of tongues) {
    const { name, about, short } = profile[locale];
    const tongue = options.language_code ?? 'default';
    const set = async (what: string, is: string, wanted: string, change: () => Promise<unknown>) => {
      if (is === wanted) return;
      await change();
      changed.push(`${what} (${tongue})`);
    };
    const is = {
      name: await api.getMyName(options),
      about: await api.getMyDescription(options),
      short: await api.getMyShortDescription(options),
    };
    await set('name', is.name.name, name, () => api.setMyName(name, options));
    await set('description', is.about.description, about, () => api.setMyDescription(about, options));
    await set('short description', is.short.short_description, short, () =>
      api.setMyShortDescription(short, options),
    );
    for (const scope of scopes)
      changed.push(...(await registerMenu(api, questions, { locale, options }, scope)));
  }
  return changed;
}

async function registerMenu(
  api: Api,
  questions: readonly AnyQuestion[],
  { locale, options }: Tongue,
  scope: BotCommandScope,
): Promise<readonly string[]> {
  const wanted = menuOf(questions, locale, scope);
  const is = await api.getMyCommands({ scope, ...options });
  const described = (menu: typeof is): string =>
    menu
      .map(({ command, description, is_ephemeral = false }) => `${command}:${is_ephemeral}:${description}`)
      .join('\n');
  if (described(is) === described(wanted)) return [];
  await api.setMyCommands(wanted, { scope, ...options });
  return [`menu (${scope.type}, ${options.language_code ?? 'default'})`];
}
