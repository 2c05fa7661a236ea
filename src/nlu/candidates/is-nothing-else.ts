import { SCORES } from '../../domain/own-films.ts';
import { everyWord } from '../../language/every-locale.ts';
import { cardinal } from '../../language/numbers.ts';
import { changeOf } from '../../questions/question.ts';
import { foldedSpan, type Sentence } from '../../slots/sentence.ts';
import type { Mention, Reading } from '../../slots/slot.ts';
import type { Candidate } from './candidate.ts';
import { isCompany } from './weigh.ts';

/** Words that may stand around a request and change nothing of what it asks for. A negation is none of them. */
const AROUND: ReadonlySet<string> = everyWord((words) => words.asides.around);

const PLEADS = everyWord((words) => words.asides.pleads);
const ASKS_FOR_FILMS = everyWord((words) => words.asides.asksForFilms);

/** A name of common words or of a film that hardly anybody knows is rather words than a name. */
const SURE_OF_A_NAME = 0.65;

/** True for what changes what is kept of the user, or hands it out: it must never be done by a guess. */
export function needsCare({ question, values }: Candidate): boolean {
  return question.handsOut === true || changeOf(question, { ...values, kind: question.kind }) !== undefined;
}

/**
 * True where a sentence is nothing but what a reading takes it for: every word is the request's own as typed,
 * politeness or company, and its film is named beyond doubt.
 */
export function isNothingElse(reading: Candidate, sentence: Sentence, names: readonly Mention[]): boolean {
  const { words } = sentence;
  // "¿ya vi Titanic?" asks; "can you forget me?" asks for it to be done.
  const asks = /[?¿]/.test(sentence.text) && !words.some(({ folded }) => PLEADS.has(folded));
  if (asks && reading.question.changes) return false;
  const isNamed = (at: number): boolean => reading.names.some(({ from, to }) => from <= at && at < to);
  const isMeant = words.every(({ word, folded }, at) => {
    if (isNamed(at)) return true;
    // A film word that no phrase asked for begins another question: "movies like Clear My List".
    if (reading.explained[at] && (reading.by[at] !== 'own' || !ASKS_FOR_FILMS.has(word)))
      return word === folded;
    return AROUND.has(folded) || [at - 1, at, at + 1].some((near) => isCompany(sentence, near));
  });
  const isScore = ({ from, to }: Mention): boolean =>
    'rating' in reading.values &&
    words.slice(from, to).every(({ folded }) => (cardinal(folded) ?? 99) <= SCORES.most);
  // "I give it 9/10" names no film "9".
  return isMeant && reading.names.every((name) => isSure(name, reading, names) && !isScore(name));
}

/** True for a question about whoever asks. */
export function isAccount({ question }: Candidate): boolean {
  return question.private === true || question.changes !== undefined;
}

/** True where a sentence, whole, is a title: *My Data*, *Forget Me Not*. */
export function isTitle(sentence: Sentence, { titles }: Reading): boolean {
  return titles.exact(foldedSpan(sentence, 0, sentence.words.length)).length > 0;
}

/** "Marfa Girl" names no film "Girl", "I Saw the Devil" no film "The Devil", and in "my seen films" none is named. */
function isSure(name: Mention, { template }: Candidate, names: readonly Mention[]): boolean {
  const isPiece = names.some(
    (longer) =>
      longer.name === name.name &&
      longer.from <= name.from &&
      name.to <= longer.to &&
      longer.to - longer.from > name.to - name.from,
  );
  return template.slots.includes('film') && !name.repaired && name.trust >= SURE_OF_A_NAME && !isPiece;
}
