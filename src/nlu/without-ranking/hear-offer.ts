import { fold } from '../../domain/fold.ts';
import { locales } from '../../domain/locale.ts';
import { everyList } from '../../language/every-locale.ts';
import { formatterIn } from '../../language/format.ts';
import { cardinal, ordinal } from '../../language/numbers.ts';
import { compileWords } from '../../language/word-matcher.ts';
import type { Request } from '../../questions/index.ts';
import type { AnyQuestion } from '../../questions/question.ts';

/** What a text is beside politeness, where it is nothing else. */
type Act = 'yes' | 'no' | 'undo' | 'polite';

const ACTS = compileWords<Act>([
  [everyList((words) => words.offers.yes), 'yes'],
  [everyList((words) => words.offers.no), 'no'],
  [everyList((words) => words.offers.undo), 'undo'],
  [everyList((words) => words.offers.polite), 'polite'],
]);

/** A short text that is nothing but a yes, a no or an "undo", said politely or not. */
function actOf(text: string): Exclude<Act, 'polite'> | undefined {
  const words = fold(text).split(' ');
  const hits = ACTS.find(words);
  const isCovered = words.every((_, at) => hits.some(({ from, to }) => from <= at && at < to));
  if (!isCovered) return undefined;
  // "no, dale" says both: then the no holds.
  return (['no', 'undo', 'yes'] as const).find((act) => hits.some(({ value }) => value === act));
}

/** What is open when a sentence comes: the requests that were offered, and whether something can be undone. */
export type Open = {
  readonly offer: readonly Request[] | undefined;
  readonly canUndo: boolean;
};

/**
 * The request that a text chooses of what is open: the label of a button typed, a yes or a no, an "undo" while there is
 * something to undo. What is open comes before every title: *Yes* and *Undo* are films.
 */
export function hearOffer(
  text: string,
  { offer = [], canUndo }: Open,
  questions: readonly AnyQuestion[],
): Request | undefined {
  if (offer.length === 0 && !canUndo) return undefined;
  // "sure?" and a thumb down are no yes.
  const heardAct = actOf(text);
  const act = heardAct === 'yes' && /[?¿👎]/u.test(text) ? undefined : heardAct;
  const labelled = offer.find((request) => labelsOf(request, questions).includes(fold(text)));
  if (labelled) return labelled;
  const numbered = offer.every((request) => confirmed(request) === undefined)
    ? offer[numberOf(text) - 1]
    : undefined;
  if (numbered) return numbered;
  if (act === 'undo') return canUndo ? { kind: 'undo' } : undefined;
  return act && offer.find((request) => confirmed(request) === act);
}

/** The yes or the no that a request of an offer is. */
function confirmed(request: Request): 'yes' | 'no' | undefined {
  return 'confirm' in request ? request.confirm : undefined;
}

/** "2", "the second one", "la primera": a place in what was offered; 0 where it is none. */
function numberOf(text: string): number {
  const numeral = /^(?:la |el |the |number |numero )?(\S{1,20})(?: one)?$/.exec(fold(text))?.[1] ?? '';
  return ordinal(numeral) ?? cardinal(numeral) ?? 0;
}

function labelsOf(request: Request, questions: readonly AnyQuestion[]): readonly string[] {
  const question = questions.find(({ kind }) => kind === request.kind);
  return locales.flatMap((locale) => {
    const button = question?.words[locale].button;
    if (button === undefined) return [];
    return [fold(typeof button === 'string' ? button : button(request, formatterIn(locale)))];
  });
}
