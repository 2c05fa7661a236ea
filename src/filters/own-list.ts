import { z } from 'zod';
import { fold } from '../domain/fold.ts';
import { type OwnList, ownLists } from '../domain/own-films.ts';
import { everyList, everyWord } from '../language/every-locale.ts';
import { hasFilmWord } from '../language/film-words.ts';
import { isIdle } from '../language/idle-words.ts';
import { compileWords, type WordHit } from '../language/word-matcher.ts';
import { oncePerSentence } from '../slots/once-per-sentence.ts';
import type { Sentence } from '../slots/sentence.ts';
import type { Filter } from './filter.ts';

const matcher = compileWords<OwnList>(
  ownLists.map((name) => [everyList((words) => words.ownLists[name]), name]),
);

const AT_END = compileWords([[everyList((words) => words.ownLists.seenAtEnd), true]]);
const COUNTS = compileWords([[everyList((words) => words.concepts.count), true]]);
const WHICH = everyWord((words) => words.ownLists.which);

/** Words of how many or which films, which narrow no list. */
const ASKS = everyWord((words) => words.ownLists.asks);

/**
 * "comedies on my list", "how many of the 90s have I seen": one of the asker's own lists. What is on it is looked up when the
 * request is answered, and nowhere kept. A list that nothing narrows is asked for by its own question.
 */
export const list: Filter<OwnList> = {
  schema: z.enum(ownLists),
  words: null,
  letter: 'U',
  about: {
    es: '«watch», «seen» o «rated»: solo de tus pendientes, tus vistas o las que puntuaste',
    en: '“watch”, “seen” or “rated”: only of your watchlist, your seen films or those you rated',
  },
  told: {
    es: (name) => ({ watch: 'de tu lista', seen: 'que ya viste', rated: 'que puntuaste' })[name],
    en: (name) => ({ watch: 'on your list', seen: 'that you have seen', rated: 'that you rated' })[name],
  },
  read: (typed) =>
    ownLists.find((name) => name === typed.trim().toLowerCase()) ??
    matcher.find(fold(typed).split(' '))[0]?.value ?? {
      problem: 'unknown',
      slot: 'list',
      typed,
      nearest: ownLists.map((name) => ({ name })),
    },
  hear: oncePerSentence((sentence) => {
    const hits = [...matcher.find(wordsOf(sentence)), ...seenAtEnd(sentence)];
    return hits
      .filter((hit) => !hits.some((longer) => holds(longer, hit)) && isNarrowed(sentence, hit))
      .map(({ from, to, value }) => ({ from, to, gives: [{ list: value }], trust: 1 }));
  }),
  vocabulary: [],
};

function wordsOf({ words }: Sentence): readonly string[] {
  return words.map(({ word }) => word);
}

/** "¿cuántas de terror vi?", "which films of the 90s I have seen": what nothing follows, in a question of how many or which. */
function seenAtEnd(sentence: Sentence): readonly WordHit<OwnList>[] {
  const words = wordsOf(sentence);
  const isAsked = WHICH.has(words[0] ?? '') || COUNTS.find(words).some(({ from }) => from === 0);
  const hits = isAsked ? AT_END.find(words).filter(({ from, to }) => from > 1 && to === words.length) : [];
  return hits.map(({ from, to }) => ({ from, to, value: 'seen' }));
}

function holds(longer: WordHit<OwnList>, { from, to }: WordHit<OwnList>): boolean {
  return longer.from <= from && to <= longer.to && longer.to - longer.from > to - from;
}

/** True where more is said of the films than whose list they are on. */
function isNarrowed({ words }: Sentence, { from, to }: WordHit<OwnList>): boolean {
  return words.some(
    ({ folded }, at) =>
      (at < from || at >= to) && !isIdle(folded) && !hasFilmWord([folded]) && !ASKS.has(folded),
  );
}
