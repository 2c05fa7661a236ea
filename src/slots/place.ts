import { z } from 'zod';
import { votesOf } from '../catalog/films/votes-of.ts';
import { fold } from '../domain/fold.ts';
import type { Locale } from '../domain/locale.ts';
import { everyList, everyPhrase } from '../language/every-locale.ts';
import { lexicons } from '../language/locales/index.ts';
import type { Lexicon } from '../language/locales/lexicon.ts';
import { phrasesOf } from '../language/phrases-of.ts';
import { compileWords } from '../language/word-matcher.ts';
import { matchingChoices } from './matching-choices.ts';
import { partByNegation, withoutJoined } from './negation.ts';
import { oncePerSentence } from './once-per-sentence.ts';
import type { Sentence } from './sentence.ts';
import type { Choice, Mention, Slot } from './slot.ts';

type Places = Lexicon['places'];
type Names = 'countries' | 'languages';

// Written out: the platform's own names cost nine megabytes of memory to look up, and have no adjectives.
const COUNTRIES = Object.keys(lexicons.es.places.countries) as (keyof Places['countries'])[];
const LANGUAGES = Object.keys(lexicons.es.places.languages);

/** Each name of a place in every language, with its code. */
function namesOf(codes: readonly string[], names: Names): readonly [string, string][] {
  return codes.flatMap((code) =>
    everyPhrase(({ places }) => (places[names] as Readonly<Record<string, string>>)[code] ?? '').map(
      (name): [string, string] => [name, code],
    ),
  );
}

/** What languages are called in a language: mostly what comes from there is called so, too. */
export function namesOfLanguages(locale: Locale): readonly string[] {
  return Object.values(lexicons[locale].places.languages).flatMap(phrasesOf);
}

const IN_COUNTRY = everyPhrase((words) => words.places.beforeCountries);
const IN_LANGUAGE = everyPhrase((words) => words.places.beforeLanguages);

const countryNames = namesOf(COUNTRIES, 'countries');
const languageNames = namesOf(LANGUAGES, 'languages');
const SPOKEN = everyPhrase((words) => words.places.spoken);
const countryWords = compileWords([
  ...COUNTRIES.map((code): [string, string] => [everyList(({ places }) => places.fromCountries[code]), code]),
  ...countryNames.flatMap(([name, code]) =>
    IN_COUNTRY.map((lead): [string, string] => [`${lead} ${name}`, code]),
  ),
  ...countryNames,
]);
const languageWords = compileWords([
  ...languageNames.flatMap(([name, code]) =>
    IN_LANGUAGE.map((lead): [string, string] => [`${lead} ${name}`, code]),
  ),
  ...languageNames.flatMap(([name, code]) =>
    SPOKEN.map((frame): [string, string] => [frame.replace('{name}', name), code]),
  ),
]);

const EXCLUDING = { country: 'excludeCountry', language: 'excludeLanguage' } as const;

/** The places of a sentence; those that are left out ("non-American", "que no sea en inglés") give another slot. */
function heard(slot: 'country' | 'language', matcher: typeof countryWords, trust: number) {
  return oncePerSentence((sentence: Sentence): readonly Mention[] => {
    const found = matcher
      .find(sentence.words.map(({ word }) => word))
      .map(({ from, to, value }): Mention => ({ from, to, gives: [{ [slot]: value }], trust }));
    const parted = partByNegation(found, sentence, slot, EXCLUDING[slot], undefined, true);
    return withoutJoined(parted, sentence, EXCLUDING[slot]);
  });
}

/** Hears countries of production, and original languages. */
export const hearCountries = heard('country', countryWords, 0.95);
const hearLanguages = heard('language', languageWords, 1);

function reader(
  slot: string,
  list: readonly (readonly [string, string])[],
  matcher: typeof countryWords,
): Slot<string>['read'] {
  return (typed) => {
    const folded = fold(typed);
    const code = list.find(([name, code]) => name === folded || code.toLowerCase() === folded)?.[1];
    return (
      code ?? matcher.find(folded.split(' '))[0]?.value ?? { problem: 'unknown', slot, typed, nearest: [] }
    );
  };
}

/** Where nothing is typed yet those of the best known films are offered; else those that hold what is typed, by name. */
function suggester(
  of: 'country' | 'language',
  codes: readonly string[],
  nameOf: (code: string, locale: Locale) => string,
): NonNullable<Slot<string>['suggest']> {
  const named = new Map<Locale, readonly Choice[]>();
  const choicesIn = (locale: Locale): readonly Choice[] =>
    codes
      .map((code) => ({ name: nameOf(code, locale), value: code }))
      .sort((a, b) => a.name.localeCompare(b.name));
  return (typed, { locale, catalog }) => {
    const choices = named.get(locale) ?? choicesIn(locale);
    named.set(locale, choices);
    if (typed.trim() !== '') return matchingChoices(choices, typed);
    const votes = votesOf(of, catalog);
    const fame = ({ value }: Choice): number => votes.get(value) ?? 0;
    return matchingChoices(
      [...choices].sort((a, b) => fame(b) - fame(a)),
      '',
    );
  };
}

/** A country of production, ISO 3166-1. */
export const country: Slot<string> = {
  rests: 'country',
  schema: z.string().regex(/^[A-Z]{2}$/),
  words: {
    es: { name: 'país', about: 'País, por ejemplo «Argentina»' },
    en: { name: 'country', about: 'Country, such as “Argentina”' },
  },
  read: reader('country', countryNames, countryWords),
  suggest: suggester('country', COUNTRIES, countryName),
  hear: (sentence) => hearCountries(sentence),
  vocabulary: countryWords.vocabulary,
};

/** The original language of a film, ISO 639-1 (TMDB's `cn` is Cantonese). */
export const language: Slot<string> = {
  rests: 'language',
  schema: z.string().regex(/^[a-z]{2}$/),
  words: {
    es: { name: 'idioma', about: 'Idioma original, por ejemplo «francés»' },
    en: { name: 'language', about: 'Original language, such as “French”' },
  },
  read: reader('language', languageNames, languageWords),
  suggest: suggester('language', LANGUAGES, languageName),
  hear: (sentence) => hearLanguages(sentence),
  vocabulary: languageWords.vocabulary,
};

export function countryName(code: string, locale: Locale): string {
  return display('region', code, locale);
}

export function languageName(code: string, locale: Locale): string {
  return display('language', code === 'cn' ? 'yue' : code, locale);
}

function display(type: 'region' | 'language', code: string, locale: Locale): string {
  try {
    return new Intl.DisplayNames([locale], { type }).of(code) ?? code;
  } catch {
    return code; // "xx" and codes of states that are no more
  }
}
