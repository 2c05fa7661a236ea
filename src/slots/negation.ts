import { everyList, everyPhrase, everyWord } from '../language/every-locale.ts';
import { compileWords } from '../language/word-matcher.ts';
import { oncePerSentence } from './once-per-sentence.ts';
import type { Sentence } from './sentence.ts';
import type { Mention, SlotValues } from './slot.ts';

/** Words that leave out what follows them, and tastes that do ("I hate", "cansado de"). */
const NEGATION = compileWords([[everyList((words) => words.negations.ofKinds), true]]);

/** Those that leave out a film, somebody or a place: a taste or a comparison may well name one and not leave it out. */
const NEGATION_OF_NAMES = compileWords([[everyList((words) => words.negations.ofNames), true]]);

/** Words between a negation and the name it leaves out: "que no *sea de*", "in which there is no", "not *directed by*". */
const BETWEEN = everyWord((words) => words.negations.between);
/** True for a word that may stand between a negation and what it leaves out. */
export function mayStandBetween(word: string): boolean {
  return BETWEEN.has(word);
}
/** Verbs among them: worth mending, and no part of a name. */
export const NEGATED_VERBS: readonly string[] = everyPhrase((words) => words.negations.verbs);
const MOST_BETWEEN = 5;
/** Alone before a name these may begin another answer: "no, Titanic", "not Titanic". */
const BARE = everyWord((words) => words.negations.bare);

type Span = { readonly from: number; readonly to: number };

/** The negations of a sentence; "no, de comedia" turns something else down. */
export function negationsIn(sentence: Sentence): readonly Span[] {
  return NEGATION.find(sentence.words.map(({ word }) => word)).filter(
    (hit) => !isBeforeComma(hit.to, sentence),
  );
}

/** A comma or the end of a sentence parts what stands before a word from it. */
function isBeforeComma(at: number, { text, words }: Sentence): boolean {
  return /[,.;:!?]/.test(text.slice(words[at - 1]?.end, words[at]?.start));
}

/** "coreanas no", "de miedo no": a "no" right after what it leaves out, with which the clause ends. */
export function negationAfter(sentence: Sentence, to: number): number | undefined {
  const { words } = sentence;
  const isNo = words[to]?.word === 'no' && !isBeforeComma(to, sentence);
  const isEnd =
    to + 1 >= words.length || isBeforeComma(to + 1, sentence) || GOES_ON.has(words[to + 1]?.word ?? '');
  return isNo && isEnd && to > 0 ? to + 1 : undefined;
}
const GOES_ON = everyWord((words) => words.negations.goesOn);

/** "al menos con Brad Pitt" wants him. */
const NO_NEGATION = compileWords([[everyList((words) => words.negations.none), true]]);

const negationsOfNames = oncePerSentence(({ words }) => {
  const list = words.map(({ word }) => word);
  const others = NO_NEGATION.find(list);
  return NEGATION_OF_NAMES.find(list).filter(
    (hit) => !others.some(({ from, to }) => from <= hit.from && hit.to <= to),
  );
});

/** Where the words begin that leave out the name or, with `isAdjective`, the place that stands from a word on; undefined where none does. */
export function negationBefore(sentence: Sentence, from: number, isAdjective = false): number | undefined {
  const hits = negationsOfNames(sentence);
  if (hits.length === 0) return undefined;
  for (let end = from; end >= Math.max(0, from - MOST_BETWEEN); end--) {
    if (end < from && isBeforeComma(end + 1, sentence)) return undefined;
    const found = hits.filter((hit) => hit.to === end).sort((a, b) => a.from - b.from)[0];
    if (found && !isBeforeComma(end, sentence)) {
      // "not American" leaves out, where "not Titanic" may begin another answer.
      const isBare =
        !isAdjective && BARE.has(sentence.words[found.from]?.word ?? '') && found.from === 0 && end === from;
      return isBare ? undefined : found.from;
    }
    if (!BETWEEN.has(sentence.words[end - 1]?.word ?? '')) return undefined;
  }
  return undefined;
}

