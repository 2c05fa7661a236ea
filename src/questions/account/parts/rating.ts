import { z } from 'zod';
import { fold } from '../../../domain/fold.ts';
import { SCORES } from '../../../domain/own-films.ts';
import { everyList, everyWord } from '../../../language/every-locale.ts';
import { quantityAt } from '../../../language/quantity.ts';
import { compileWords } from '../../../language/word-matcher.ts';
import { oncePerSentence } from '../../../slots/once-per-sentence.ts';
import type { Sentence } from '../../../slots/sentence.ts';
import type { Mention, Slot } from '../../../slots/slot.ts';

const list = (name: 'cues' | 'half' | 'outOf') =>
  compileWords([[everyList(({ questions }) => questions.rate[name]), true]]);
const [CUES, HALF, OUT_OF] = [list('cues'), list('half'), list('outOf')];
const STARS = everyWord(({ questions }) => questions.rate.stars);
const POINTS = everyWord(({ questions }) => questions.rate.points);

/** Stars are mostly out of five; whoever gives more of them has ten. */
const USUAL_STARS = 5;
const HIGHEST_TYPED = 100;

/** True for a score that a film can be given. */
export function isScore(value: number): boolean {
  return value >= SCORES.least && value <= SCORES.most && Number.isInteger(value / SCORES.step);
}

/** What a film is given: "8", "7,5", "9/10", "4 estrellas", "eight and a half out of ten". */
export const rating: Slot<number> = {
  // What is no score is told what is one; it is never kept.
  schema: z.number().min(0).max(HIGHEST_TYPED),
  words: {
    es: { name: 'puntaje', about: 'De 0,5 a 10, de a medios', ask: '¿Qué puntaje le ponés, de 0,5 a 10?' },
    en: { name: 'rating', about: 'From 0.5 to 10, by halves', ask: 'Which rating, from 0.5 to 10?' },
  },
  read: (typed) => {
    const words = [...typed.matchAll(/[\p{L}\d]+/gu)].map(({ 0: word, index }) => ({
      ...{ word: fold(word), folded: fold(word) },
      ...{ start: index, end: index + word.length },
    }));
    const found = words.length > 0 ? ratingAt({ text: typed, words }, 0) : undefined;
    return found && isScore(found.value)
      ? found.value
      : { problem: 'unknown', slot: 'rating', typed, nearest: [] };
  },
  hear: oncePerSentence((sentence) =>
    CUES.find(sentence.words.map(({ word }) => word)).length > 0 ? ratingsIn(sentence) : [],
  ),
  hearOwn: (sentence) => ratingsIn(sentence),
};

function ratingsIn(sentence: Sentence): readonly Mention[] {
  return sentence.words.flatMap((_, at): Mention[] => {
    const found = ratingAt(sentence, at);
    return found ? [{ from: at, to: found.to, gives: [{ rating: found.value }], trust: 1 }] : [];
  });
}

type Text = Pick<Sentence, 'text'> & {
  readonly words: readonly Pick<Sentence['words'][number], 'word' | 'folded' | 'start' | 'end'>[];
};
type Found = { readonly value: number; readonly to: number };

/** The rating that begins at a word. */
function ratingAt(text: Text, at: number): Found | undefined {
  const number = quantityAt(text, at);
  if (!number || number.isMoney || number.value > HIGHEST_TYPED) return undefined;
  return outOf(text, withUnit(text, withHalf(text, number)));
}

function withHalf(text: Text, { value, to }: Found): Found {
  const end = endOf(HALF, text, to);
  return end === undefined ? { value, to } : { value: value + 0.5, to: end };
}

/** A number with its "stars" or "points", on the scale of ten. */
function withUnit({ words }: Text, { value, to }: Found): Found & { readonly isScaled?: boolean } {
  const unit = words[to]?.word ?? '';
  if (STARS.has(unit)) return { value: value <= USUAL_STARS ? value * 2 : value, to: to + 1, isScaled: true };
  return { value, to: POINTS.has(unit) ? to + 1 : to };
}

/** "9/10", "4 out of 5", "4 estrellas de 5". */
function outOf(text: Text, { value, to, isScaled = false }: Found & { readonly isScaled?: boolean }): Found {
  const { words } = text;
  const isSlash = /^\s*\/\s*$/.test(text.text.slice(words[to - 1]?.end, words[to]?.start ?? 0));
  const start = isSlash ? to : endOf(OUT_OF, text, to);
  const most = start === undefined ? undefined : quantityAt(text, start);
  if (!most || most.value < 1 || most.value > HIGHEST_TYPED) return { value, to };
  const end = withUnit(text, most).to;
  if (isScaled && most.value === USUAL_STARS) return { value, to: end };
  return { value: (value * SCORES.most) / most.value, to: end };
}

/** Where words of a list that begin at a place end. */
function endOf(matcher: typeof HALF, { words }: Text, at: number): number | undefined {
  const hits = matcher.find(words.slice(at).map(({ word }) => word)).filter(({ from }) => from === 0);
  return hits.length === 0 ? undefined : at + Math.max(...hits.map(({ to }) => to));
}
