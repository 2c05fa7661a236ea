import type { Catalog } from '../../catalog/catalog.ts';
import { openCount } from '../../catalog/films/film-count.ts';
import type { FilmFilter } from '../../catalog/films/film-filter.ts';
import type { ByLocale } from '../../domain/locale.ts';
import { ownLanguages } from '../../domain/own-languages.ts';
import type { Formatter } from '../../language/format.ts';
import { type Block, note } from '../../message/message.ts';
import { languageName } from '../../slots/place.ts';

/** What a list of a country's films leaves out: its co-productions in other languages than its own. */
export type Coproductions = { readonly count: number; readonly languages: readonly string[] };

type Narrowed = { readonly filter: FilmFilter; readonly coproductions?: Coproductions };

/** TMDB's code of films in which nobody speaks, and what stands for a language that is not known: neither is another one. */
const NO_OTHERS = ['xx', ''];

/**
 * Opens what narrows the films of a country to its own: "la mexicana más taquillera" is no American film that Mexico had a
 * part in. Where a language is asked for, where co-productions are, and where a country has nothing else, all are meant.
 */
export function openOwnFilms(catalog: Catalog): (filter: FilmFilter) => Narrowed {
  const counted = openCount(catalog);
  const countOf = (filter: FilmFilter): number => counted(filter, undefined).count;
  return (filter) => {
    const { country, language, excludeLanguage, coproductions } = filter;
    const languages = country === undefined ? undefined : ownLanguages(country);
    if (!languages || language || excludeLanguage || coproductions) return { filter };
    const own = { ...filter, anyLanguages: [...languages, ...NO_OTHERS] };
    const [all, inOwnLanguages] = [countOf(filter), countOf(own)];
    return inOwnLanguages === 0 || inOwnLanguages === all
      ? { filter }
      : { filter: own, coproductions: { count: all - inOwnLanguages, languages } };
  };
}

type Words = {
  readonly leftOut: (count: string, isOne: boolean, languages: string) => string;
  readonly among: (count: string, isOne: boolean, languages: string) => string;
  /** Where the country has more than can be named. */
  readonly several: string;
  readonly button: string;
};
const words: ByLocale<Words> = {
  es: {
    leftOut: (count, isOne, languages) =>
      `Habladas en ${languages}: ${isOne ? 'queda' : 'quedan'} afuera ${count} ${isOne ? 'coproducción' : 'coproducciones'} en otros idiomas.`,
    among: (count, isOne, languages) =>
      `${isOne ? 'Una' : count} no ${isOne ? 'es' : 'son'} en ${languages}: ${isOne ? 'una coproducción' : 'coproducciones'}.`,
    several: 'los idiomas del país',
    button: 'Con coproducciones',
  },
  en: {
    leftOut: (count, isOne, languages) =>
      `In ${languages}: ${count} ${isOne ? 'co-production' : 'co-productions'} in other languages ${isOne ? 'is' : 'are'} left out.`,
    among: (count, isOne, languages) =>
      `${isOne ? 'One is' : `${count} are`} not in ${languages}: ${isOne ? 'a co-production' : 'co-productions'}.`,
    several: 'the languages of the country',
    button: 'With co-productions',
  },
};

const MOST_NAMED = 2;

/** That they are left out of a list. */
export function leftOutCoproductions(left: Coproductions | undefined, format: Formatter): readonly Block[] {
  return coproductionNote(left, 'leftOut', format);
}

/** That they are counted. */
export function amongCoproductions(counted: Coproductions | undefined, format: Formatter): readonly Block[] {
  return coproductionNote(counted, 'among', format);
}

function coproductionNote(
  some: Coproductions | undefined,
  how: 'leftOut' | 'among',
  format: Formatter,
): readonly Block[] {
  if (!some) return [];
  const w = words[format.locale];
  const named = some.languages.map((code) => languageName(code, format.locale));
  const languages = named.length > MOST_NAMED ? w.several : format.either(named);
  return [note(w[how](format.number(some.count), some.count === 1, languages))];
}

/** The button that takes them in. */
export function withCoproductions(format: Pick<Formatter, 'locale'>): string {
  return words[format.locale].button;
}
