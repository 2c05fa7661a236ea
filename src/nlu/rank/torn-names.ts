import type { Problem } from '../../domain/problem.ts';
import { everyWord } from '../../language/every-locale.ts';
import { isFunctionWord } from '../../language/idle-words.ts';
import { cardinal, roman } from '../../language/numbers.ts';
import type { Sentence } from '../../slots/sentence.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { type Run, unexplainedRuns } from '../entities/fuzzy-names.ts';

/** A name of less trust than this, with words beside it that nothing explains, is a piece of another. */
const SURE_OF_A_PIECE = 0.62;

/** True where the phrase says what is asked of a film or person: by its own words or by a fact's. */
export function asksForOne({ template: { required, slots } }: Candidate): boolean {
  return required.length > 0 || slots.some((slot) => !NAME_SLOTS.has(slot));
}
const NAME_SLOTS = new Set(['film', 'other', 'person', 'collection', 'besidePerson']);

const DATED_TITLE = /^[^()]+\((?:18|19|20)\d\d\)$/;
const NARROWS = ['genre', 'excludeGenre', 'language', 'country'];

/** "Us (2019)", written like a title with its year, is a film that is not there, and no question about a year. */
export function datedTitle(best: Candidate, sentence: Sentence): Problem | undefined {
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
export function tornName(best: Candidate, sentence: Sentence): (Run & { readonly slot: string }) | undefined {
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
