import type { Catalog } from '../../catalog/catalog.ts';
import { type Token, tokenize } from '../../domain/fold.ts';
import { type ByLocale, byLocale, type Locale } from '../../domain/locale.ts';
import { memoize } from '../../domain/memoize.ts';
import { remembering } from '../../domain/remembering.ts';
import { stories } from '../../language/locales/index.ts';
import type { WordForms } from '../../language/locales/tongue.ts';
import type { IndexReader, IndexTerm } from '../index/index-reader.ts';
import { termReader } from '../index/terms.ts';
import { isStopWord, queryLocale } from './query-locale.ts';

/** What one word or phrase of a query may be called in the index: any of its terms will do. */
export type Concept = readonly IndexTerm[];

/** A word of another language that so many texts have is English too ("red"). */
const COMMON_IN_ENGLISH = 50;

/** The words of a few sentences: each is read as a story in many ways. */
const MOST_REMEMBERED = 500;

/** A concept with the words that it was said in. */
export type SaidConcept = { readonly concept: Concept; readonly phrase: string };

/** Reads a description as concepts, in its order; each word that the dictionary of its language has is translated. */
type ReadSaid = (query: string, locale?: Locale) => readonly SaidConcept[];
type ReadConcepts = (query: string, locale?: Locale) => readonly Concept[];

/** As `saidConceptReader`, of those who need not know in which words. */
export function conceptReader(catalog: Catalog, index: IndexReader): ReadConcepts {
  const read = saidConceptReader(catalog, index);
  return (query, locale) => read(query, locale).map(({ concept }) => concept);
}

/** Where no locale is given it is told by the query's words. */
export function saidConceptReader(catalog: Catalog, index: IndexReader): ReadSaid {
  const read = termReader();
  const stemsOf = (text: string) => [...new Set(read(text).map(({ stem }) => stem))];
  const termOf = remembering(MOST_REMEMBERED, (stem: string) => index.find('word', stem));
  const conceptOf = (stems: readonly string[]): Concept =>
    stems.map(termOf).filter((term) => term !== undefined);
  const dictionaries = openDictionaries(catalog);
  const meantBy = (words: readonly string[], at: number, locale: Locale) => {
    const { english, length } = dictionaries[locale]?.translate(words, at) ?? ITSELF;
    const word = words[at] as string;
    if (english) return { stems: splitAlternatives(english.map(stemsOf)), length };
    return { stems: isStopWord[locale](word) ? [] : [stemsOf(word)], length };
  };
  const translated = (tokens: readonly Token[], locale: Locale): SaidConcept[] => {
    const words = tokens.map(({ folded }) => folded);
    const concepts: SaidConcept[] = [];
    for (let at = 0; at < words.length; ) {
      const { stems, length } = meantBy(words, at, locale);
      const phrase = tokens
        .slice(at, at + length)
        .map(({ text }) => text)
        .join(' ');
      concepts.push(...stems.map((alternative) => ({ concept: conceptOf(alternative), phrase })));
      at += length;
    }
    return concepts;
  };
  const isForeign = (word: string, locale: Locale) =>
    dictionaries[locale]?.find([word]) !== undefined &&
    conceptOf(stemsOf(word)).every(({ films }) => films < COMMON_IN_ENGLISH);
  return (query, locale = queryLocale(query, isForeign)) => {
    return translated(tokenize(query), locale).filter(({ concept }) => concept.length > 0);
  };
}

/** "time travel", "travel through time": the words that all have count each for itself, the rest as one. */
function splitAlternatives(alternatives: readonly (readonly string[])[]): (readonly string[])[] {
  const all = [...new Set(alternatives.flat())];
  const inAll = (stem: string) => alternatives.every((stems) => stems.includes(stem));
  return [...all.filter(inAll).map((stem) => [stem]), all.filter((stem) => !inAll(stem))];
}

type Translation = { readonly english?: readonly string[]; readonly length: number };
const ITSELF: Translation = { length: 1 };

type Dictionary = {
  readonly find: (words: readonly string[]) => readonly string[] | undefined;
  /** The longest phrase that starts at a word; a stop word alone is none. */
  readonly translate: (words: readonly string[], at: number) => Translation;
};

/** Those of the languages that have one: the catalog's table of story words is of one language. */
function openDictionaries(catalog: Catalog): ByLocale<Dictionary | undefined> {
  return byLocale((locale) => {
    const forms = stories[locale]?.dictionary;
    return forms && openDictionary(catalog, forms, isStopWord[locale]);
  });
}

function openDictionary(
  catalog: Catalog,
  { forms, stem }: WordForms,
  isStop: (word: string) => boolean,
): Dictionary {
  const row = catalog.one<{ key: string; stemmed: number }, { english: string }>(
    'SELECT english FROM story_word WHERE key = $key AND stemmed = $stemmed',
  );
  const phraseLengths = memoize(() => longestPhrases(catalog));
  const lookUp = remembering(MOST_REMEMBERED, (text: string): readonly string[] | undefined => {
    const words = text.split(APART);
    const exact = words.length === 1 ? forms(text) : [];
    const stemmed = words.map(stem).join(' ');
    const found =
      exact.map((key) => row({ key, stemmed: 0 })).find(Boolean) ?? row({ key: stemmed, stemmed: 1 });
    return found && (JSON.parse(found.english) as string[]);
  });
  const find = (words: readonly string[]): readonly string[] | undefined => lookUp(words.join(APART));
  const translate = (words: readonly string[], at: number): Translation => {
    const first = words[at] as string;
    const longest = phraseLengths().get(stem(first)) ?? 1;
    for (let length = Math.min(longest, words.length - at); length > 0; length--) {
      if (length === 1 && isStop(first)) break;
      const english = find(words.slice(at, at + length));
      if (english) return { english, length };
    }
    return ITSELF;
  };
  return { find, translate };
}

/** No folded word has it in it, where some ("8½") have a space. */
const APART = '\n';

/** How many words the longest phrase has that starts with a stem. */
function longestPhrases(catalog: Catalog): ReadonlyMap<string, number> {
  const rows = catalog.all<Record<string, never>, { key: string }>(
    "SELECT key FROM story_word WHERE stemmed = 1 AND key LIKE '% %'",
  )({});
  const lengths = new Map<string, number>();
  for (const { key } of rows) {
    const stems = key.split(' ');
    const first = stems[0] as string;
    lengths.set(first, Math.max(stems.length, lengths.get(first) ?? 0));
  }
  return lengths;
}
