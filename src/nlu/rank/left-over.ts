import { isIdle } from '../../language/idle-words.ts';
import type { AnyQuestion } from '../../questions/question.ts';
import { slotsOf } from '../../questions/request.ts';
import { type Sentence, typedSpan } from '../../slots/sentence.ts';
import type { Mention } from '../../slots/slot.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { unexplainedRuns } from '../entities/fuzzy-names.ts';

/** Of clauses that were passed over only what could narrow the question, and is not said in the one that was heard, is left over. */
export function withClauses(best: Candidate, plain: readonly Mention[]): readonly boolean[] {
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
export function withoutLoose(best: Candidate, sentence: Sentence): Candidate {
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

/** What nothing explains of a question about films: an answer to less than was asked is told to be one. */
export function ignoredWords(
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
