import { everyList, everyWord } from '../language/every-locale.ts';
import { isFunctionWord } from '../language/idle-words.ts';
import type { Lexicon } from '../language/locales/lexicon.ts';
import { compileWords, type WordMatcher } from '../language/word-matcher.ts';
import type { Sentence } from '../slots/sentence.ts';
import type { Mention, Slot } from '../slots/slot.ts';

/** Which end of a range a number is, and whether the number itself is in it. */
type Bound = { readonly side: 'least' | 'most'; readonly isStrict: boolean };
type BoundWords = Lexicon['bounds']['before'];
const BOUNDS: Readonly<Record<keyof BoundWords, Bound>> = {
  above: { side: 'least', isStrict: true },
  atLeast: { side: 'least', isStrict: false },
  below: { side: 'most', isStrict: true },
  atMost: { side: 'most', isStrict: false },
};

function compileBounds(of: (words: Lexicon) => BoundWords): WordMatcher<Bound> {
  return compileWords(
    Object.entries(BOUNDS).map(([name, bound]): [string, Bound] => [
      everyList((words) => of(words)[name as keyof BoundWords]),
      bound,
    ]),
  );
}

const before = compileBounds(({ bounds }) => bounds.before);
const after = compileBounds(({ bounds }) => bounds.after);

/** Words that say a bound; they are worth mending when mistyped. */
export const BOUND_VOCABULARY: readonly string[] = [...before.vocabulary, ...after.vocabulary].filter(
  (word) => word.length > 3,
);

/** Between the words of a bound and its number: "más de unos 100", "at least a 7". */
const BETWEEN = everyWord((words) => words.bounds.between);
const FIRST_OF_TWO: WordMatcher<true> = compileWords([[everyList((words) => words.bounds.firstOfTwo), true]]);
const SECOND_OF_TWO = everyWord((words) => words.bounds.secondOfTwo);
const NEAR = 3;

/** A number of a dimension, as it stands in a sentence. */
export type Measured<V extends string> = {
  readonly value: number;
  /** Where the number ends, and where its unit does. */
  readonly numberEnd: number;
  readonly to: number;
  /** What it is a number of, where the words around say it. */
  readonly of: V;
  /** What one of the number is in the slot's unit: 60 of hours, a million of millions. */
  readonly scale: number;
  /** True where nothing but the words of a bound says what it is. */
  readonly isBare?: boolean;
};

/** One figure of films that has a least and a most. */
type Dimension<V extends string> = {
  readonly slots: Readonly<Record<V, { readonly least: string; readonly most: string }>>;
  /** What "more than" adds. */
  readonly step: number;
  /** Words near a number that say what it is a number of. */
  readonly topics: WordMatcher<V>;
  /** Reads the number that begins at a word, `topic` being what the words near it say. */
  readonly measure: (sentence: Sentence, at: number, topic: V | undefined) => Measured<V> | undefined;
};

type Hit = { readonly from: number; readonly to: number };

/** Hears "more than 7", "7 or more", "between 7 and 8" of a dimension. */
export function hearBounds<V extends string>(dimension: Dimension<V>): NonNullable<Slot<number>['hear']> {
  return (sentence) => {
    if (!/\d/.test(sentence.text) && sentence.words.length < 2) return [];
    const words = sentence.words.map(({ word }) => word);
    const topics = dimension.topics.find(words);
    const hits = { before: before.find(words), after: after.find(words) };
    return sentence.words.flatMap((_, at): Mention[] => {
      const near = nearest(topics, at, sentence) ?? nearest(topics, firstOfTwo(sentence, at), sentence);
      const measured = dimension.measure(sentence, at, near?.value);
      if (!measured) return [];
      const range =
        rangeOf(dimension, sentence, at, measured, near?.value) ??
        boundOf(dimension, sentence, at, measured, hits);
      if (!range) return [];
      const span = near ? joinedSpan(range, near, sentence) : range;
      return [{ from: span.from, to: span.to, gives: [range.gives], trust: measured.isBare ? 0.85 : 1 }];
    });
  };
}

type Range = Hit & { readonly gives: Readonly<Record<string, number>> };

function boundOf<V extends string>(
  { slots, step }: Dimension<V>,
  sentence: Sentence,
  at: number,
  { value, numberEnd, to, of }: Measured<V>,
  hits: Readonly<Record<'before' | 'after', readonly (Hit & { readonly value: Bound })[]>>,
): Range | undefined {
  const start = BETWEEN.has(sentence.words[at - 1]?.word ?? '') ? [at, at - 1] : [at];
  const lead = longest(hits.before.filter((hit) => start.includes(hit.to)));
  const tail = longest(hits.after.filter((hit) => hit.from === to || hit.from === numberEnd));
  const bound = signBefore(sentence, at) ?? lead?.value ?? tail?.value ?? plusAfter(sentence, numberEnd);
  if (!bound) return undefined;
  const isTail = lead === undefined && tail !== undefined;
  const shift = bound.isStrict ? step * (bound.side === 'least' ? 1 : -1) : 0;
  return {
    from: lead?.from ?? at,
    to: isTail ? Math.max(to, tail.to) : to,
    gives: { [slots[of][bound.side]]: rounded(value + shift) },
  };
}

