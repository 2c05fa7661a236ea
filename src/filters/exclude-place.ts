import { country, countryName, language, languageName } from '../slots/place.ts';
import type { Filter } from './filter.ts';

/** A country that had no part in it: "non-American", "que no sea de Estados Unidos". */
export const excludeCountry: Filter<string> = {
  schema: country.schema,
  words: null,
  letter: 'O',
  about: { es: 'Un país de donde no es', en: 'A country that it is not from' },
  told: {
    es: (code) => `que no son de ${countryName(code, 'es')}`,
    en: (code) => `not from ${countryName(code, 'en')}`,
  },
  read: (typed, reading) => {
    const read = country.read(typed, reading);
    return typeof read === 'string' ? read : { ...read, slot: 'excludeCountry' };
  },
  rests: 'country',
};

/** An original language that it is not in: "que no sea en inglés". */
export const excludeLanguage: Filter<string> = {
  schema: language.schema,
  words: null,
  letter: 'L',
  about: { es: 'Un idioma en que no es', en: 'A language that it is not in' },
  told: {
    es: (code) => `que no son en ${languageName(code, 'es')}`,
    en: (code) => `not in the ${languageName(code, 'en')} language`,
  },
  read: (typed, reading) => {
    const read = language.read(typed, reading);
    return typeof read === 'string' ? read : { ...read, slot: 'excludeLanguage' };
  },
  rests: 'language',
};
