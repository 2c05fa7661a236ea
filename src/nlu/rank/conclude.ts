import type { Locale } from '../../domain/locale.ts';
import type { Problem } from '../../domain/problem.ts';
import { detectLocale } from '../../language/detect-locale.ts';
import { everyWord } from '../../language/every-locale.ts';
import { isFunctionWord, isIdle } from '../../language/idle-words.ts';
import { cardinal, roman } from '../../language/numbers.ts';
import type { Request } from '../../questions/index.ts';
import type { AnyQuestion } from '../../questions/question.ts';
import { requestOf, slotsOf } from '../../questions/request.ts';
import { oncePerSentence } from '../../slots/once-per-sentence.ts';
import { type Sentence, typedSpan } from '../../slots/sentence.ts';
import type { Mention, Reading, SlotValues } from '../../slots/slot.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Grammar } from '../candidates/grammar.ts';
import { type Run, unexplainedRuns } from '../entities/fuzzy-names.ts';
import { misreadName, nameSlotOf } from '../entities/misread-name.ts';
import { notADate, withoutUnclear } from '../entities/not-a-date.ts';
import type { Interpretation } from '../interpretation.ts';
import { type Assumption, judgeNames, type NotThere } from './assume.ts';
import { localeOfWords } from './words-locale.ts';

/** A name of less trust than this, with words beside it that nothing explains, is a piece of another. */
const SURE_OF_A_PIECE = 0.62;
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
  const judged = judgeNames({ ...all, isBare: all.template.required.length === 0 }, sentence, reading);
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

/** Of clauses that were passed over only what could narrow the question, and is not said in the one that was heard, is left over. */
function withClauses(best: Candidate, plain: readonly Mention[]): readonly boolean[] {
  const { clause, question, values, explained } = best;
  if (!clause) return explained;
  const isPassedOver = (at: number): boolean => at < clause.from || at >= clause.to;
  const isSaid = ({ gives }: Mention): boolean =>
    gives.some((form) => Object.entries(form).every(([slot, value]) => values[slot] === value));
  const left = plain.filter(
    (mention) =>
      isPassedOver(mention.from) &&
      !isSaid(mention) &&
      mention.gives.some((form) => Object.keys(form).every((slot) => slot in question.optional)),
  );
  return explained.map(
    (is, at) => is || (isPassedOver(at) && !left.some(({ from, to }) => from <= at && at < to)),
  );
}

/** "Which actor has the best return?" asks for people: a role of nobody ranks no films, and is left over. */
function withoutLoose(best: Candidate, sentence: Sentence): Candidate {
  const slots = slotsOf(best.question);
  const isLoose = ([name]: [string, unknown]): boolean => {
    const beside = slots[name]?.beside;
    return beside !== undefined && best.values[beside] === undefined;
  };
  const loose = Object.entries(best.values).filter(isLoose);
  if (loose.length === 0) return best;
  const vocabulary = loose.flatMap(([name]) => slots[name]?.vocabulary ?? []);
  const isOfLoose = (word: string): boolean =>
    vocabulary.some((entry) => (entry.endsWith('*') ? word.startsWith(entry.slice(0, -1)) : word === entry));
  const isNamed = (at: number): boolean => best.names.some(({ from, to }) => from <= at && at < to);
  const values = Object.fromEntries(Object.entries(best.values).filter((entry) => !isLoose(entry)));
  const explained = best.explained.map(
    (isExplained, at) => isExplained && (isNamed(at) || !isOfLoose(sentence.words[at]?.word ?? '')),
  );
  return { ...best, values, explained };
}

/** What an answer can be about, or be narrowed by. */
const NARROWED = ['film', 'other', 'person', 'withPerson', 'collection', 'genre', 'month', 'weekday'];

