import { ApplicationCommandOptionType } from 'discord.js';
import { z } from 'zod';
import { type ByLocale, byLocale, type Locale } from '../../../src/domain/locale.ts';
import type { AnyQuestion } from '../../../src/questions/question.ts';
import { slotsOf } from '../../../src/questions/request.ts';
import type { AnySlot, Choice, Reading, SlotWords } from '../../../src/slots/slot.ts';
import { described, localised } from './localised.ts';

/** An option of a slash command, as Discord wants it registered: a text, or a number within bounds. */
export type OptionBody = {
  readonly type:
    | ApplicationCommandOptionType.String
    | ApplicationCommandOptionType.Integer
    | ApplicationCommandOptionType.Number
    | ApplicationCommandOptionType.Attachment;
  readonly name: string;
  readonly name_localizations: Readonly<Record<string, string>>;
  readonly description: string;
  readonly description_localizations: Readonly<Record<string, string>>;
  readonly required: boolean;
  readonly max_length?: number;
  readonly min_value?: number;
  readonly max_value?: number;
  readonly autocomplete?: true;
  readonly choices?: readonly ChoiceBody[];
};
type ChoiceBody = {
  readonly name: string;
  readonly name_localizations: Readonly<Record<string, string>>;
  readonly value: string;
};

/** Discord takes 6000; the service reads no more than this. */
const MOST_TYPED = 1000;
/** A fixed set of up to so many values is a menu; a longer one is searched while it is typed. */
const MOST_MENU = 12;

/** The options of a question: a menu, an autocomplete or free text for each slot that can be typed, required ones first. */
export function describeOptions(question: AnyQuestion): readonly OptionBody[] {
  const options = Object.entries(slotsOf(question)).flatMap(([name, slot]) => {
    const { words } = slot;
    return words ? [describeOption(question, name, slot, words)] : [];
  });
  return [...options.sort((a, b) => Number(b.required) - Number(a.required)), ...fileOption(question)];
}

function fileOption({ takesFile: words }: AnyQuestion): readonly OptionBody[] {
  if (!words) return [];
  return [
    {
      type: ApplicationCommandOptionType.Attachment,
      name: words.en.name,
      name_localizations: localised(byLocale((locale) => words[locale].name)),
      description: words.en.about,
      description_localizations: described(byLocale((locale) => words[locale].about)),
      required: false,
    },
  ];
}

/** Slots by the English names of their options, by which an interaction calls them. */
export function slotsByOption(question: AnyQuestion): ReadonlyMap<string, string> {
  const named = Object.entries(slotsOf(question)).flatMap(([slot, { words }]): [string, string][] =>
    words ? [[words.en.name, slot]] : [],
  );
  return new Map(named);
}

function describeOption(
  question: AnyQuestion,
  name: string,
  slot: AnySlot,
  words: ByLocale<SlotWords>,
): OptionBody {
  const about = (locale: Locale): string => question.words[locale].slots[name] ?? words[locale].about;
  return {
    name: words.en.name,
    name_localizations: localised(byLocale((locale) => words[locale].name)),
    description: about('en'),
    description_localizations: described(byLocale(about)),
    required: name in question.slots && question.defaults?.[name] === undefined,
    ...howTyped(slot),
  };
}

type HowTyped = Pick<OptionBody, 'type'> & Partial<OptionBody>;

function howTyped(slot: AnySlot): HowTyped {
  const number = numberOf(slot);
  if (number) return number;
  const type = ApplicationCommandOptionType.String;
  const menu = menuOf(slot);
  if (menu) return { type, choices: menu };
  return slot.suggest ? { type, autocomplete: true } : { type, max_length: MOST_TYPED };
}

/** Discord shows a pad of digits for it, and lets nothing be sent that is out of bounds. */
function numberOf({ schema, inDigits }: AnySlot): HowTyped | undefined {
  if (!inDigits || !(schema instanceof z.ZodNumber)) return undefined;
  const { minValue, maxValue } = schema;
  return {
    type: schema.isInt ? ApplicationCommandOptionType.Integer : ApplicationCommandOptionType.Number,
    ...(minValue === null ? {} : { min_value: minValue }),
    ...(maxValue === null ? {} : { max_value: maxValue }),
  };
}

/** A fixed set's choices depend on nothing but the language: no catalog is needed to register them. */
function menuOf({ schema, suggest }: AnySlot): readonly ChoiceBody[] | undefined {
  if (!(schema instanceof z.ZodEnum) || schema.options.length > MOST_MENU) return undefined;
  const bare = schema.options.map((value) => ({ name: String(value), value: String(value) }));
  const choicesIn = (locale: Locale): readonly Choice[] => suggest?.('', { locale } as Reading) ?? bare;
  const names = byLocale((locale) => new Map(choicesIn(locale).map(({ name, value }) => [value, name])));
  return choicesIn('en').map(({ name, value }) => ({
    name,
    name_localizations: localised(byLocale((locale) => names[locale].get(value) ?? name)),
    value,
  }));
}