/** "between 90 and 100 minutes", "de 7 a 8 puntos": the unit stands after the second. */
function rangeOf<V extends string>(
  { slots, measure }: Dimension<V>,
  sentence: Sentence,
  at: number,
  last: Measured<V>,
  topic: V | undefined,
): Range | undefined {
  const { words, text } = sentence;
  const join = words[at - 1];
  const isDash = /^\s?[-–]\s?$/.test(text.slice(words[at - 1]?.end, words[at]?.start));
  const end = isDash ? at : at - 1;
  if (!isDash && !SECOND_OF_TWO.has(join?.word ?? '')) return undefined;
  for (let from = Math.max(0, end - 3); from < end; from++) {
    const first = measure(sentence, from, topic ?? last.of) ?? plainNumber(sentence, from, last);
    if (!first || first.to !== end) continue;
    const lead = FIRST_OF_TWO.find(words.slice(0, from).map(({ word }) => word)).find(
      ({ to }) => to === from,
    );
    if (!lead && !isDash) continue;
    const least = first.value < last.value / 1000 || first.isBare ? first.value * last.scale : first.value;
    if (least > last.value) continue;
    return {
      from: lead?.from ?? from,
      to: last.to,
      gives: { [slots[last.of].least]: rounded(least), [slots[last.of].most]: rounded(last.value) },
    };
  }
  return undefined;
}

/** "score between 8 and 9": what the first number is of, the second is, too. */
function firstOfTwo({ words, text }: Sentence, at: number): number {
  const isDash = /^\s?[-–]\s?$/.test(text.slice(words[at - 1]?.end, words[at]?.start));
  if (isDash) return at - 1;
  return SECOND_OF_TWO.has(words[at - 1]?.word ?? '') ? at - 2 : at;
}

/** The first number of two has no unit of its own. */
function plainNumber<V extends string>(
  { words }: Sentence,
  at: number,
  { of }: Measured<V>,
): Measured<V> | undefined {
  const word = words[at]?.folded ?? '';
  if (!/^\d{1,3}$/.test(word)) return undefined;
  return { value: Number(word), numberEnd: at + 1, to: at + 1, of, scale: 1, isBare: true };
}

function signBefore({ text, words }: Sentence, at: number): Bound | undefined {
  const sign = /(>=|=>|≥|<=|=<|≤|>|<)\s?$/.exec(
    text.slice(Math.max(0, (words[at]?.start ?? 0) - 4), words[at]?.start),
  )?.[1];
  if (sign === undefined) return undefined;
  return { side: /[>≥]/.test(sign) ? 'least' : 'most', isStrict: /^[<>]$/.test(sign) };
}

/** "7+": at least seven. */
function plusAfter({ text, words }: Sentence, end: number): Bound | undefined {
  return text[words[end - 1]?.end ?? text.length] === '+' ? { side: 'least', isStrict: false } : undefined;
}

/** The words nearest to a number that say what it is of; another number between belongs to something else. */
function nearest<V>(
  topics: readonly (Hit & { readonly value: V })[],
  at: number,
  { words }: Sentence,
): (Hit & { readonly value: V }) | undefined {
  if (topics.length === 0) return undefined;
  const isNumber = (word: string): boolean => /^\d/.test(word);
  const gap = ({ from, to }: Hit): number => {
    const between = to <= at ? words.slice(to, at) : words.slice(at + 1, from);
    const others =
      to <= at ? between : between.filter(({ start }, i) => start - (words[at + i]?.end ?? 0) > 1);
    if (others.some(({ folded }) => isNumber(folded))) return Number.POSITIVE_INFINITY;
    return between.length - (to <= at ? NEAR : 1);
  };
  return [...topics]
    .filter((hit) => gap(hit) <= NEAR && !(hit.from <= at && at < hit.to))
    .sort((a, b) => gap(a) - gap(b) || b.to - b.from - (a.to - a.from))[0];
}

/** The span of a bound with the words beside it that say what it is of. */
function joinedSpan(range: Range, topic: Hit, { words }: Sentence): Hit {
  const between =
    topic.to <= range.from ? words.slice(topic.to, range.from) : words.slice(range.to, topic.from);
  const isBeside =
    between.length <= 2 &&
    between.every(({ folded, word }) => isFunctionWord(folded) || isFunctionWord(word));
  if (!isBeside) return range;
  return { from: Math.min(range.from, topic.from), to: Math.max(range.to, topic.to) };
}

function longest<T extends Hit>(hits: readonly T[]): T | undefined {
  return [...hits].sort((a, b) => b.to - b.from - (a.to - a.from))[0];
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Where the words of a bound that begin at a place end: "500 or more votes". */
export function afterBound({ words }: Sentence, at: number): number {
  const hit = longest(
    after.find(words.slice(at, at + 4).map(({ word }) => word)).filter(({ from }) => from === 0),
  );
  return at + (hit?.to ?? 0);
}
