import { ApplicationCommandOptionType } from 'discord.js';
import { z } from 'zod';
import type { ByLocale, Locale } from '../../src/domain/locale.ts';
import type { AnyQuestion } from '../../src/questions/question.ts';
import { slotsOf } from '../../src/service/request.ts';
import type { AnySlot, Choice, Reading } from '../../src/slots/slot.ts';
import { localised } from './localised.ts';
import { optionWords } from './option-words.ts';

/** A string option of a slash command, as Discord wants it registered. */
export type OptionBody = {
  readonly type: ApplicationCommandOptionType.String;
  readonly name: string;
  readonly name_localizations: Readonly<Record<string, string>>;
  readonly description: string;
  readonly description_localizations: Readonly<Record<string, string>>;
  readonly required: boolean;
  readonly max_length?: number;
  readonly autocomplete?: true;
  readonly choices?: readonly ChoiceBody[];
};
type ChoiceBody = {
  readonly name: string;
  readonly name_localizations: Readonly<Record<string, string>>;
  readonly value: string;
};

/** Discord's limits of a command. */
const MOST_ABOUT = 100;
const MOST_TYPED = 1000;
/** A fixed set of up to so many values is a menu; a longer one is searched while it is typed. */
const MOST_MENU = 12;

/** The option's name, English, by which an interaction calls it. */
export function optionName(slot: string): string {
  return optionWords[slot]?.name.en ?? slot.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The option for one slot of a question: a menu, an autocomplete or free text. */
export function describeOption(question: AnyQuestion, slot: string): OptionBody {
  const name = optionName(slot);
  const found = slotsOf(question)[slot];
  const about = aboutOf(question, slot);
  return {
    type: ApplicationCommandOptionType.String,
    name,
    name_localizations: localised(optionWords[slot]?.name ?? { es: name, en: name }),
    description: about.en,
    description_localizations: localised(about),
    required: slot in question.slots && question.defaults?.[slot] === undefined,
    ...(found ? howTyped(found) : {}),
  };
}

function aboutOf({ words }: AnyQuestion, slot: string): ByLocale<string> {
  const about = (locale: Locale): string =>
    (words[locale].slots[slot] ?? optionWords[slot]?.about[locale] ?? slot).slice(0, MOST_ABOUT);
  return { es: about('es'), en: about('en') };
}

function howTyped(slot: AnySlot): Partial<OptionBody> {
  const menu = menuOf(slot);
  if (menu) return { choices: menu };
  return slot.suggest ? { autocomplete: true } : { max_length: MOST_TYPED };
}

/** A fixed set's choices depend on nothing but the language: no catalog is needed to register them. */
function menuOf({ schema, suggest }: AnySlot): readonly ChoiceBody[] | undefined {
  if (!(schema instanceof z.ZodEnum) || schema.options.length > MOST_MENU) return undefined;
  const bare = schema.options.map((value) => ({ name: String(value), value: String(value) }));
  const choicesIn = (locale: Locale): readonly Choice[] => suggest?.('', { locale } as Reading) ?? bare;
  const spanish = new Map(choicesIn('es').map(({ name, value }) => [value, name]));
  return choicesIn('en').map(({ name, value }) => ({
    name,
    name_localizations: localised({ es: spanish.get(value) ?? name, en: name }),
    value,
  }));
}
