import type { ByLocale, Locale } from '../../src/domain/locale.ts';
import type { FieldError } from './problem-details.ts';

/** A text longer than this is refused: no question needs it. */
export const MOST_CHARACTERS = 1000;
/** What everything that is asked takes beside its own parameters. */
export const COMMON_PARAMETERS = ['locale', 'conversation'] as const;

/** Parameters by name, those left empty left out. */
export type Parameters = ReadonlyMap<string, string>;

const CONVERSATION = /^[\w.:-]{1,100}$/;

type Words = {
  readonly unknown: (known: string) => string;
  readonly twice: string;
  readonly long: string;
  readonly conversation: string;
  readonly missing: string;
};
const words: ByLocale<Words> = {
  es: {
    unknown: (known) => `No existe; existen: ${known}.`,
    twice: 'Está dos veces.',
    long: `Tiene más de ${MOST_CHARACTERS} caracteres.`,
    conversation: 'Lleva hasta 100 letras, números y «_.:-».',
    missing: 'Falta.',
  },
  en: {
    unknown: (known) => `There is none; there are: ${known}.`,
    twice: 'It is given twice.',
    long: `It has more than ${MOST_CHARACTERS} characters.`,
    conversation: 'It has up to 100 letters, digits and "_.:-".',
    missing: 'It is missing.',
  },
};

/** Checks the names and the form of what follows the "?" of an address; what they say is for the slots to read. */
export function readParameters(
  query: unknown,
  known: readonly string[],
  locale: Locale,
): Parameters | readonly FieldError[] {
  const given = Object.entries(query as Readonly<Record<string, string | readonly string[]>>);
  const errors = given.flatMap(([field, value]): FieldError[] => {
    const detail = known.includes(field)
      ? valueFault(field, value, locale)
      : words[locale].unknown(known.join(', '));
    return detail === undefined ? [] : [{ field, detail }];
  });
  return errors.length > 0
    ? errors
    : new Map(given.filter(([, value]) => value !== '') as [string, string][]);
}

function valueFault(field: string, value: string | readonly string[], locale: Locale): string | undefined {
  const w = words[locale];
  if (typeof value !== 'string') return w.twice;
  if (value.length > MOST_CHARACTERS) return w.long;
  return field === 'conversation' && value !== '' && !CONVERSATION.test(value) ? w.conversation : undefined;
}

export function isErrors(value: Parameters | readonly FieldError[]): value is readonly FieldError[] {
  return Array.isArray(value);
}

/** An error for each parameter that must be there and is not. */
export function missingErrors(
  wanted: readonly string[],
  given: Parameters,
  locale: Locale,
): readonly FieldError[] {
  return wanted
    .filter((field) => !given.has(field))
    .map((field) => ({ field, detail: words[locale].missing }));
}
