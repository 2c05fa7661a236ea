import type { Locale } from '../../domain/locale.ts';
import type { Problem } from '../../domain/problem.ts';
import { detectLocale } from '../../language/detect-locale.ts';
import type { Request } from '../../questions/index.ts';
import type { AnyQuestion } from '../../questions/question.ts';
import { requestOf } from '../../questions/request.ts';
import { oncePerSentence } from '../../slots/once-per-sentence.ts';
import { type Sentence, typedSpan } from '../../slots/sentence.ts';
import type { Mention, Reading, SlotValues } from '../../slots/slot.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Grammar } from '../candidates/grammar.ts';
import { unexplainedRuns } from '../entities/fuzzy-names.ts';
import { misreadName, nameSlotOf } from '../entities/misread-name.ts';
import { notADate, withoutUnclear } from '../entities/not-a-date.ts';
import type { Interpretation } from '../interpretation.ts';
import { type Assumption, judgeNames, type NotThere } from './assume.ts';
import { ignoredWords, withClauses, withoutLoose } from './left-over.ts';
import { asksForOne, datedTitle, tornName } from './torn-names.ts';
import { localeOfWords } from './words-locale.ts';

const READINGS_NEAR = 20;
const MOST_NEAREST = 3;

/** What a reading comes to: a request, a name that is missing or not there, or nothing that is asked here. */
export function conclude(
  best: Candidate,
  sentence: Sentence,
  near: readonly AnyQuestion[],
  reading: Reading,
  plain: readonly Mention[],
): Interpretation {
  if (isSum(best, sentence)) return notUnderstood(near);
  const [missing] = best.missing;
  if (missing !== undefined) {
    const isClear = asksForOne(best) && unexplainedRuns(best, sentence).length <= 1;
    return (isClear && missingName(best, missing, sentence)) || notUnderstood(near);
  }
  if (best.question.declines) return accepted(best, sentence, reading, plain);
  const dated = best.template.act ? undefined : datedTitle(best, sentence);
  if (dated) return { problem: dated, nearest: [best.question], partial: { kind: 'film' } };
  const torn = best.template.generated || best.template.act ? undefined : tornName(best, sentence);
  if (torn) return unknownName(best, torn.slot, typedSpan(sentence, torn.from, torn.to));
  return accepted(best, sentence, reading, plain);
}

/** The questions of the likeliest readings, for examples of what can be asked. */
export function nearestQuestions(readings: readonly Candidate[]): readonly AnyQuestion[] {
  return [...new Set(readings.slice(0, READINGS_NEAR).map(({ question }) => question))].slice(
    0,
    MOST_NEAREST,
  );
}

const SUM =
  /\d ?(?:[+*x]|por|mas|más|menos|entre|dividido|dividido por|times|plus|minus|over|divided by|multiplied by) ?\d/i;

/** "what's 25 times 4" is no question about the film "25". */
function isSum({ names, missing }: Candidate, { text, words }: Sentence): boolean {
  const isNumber = ({ folded }: Sentence['words'][number]): boolean => /^\d+$/.test(folded);
  // A title may hold both numbers, but then it is all there.
  const isOfNumbers = names.some(
    ({ from, to, repaired }) => words.slice(from, to).filter(isNumber).length === 1 || repaired,
  );
  return SUM.test(text) && (isOfNumbers || missing.length > 0);
}

/** After a command there is no doubt about the question: what is left of the text is its name, known or not. */
export function concludeCommand(
  best: Candidate,
  sentence: Sentence,
  elsewhere: readonly Mention[],
  reading: Reading,
  plain: readonly Mention[],
): Interpretation {
  const [missing] = best.missing;
  if (missing === undefined) {
    const misread = misreadName(best, sentence, elsewhere);
    return misread
      ? unknownName(best, misread, sentence.text.trim())
      : accepted(best, sentence, reading, plain);
  }
  return missingName(best, missing, sentence) ?? missingSlot(best, missing);
}

/** The text after a command that has nothing of what the command needs. */
export function unreadCommand({ templates }: Grammar, typed: string): Interpretation {
  const [template] = templates;
  const slot = template?.slots[0] ?? (template && nameSlotOf(template.question));
  if (!template || slot === undefined) return notUnderstood([]);
  return { problem: { problem: 'unknown', slot, typed, nearest: [] }, nearest: [template.question] };
}

