import { everyList } from '../../language/every-locale.ts';
import { lexicons } from '../../language/locales/index.ts';
import type { Lexicon } from '../../language/locales/lexicon.ts';
import type { Openers } from '../../language/locales/openers.ts';
import { phrasesOf } from '../../language/phrases-of.ts';
import { compileWords } from '../../language/word-matcher.ts';
import type { Sentence } from '../../slots/sentence.ts';

/** What an opener is; see `Openers`. */
type Opener = keyof Openers;

const MATCHER = compileWords<Opener>([
  ...(Object.keys(lexicons.es.openers) as Opener[]).map(
    (kind) => [everyList(({ openers }) => openers[kind]), kind] as const,
  ),
  [everyList(({ companions }) => filled(companions)), 'company'],
]);

/** Every frame with everybody: "with my wife", "my grandma would like". */
function filled({ who, frames }: Lexicon['companions']): string {
  return phrasesOf(who)
    .map((subject) => frames.replaceAll('{who}', subject))
    .join('');
}

/** Where a sentence's openers stand. */
export type Openings = readonly { readonly from: number; readonly to: number; readonly value: Opener }[];

/** Words written large in the middle of a sentence are rather a title's: "A Good Day to Die Hard". */
export function openingsOf({ text, words }: Sentence): Openings {
  const isTitled = (at: number): boolean => {
    const word = words[at];
    if (!word || at === 0 || !/^\p{Lu}\p{Ll}/u.test(word.text) || /^I['’]?\p{Ll}{1,2}$/u.test(word.text))
      return false;
    return !/[.!?…:\n]/.test(text.slice(words[at - 1]?.end, word.start));
  };
  return MATCHER.find(words.map(({ folded }) => folded)).filter(({ from, to }) => {
    for (let at = from; at < to; at++) if (isTitled(at)) return false;
    return true;
  });
}

/** The sentence with the words of openers marked as idle: they weigh next to nothing and serve titles and phrases all the same. */
export function withOpenersIdle(sentence: Sentence, openings: Openings): Sentence {
  if (openings.length === 0) return sentence;
  const isIdle = (at: number): boolean => openings.some(({ from, to }) => from <= at && at < to);
  return {
    ...sentence,
    words: sentence.words.map((word, at) => (isIdle(at) ? { ...word, idle: true } : word)),
  };
}
