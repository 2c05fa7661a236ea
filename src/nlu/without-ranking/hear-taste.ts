import type { Conversation } from '../../dialogue/conversation.ts';
import { fold } from '../../domain/fold.ts';
import { type Locale, locales } from '../../domain/locale.ts';
import { everyList } from '../../language/every-locale.ts';
import { lexicons } from '../../language/locales/index.ts';
import type { Lexicon } from '../../language/locales/lexicon.ts';
import { compileWords, leadOf, type WordHit, wholeOf } from '../../language/word-matcher.ts';
import type { TasteAction } from '../../questions/account/parts/taste-message.ts';
import { taste } from '../../questions/account/taste.ts';
import { requestOf } from '../../questions/request.ts';
import { readSentence, type Sentence } from '../../slots/sentence.ts';
import type { Reading, SlotValues } from '../../slots/slot.ts';
import type { Interpretation } from '../interpretation.ts';
import { hearSubject, type Subject } from './taste-subject.ts';

/** How a sentence tells a taste: what is done with it, and whether it speaks of what was watched. */
type Verb = { readonly action: TasteAction; readonly isPast: boolean; readonly locale: Locale };

type Words = Lexicon['tastes'];
const VERBS = compileWords<Verb>(
  locales.flatMap((locale) => {
    const words = lexicons[locale].tastes;
    const verb = (action: TasteAction, isPast = false): Verb => ({ action, isPast, locale });
    return [
      [words.likes, verb('like')],
      [words.liked, verb('like', true)],
      [words.dislikes, verb('dislike')],
      [words.disliked, verb('dislike', true)],
      [words.unsays, verb('drop')],
    ] as const;
  }),
);
const wordsOf = (list: keyof Words) => compileWords<true>([[everyList(({ tastes }) => tastes[list]), true]]);
const LEADS = wordsOf('leads');
const KEEPS = wordsOf('asksToKeep');
const TAILS = wordsOf('tails');
const FORGETS = wordsOf('forgets');
const REMOVES = compileWords<Locale>(locales.map((locale) => [lexicons[locale].tastes.removes, locale]));
const FROM_TASTES = wordsOf('fromTastes');
const WHOLE = compileWords<'list' | 'clear'>([
  [everyList(({ tastes }) => tastes.list), 'list'],
  [everyList(({ tastes }) => tastes.clears), 'clear'],
]);

/** What a sentence says of tastes. `isWish`: that films of it are wanted may be meant as well, and is what is answered. */
export type HeardTaste = { readonly heard: Interpretation; readonly isWish: boolean };

const NOTHING_KNOWN = { has: () => false, correct: () => undefined };
/** A longer sentence says more than a taste. */
const MOST_WORDS = 16;

/**
 * What a user likes, dislikes or takes back, where the sentence is nothing else: a verb of taste, one thing that is known, and
 * what politeness puts around them. A question is none, nor what is wanted from films beside it ("I loved Heat, what else?").
 */
export function hearTaste(
  text: string,
  reading: Reading,
  conversation: Conversation,
): HeardTaste | undefined {
  const sentence = readSentence(text, NOTHING_KNOWN);
  if (sentence.words.length === 0 || sentence.words.length > MOST_WORDS) return undefined;
  const span = withoutAround(sentence);
  const folded = foldedWords(sentence).slice(span.from, span.to);
  const whole = wholeOf(WHOLE.find(folded), folded)?.value;
  if (whole) return asked(whole === 'clear' ? { action: 'clear' } : {});
  if (/[?¿]/.test(text) || reading.titles.exact(fold(text)).length > 0) return undefined;
  const verdict = verbIn(sentence, span);
  if (!verdict) return undefined;
  const subject = hearSubject(sentence, verdict, reading, conversation);
  return subject && tasteOf(subject, verdict);
}

type Span = { readonly from: number; readonly to: number };
type Told = Span & Verb & { readonly isToBeKept: boolean };

function foldedWords({ words }: Sentence): readonly string[] {
  return words.map((word) => word.folded);
}

/** A sentence without what stands around what it says: "well, … honestly". */
function withoutAround(sentence: Sentence): Span {
  const words = foldedWords(sentence);
  let from = 0;
  for (let lead = -1; lead !== 0 && from < words.length; from += lead)
    lead = leadOf(LEADS.find(words.slice(from)));
  let to = words.length;
  for (let tail = -1; tail !== 0 && to > from; to -= tail)
    tail = tailOf(TAILS.find(words.slice(from, to)), to - from);
  return { from, to };
}

/** How many words at the end the longest hit takes. */
function tailOf(hits: readonly WordHit<unknown>[], end: number): number {
  return Math.max(0, ...hits.map((hit) => (hit.to === end ? hit.to - hit.from : 0)));
}

/** What is said to be liked or not, and how: "I hate *musicals*", "forget that I hate *musicals*". */
function verbIn(sentence: Sentence, { from, to }: Span): Told | undefined {
  const words = foldedWords(sentence).slice(from, to);
  const [removes] = REMOVES.find(words)
    .filter((hit) => hit.from === 0)
    .sort(longestFirst);
  const fromTastes = tailOf(FROM_TASTES.find(words), words.length);
  if (removes && fromTastes > 0) {
    const span = { from: from + removes.to, to: to - fromTastes };
    return { ...span, action: 'drop', isPast: false, isToBeKept: true, locale: removes.value };
  }
  const forgets = leadOf(FORGETS.find(words));
  const keeps = forgets > 0 ? 0 : leadOf(KEEPS.find(words));
  const before = forgets + keeps;
  const rest = words.slice(before);
  const [verb] = VERBS.find(rest)
    .filter((hit) => hit.from === 0)
    .sort(longestFirst);
  if (!verb) return undefined;
  const verdict = { ...verb.value, from: from + before + verb.to, to, isToBeKept: keeps > 0 };
  return forgets > 0 ? { ...verdict, action: 'drop' } : verdict;
}

function longestFirst(a: WordHit<unknown>, b: WordHit<unknown>): number {
  return b.to - a.to;
}

/** Whoever says to like a kind of films, or somebody, may want one of them: a film that was watched they do not. */
const WISHED: readonly string[] = ['genre', 'company', 'collection', 'about'];

function tasteOf(subject: Subject, { action, isPast, isToBeKept, locale }: Told): HeardTaste | undefined {
  if ('unknown' in subject) {
    const problem = { problem: 'unknown', slot: 'subject', typed: subject.unknown, nearest: [] } as const;
    return { heard: { problem, nearest: [taste], locale }, isWish: isPast || action === 'like' };
  }
  const { values, isOfFilms } = subject;
  const isKind = WISHED.some((slot) => slot in values) || ('person' in values && !isOfFilms);
  const isWish = action === 'like' && !isPast && !isToBeKept && isKind;
  return { ...asked({ action, ...values }, locale), isWish };
}

function asked(values: SlotValues, locale?: Locale): HeardTaste {
  const request = requestOf(taste, values);
  return { heard: { request, question: taste, others: [], ...(locale ? { locale } : {}) }, isWish: false };
}
