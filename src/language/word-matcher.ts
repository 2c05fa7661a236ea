import { phrasesOf } from './phrases-of.ts';

/** Where words of a list stand in a sentence, and what they stand for. */
export type WordHit<T> = { readonly from: number; readonly to: number; readonly value: T };

/** Words in a row, and all that they stand for. */
type Entry<T> = {
  readonly words: readonly string[];
  /** Of each word that is a stem its letters; undefined where none is. */
  readonly stems: readonly (string | undefined)[] | undefined;
  readonly values: T[];
};

/** Words to look for: sequences of folded words; a last `*` makes a word a stem. */
export type WordMatcher<T> = {
  find(words: readonly string[]): readonly WordHit<T>[];
  /** Every word of the lists, once. */
  readonly vocabulary: readonly string[];
};

const SHORTEST_STEM = 2;

/** Compiles lists of phrases, one a line, and what each list stands for into a matcher that finds every occurrence, overlapping ones too. */
export function compileWords<T>(lists: Iterable<readonly [string, T]>): WordMatcher<T> {
  const entries = entriesOf(lists);
  const [whole, stems] = byFirstWord(entries);
  return {
    vocabulary: [...new Set(entries.flatMap(({ words }) => words))],
    find: (words) => {
      // Every sentence passes through dozens of matchers, and most of its words are in none of them.
      const hits: WordHit<T>[] = [];
      for (let from = 0; from < words.length; from++) {
        const word = words[from] as string;
        addHits(hits, whole.get(word), words, from);
        if (stems.size > 0) addHits(hits, stems.get(word.slice(0, SHORTEST_STEM)), words, from);
      }
      return hits;
    },
  };
}

/** How many words at its beginning the longest of a sentence's hits takes; 0 where none stands there. */
export function leadOf(hits: readonly WordHit<unknown>[]): number {
  return Math.max(0, ...hits.map(({ from, to }) => (from === 0 ? to : 0)));
}

/** The hit that takes all words of a sentence. */
export function wholeOf<T>(hits: readonly WordHit<T>[], words: readonly string[]): WordHit<T> | undefined {
  return hits.find(({ from, to }) => from === 0 && to === words.length);
}

function addHits<T>(
  hits: WordHit<T>[],
  entries: readonly Entry<T>[] | undefined,
  words: readonly string[],
  from: number,
): void {
  if (!entries) return;
  for (const entry of entries) {
    if (!standsAt(entry, words, from)) continue;
    const to = from + entry.words.length;
    for (const value of entry.values) hits.push({ from, to, value });
  }
}

type Entries<T> = Map<string, Entry<T>[]>;

/** What begins with a whole word, by that word; what begins with a stem, by its first letters, shorter stems first. */
function byFirstWord<T>(entries: readonly Entry<T>[]): readonly [whole: Entries<T>, stems: Entries<T>] {
  const [whole, stems]: [Entries<T>, Entries<T>] = [new Map(), new Map()];
  for (const entry of entries) {
    const first = entry.words[0] ?? '';
    const isStem = first.endsWith('*');
    if (isStem && first.length <= SHORTEST_STEM) continue;
    const [map, key] = isStem ? [stems, first.slice(0, SHORTEST_STEM)] : [whole, first];
    const known = map.get(key);
    if (known) known.push(entry);
    else map.set(key, [entry]);
  }
  const lengthOf = ({ words }: Entry<T>): number => words[0]?.length ?? 0;
  for (const list of stems.values()) list.sort((a, b) => lengthOf(a) - lengthOf(b));
  return [whole, stems];
}

/** The lists' alternatives: the phrases of all questions share most of their words, so each is kept once. */
function entriesOf<T>(lists: Iterable<readonly [string, T]>): readonly Entry<T>[] {
  const entries = new Map<string, Entry<T>>();
  for (const [list, value] of lists) {
    for (const text of phrasesOf(list)) {
      const known = entries.get(text);
      if (known) known.values.push(value);
      else entries.set(text, entryOf(text, value));
    }
  }
  return [...entries.values()];
}

function entryOf<T>(text: string, value: T): Entry<T> {
  const words = text.split(/\s+/);
  const stems = text.includes('*')
    ? words.map((word) => (word.endsWith('*') ? word.slice(0, -1) : undefined))
    : undefined;
  return { words, stems, values: [value] };
}

function standsAt<T>({ words, stems }: Entry<T>, sentence: readonly string[], from: number): boolean {
  for (let i = 0; i < words.length; i++) {
    const word = sentence[from + i];
    const stem = stems?.[i];
    if (word === undefined || (stem === undefined ? word !== words[i] : !word.startsWith(stem))) return false;
  }
  return true;
}
