import { z } from 'zod';
import { fold } from '../domain/fold.ts';
import { type Locale, locales } from '../domain/locale.ts';
import { compileWords } from '../language/word-matcher.ts';
import { matchingChoices } from './matching-choices.ts';
import { partByNegation, withoutJoined } from './negation.ts';
import { oncePerSentence } from './once-per-sentence.ts';
import type { Sentence } from './sentence.ts';
import type { Choice, Mention, Slot } from './slot.ts';

type Place = {
  readonly es: string;
  readonly en: string /** Words for what comes from there. */;
  readonly heard: string;
};

// Written out: the platform's own names cost nine megabytes of memory to look up, and have no adjectives.
const COUNTRIES: Readonly<Record<string, Place>> = {
  AR: { es: 'argentina', en: 'argentina', heard: 'argentin*' },
  AU: { es: 'australia', en: 'australia', heard: 'australian*' },
  AT: { es: 'austria', en: 'austria', heard: 'austriac*|austrian' },
  BE: { es: 'belgica', en: 'belgium', heard: 'belga*|belgian' },
  BO: { es: 'bolivia', en: 'bolivia', heard: 'bolivian*' },
  BR: { es: 'brasil', en: 'brazil', heard: 'brasiler*|brasilen*|brazilian' },
  CA: { es: 'canada', en: 'canada', heard: 'canadiens*|canadian' },
  CH: { es: 'suiza', en: 'switzerland', heard: 'suiz*|swiss' },
  CL: { es: 'chile', en: 'chile', heard: 'chilen*|chilean*' },
  CN: { es: 'china', en: 'china', heard: 'chin*|chinese' },
  CO: { es: 'colombia', en: 'colombia', heard: 'colombian*' },
  CU: { es: 'cuba', en: 'cuba', heard: 'cuban*' },
  CZ: { es: 'republica checa', en: 'czech republic', heard: 'chec*|czech' },
  DE: { es: 'alemania', en: 'germany', heard: 'aleman|alemana|alemanas|alemanes|german' },
  DK: { es: 'dinamarca', en: 'denmark', heard: 'danes|danesa|danesas|danish' },
  EC: { es: 'ecuador', en: 'ecuador', heard: 'ecuatorian*|ecuadorian' },
  EG: { es: 'egipto', en: 'egypt', heard: 'egipci*|egyptian' },
  ES: { es: 'espana', en: 'spain', heard: 'espanol*|spanish' },
  FI: { es: 'finlandia', en: 'finland', heard: 'finlandes*|finnish' },
  FR: { es: 'francia', en: 'france', heard: 'frances|francesa|francesas|franceses|french' },
  GB: {
    es: 'reino unido|inglaterra|gran bretana',
    en: 'united kingdom|england|great britain|the uk',
    heard: 'ingles|inglesa*|ingleses|britanic*|british|english|uk',
  },
  GR: { es: 'grecia', en: 'greece', heard: 'grieg*|greek' },
  HK: { es: 'hong kong', en: 'hong kong', heard: 'hongkonesa*' },
  HU: { es: 'hungria', en: 'hungary', heard: 'hungar*' },
  IE: { es: 'irlanda', en: 'ireland', heard: 'irlandes*|irish' },
  IL: { es: 'israel', en: 'israel', heard: 'israeli*' },
  IN: { es: 'la india|india', en: 'india', heard: 'hindu|hindues|indias|indian|bollywood' },
  IR: { es: 'iran', en: 'iran', heard: 'iranies|irani|iranian' },
  IS: { es: 'islandia', en: 'iceland', heard: 'islandes*|icelandic' },
  IT: { es: 'italia', en: 'italy', heard: 'italian*' },
  JP: { es: 'japon', en: 'japan', heard: 'japones*|nipon*|japanese' },
  KR: { es: 'corea|corea del sur', en: 'korea|south korea', heard: 'corean*|surcorean*|korean|south korean' },
  MX: { es: 'mexico', en: 'mexico', heard: 'mexican*|mejican*' },
  NL: {
    es: 'holanda|paises bajos',
    en: 'holland|the netherlands|netherlands',
    heard: 'holandes*|neerlandes*|dutch',
  },
  NO: { es: 'noruega', en: 'norway', heard: 'norueg*|norwegian' },
  NZ: { es: 'nueva zelanda', en: 'new zealand', heard: 'neozelandes*' },
  PE: { es: 'peru', en: 'peru', heard: 'peruan*|peruvian' },
  PH: { es: 'filipinas', en: 'the philippines|philippines', heard: 'filipin*' },
  PL: { es: 'polonia', en: 'poland', heard: 'polac*|polish' },
  PT: { es: 'portugal', en: 'portugal', heard: 'portugues*|portuguese' },
  RO: { es: 'rumania', en: 'romania', heard: 'ruman*|romanian' },
  RU: { es: 'rusia', en: 'russia', heard: 'rusa*|ruso*|russian' },
  SE: { es: 'suecia', en: 'sweden', heard: 'suec*|swedish' },
  TH: { es: 'tailandia', en: 'thailand', heard: 'tailandes*|thai' },
  TR: { es: 'turquia', en: 'turkey', heard: 'turca*|turco*|turkish' },
  TW: { es: 'taiwan', en: 'taiwan', heard: 'taiwanes*' },
  US: {
    es: 'estados unidos|eeuu',
    en: 'united states|the united states|the us|the usa|america',
    heard: 'estadounidens*|norteamerican*|yanqui*|gringa*|american|usa|hollywood',
  },
  UY: { es: 'uruguay', en: 'uruguay', heard: 'uruguay*' },
  VE: { es: 'venezuela', en: 'venezuela', heard: 'venezolan*|venezuelan' },
  ZA: { es: 'sudafrica', en: 'south africa', heard: 'sudafrican*|south african' },
};
const LANGUAGES: Readonly<Record<string, Omit<Place, 'heard'>>> = {
  ar: { es: 'arabe', en: 'arabic' },
  cn: { es: 'cantones', en: 'cantonese' },
  cs: { es: 'checo', en: 'czech' },
  da: { es: 'danes', en: 'danish' },
  de: { es: 'aleman', en: 'german' },
  el: { es: 'griego', en: 'greek' },
  en: { es: 'ingles', en: 'english' },
  es: { es: 'espanol|castellano', en: 'spanish' },
  fa: { es: 'persa|farsi', en: 'persian|farsi' },
  fi: { es: 'fines|finlandes', en: 'finnish' },
  fr: { es: 'frances', en: 'french' },
  he: { es: 'hebreo', en: 'hebrew' },
  hi: { es: 'hindi', en: 'hindi' },
  hu: { es: 'hungaro', en: 'hungarian' },
  it: { es: 'italiano', en: 'italian' },
  ja: { es: 'japones', en: 'japanese' },
  ko: { es: 'coreano', en: 'korean' },
  nl: { es: 'holandes|neerlandes', en: 'dutch' },
  no: { es: 'noruego', en: 'norwegian' },
  pl: { es: 'polaco', en: 'polish' },
  pt: { es: 'portugues', en: 'portuguese' },
  ro: { es: 'rumano', en: 'romanian' },
  ru: { es: 'ruso', en: 'russian' },
  sv: { es: 'sueco', en: 'swedish' },
  th: { es: 'tailandes', en: 'thai' },
  tr: { es: 'turco', en: 'turkish' },
  uk: { es: 'ucraniano', en: 'ukrainian' },
  zh: { es: 'chino|mandarin', en: 'chinese|mandarin' },
};

