import type { Request } from '../../questions/index.ts';
import { slotsOf } from '../../questions/request.ts';
import { type Sentence, typedSpan } from '../../slots/sentence.ts';
import type { Mention } from '../../slots/slot.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Interpretation } from '../interpretation.ts';

const DATES = ['from', 'to', 'month', 'year', 'day', 'weekday'];
/** Beside these a time that nobody can tell is only left out, and told: the answer is about something else. */
const ABOUT = ['film', 'query', 'person'];

/**
 * What is said instead of an answer where a sentence has a date that is none: an answer over all years would be one to
 * another question. What it may have been is offered.
 */
export function notADate(
  best: Candidate,
  plain: readonly Mention[],
  sentence: Sentence,
  request: Request,
): Interpretation | undefined {
  const found = plain.find((mention) => mention.notDate && isMeant(mention, best));
  if (!found?.notDate) return undefined;
  const isNear = found.notDate.problem === 'noSuchDate' && isTaken(found, best);
  return {
    problem: { ...found.notDate, typed: typedSpan(sentence, found.from, found.to) },
    nearest: [best.question],
    ...(isNear ? { partial: request } : {}),
  };
}

/** The reading without a time that nobody can tell: its words are left over. */
export function withoutUnclear(all: Candidate): Candidate {
  const unclear = all.filters.filter(({ notDate }) => notDate?.problem === 'unclearDate');
  if (unclear.length === 0) return all;
  const { from: _from, to: _to, ...values } = all.values;
  const isLeft = (at: number): boolean => unclear.some(({ from, to }) => from <= at && at < to);
  return {
    ...all,
    values,
    filters: all.filters.filter((filter) => !unclear.includes(filter)),
    explained: all.explained.map((is, at) => is && !isLeft(at)),
  };
}

/** True where the words say a time of films: no title, phrase or story has them. */
function isMeant(mention: Mention, best: Candidate): boolean {
  const { question, values, by } = best;
  if (mention.notDate?.problem === 'unclearDate') {
    const isAbout = question.dependsOn === 'chance' || ABOUT.some((slot) => values[slot] !== undefined);
    return isTaken(mention, best) && !isAbout;
  }
  const takesDates = DATES.some((slot) => slot in slotsOf(question));
  return (
    takesDates &&
    by
      .slice(mention.from, mention.to)
      .every((cause) => cause !== 'name' && cause !== 'phrase' && cause !== 'story')
  );
}

/** Readings of a clause have mentions of their own, in the same place. */
function isTaken({ from, to, notDate }: Mention, { filters }: Candidate): boolean {
  return filters.some(
    (filter) => filter.notDate !== undefined && notDate && filter.from === from && filter.to === to,
  );
}