/** Nothing that is kept of a user is changed by a guess: a film that is only near what was typed is offered. */
function guessedChange({ question }: Candidate, [guess]: readonly Assumption[]): NotThere | undefined {
  if (!question.changes || !guess || !('title' in guess.ref)) return undefined;
  return { slot: 'film', typed: guess.typed, near: [guess.ref] };
}

/** What nothing explains of a question about films: an answer to less than was asked is told to be one. */
function ignoredWords(
  question: AnyQuestion,
  explained: readonly boolean[],
  sentence: Sentence,
): readonly string[] {
  const slots = slotsOf(question);
  if (!NARROWED.some((slot) => slot in slots)) return [];
  const accounted = sentence.words.map(
    ({ word, folded, idle }, at) => explained[at] || idle === true || isIdle(folded) || isIdle(word),
  );
  return unexplainedRuns({ explained: accounted }, sentence).map(({ from, to }) =>
    typedSpan(sentence, from, to),
  );
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

/** True where the phrase says what is asked of a film or person: by its own words or by a fact's. */
function asksForOne({ template: { required, slots } }: Candidate): boolean {
  return required.length > 0 || slots.some((slot) => !NAME_SLOTS.has(slot));
}
const NAME_SLOTS = new Set(['film', 'other', 'person', 'collection', 'besidePerson']);

const DATED_TITLE = /^[^()]+\((?:18|19|20)\d\d\)$/;
const NARROWS = ['genre', 'excludeGenre', 'language', 'country'];

/** "Us (2019)", written like a title with its year, is a film that is not there, and no question about a year. */
function datedTitle(best: Candidate, sentence: Sentence): Problem | undefined {
  const { names, values, template } = best;
  const text = sentence.text.trim();
  if (!DATED_TITLE.test(text) || template.required.length > 0 || names.some(({ name }) => name === 'film'))
    return undefined;
  const isWritten = sentence.words.every(
    ({ text: word, folded }) => /^[\p{Lu}\p{N}]/u.test(word) || isFunctionWord(folded),
  );
  const isSaid =
    unexplainedRuns(best, sentence).length === 0 &&
    (NARROWS.some((slot) => slot in values) || names.some(({ from, to }) => to - from > 1));
  return isWritten && !isSaid ? { problem: 'unknown', slot: 'film', typed: text, nearest: [] } : undefined;
}

/** In "Blorptastic 7" the film "7" is a piece of another title: one that is not there. */
function tornName(best: Candidate, sentence: Sentence): (Run & { readonly slot: string }) | undefined {
  for (const { from, to, trust, name } of best.names) {
    const end = name === 'film' ? endOfSequel(best, sentence, to) : to;
    if (name !== undefined && end > to) return { slot: name, from, to: end };
    if (name === undefined || trust >= SURE_OF_A_PIECE || !asksForOne(best)) continue;
    const beside = unexplainedRuns(best, sentence).find((run) => run.to === from || run.from === to);
    if (beside) return { slot: name, from: Math.min(from, beside.from), to: Math.max(to, beside.to) };
  }
  return undefined;
}

const PARTS = everyWord((words) => words.sagas.parts);
const MOST_PARTS = 30;

/** Where "Shrek 5" or "Dune part two" ends whose number is no part of a title that is there: another film is asked about. */
function endOfSequel({ explained, question }: Candidate, { text, words }: Sentence, to: number): number {
  // "like Titanic, 3" asks for three.
  const isCount = 'n' in question.optional || text.slice(words[to - 1]?.end, words[to]?.start).includes(',');
  if (isCount) return to;
  const at = PARTS.has(words[to]?.folded ?? '') ? to + 1 : to;
  const numeral = words[at];
  const number = numeral && (cardinal(numeral.folded) ?? roman(numeral.folded) ?? 0);
  const isNumber = number !== undefined && number > 1 && number <= MOST_PARTS;
  const isLast = at === words.length - 1 || at > to;
  return numeral && isNumber && isLast && !explained[at] && !explained[to] ? at + 1 : to;
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