const namesOf = (places: Readonly<Record<string, Omit<Place, 'heard'>>>): [string, string][] =>
  Object.entries(places).flatMap(([code, place]) =>
    locales.flatMap((locale) => place[locale].split('|').map((name): [string, string] => [name, code])),
  );

/** What languages are called in a language: mostly what comes from there is called so, too. */
export function namesOfLanguages(locale: Locale): readonly string[] {
  return Object.values(LANGUAGES).flatMap((names) => names[locale].split('|'));
}

const IN_COUNTRY = 'de|from|in|en|hechas en|made in|of|producidas en|produced in|del'.split('|');
const IN_LANGUAGE =
  'en|in|habladas en|hablada en|spoken in|idioma|lengua|language|de habla|de lengua|en idioma'.split('|');

const countryNames = namesOf(COUNTRIES);
const languageNames = namesOf(LANGUAGES);
const countryWords = compileWords([
  ...Object.entries(COUNTRIES).map(([code, { heard }]): [string, string] => [heard, code]),
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

function suggester(
  codes: readonly string[],
  nameOf: (code: string, locale: Locale) => string,
): NonNullable<Slot<string>['suggest']> {
  const named = new Map<Locale, readonly Choice[]>();
  const choicesIn = (locale: Locale): readonly Choice[] =>
    codes
      .map((code) => ({ name: nameOf(code, locale), value: code }))
      .sort((a, b) => a.name.localeCompare(b.name));
  return (typed, { locale }) => {
    const choices = named.get(locale) ?? choicesIn(locale);
    named.set(locale, choices);
    return matchingChoices(choices, typed);
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
  suggest: suggester(Object.keys(COUNTRIES), countryName),
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
  suggest: suggester(Object.keys(LANGUAGES), languageName),
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
