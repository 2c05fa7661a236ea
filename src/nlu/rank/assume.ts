import { filmRefs } from '../../catalog/films/film-refs.ts';
import { personRefs } from '../../catalog/people/person-refs.ts';
import type { FilmRef } from '../../domain/film.ts';
import type { PersonRef } from '../../domain/person.ts';
import { isFunctionWord } from '../../language/idle-words.ts';
import { cardinal, roman } from '../../language/numbers.ts';
import { type Evidence, evidenceOf, type WordFame } from '../../slots/names/name-evidence.ts';
import { type Sentence, typedSpan } from '../../slots/sentence.ts';
import type { Mention, Reading } from '../../slots/slot.ts';
import { type Run, unexplainedRuns } from '../entities/fuzzy-names.ts';

/** What was taken for what, to be said to the user. */
export type Assumption = { readonly typed: string; readonly ref: FilmRef | PersonRef };
/** A name that the words are not: it is said not to be there, and what they are near is offered. */
export type NotThere = {
  readonly slot: string;
  readonly typed: string;
  readonly near: readonly (FilmRef | PersonRef)[];
};

export type Judged = { readonly assumed: readonly Assumption[] } | { readonly notThere: NotThere };

/** A film so well known is meant where words follow its title that nothing explains, if that is said. */
const WELL_KNOWN = 1000;

/**
 * Judges the names of a reading by how they were found: whole and in their own year they are taken, near or in part they
 * are taken and said to be, with too little to go by they are not there. Words beside a title that look like more of it
 * ("Avengers: Endgame") make it another title.
 */
export function judgeNames(
  { names, explained, isBare, isRated = false }: Read,
  sentence: Sentence,
  reading: Reading,
): Judged {
  const runs = unexplainedRuns({ explained }, sentence);
  const assumed: Assumption[] = [];
  for (const mention of names) {
    const ref = refOf(mention, reading);
    if (!ref) continue;
    const typed = typedSpan(sentence, mention.from, mention.to);
    if (!('title' in ref)) {
      const found = evidenceOfPerson(mention, typed);
      if (found === 'weak') return { notThere: notThere(mention, typed, ref) };
      if (found === 'strong') assumed.push({ typed, ref });
      continue;
    }
    const beside =
      runs.find((run) => isMoreOfTitle(run, mention, sentence)) ??
      capitalBeside(mention, sentence, isBare, names);
    const evidence = evidenceOfTitle(mention, beside, sentence, reading.fame, isRated);
    const whole = beside ? spanOf(sentence, mention, beside) : typed;
    if (evidence === 'weak') return { notThere: notThere(mention, whole, ref) };
    if (evidence === 'strong') assumed.push({ typed: whole, ref });
  }
  return { assumed };
}

/** What of a reading the judgement rests on; `isBare` where its phrase has no words of its own, `isRated` where a number rates the film. */
type Read = {
  readonly names: readonly Mention[];
  readonly explained: readonly boolean[];
  readonly isBare: boolean;
  readonly isRated?: boolean;
};

function refOf({ match, name }: Mention, { catalog }: Reading): FilmRef | PersonRef | undefined {
  if (!match) return undefined; // pointed at, not named
  if (name === 'person') return personRefs([match.owner], catalog)[0];
  return name === 'film' ? filmRefs([match.owner], catalog)[0] : undefined;
}

function spanOf(sentence: Sentence, first: Run, second: Run): string {
  return typedSpan(sentence, Math.min(first.from, second.from), Math.max(first.to, second.to));
}

function notThere({ gives, others = [] }: Mention, typed: string, ref: FilmRef | PersonRef): NotThere {
  const [slot = 'film'] = Object.keys(gives[0] ?? {});
  return { slot, typed, near: [ref, ...others] };
}

/** A lone word of fewer letters is rather a word than a mistyped name: "lose" is not Close, "Dune" not Dunn. */
const LONG_FOR_A_LONE_NAME = 6;

function evidenceOfPerson({ match, from, to }: Mention, typed: string): Evidence {
  if (!match || match.edits === 0) return 'exact';
  return to - from === 1 && typed.length < LONG_FOR_A_LONE_NAME ? 'weak' : 'strong';
}

function evidenceOfTitle(
  mention: Mention,
  beside: Run | undefined,
  sentence: Sentence,
  fame: WordFame,
  isRated: boolean,
): Evidence {
  const { match, evidence, yearsOff, from, to } = mention;
  if (!match || isHardlyATitle(mention, sentence)) return 'weak';
  if (beside) return besideEvidence(beside, mention, sentence);
  if (evidence) return evidence;
  if (!isRated && isNumbered(mention, sentence)) return 'strong';
  if ((yearsOff ?? 0) > 1) return 'weak';
  const isYearFirst = yearsOff !== undefined && YEAR.test(sentence.words[from]?.folded ?? '');
  const [start, end] = yearsOff === undefined ? [from, to] : isYearFirst ? [from + 1, to] : [from, to - 1];
  const title = typedSpan(sentence, start, end);
  const found = evidenceOf(title, match, fame);
  if (yearsOff !== 1) return found;
  return found === 'exact' ? 'strong' : 'weak';
}

