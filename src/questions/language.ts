import { z } from 'zod';
import { type Locale, localeSchema } from '../domain/locale.ts';
import { compileWords } from '../language/word-matcher.ts';
import { line } from '../message/message.ts';
import type { Slot } from '../slots/slot.ts';
import { defineQuestion } from './question.ts';

const wordsOfLocale = compileWords<Locale>([
  ['espanol|castellano|spanish|en espanol|al espanol|in spanish|to spanish', 'es'],
  ['ingles|english|en ingles|al ingles|in english|to english', 'en'],
]);

const NARROWS = new Set('only just solo solamente unicamente nomas'.split(' '));

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
      nearest: [{ name: 'es' }, { name: 'en' }],
    },
  suggest: () => [
    { name: 'Español', value: 'es' },
    { name: 'English', value: 'en' },
  ],
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
  words: {
    es: {
      command: 'idioma',
      about: 'En qué idioma responde Butaca',
      slots: { locale: '«es» o «en»' },
      phrases: [
        '{locale}',
        '(puedes|podes|sabes|podrias|podeis) (hablar|hablarme|responder|responderme|contestar|contestarme) {locale}',
        '(hablas|hables|hablarme|responderme|responde siempre|de ahora en mas|de ahora en adelante|en adelante|prefiero|mejor en|habla|hablame|responde|respondeme|contesta|contestame|cambia|cambiar|pasa|pasate|quiero|idioma|ponlo|ponelo|pon|configura|hablemos) [el idioma|mi idioma|tu idioma|idioma|al|a|en|conmigo|de ahora en adelante] {locale}',
      ],
      examples: ['hablame en inglés', 'idioma español'],
      button: ({ locale }) => (locale === 'es' ? 'Español' : 'English'),
      message: ({ locale }) => changed(locale),
    },
    en: {
      command: 'language',
      about: 'Which language Butaca answers in',
      slots: { locale: '“es” or “en”' },
      phrases: [
        '(can you|could you|do you|please) (speak|talk|reply|answer|respond) {locale}',
        '(i prefer|i speak|from now on|prefer|speak|talk|answer|reply|respond|switch|change|set|language|use|lets talk|talk to me|lets speak) [the language|my language|your language|language|to|in|with me|from now on] {locale}',
      ],
      examples: ['speak Spanish', 'switch to English'],
      button: ({ locale }) => (locale === 'es' ? 'Español' : 'English'),
      message: ({ locale }) => changed(locale),
    },
  },
});

function changed(locale: Locale) {
  return locale === 'es'
    ? { title: 'Listo', blocks: [line('De ahora en adelante respondo en español.')] }
    : { title: 'Done', blocks: [line('From now on I answer in English.')] };
}
