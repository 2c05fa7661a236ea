import { tokenize } from '../domain/fold.ts';
import type { Locale } from '../domain/locale.ts';
import type { Catalog } from '../store/catalog.ts';
import type { IndexReader, IndexTerm } from './index-reader.ts';
import { SPANISH_STOP_WORDS, spanishForms, spanishStem } from './spanish.ts';
import { termReader } from './terms.ts';

/** What one word or phrase of a query may be called in the index: any of its terms will do. */
export type Concept = readonly IndexTerm[];

const LONGEST_PHRASE = 5;

/** Reads a description as concepts, in its order; of a Spanish one every word that the dictionary has is translated. */
export function conceptReader(
  catalog: Catalog,
  index: IndexReader,
): (query: string, locale: Locale) => readonly Concept[] {
  const read = termReader();
  const translate = storyWords(catalog);
  const stemsOf = (text: string) => [...new Set(read(text).map(({ stem }) => stem))];
  const conceptOf = (stems: readonly string[]): Concept =>
    stems.map((stem) => index.find('word', stem)).filter((term) => term !== undefined);
  const spanish = (words: readonly string[]): Concept[] => {
    const concepts: Concept[] = [];
    for (let at = 0; at < words.length; ) {
      const { english, length } = translate(words, at);
      const word = words[at] as string;
      if (english) concepts.push(...splitAlternatives(english.map(stemsOf)).map(conceptOf));
      else if (!SPANISH_STOP_WORDS.has(word)) concepts.push(conceptOf(stemsOf(word)));
      at += length;
    }
    return concepts;
  };
  return (query, locale) => {
    const words = tokenize(query).map(({ folded }) => folded);
    const concepts = locale === 'es' ? spanish(words) : words.map((word) => conceptOf(stemsOf(word)));
    return concepts.filter((concept) => concept.length > 0);
  };
}

/** "time travel", "travel through time": the words that all have count each for itself, the rest as one. */
function splitAlternatives(alternatives: readonly (readonly string[])[]): (readonly string[])[] {
  const all = [...new Set(alternatives.flat())];
  const inAll = (stem: string) => alternatives.every((stems) => stems.includes(stem));
  return [...all.filter(inAll).map((stem) => [stem]), all.filter((stem) => !inAll(stem))];
}

type Translation = { readonly english?: readonly string[]; readonly length: number };

/** Looks up the longest phrase that starts at a word; stop words alone are never looked up. */
function storyWords(catalog: Catalog): (words: readonly string[], at: number) => Translation {
  const row = catalog.one<{ key: string; stemmed: number }, { english: string }>(
    'SELECT english FROM story_word WHERE key = $key AND stemmed = $stemmed',
  );
  const find = (words: readonly string[]): readonly string[] | undefined => {
    const exact = words.length === 1 ? spanishForms(words[0] as string) : [words.join(' ')];
    const stem = words.map(spanishStem).join(' ');
    const found =
      exact.map((key) => row({ key, stemmed: 0 })).find(Boolean) ?? row({ key: stem, stemmed: 1 });
    return found && (JSON.parse(found.english) as string[]);
  };
  return (words, at) => {
    for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length--) {
      const phrase = words.slice(at, at + length);
      if (length === 1 && SPANISH_STOP_WORDS.has(phrase[0] as string)) break;
      const english = find(phrase);
      if (english) return { english, length };
    }
    return { length: 1 };
  };
}