export function notUnderstood(nearest: readonly AnyQuestion[]): Interpretation {
  return { problem: { problem: 'notUnderstood' }, nearest };
}

function accepted(
  heard: Candidate,
  sentence: Sentence,
  reading: Reading,
  plain: readonly Mention[],
): Interpretation {
  const undated = notADate(heard, plain, sentence, requestIn(heard));
  if (undated) return { ...undated, ...localeOf(heard) };
  const all = withoutUnclear(heard);
  const isBare = all.template.required.length === 0;
  const judged = judgeNames({ ...all, isBare, isRated: 'rating' in all.values }, sentence, reading);
  const notThere = 'notThere' in judged ? judged.notThere : guessedChange(all, judged.assumed);
  if (notThere) {
    const { slot, typed, near } = notThere;
    const problem: Problem = { problem: 'unknown', slot, typed, nearest: near.slice(0, MOST_NEAREST) };
    const { [slot]: _near, ...rest }: SlotValues = requestIn(all);
    const partial = { ...rest, kind: all.question.kind };
    return { problem, nearest: [all.question], partial, ...localeOf(all) };
  }
  const assumed = 'assumed' in judged ? judged.assumed : [];
  const best = withoutLoose(all, sentence);
  const others = best.names.flatMap((name) => name.others ?? []);
  const { ofWords, hint, isNamesAlone } = localesOf(best, sentence);
  return {
    request: requestIn(best),
    question: best.question,
    others,
    assumed,
    ignored: ignoredWords(best.question, withClauses(best, plain), sentence),
    goesOn: best.template.act !== undefined,
    refused: best.refused,
    ...(ofWords ? { locale: ofWords } : localeOf(best)),
    ...(hint ? { hint } : {}),
    ...(isNamesAlone ? { isNamesAlone } : {}),
  };
}

/** Nothing that is kept of a user is changed by a guess: a film that is only near what was typed is offered. */
function guessedChange({ question }: Candidate, [guess]: readonly Assumption[]): NotThere | undefined {
  if (!question.changes || !guess || !('title' in guess.ref)) return undefined;
  return { slot: 'film', typed: guess.typed, near: [guess.ref] };
}

type Locales = {
  readonly ofWords: Locale | undefined;
  readonly hint: Locale | undefined;
  readonly isNamesAlone: boolean;
};
const localesOfWords = oncePerSentence(() => new Map<string, Locales>());

/** The language of the words beside the names: most readings of a sentence take the same names. */
function localesOf(best: Candidate, sentence: Sentence): Locales {
  const all = localesOfWords(sentence);
  const words = withoutNames(best, sentence);
  const known = all.get(words) ?? {
    ofWords: detectLocale(words),
    hint: localeOfWords(words),
    isNamesAlone: words.trim() === '',
  };
  all.set(words, known);
  return known;
}

/** The words of a title say nothing about the language of the sentence. */
function withoutNames({ names }: Candidate, { text, words }: Sentence): string {
  const isNamed = (at: number): boolean => names.some(({ from, to }) => from <= at && at < to);
  const signs = text.replace(/[^¿¡]/g, '');
  return signs + words.map((word, at) => (isNamed(at) ? '' : word.text)).join(' ');
}

function unknownName(best: Candidate, slot: string, typed: string): Interpretation {
  const problem: Problem = { problem: 'unknown', slot, typed, nearest: [] };
  return { problem, nearest: [best.question], partial: requestIn(best), ...localeOf(best) };
}

function requestIn({ question, values }: Candidate): Request {
  return requestOf(question, { ...question.defaults, ...values });
}

/** The longest run of words left over is a title or name that is not there. */
function missingName(best: Candidate, slot: string, sentence: Sentence): Interpretation | undefined {
  const runs = unexplainedRuns(best, sentence);
  const [longest] = [...runs].sort((a, b) => b.to - b.from - (a.to - a.from));
  if (!longest) return best.score > 0 ? missingSlot(best, slot) : undefined;
  return unknownName(best, slot, typedSpan(sentence, longest.from, longest.to));
}

function missingSlot(best: Candidate, slot: string): Interpretation {
  return { problem: { problem: 'missing', slot }, nearest: [best.question], ...localeOf(best) };
}

/** A phrase's own words tell the language where the sentence's others do not, unless both languages have them. */
function localeOf({ template, isEither }: Candidate): { readonly locale?: Locale } {
  return template.required.length > 0 && !isEither ? { locale: template.locale } : {};
}
