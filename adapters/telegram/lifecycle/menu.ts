import type { BotCommand, BotCommandScope } from 'grammy/types';
import type { ByLocale, Locale } from '../../../src/domain/locale.ts';
import { lettersOf, truncate } from '../../../src/message/truncate.ts';
import type { AnyQuestion } from '../../../src/questions/question.ts';
import { askNames } from '../../shared/receive/ask-names.ts';
import { commandName } from '../receive/commands.ts';

/** What a user reads before the first word: in the profile and in the empty chat. */
export const profile: ByLocale<{ readonly name: string; readonly about: string; readonly short: string }> = {
  es: {
    name: 'Butaca',
    about:
      'Preguntame sobre películas con tus palabras: estrenos, puntajes, retornos y parecidas, con el motivo. Por ejemplo: «¿cuántas pelis salieron un viernes 13?» o «parecidas a Matrix sin terror». Este producto usa datos de TMDB pero no está avalado ni certificado por TMDB.',
    short: 'Responde sobre películas: estrenos, puntajes, retornos y parecidas, con el motivo.',
  },
  en: {
    name: 'Butaca',
    about:
      'Ask me about films in your own words: premieres, scores, returns and similar ones, with the reason. For instance: “how many movies came out on a Friday the 13th?” or “movies like The Matrix but without horror”. This product uses data from TMDB but is not endorsed or certified by TMDB.',
    short: 'Answers about films: premieres, scores, returns and similar ones, with the reason.',
  },
};

const asking: ByLocale<string> = {
  es: 'Preguntar con tus palabras: /preguntar parecidas a Matrix',
  en: 'Ask in your own words: /ask movies like The Matrix',
};

/** Where menus differ: in groups the way to ask a sentence comes first. */
export const scopes: readonly BotCommandScope[] = [
  { type: 'default' },
  { type: 'all_private_chats' },
  { type: 'all_group_chats' },
];

const LONGEST_ABOUT = 256;

/**
 * The menu of commands in a language and a kind of chat. In groups, what is about the user goes to the bot alone, and so
 * does its answer, where Telegram and the client can.
 */
export function menuOf(
  questions: readonly AnyQuestion[],
  locale: Locale,
  scope: BotCommandScope,
): BotCommand[] {
  const isGroup = scope.type === 'all_group_chats';
  const commands = questions.map(({ words, private: isPrivate }) => ({
    command: commandName(words[locale].command),
    description: truncate(words[locale].about, LONGEST_ABOUT, lettersOf),
    ...(isGroup && isPrivate ? { is_ephemeral: true } : {}),
  }));
  const ask = { command: askNames[locale], description: asking[locale] };
  return isGroup ? [ask, ...commands] : commands;
}
