/** Where words of a list stand in a sentence, and what they stand for. */
export type WordHit<T> = { readonly from: number; readonly to: number; readonly value: T };

/** Words in a row, and all that they stand for. */
type Entry<T> = { readonly words: readonly string[]; readonly values: T[] };

/** Words to look for: sequences of folded words; a last `*` makes a word a stem. */
export type WordMatcher<T> = {
  find(words: readonly string[]): readonly WordHit<T>[];
  /** Every word of the lists, once. */
  readonly vocabulary: readonly string[];
};

const SHORTEST_STEM = 2;

/** Compiles lists such as `[['votos|votes', 'votes'], …]` into a matcher that finds every occurrence, overlapping ones too. */
export function compileWords<T>(lists: Iterable<readonly [string, T]>): WordMatcher<T> {
  const entries = entriesOf(lists);
  const whole = new Map<string, Entry<T>[]>();
  const stems = new Map<string, Entry<T>[]>();
  for (const entry of entries) {
    const first = entry.words[0] ?? '';
    const [map, key] = first.endsWith('*') ? [stems, first.slice(0, -1)] : [whole, first];
    const known = map.get(key);
    if (known) known.push(entry);
    else map.set(key, [entry]);
  }
  const startingWith = (word: string): Entry<T>[] => {
    const found = [...(whole.get(word) ?? [])];
    for (let length = SHORTEST_STEM; length <= word.length; length++)
      found.push(...(stems.get(word.slice(0, length)) ?? []));
    return found;
  };
  return {
    vocabulary: [...new Set(entries.flatMap(({ words }) => words))],
    find: (words) =>
      words.flatMap((word, from) =>
        startingWith(word)
          .filter((entry) => entry.words.every((wanted, i) => matches(wanted, words[from + i])))
          .flatMap(({ words: { length }, values }) =>
            values.map((value) => ({ from, to: from + length, value })),
          ),
      ),
  };
}

/** The lists' alternatives: the phrases of all questions share most of their words, so each is kept once. */
function entriesOf<T>(lists: Iterable<readonly [string, T]>): readonly Entry<T>[] {
  const entries = new Map<string, Entry<T>>();
  for (const [list, value] of lists) {
    for (const alternative of list.split('|')) {
      const text = alternative.trim();
      const known = entries.get(text);
      if (known) known.values.push(value);
      else entries.set(text, { words: text.split(/\s+/), values: [value] });
    }
  }
  return [...entries.values()];
}

function matches(wanted: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  return wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted;
}
