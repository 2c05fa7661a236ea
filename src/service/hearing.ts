import type { Catalog } from '../catalog/catalog.ts';
import { openNameResolver } from '../catalog/names/name-resolver.ts';
import { openWordFame } from '../catalog/names/word-fame.ts';
import type { IsoDate } from '../domain/calendar.ts';
import type { Locale } from '../domain/locale.ts';
import { memoize } from '../domain/memoize.ts';
import { compileGrammar } from '../nlu/candidates/grammar.ts';
import { openSpellingCorrector } from '../nlu/correct-spelling.ts';
import { openCandidateFinder } from '../nlu/understand.ts';
import { declined, questions } from '../questions/index.ts';
import { openIndex } from '../recommend/index/index-reader.ts';
import { conceptReader, saidConceptReader } from '../recommend/search/query.ts';
import { openTopics } from '../recommend/taste/topics.ts';
import type { SpellingCorrector } from '../slots/sentence.ts';
import type { Reading } from '../slots/slot.ts';

/** What understands sentences about the films of a catalog. */
export type Hearing = {
  readonly readingOf: (locale: Locale, today: IsoDate) => Reading;
  /** All that a sentence may mean. The phrases are compiled at the first. */
  readonly candidates: ReturnType<typeof openCandidateFinder>;
  /** A vocabulary with further words, that leaves those of titles and names alone. */
  readonly vocabularyOf: (words: readonly string[]) => SpellingCorrector;
};

/** A word near one of a question's own is a mistake unless a name so well known has it in it (votes or fame). */
const KNOWN_NAME = 60;
/** Nor is a word that so many stories have: "sports" is no mistyped "shorts". */
const IN_STORIES = 60;

/** A text longer than this is cut: no question needs it. */
const MOST_CHARACTERS = 1000;

/** A word that stories of every kind have. */
const USUAL = 'love';

function inDoublings(films: number): number {
  return Math.log2(1 + films);
}

/** Long texts are cut and runs of white space made one space: no pattern has more to search than that. */
export function bounded(text: string): string {
  return cutFolded(
    text.slice(0, MOST_CHARACTERS).replace(/\s+/g, ' ').replace(SECOND_TITLE, ''),
    2 * MOST_CHARACTERS,
  ).replace(/\S{12,}/g, (run) => cutFolded(run, MOST_OF_A_RUN));
}

/** No name is a longer run without a space, and no link needs more of it. */
const MOST_OF_A_RUN = 200;

/** What is looked up grows with the folded form of a text, and one sign may fold to eighteen letters. */
function cutFolded(text: string, most: number): string {
  let length = 0;
  let end = 0;
  for (const sign of text) {
    length += sign.normalize('NFKD').length;
    if (length > most) return text.slice(0, end);
    end += sign.length;
  }
  return text;
}

/** A film in full is copied from an answer, "El origen · Inception (2010)": one of its titles is enough. */
const SECOND_TITLE = / · [^·()]{1,99}(?= \(\d{4}\))/g;

export function openHearing(catalog: Catalog): Hearing {
  const concepts = memoize(() => conceptReader(catalog, openIndex(catalog)));
  const topics = memoize(() => {
    const index = openIndex(catalog);
    return openTopics(catalog, index, saidConceptReader(catalog, index));
  });
  const filmsTold = (word: string): number =>
    Math.max(0, ...concepts()(word).flatMap((concept) => concept.map(({ films }) => films)));
  // A catalog may have the stories of fifty thousand films or of some hundred: what is usual is told by one word.
  const usual = memoize(() => Math.max(1, inDoublings(filmsTold(USUAL))));
  const names = {
    told: (text: string) => concepts()(text).length,
    topicNamed: (text: string) => topics().of(text),
    topicOf: (word: string) => inDoublings(filmsTold(word)) / usual(),
    titles: openNameResolver(catalog, 'title'),
    people: openNameResolver(catalog, 'person'),
    sagas: openNameResolver(catalog, 'saga'),
    fame: openWordFame(catalog),
  };
  const isOrdinary = (word: string): boolean => filmsTold(word) >= IN_STORIES;
  const vocabularyOf = (words: readonly string[]): SpellingCorrector =>
    openSpellingCorrector(words, (word) => names.fame(word) >= KNOWN_NAME || isOrdinary(word));
  const candidates = memoize(() => {
    const grammar = compileGrammar([...questions, ...declined]);
    return openCandidateFinder(grammar, vocabularyOf(grammar.vocabulary));
  });
  return {
    readingOf: (locale, today) => ({ catalog, ...names, locale, today }),
    candidates: (...asked) => candidates()(...asked),
    vocabularyOf,
  };
}
