import { collectionAround } from '../../catalog/films/collections.ts';
import type { Conversation } from '../../dialogue/conversation.ts';
import type { FilmId, FilmRef } from '../../domain/film.ts';
import { everyList, everyWord } from '../../language/every-locale.ts';
import { isFunctionWord } from '../../language/idle-words.ts';
import { cardinal, ordinal } from '../../language/numbers.ts';
import { compileWords } from '../../language/word-matcher.ts';
import type { Sentence } from '../../slots/sentence.ts';
import type { Mention, Reading } from '../../slots/slot.ts';

/** "la segunda", "the last one", "la 3", "number 2": films of the list last shown. */
export function hearItems(
  { words }: Sentence,
  conversation: Conversation,
  { catalog }: Reading,
): readonly Mention[] {
  const { film } = conversation;
  const items =
    conversation.items.length > 0 || !film ? conversation.items : collectionAround(film.id, catalog);
  // A number is the one that stands before the film: on the second page they go on.
  const numbered = [...(conversation.earlier ?? []).map((id) => ({ id })), ...items];
  const pair = pairIn(words.map(({ word }) => word));
  if (pair) return pairOf(pair, items);
  return words.flatMap(({ word }, at): Mention[] => {
    const before = words[at - 1]?.word ?? '';
    const index = indexSaid(word, before, words[at + 1]?.word, words.length);
    const isNumber = cardinal(word) !== undefined;
    const film = index === undefined ? undefined : isNumber ? numbered.at(index) : items.at(index);
    if (!film) return [];
    const from = LEAD.has(before) ? at - 1 : at;
    const to = AFTER.has(words[at + 1]?.word ?? '') ? at + 2 : at + 1;
    return [pointedAt(film, from, to)];
  });
}

/** A film that is pointed at rather than named. */
export function pointedAt({ id }: Pick<FilmRef, 'id'>, from: number, to: number): Mention {
  return { from, to, gives: [{ film: id }, { other: id }], trust: 1, name: 'film' };
}

/** Where two are pointed at: `from` to `to`, from the first of a list or its last. */
type Pair = { readonly from: number; readonly to: number; readonly isLast: boolean };

/** "the first two", "las dos últimas". */
function pairIn(words: readonly string[]): Pair | undefined {
  const at = words.findIndex(
    (word, i) =>
      isEnd(word) && [words[i - 1], words[i + 1]].some((neighbour) => cardinal(neighbour ?? '') === 2),
  );
  if (at < 0) return undefined;
  const first = cardinal(words[at - 1] ?? '') === 2 ? at - 1 : at;
  const from = LEAD.has(words[first - 1] ?? '') ? first - 1 : first;
  const to = AFTER.has(words[first + 2] ?? '') ? first + 3 : first + 2;
  return { from, to, isLast: LAST.has(words[at] ?? '') };
}

function pairOf({ from, to, isLast }: Pair, items: readonly FilmRef[]): readonly Mention[] {
  const [first, second] = isLast ? items.slice(-2) : items;
  if (!first || !second) return [];
  return [pointedAt(first, from, to - 1), pointedAt(second, to - 1, to)];
}

const LAST = everyWord((words) => words.followUps.last);
const PENULTIMATE = everyWord((words) => words.followUps.penultimate);
const FIRST = everyWord((words) => words.followUps.firstOfAll);

function isEnd(word: string): boolean {
  return LAST.has(word) || FIRST.has(word);
}

const LEAD = everyWord((words) => words.followUps.beforeNumbers);
/** What follows a number: "the second one", "la segunda peli". */
export const AFTER = everyWord((words) => words.followUps.afterNumbers);

/** Above it a number is rather of something else: a year, minutes. */
const HIGHEST = 100;

