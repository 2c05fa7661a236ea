import { ApplicationCommandOptionType, ApplicationCommandType, PermissionFlagsBits } from 'discord.js';
import { type ByLocale, byLocale } from '../../../src/domain/locale.ts';
import type { AnyQuestion } from '../../../src/questions/question.ts';
import { askNames } from '../../shared/receive/ask-names.ts';
import { describeOptions, type OptionBody } from './describe-option.ts';
import { described, localised } from './localised.ts';

/** A command as Discord wants it registered. */
export type CommandBody = {
  readonly type: ApplicationCommandType;
  readonly name: string;
  readonly name_localizations: Readonly<Record<string, string>>;
  readonly description?: string;
  readonly description_localizations?: Readonly<Record<string, string>>;
  readonly options?: readonly OptionBody[];
  readonly integration_types: readonly number[];
  readonly contexts: readonly number[];
  /** Who sees it in a server at first; its managers may choose others. */
  readonly default_member_permissions?: number;
};

/** Installed to a server or by a user; used in servers, with the bot and anywhere else. */
const EVERYWHERE = { integration_types: [0, 1], contexts: [0, 1, 2] } as const;

const MANAGES_SERVER = Number(PermissionFlagsBits.ManageGuild);

/** The command that takes a sentence. */
export const ASK = { name: askNames, option: 'text' } as const;
/** The command of a message's menu. */
const WHICH_FILM: ByLocale<string> = { es: '¿Qué película es?', en: 'Which film is this?' };

const askWords: Readonly<Record<'about' | 'name' | 'text', ByLocale<string>>> = {
  about: { es: 'Preguntá con tus palabras', en: 'Ask in your own words' },
  name: { es: 'texto', en: 'text' },
  text: { es: 'Por ejemplo «las mejores de los 90»', en: 'Such as “the best of the 90s”' },
};

/** Every command there is to register: one a question, the one for sentences and the one of messages. */
export function describeCommands(questions: readonly AnyQuestion[]): readonly CommandBody[] {
  return [...questions.map(describeQuestion), askCommand(), messageCommand()];
}

function describeQuestion(question: AnyQuestion): CommandBody {
  const { en } = question.words;
  return {
    type: ApplicationCommandType.ChatInput,
    name: en.command,
    name_localizations: localised(byLocale((locale) => question.words[locale].command)),
    description: en.about,
    description_localizations: described(byLocale((locale) => question.words[locale].about)),
    options: describeOptions(question),
    ...EVERYWHERE,
    ...(question.settles ? { default_member_permissions: MANAGES_SERVER } : {}),
  };
}

function askCommand(): CommandBody {
  return {
    type: ApplicationCommandType.ChatInput,
    name: ASK.name.en,
    name_localizations: localised(ASK.name),
    description: askWords.about.en,
    description_localizations: described(askWords.about),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: ASK.option,
        name_localizations: localised(askWords.name),
        description: askWords.text.en,
        description_localizations: described(askWords.text),
        required: true,
        max_length: 1000,
      },
    ],
    ...EVERYWHERE,
  };
}

function messageCommand(): CommandBody {
  return {
    type: ApplicationCommandType.Message,
    name: WHICH_FILM.en,
    name_localizations: localised(WHICH_FILM),
    ...EVERYWHERE,
  };
}
