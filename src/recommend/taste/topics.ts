import type { Catalog } from '../../catalog/catalog.ts';
import { tokenize } from '../../domain/fold.ts';
import { type ByLocale, byLocale, type Locale, locales } from '../../domain/locale.ts';
import { memoize } from '../../domain/memoize.ts';
import { stories } from '../../language/locales/index.ts';
import type { IndexReader } from '../index/index-reader.ts';
import { termReader } from '../index/terms.ts';
import type { SaidConcept } from '../search/query.ts';
import { isStopWord } from '../search/query-locale.ts';

/**
 * What stories are about, as a user's taste keeps it: stems of the index, "+" between words and "|" between what a word may be
 * called ("time+travel"). Not their numbers, which another build gives to other words, and never what was typed.
 */
export type Topic = string;

export type Topics = {
  /** The topic that some words name; undefined where the index does not know all of them, or has no name for it. */
  readonly of: (text: string) => Topic | undefined;
  /** A topic in words of the data, a keyword's or the dictionary's; undefined where the catalog has none for it. */
  readonly name: (topic: Topic, locale: Locale) => string | undefined;
  /** The numbers of the films that tell of it. */
  readonly films: (topic: Topic) => readonly number[];
};

/** A topic of more words is a story. */
const MOST_WORDS = 4;
/** The signs of a topic; what a button carries has no others. */
const [AND, OR] = ['+', '|'];

export function openTopics(
  catalog: Catalog,
  index: IndexReader,
  spoken: (text: string) => readonly SaidConcept[],
): Topics {
  const names = memoize(() => namesByTopic(catalog, index.columns().id.length));
  const nameOf = (topic: Topic, locale: Locale): string | undefined => {
    const { words, keywords } = names();
    const key = keyOf(topic.split(AND).map((concept) => concept.split(OR)[0] ?? ''));
    return words[locale].get(key) ?? keywords.get(key);
  };
  return {
    of: (text) => {
      const concepts = spoken(text);
      const isKnown = tokenize(text).every(
        ({ text: word, folded }) =>
          isStop(folded) || concepts.some(({ phrase }) => phrase.split(' ').includes(word)),
      );
      if (concepts.length === 0 || concepts.length > MOST_WORDS || !isKnown) return undefined;
      const topic = concepts.map(({ concept }) => concept.map(({ term }) => term).join(OR)).join(AND);
      return locales.some((locale) => nameOf(topic, locale) !== undefined) ? topic : undefined;
    },
    name: (topic, locale) => {
      const { words, keywords } = names();
      const key = keyOf(topic.split(AND).map((concept) => concept.split(OR)[0] ?? ''));
      return (
        words[locale].get(key) ?? keywords.get(key) ?? (key.includes(AND) ? undefined : key || undefined)
      );
    },
    films: (topic) =>
      topic
        .split(AND)
        .map((concept) => filmsOf(index, concept.split(OR)))
        .reduce(common),
  };
}

function isStop(word: string): boolean {
  return Object.values(isStopWord).some((isOne) => isOne(word));
}

/** The films that have any of some stems, by ascending number. */
function filmsOf(index: IndexReader, stems: readonly string[]): readonly number[] {
  const films = new Set<number>();
  for (const stem of stems) {
    const term = index.find('word', stem);
    if (!term) continue;
    const { films: having, length } = index.postings(term);
    for (const film of having.subarray(0, length)) films.add(film);
  }
  return [...films];
}

function common(films: readonly number[], others: readonly number[]): readonly number[] {
  const among = new Set(others);
  return films.filter((film) => among.has(film));
}

function keyOf(stems: readonly string[]): string {
  return [...stems].sort().join(AND);
}

type Named = {
  readonly words: ByLocale<ReadonlyMap<string, string>>;
  readonly keywords: ReadonlyMap<string, string>;
};

/** A keyword of fewer films in ten thousand names no kind of films: "slow" and "boring" are keywords, too. */
const LEAST_OF_TEN_THOUSAND = 4;
const LEAST_FILMS = 2;

const KEYWORDS = `
SELECT name, count(*) AS films FROM keyword JOIN film_keyword ON keyword_id = keyword.id GROUP BY keyword.id
HAVING films >= $least`;

/**
 * What the keywords of the films call a topic, by its stems, and what the dictionary of a language calls the keyword: of those
 * with the same stems ("animal", "anime") the one of the most films.
 */
function namesByTopic(catalog: Catalog, films: number): Named {
  const read = termReader();
  const least = Math.max(LEAST_FILMS, Math.round((films * LEAST_OF_TEN_THOUSAND) / 10_000));
  const rows = catalog.all<{ least: number }, { name: string; films: number }>(KEYWORDS)({ least });
  const keywords = new Map(
    rows
      .toSorted((a, b) => a.films - b.films)
      .map(({ name }) => [keyOf([...new Set(read(name).map(({ stem }) => stem))]), name]),
  );
  const translated = memoize(() => translations(catalog));
  const wordsIn = (): ReadonlyMap<string, string> =>
    new Map(
      [...keywords].flatMap(([key, name]) =>
        [translated().get(name) ?? []].flat().map((word) => [key, word]),
      ),
    );
  return {
    words: byLocale((locale) => (stories[locale]?.dictionary ? wordsIn() : new Map())),
    keywords,
  };
}

/** The word of the dictionary for each English one: rather one that means nothing else, and of those the shortest. */
function translations(catalog: Catalog): ReadonlyMap<string, string> {
  const rows = catalog.all<Record<string, never>, { key: string; english: string }>(
    'SELECT key, english FROM story_word WHERE stemmed = 0',
  )({});
  const words = rows.map(({ key, english }) => ({ key, meant: JSON.parse(english) as string[] }));
  return new Map(
    words
      .toSorted((a, b) => b.meant.length - a.meant.length || b.key.length - a.key.length)
      .flatMap(({ key, meant }) => meant.map((word) => [word, key])),
  );
}
