import type { FastifyRequest } from 'fastify';
import type { ByLocale, Locale } from '../../../src/domain/locale.ts';
import type { FieldError } from './problem-details.ts';

/** A text longer than this is refused: no question needs it. */
export const MOST_CHARACTERS = 1000;
/** What everything that is asked takes beside its own parameters. */
export const COMMON_PARAMETERS = ['locale', 'conversation'] as const;

/** What was given by name, unchecked. */
export type Given = Readonly<Record<string, unknown>>;
/** Parameters by name, those left empty left out. */
export type Parameters = ReadonlyMap<string, string>;

const CONVERSATION = /^[\w.:-]{1,100}$/;
/** The same, as JSON Schema. */
export const conversationSchema = { type: 'string', pattern: CONVERSATION.source };

type Words = {
  readonly unknown: (known: string) => string;
  readonly twice: string;
  readonly form: string;
  readonly long: string;
  readonly conversation: string;
  readonly missing: string;
};
const words: ByLocale<Words> = {
  es: {
    unknown: (known) => `No existe; existen: ${known}.`,
    twice: 'Está dos veces.',
    form: 'Lleva un texto o un número.',
    long: `Tiene más de ${MOST_CHARACTERS} caracteres.`,
    conversation: 'Lleva hasta 100 letras, números y «_.:-».',
    missing: 'Falta.',
  },
  en: {
    unknown: (known) => `There is none; there are: ${known}.`,
    twice: 'It is given twice.',
    form: 'It is a text or a number.',
    long: `It has more than ${MOST_CHARACTERS} characters.`,
    conversation: 'It has up to 100 letters, digits and "_.:-".',
    missing: 'It is missing.',
  },
};

/**
 * What is given with a request: after the "?" of its address, and in its body where that is an object of JSON; what is in
 * both is given twice.
 */
export function givenWith({ query, body }: Pick<FastifyRequest, 'query' | 'body'>): Given {
  const inQuery = Object.entries(query as Given);
  const inBody = typeof body === 'object' && body !== null ? Object.entries(body) : [];
  const both = new Map<string, unknown>(inQuery);
  for (const [name, value] of inBody)
    both.set(name, both.has(name) ? [both.get(name), value] : written(value));
  return Object.fromEntries(both);
}

/** A number of JSON as it would be typed. */
function written(value: unknown): unknown {
  return typeof value === 'number' ? String(value) : value;
}

/** Checks the names and the form of what is given; what it says is for the slots to read. */
export function readParameters(
  all: Given,
  known: readonly string[],
  locale: Locale,
): Parameters | readonly FieldError[] {
  const given = Object.entries(all);
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

function valueFault(field: string, value: unknown, locale: Locale): string | undefined {
  const w = words[locale];
  if (Array.isArray(value)) return w.twice;
  if (typeof value !== 'string') return w.form;
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
