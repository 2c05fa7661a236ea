import type { Conversation } from '../../dialogue/conversation.ts';
import { everyWord } from '../../language/every-locale.ts';
import { isFunctionWord } from '../../language/idle-words.ts';
import type { Sentence } from '../../slots/sentence.ts';
import type { Mention } from '../../slots/slot.ts';
import { FAIRLY_SURE, SURE } from './sure.ts';

const QUITE_SURE = 0.7;

/** The year in brackets after a title is the title's own: "Inception (2011)" asks for nothing of 2011. */
export function isOfTitle(mention: Mention, names: readonly Mention[], { text, words }: Sentence): boolean {
  const isBracketed = text[(words[mention.from]?.start ?? 0) - 1] === '(';
  return (
    isBracketed &&
    names.some(
      ({ name, yearsOff, from, to }) =>
        name === 'film' && yearsOff !== undefined && from < mention.from && mention.to <= to,
    )
  );
}

/** In "88 minutes" the film "88" is rather a piece of the longer title, whose other word a question knows. */
export function withoutPieces(names: readonly Mention[], { words }: Sentence): readonly Mention[] {
  const isPiece = (piece: Mention): boolean =>
    piece.name === 'film' &&
    names.some(
      (longer) =>
        longer.name === 'film' &&
        longer.to - longer.from > piece.to - piece.from &&
        longer.from <= piece.from &&
        piece.to <= longer.to &&
        longer.trust >= QUITE_SURE &&
        longer.gives[0]?.['film'] !== piece.gives[0]?.['film'],
    );
  // "La vida de Pi", written so, is no "vida de Pi" after "a la".
  const isRest = (rest: Mention): boolean =>
    rest.name === 'film' &&
    names.some(
      (whole) =>
        isWritten(whole, words) &&
        whole.match?.edits === 0 &&
        whole.trust > rest.trust &&
        whole.from < rest.from &&
        rest.to === whole.to &&
        whole.gives[0]?.['film'] === rest.gives[0]?.['film'],
    );
  return names
    .filter((name) => !isRest(name))
    .map((name) => (isPiece(name) ? { ...name, trust: name.trust * TRUST_IN_A_PIECE } : name));
}

/** True for a name that begins with a capital. */
function isWritten({ from }: Mention, words: Sentence['words']): boolean {
  return /^\p{Lu}/u.test(words[from]?.text ?? '');
}
const TRUST_IN_A_PIECE = 0.85;

/** After a film was spoken of, "it" and "the score" are not the titles "It" and "The Score", unless written so. */
export function isPronoun(mention: Mention, { words }: Sentence, { film }: Conversation): boolean {
  const own = words.slice(mention.from, mention.to);
  // The first word of a sentence is written large whatever it is: "What did it make?" names no film.
  const isSmall = (text: string, at: number): boolean =>
    text === text.toLowerCase() || (at === 0 && own.length < words.length && !/\p{Lu}/u.test(text.slice(1)));
  return (
    film !== undefined &&
    own.every(
      ({ folded, known, text }, i) => (known || isFunctionWord(folded)) && isSmall(text, mention.from + i),
    )
  );
}

const WORDS_OF_A_SURE_NAME = 3;

/** "con Clooney", "de Almodóvar", "Pitt and Clooney": people are introduced like this, stories are "about" something. */
const BEFORE_PEOPLE = everyWord((words) => words.people.before);

/**
 * The words of a title in full, or of a person who is introduced as one, are known words: a description that holds
 * them is rather a question about that film or person.
 */
export function withNamesKnown(sentence: Sentence, names: readonly Mention[]): Sentence {
  const isIntroduced = ({ from, trust, name }: Mention): boolean =>
    name === 'person' && trust >= FAIRLY_SURE && BEFORE_PEOPLE.has(sentence.words[from - 1]?.word ?? '');
  const sure = names.filter(
    (name) => (name.to - name.from >= WORDS_OF_A_SURE_NAME && name.trust >= SURE) || isIntroduced(name),
  );
  const isNamed = (at: number): boolean => sure.some(({ from, to }) => from <= at && at < to);
  return {
    ...sentence,
    words: sentence.words.map((word, at) => (isNamed(at) ? { ...word, known: true } : word)),
  };
}
