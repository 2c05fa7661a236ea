import { z } from 'zod';
import { type ByLocale, type Locale, localeSchema, locales } from '../../domain/locale.ts';
import { everyList, everyWord } from '../../language/every-locale.ts';
import { voices } from '../../language/locales/index.ts';
import { compileWords } from '../../language/word-matcher.ts';
import { line, type Message } from '../../message/message.ts';
import type { Slot } from '../../slots/slot.ts';
import { defineQuestion } from '../question.ts';

const wordsOfLocale = compileWords<Locale>(
  locales.map((locale) => [everyList(({ questions }) => questions.language.names[locale]), locale]),
);

const NARROWS = everyWord((words) => words.questions.language.narrows);

/** Nothing but "only in" stands before. */
function narrows(before: readonly string[]): boolean {
  return (
    before.some((word) => NARROWS.has(word)) &&
    before.every((word) => NARROWS.has(word) || word === 'in' || word === 'en')
  );
}

const locale: Slot<Locale> = {
  schema: localeSchema,
  words: {
    es: { name: 'idioma', about: 'En qué idioma', ask: '¿En qué idioma?' },
    en: { name: 'language', about: 'In which language', ask: 'In which language?' },
  },
  read: (typed) =>
    localeSchema.safeParse(typed.trim().toLowerCase()).data ??
    wordsOfLocale.find(typed.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').trim().split(/\s+/))[0]
      ?.value ?? {
      problem: 'unknown',
      slot: 'locale',
      typed,
      nearest: locales.map((name) => ({ name })),
    },
  suggest: () => locales.map((value) => ({ name: voices[value].name, value })),
  // "only in Spanish" narrows films: what is kept of a user is changed by no guess.
  hear: ({ words }) =>
    wordsOfLocale
      .find(words.map(({ word }) => word))
      .filter(({ from }) => !narrows(words.slice(0, from).map(({ word }) => word)))
      .map(({ from, to, value }) => ({ from, to, gives: [{ locale: value }], trust: 0.95 })),
};

/** Chooses the language of this user's answers. */
export const language = defineQuestion({
  kind: 'language',
  personal: true,
  changes: { how: 'writes' },
  slots: { locale },
  optional: {},
  dependsOn: 'user',
  shape: z.strictObject({ locale: localeSchema }),
  prepare:
    () =>
    ({ locale }, { user }) => {
      user.chooseLocale(locale);
      return { locale };
    },
  phrases: ({ questions }) => questions.language.phrases,
  words: {
    es: {
      command: 'idioma',
      about: 'En qué idioma responde Butaca',
      slots: { locale: '«es» o «en»' },
      examples: ['hablame en inglés', 'idioma español'],
      button: ({ locale }) => voices[locale].name,
      message: ({ locale }) => changed[locale],
    },
    en: {
      command: 'language',
      about: 'Which language Butaca answers in',
      slots: { locale: '“es” or “en”' },
      examples: ['speak Spanish', 'switch to English'],
      button: ({ locale }) => voices[locale].name,
      message: ({ locale }) => changed[locale],
    },
  },
});

/** Said in the language that was chosen. */
const changed: ByLocale<Message> = {
  es: { title: 'Listo', blocks: [line('De ahora en adelante respondo en español.')] },
  en: { title: 'Done', blocks: [line('From now on I answer in English.')] },
};
