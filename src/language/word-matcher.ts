/** Where words of a list stand in a sentence, and what they stand for. */
export type WordHit<T> = { readonly from: number; readonly to: number; readonly value: T };

type Entry<T> = { readonly words: readonly string[]; readonly value: T };

/** Words to look for: sequences of folded words; a last `*` makes a word a stem. */
export type WordMatcher<T> = {
  find(words: readonly string[]): readonly WordHit<T>[];
  readonly vocabulary: readonly string[];
};

const SHORTEST_STEM = 2;

/** Compiles lists such as `[['votos|votes', 'votes'], …]` into a matcher that finds every occurrence, overlapping ones too. */
export function compileWords<T>(lists: Iterable<readonly [string, T]>): WordMatcher<T> {
  const entries = [...lists].flatMap(([list, value]) =>
    list.split('|').map((alternative): Entry<T> => ({ words: alternative.trim().split(/\s+/), value })),
  );
  const whole = new Map<string, Entry<T>[]>();
  const stems = new Map<string, Entry<T>[]>();
  for (const entry of entries) {
    const first = entry.words[0] ?? '';
    const [map, key] = first.endsWith('*') ? [stems, first.slice(0, -1)] : [whole, first];
    map.set(key, [...(map.get(key) ?? []), entry]);
  }
  const startingWith = (word: string): Entry<T>[] => {
    const found = [...(whole.get(word) ?? [])];
    for (let length = SHORTEST_STEM; length <= word.length; length++)
      found.push(...(stems.get(word.slice(0, length)) ?? []));
    return found;
  };
  return {
    vocabulary: entries.flatMap(({ words }) => words),
    find: (words) =>
      words.flatMap((word, from) =>
        startingWith(word)
          .filter((entry) => entry.words.every((wanted, i) => matches(wanted, words[from + i])))
          .map(({ words: matched, value }) => ({ from, to: from + matched.length, value })),
      ),
  };
}

function matches(wanted: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  return wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted;
}
