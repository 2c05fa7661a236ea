import { addsNumber, type NameMatch } from '../../catalog/names/name-match.ts';
import { fold } from '../../domain/fold.ts';
import { editDistance } from '../../language/spelling.ts';
import { rungs, withNumbers } from '../../language/title-keys.ts';

/**
 * How well a typed text shows that a name is meant: `exact`, the whole name in one of its spellings; `strong`, a piece of
 * it or near it, and known well enough to be taken for it if that is said; `weak`, to be offered and never taken.
 */
export type Evidence = 'exact' | 'strong' | 'weak';

/** True for a word that is one by itself, not a mistake for another: how many votes or fame the best known name with it has. */
export type WordFame = (folded: string) => number;

/** Votes or fame from which on a name is taken at one mistake; at two mistakes, or with words left out; by a piece of it. */
const KNOWN_AT_ONE = 30;
const KNOWN_AT_TWO = 300;
const KNOWN_BY_A_PIECE = 400;
/** Two mistakes in fewer letters leave too little to go by. */
const LONG_ENOUGH_FOR_TWO = 8;
/** A word of a name so well known is no mistake for another word. */
const A_WORD = 300;

/** Judges the spelling by which a name was found. Pure; a year beside the name is judged elsewhere. */
export function evidenceOf(typed: string, match: NameMatch, fame: WordFame): Evidence {
  const { rung, edits, weight, key } = match;
  if (edits === 0) {
    if (rung < rungs.part) return 'exact';
    return weight >= KNOWN_BY_A_PIECE ? 'strong' : 'weak';
  }
  const folded = fold(typed);
  // "Ocean's Fourteen" is no mistyped "Ocean's Eleven".
  if (key !== undefined && addsNumber(withNumbers(folded), withNumbers(key))) return 'weak';
  const others = key === undefined ? [] : strangeWords(folded, key);
  if (Number.isInteger(edits)) {
    if (edits === 1) return weight >= KNOWN_AT_ONE ? 'strong' : 'weak';
    const isAnother = others.some((word) => word.length > 2 && fame(word) >= A_WORD);
    return weight >= KNOWN_AT_TWO && folded.length >= LONG_ENOUGH_FOR_TWO && !isAnother ? 'strong' : 'weak';
  }
  // Words were left out of the name, never put in.
  return weight >= KNOWN_AT_TWO && others.length === 0 ? 'strong' : 'weak';
}

/** The typed words that the name has nothing like. */
function strangeWords(folded: string, key: string): readonly string[] {
  const words = key.split(' ');
  return folded
    .split(' ')
    .filter((word) => !words.some((known) => editDistance(word, known, 1) <= (word.length > 3 ? 1 : 0)));
}