/**
 * Turns what a sentence leaves out into mentions of the words from the negation on that give the slot `excluding`: no names to
 * choose among any more. The others stay as they are.
 */
export function partByNegation(
  mentions: readonly Mention[],
  sentence: Sentence,
  slot: string,
  excluding: string,
  isLeftOut: (mention: Mention, negation: number) => boolean = () => true,
  isAdjective = false,
): readonly Mention[] {
  return mentions.map((mention) => {
    const negation = negationBefore(sentence, mention.from, isAdjective);
    const value = mention.gives.find((form) => slot in form)?.[slot];
    const end = isAdjective ? negationAfter(sentence, mention.to) : undefined;
    if (end !== undefined && value !== undefined)
      return { ...mention, to: end, gives: [{ [excluding]: value }] };
    if (negation === undefined || value === undefined || !isLeftOut(mention, negation)) return mention;
    return leftOut(mention, negation, { [excluding]: value });
  });
}

const JOINS = everyWord((words) => words.negations.joins);

/** "sin A ni B", "nothing by A, B or C": whoever is joined to one that is left out is left out with them. */
export function joinLeftOut(
  mentions: readonly Mention[],
  sentence: Sentence,
  slot: string,
  excluding: string,
  isLeaning = false,
): readonly Mention[] {
  const { words, text } = sentence;
  const isJoin = (end: number, from: number): boolean =>
    from === end
      ? /^\s*,/.test(text.slice(words[end - 1]?.end, words[from]?.start)) && isListed(end)
      : from === end + 1 && JOINS.has(words[end]?.word ?? '');
  // "no horror, comedy please" wants comedy; in "no horror, comedy or war" all are left out.
  const isListed = (end: number): boolean =>
    !isLeaning || words.slice(end, end + MOST_BETWEEN).some(({ word }) => JOINS.has(word));
  const longestFirst = [...mentions].sort((a, b) => b.to - b.from - (a.to - a.from));
  const joined = new Map<Mention, Mention>();
  for (const first of longestFirst.filter(({ gives }) => excluding in (gives[0] ?? {}))) {
    let { to } = first;
    const values = [first.gives[0]?.[excluding]];
    for (;;) {
      const isNext = (next: Mention): boolean =>
        (slot in (next.gives[0] ?? {}) && isJoin(to, next.from)) ||
        (excluding in (next.gives[0] ?? {}) && next.from === to && JOINS.has(words[to]?.word ?? ''));
      const next = longestFirst.find(isNext);
      if (!next) break;
      to = next.to;
      values.push(next.gives[0]?.[slot] ?? next.gives[0]?.[excluding]);
    }
    const distinct = [...new Set(values)];
    if (distinct.length > 1) joined.set(first, { ...first, to, gives: [{ [excluding]: distinct }] });
  }
  if (joined.size === 0) return mentions;
  const isWithin = (mention: Mention): boolean =>
    [...joined.values()].some(({ from, to }) => from <= mention.from && mention.to <= to);
  return [...joined.values(), ...mentions.filter((mention) => !joined.has(mention) && !isWithin(mention))];
}

function leftOut({ to, trust }: Mention, from: number, gives: SlotValues): Mention {
  return { from, to, gives: [gives], trust: Math.max(trust, 0.9) };
}

/** "not by Disney or Pixar": what is joined to something left out, where only one can be, is not wanted at least. */
export function withoutJoined(
  mentions: readonly Mention[],
  sentence: Sentence,
  excluding: string,
): readonly Mention[] {
  const { words } = sentence;
  const isExcluded = ({ gives }: Mention): boolean => excluding in (gives[0] ?? {});
  return mentions.filter(
    (mention) =>
      isExcluded(mention) ||
      !mentions.some(
        (excluded) =>
          isExcluded(excluded) &&
          mention.from === excluded.to + 1 &&
          JOINS.has(words[excluded.to]?.word ?? ''),
      ),
  );
}
