import { remembering } from '../../domain/remembering.ts';
import { isFunctionWord } from '../../language/idle-words.ts';
import { editDistance } from '../../language/spelling.ts';
import { withNumbers, withoutArticle } from '../../language/title-keys.ts';
import type { Catalog } from '../catalog.ts';
import type { NameSpace } from '../schema/name-index.ts';
import { addsNumber, type NameMatch, type SpellingRow } from './name-match.ts';
import { openSpellings } from './name-spellings.ts';

/** Words left out weigh a little more than one typing mistake. */
export const HALF_REMEMBERED = 1.05;
const MOST_WORDS_OF_A_NAME = 9;
const LEAST_OVERLAP = 0.6;
const MOST_WORDS_SEARCHED = 3;
const LONG_ENOUGH_FOR_TWO_EDITS = 8;
const MOST_REMEMBERED = 100;

/** Names that share words with the typed ones, each word with at most one mistake. */
export function openWordSearch(catalog: Catalog, space: NameSpace): (folded: string) => NameMatch[] {
  const { withWord } = openSpellings(catalog, space);
  const alike = catalog.many<
    { from: string; to: string; shortest: number; longest: number },
    { word: string }
  >(
    `SELECT word FROM ${space}_word WHERE word >= @from AND word < @to AND length(word) BETWEEN @shortest AND @longest`,
  );
  // The runs of a sentence that may be a name have most of their words in common.
  const spelled = remembering(MOST_REMEMBERED, (word: string): readonly string[] => {
    if (word.length < 4) return [word];
    const limit = word.length >= LONG_ENOUGH_FOR_TWO_EDITS ? 2 : 1;
    const near = alike({
      from: word.slice(0, 2),
      to: `${word.slice(0, 2)}\uffff`,
      shortest: word.length - limit,
      longest: word.length + limit,
    });
    return near.map((row) => row.word).filter((candidate) => editDistance(word, candidate, limit) <= limit);
  });
  return (folded) => {
    const wanted = withNumbers(withoutArticle(folded)).split(' ');
    if (wanted.length > MOST_WORDS_OF_A_NAME) return [];
    const searched = tellingWords(wanted).slice(0, MOST_WORDS_SEARCHED);
    const isNear = halfRemembered(wanted);
    return withWord(searched.flatMap(spelled)).flatMap((row) => isNear(row) ?? []);
  };
}

/** The words to search by, longest first; those in thousands of names only where there are no others. */
function tellingWords(wanted: readonly string[]): readonly string[] {
  const long = wanted.filter((word) => word.length > 1).sort((a, b) => b.length - a.length);
  const telling = long.filter((word) => !isFunctionWord(word));
  return telling.length > 0 ? telling : long;
}

/** A name with words left out, or with mistakes in several; hardly a typed word may be missing from it. */
function halfRemembered(wanted: readonly string[]): (row: SpellingRow) => NameMatch | undefined {
  const [typed, whole] = [wanted.join(' '), wanted.join('')];
  const most = Math.floor(wanted.length / 4);
  return ({ key, owner, rung, weight }) => {
    if (addsNumber(typed, key)) return undefined;
    const edits = editDistance(whole, key.replaceAll(' ', ''), 3);
    if (edits <= 2) return { owner, weight, rung, edits, score: 0, key };
    const words = key.split(' ');
    const has = (word: string): boolean =>
      words.includes(word) ||
      (word.length > 3 && words.some((keyWord) => editDistance(word, keyWord, 1) <= 1));
    const shared = wanted.filter(has);
    const foreign = wanted.filter((word) => word.length > 3 && !shared.includes(word)).length;
    if (foreign > most) return undefined;
    const overlap = (2 * letters(shared)) / (letters(wanted) + letters(words));
    return overlap < LEAST_OVERLAP
      ? undefined
      : { owner, weight, rung, edits: HALF_REMEMBERED + (1 - overlap), score: 0, key };
  };
}

function letters(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}