const YEAR = /^\d{4}$/;

/** In "parecidas a Encanto", "who directed Nope" the films "A" and "Who?" are words of the sentence: a name is written beside them. */
function isHardlyATitle({ from, to }: Mention, { words }: Sentence): boolean {
  const own = words.slice(from, to);
  const isPlain = own.every(
    ({ known, folded, text }) => (known || isFunctionWord(folded)) && !isCapital(text),
  );
  return isPlain && words.some(({ text }, at) => at > 0 && (at < from || at >= to) && isCapital(text));
}

/** "movies like Scream 6" may ask for six, or for a film that is not there. */
function isNumbered({ to }: Mention, sentence: Sentence): boolean {
  const next = sentence.words[to]?.folded ?? '';
  return /^(?:[2-9]|vi{0,3}|i[iv]|ix)$/.test(next) && !PARTS_CLAUSES.test(gap(sentence, to - 1, to));
}

/** Where more of a title is said than was found: a name's capital, a colon, a number or a little known film make it another. */
function besideEvidence(run: Run, { match, from, to }: Mention, sentence: Sentence): Evidence {
  const words = sentence.words.slice(run.from, run.to);
  const between = run.from >= to ? gap(sentence, to - 1, run.from) : gap(sentence, run.to - 1, from);
  const isWritten = words.some(({ text }) => isCapital(text)) && !isShouted(sentence);
  const isNumber = words.some(
    ({ folded }) => YEAR.test(folded) || cardinal(folded) !== undefined || roman(folded) !== undefined,
  );
  const isKnown = match !== undefined && match.edits === 0 && match.weight >= WELL_KNOWN;
  return isWritten || isNumber || /[:–—-]/.test(between) || !isKnown ? 'weak' : 'strong';
}

const PARTS_CLAUSES = /[,.;?!(¿¡]/;

/** Between a title and the rest of it ("Ant-Man and the Wasp") no more small words stand. */
const MOST_BETWEEN = 3;

/**
 * Words that nothing explains are more of the title where nothing but a colon parts them from it, or small words where they
 * are written like a name.
 */
function isMoreOfTitle(run: Run, { from, to }: Mention, sentence: Sentence): boolean {
  const isAfter = run.from >= to;
  const [start, end] = isAfter ? [to, run.from] : [run.to, from];
  const between = sentence.words.slice(start, end);
  const isWritten =
    isCapital(sentence.words[isAfter ? run.from : run.to - 1]?.text ?? '') && !isShouted(sentence);
  return (
    end >= start &&
    between.length <= (isWritten ? MOST_BETWEEN : 0) &&
    between.every(({ folded, text }) => isFunctionWord(folded) || (isWritten && isCapital(text))) &&
    !PARTS_CLAUSES.test(gap(sentence, start - 1, end))
  );
}

/** "The Fall Guy", "The Wild Robot": a word written like a name right beside a title so written is more of it, whatever else it means. */
function capitalBeside(
  { from, to }: Mention,
  sentence: Sentence,
  isBare: boolean,
  names: readonly Mention[],
): Run | undefined {
  const { words } = sentence;
  const isWritten = words.slice(from, to).some(({ text }) => isCapital(text));
  if (!isWritten || isShouted(sentence)) return undefined;
  // Who writes the question small writes nothing but the title large.
  const isSmall = words.some(
    ({ text, known, folded }) => known && !isFunctionWord(folded) && !isCapital(text),
  );
  const isOther = (at: number): boolean => {
    const word = words[at];
    // A lone surname right beside a title is more of it: "Shin Godzilla".
    const isNamed = names.some(
      ({ name, from, to }) => from <= at && at < to && (name !== 'person' || to - from > 1),
    );
    return word !== undefined && !isNamed && isCapital(word.text) && (isBare || isSmall || !word.known);
  };
  if (isOther(to) && !PARTS_CLAUSES.test(gap(sentence, to - 1, to))) return { from: to, to: to + 1 };
  // "The Amazing Spider-Man": praise begins no sentence with an article and capitals.
  const [article, praise] = words;
  const isTitled =
    from === 2 && article !== undefined && isFunctionWord(article.folded) && isCapital(article.text);
  if (isTitled && isCapital(praise?.text ?? '')) return { from: 0, to: 2 };
  const isBefore = from > 1 || (isBare && from === 1);
  return isBefore && isOther(from - 1) && !PARTS_CLAUSES.test(gap(sentence, from - 1, from))
    ? { from: from - 1, to: from }
    : undefined;
}

/** What stands between two words. */
function gap({ text, words }: Sentence, before: number, after: number): string {
  return text.slice(words[before]?.end ?? 0, words[after]?.start ?? text.length);
}

function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

function isShouted({ text }: Sentence): boolean {
  return text === text.toUpperCase();
}