function indexSaid(
  word: string,
  before: string,
  after: string | undefined,
  words: number,
): number | undefined {
  if (LAST.has(word)) return -1;
  if (PENULTIMATE.has(word)) return -2;
  const nth = ordinal(word);
  if (nth !== undefined) return nth - 1;
  const value = cardinal(word);
  // "no, una con Tom Cruise" is no number one.
  // Nor is "the one with …" its first.
  const isWord = before === 'no' || (value === 1 && isFunctionWord(before));
  const isNumbered = isWord ? /^\d/.test(word) : LEAD.has(before);
  const pointed = isNumbered || words === 1 || (words === 2 && after === undefined);
  return value !== undefined && value >= 1 && value <= HIGHEST && pointed ? value - 1 : undefined;
}

const BESIDE = compileWords<-1 | 1>([
  [everyList((words) => words.followUps.theOneBefore), -1],
  [everyList((words) => words.followUps.theOneAfter), 1],
]);

/** "la anterior", "the next one" beside a film of a list whose card is open; without a list, the film spoken of before it. */
export function hearBeside(
  { words }: Sentence,
  { film, otherFilm, items, request, list }: Conversation,
): readonly Mention[] {
  // While the list itself is what was shown last, the next one is its next page.
  if (!film || (items.length > 0 && JSON.stringify(request) === JSON.stringify(list))) return [];
  const place = items.findIndex(({ id }) => id === film.id);
  return BESIDE.find(words.map(({ folded }) => folded)).flatMap(({ from, to, value }) => {
    const meant = place < 0 ? (value < 0 ? otherFilm : undefined) : items[place + value];
    return meant ? [pointedAt(meant, from, to)] : [];
  });
}

const SEQUEL = compileWords([[everyList((words) => words.followUps.sequel), true]]);

/** "and its sequel?": the next film of the saga of the one spoken of. */
export function hearSequel(
  { words }: Sentence,
  { film }: Conversation,
  { catalog }: Reading,
): readonly Mention[] {
  const sequelHits = film ? SEQUEL.find(words.map(({ folded }) => folded)) : [];
  if (!film || sequelHits.length === 0) return [];
  const next = nextOf(film.id, catalog);
  return next ? sequelHits.map(({ from, to }) => pointedAt(next, from, to)) : [];
}

const BEFORE_FILM = everyWord((words) => words.followUps.ofFilm);
const SURE = 0.5;

/** "the sequel of Alien", "la secuela de Toy Story": the next film of the saga of one that is named. */
export function hearSequelOf(
  { words }: Sentence,
  named: readonly Mention[],
  { catalog }: Reading,
): readonly Mention[] {
  return SEQUEL.find(words.map(({ folded }) => folded)).flatMap(({ from, to }): readonly Mention[] => {
    if (!BEFORE_FILM.has(words[to]?.folded ?? '')) return [];
    const [film] = named
      .filter((name) => name.name === 'film' && name.from === to + 1 && name.trust >= SURE)
      .sort((a, b) => b.to - a.to || b.trust - a.trust);
    const id = film?.gives[0]?.['film'] as FilmId | undefined;
    const next = id === undefined ? undefined : nextOf(id, catalog);
    return film && next ? [pointedAt(next, from, film.to)] : [];
  });
}

function nextOf(film: FilmId, catalog: Reading['catalog']): FilmRef | undefined {
  const saga = collectionAround(film, catalog);
  return saga[saga.findIndex(({ id }) => id === film) + 1];
}

const THIS_ONE = compileWords([[everyList((words) => words.followUps.thisOne), true]]);

/** "vale, esa", "ok, that one": the film last spoken of, or the first of a list. */
export function hearThisOne({ words }: Sentence, { film, items }: Conversation): readonly Mention[] {
  const meant = film ?? items[0];
  if (!meant) return [];
  return THIS_ONE.find(words.map(({ word }) => word)).map(({ from, to }) => ({
    from,
    to,
    gives: [{ film: meant.id }, { other: meant.id }],
    trust: 0.8,
    name: 'film',
  }));
}
