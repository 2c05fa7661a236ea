import { z } from 'zod';
import { fold } from '../domain/fold.ts';
import { type Locale, locales } from '../domain/locale.ts';
import { compileWords } from '../language/word-matcher.ts';
import type { Mention, Slot } from './slot.ts';

// Names of countries and languages come from the platform (CLDR); adjectives of nationality do not exist there.
const NATIONALITIES: Readonly<Record<string, string>> = {
  AR: 'argentin*',
  AU: 'australian*',
  AT: 'austriac*|austrian',
  BE: 'belga*|belgian',
  BR: 'brasiler*|brasilen*|brazilian',
  CA: 'canadiens*|canadian',
  CH: 'suiz*|swiss',
  CL: 'chilen*|chilean',
  CN: 'chin*|chinese',
  CO: 'colombian*',
  CU: 'cuban*',
  CZ: 'chec*|czech',
  DE: 'aleman|alemana|alemanas|alemanes|german',
  DK: 'danes|danesa|danesas|danish',
  EC: 'ecuatorian*|ecuadorian',
  ES: 'espanol*|spanish',
  FI: 'finland*|finlandes*|finnish',
  FR: 'frances|francesa|francesas|franceses|french',
  GB: 'ingles*|inglesa*|britanic*|british|english|uk',
  GR: 'grieg*|greek',
  HK: 'hongkonesa*|hong kong',
  HU: 'hungar*|hungarian',
  IE: 'irlandes*|irish',
  IL: 'israeli*',
  IN: 'hindu|hindues|indias|indian|bollywood',
  IR: 'iranies|irani|iranian',
  IT: 'italian*',
  JP: 'japones*|nipon*|japanese',
  KR: 'corean*|surcorean*|korean|south korean',
  MX: 'mexican*|mejican*',
  NL: 'holandes*|neerlandes*|dutch',
  NO: 'norueg*|norwegian',
  NZ: 'neozelandes*|new zealand',
  PE: 'peruan*|peruvian',
  PL: 'polac*|polish',
  PT: 'portugues*|portuguese',
  RU: 'rus*|russian',
  SE: 'suec*|swedish',
  TH: 'tailandes*|thai',
  TR: 'turc*|turkish',
  TW: 'taiwanes*|taiwanese',
  US: 'estadounidens*|norteamerican*|yanqui*|gringa*|american|us|usa|eeuu|estados unidos|hollywood',
  UY: 'uruguay*',
  VE: 'venezolan*|venezuelan',
  ZA: 'sudafrican*|south african',
};
const LANGUAGES = 'ar cs da de el en es fa fi fr he hi hu it ja ko nl no pl pt ro ru sv th tr uk zh cn'.split(
  ' ',
);

const names = (type: 'region' | 'language', codes: readonly string[]): [string, string][] =>
  locales.flatMap((locale) => {
    const display = new Intl.DisplayNames([locale], { type });
    return codes.map((code): [string, string] => [
      fold(display.of(code === 'cn' ? 'yue' : code) ?? code),
      code,
    ]);
  });

const IN_COUNTRY = 'de|from|in|en|hechas en|made in|of|producidas en|produced in|del'.split('|');
const IN_LANGUAGE =
  'en|in|habladas en|hablada en|spoken in|idioma|lengua|language|de habla|de lengua|en idioma'.split('|');

const countryNames = names('region', Object.keys(NATIONALITIES));
const languageNames = names('language', LANGUAGES);
const countryWords = compileWords([
  ...Object.entries(NATIONALITIES).map(([code, list]): [string, string] => [list, code]),
  ...countryNames.flatMap(([name, code]) =>
    IN_COUNTRY.map((lead): [string, string] => [`${lead} ${name}`, code]),
  ),
  ...countryNames,
]);
const languageWords = compileWords([
  ...languageNames.flatMap(([name, code]) =>
    IN_LANGUAGE.map((lead): [string, string] => [`${lead} ${name}`, code]),
  ),
  ...languageNames.map(([name, code]): [string, string] => [`${name} language|${name} speaking`, code]),
]);

function heard(slot: string, matcher: typeof countryWords, trust: number): NonNullable<Slot<string>['hear']> {
  return ({ words }) =>
    matcher
      .find(words.map(({ word }) => word))
      .map(({ from, to, value }): Mention => ({ from, to, gives: [{ [slot]: value }], trust }));
}

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

/** A country of production, ISO 3166-1. */
export const country: Slot<string> = {
  schema: z.string().regex(/^[A-Z]{2}$/),
  read: reader('country', countryNames, countryWords),
  hear: heard('country', countryWords, 0.95),
  vocabulary: countryWords.vocabulary,
};

/** The original language of a film, ISO 639-1 (TMDB's `cn` is Cantonese). */
export const language: Slot<string> = {
  schema: z.string().regex(/^[a-z]{2}$/),
  read: reader('language', languageNames, languageWords),
  hear: heard('language', languageWords, 1),
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
