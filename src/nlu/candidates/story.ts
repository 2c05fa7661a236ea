import { everyList, everyWord } from '../../language/every-locale.ts';
import { compileWords } from '../../language/word-matcher.ts';
import { oncePerSentence } from '../../slots/once-per-sentence.ts';
import type { Sentence, Word } from '../../slots/sentence.ts';
import type { Mention } from '../../slots/slot.ts';
import { isSmall } from '../entities/small-word.ts';
import { type Explained, mark } from './explained.ts';

/** A story is trusted less than a filter. */
const IN_STORY = 0.72;
const FILM_WORDS = everyWord((words) => words.stories.films);

/** Filters whose words are ordinary words too: they need a cue to be taken beside a story. */
const NEEDS_CUE = ['genre', 'country', 'language'];
const CUE_AFTER = everyWord((words) => words.stories.after);

/** "a comedy about …" asks for comedies, "a family that …" tells a story. */
export function isCued(
  { from, to, gives }: Mention,
  plain: readonly Mention[],
  { words }: Sentence,
): boolean {
  const slots = Object.keys(gives[0] ?? {});
  if (!slots.some((slot) => NEEDS_CUE.includes(slot)) || isSpoken({ from, to, gives }, words)) return true;
  const next = words[to]?.folded ?? '';
  if (FILM_WORDS.has(words[from - 1]?.folded ?? '') || FILM_WORDS.has(words[from - 2]?.folded ?? ''))
    return true;
  if (next === '' && agreesWithFilms(from, words)) return true;
  const isNext = next === '' || CUE_AFTER.has(next) || plain.some((following) => following.from === to);
  if (next === 'that' || next === 'que' || next === 'of') return isFramed(from, words);
  return isNext && (next !== '' || isFramed(from, words));
}

/** "Mafia movies | in Spanish": at the end, with its preposition, it is the language of the films. */
function isSpoken(
  { from, to, gives }: Pick<Mention, 'from' | 'to' | 'gives'>,
  words: readonly Word[],
): boolean {
  return 'language' in (gives[0] ?? {}) && to - from > 1 && to === words.length;
}

/** Film words that an adjective agrees with, and the ending that it has then. */
const AGREES: readonly (readonly [ReadonlySet<string>, string])[] = [
  [everyWord((words) => words.stories.filmsInPlural), 'as'],
  [everyWord((words) => words.stories.filmInSingular), 'a'],
];

/** "Películas de zombies | coreanas": at the end, in the gender and number of the films and not of the word before, it is theirs. */
function agreesWithFilms(from: number, words: readonly Word[]): boolean {
  const [own, before] = [words[from]?.folded ?? '', words[from - 1]];
  if (from !== words.length - 1 || !before || isSmall(before)) return false;
  const agrees = AGREES.find(([films]) => words.slice(0, from - 1).some(({ folded }) => films.has(folded)));
  const ending = agrees?.[1];
  return ending !== undefined && own.endsWith(ending) && !before.folded.endsWith(ending);
}

/** Filters that no story tells in passing: a length in more words than one ("not too long"), a name that is left out, a figure in numbers. */
const SURELY = ['minRuntime', 'maxRuntime', 'excludeCompany', 'excludePerson', 'excludeCollection'];
const FIGURES = ['Score', 'Votes', 'Budget', 'Revenue'].flatMap((figure) => [`min${figure}`, `max${figure}`]);

/**
 * True where words that would all be told as a story are a filter for sure: a figure anywhere ("… that are not too long"), an
 * adjective of the films at its end, or what says at its start of which films it is told: "(films of) science fiction where …".
 * In "films of war heroes" the word goes on, and is the story's.
 */
export function holdsFilter(from: number, plain: readonly Mention[], { words }: Sentence): boolean {
  const gives = (mention: Mention, slots: readonly string[]): boolean =>
    slots.some((slot) => slot in (mention.gives[0] ?? {}));
  const hasNumber = ({ from, to }: Mention): boolean =>
    words.slice(from, to).some(({ folded }) => /\d/.test(folded));
  return plain.some(
    (mention) =>
      (mention.from >= from && mention.to - mention.from > 1 && gives(mention, SURELY)) ||
      (mention.from >= from && hasNumber(mention) && gives(mention, FIGURES)) ||
      (mention.from === from &&
        gives(mention, NEEDS_CUE) &&
        CUE_AFTER.has(words[mention.to]?.folded ?? '')) ||
      (gives(mention, NEEDS_CUE) && agreesWithFilms(mention.from, words)) ||
      (mention.from >= from && isSpoken(mention, words)),
  );
}

/** True where nothing but small words stands before: what follows the frame is what is asked for. */
function isFramed(from: number, words: readonly Word[]): boolean {
  return words.slice(Math.max(0, from - 5), from).every(leads);
}

const TELLS = everyWord((words) => words.stories.tells);
const FARTHEST = 4;
/** Slots of words that a story may say as well: "his family", "a famous writer". */
const TOLD_TOO = [...NEEDS_CUE, 'company', 'from', 'maxVotes', 'minVotes', 'month'];

/**
 * How deep in a story a filter stands: how many words that only a story explains part it from the words that a film is meant
 * by ("a war movie", "scary and funny films") or from the beginning; one more where a story begins in between ("about", "who").
 */
export function depthInStory(
  { from, to, gives }: Mention,
  parts: readonly Mention[],
  { text, words }: Sentence,
): number {
  const isToldToo = Object.keys(gives[0] ?? {}).some((slot) => TOLD_TOO.includes(slot));
  if (
    !isToldToo ||
    isSpoken({ from, to, gives }, words) ||
    words.slice(from, to).some(({ folded }) => /\d/.test(folded))
  )
    return 0;
  const isOfFilm = (at: number): boolean => FILM_WORDS.has(words[at]?.folded ?? '');
  const begins = (at: number): boolean => TELLS.has(words[at]?.folded ?? '');
  const isPart = (at: number): boolean => parts.some((part) => part.from <= at && at < part.to);
  const isPassed = (at: number): boolean => isPart(at) || isSmall(words[at] as Word);
  let next = to;
  while (next < words.length && !begins(next) && !isOfFilm(next) && isPassed(next)) next++;
  if (isOfFilm(next)) return 0;
  let depth = 0;
  for (let at = from - 1; at >= 0 && depth < FARTHEST && !isOfFilm(at); at--) {
    if (/[.!?;:\n]/.test(text.slice(words[at]?.end, words[at + 1]?.start))) break;
    if (begins(at)) return depth + 1;
    if (!isPassed(at)) depth++;
  }
  return depth;
}

function leads(word: Word): boolean {
  return isSmall(word) || FILM_WORDS.has(word.folded);
}

/** Words that say what a film should not have or be. */
const LEAVES_OUT = compileWords([
  [everyList((words) => words.stories.leavesOut), false],
  [everyList((words) => words.stories.leavesOutAnywhere), true],
  [everyList((words) => words.roles.credits), true],
]);
const leavingOutIn = oncePerSentence(({ words }: Sentence) =>
  LEAVES_OUT.find(words.map(({ folded }) => folded)),
);
const MOST_LEFT_OUT = 4;

/**
 * The words of what is said not to be wanted: "heist movie, | nothing too long", "que | no sea de zombies". No story is looked for
 * by them. What goes on with a story is a part of it: "a man without memory"; but "que no sea de" never goes on.
 */
export function leftOut(sentence: Sentence, { trust }: Explained, from: number): ReadonlySet<number> {
  const { text, words } = sentence;
  const isApart = (at: number): boolean => /[,.;:!?]/.test(text.slice(words[at - 1]?.end, words[at]?.start));
  const isFilm = (at: number): boolean => FILM_WORDS.has(words[at]?.folded ?? '');
  const goesOn = (start: number): boolean => {
    let at = start;
    const begins = (place: number): boolean => TELLS.has(words[place]?.folded ?? '');
    while (at > from && !isApart(at) && !isFilm(at - 1) && !begins(at - 1) && isSmall(words[at - 1] as Word))
      at--;
    if (begins(at - 1)) return true;
    return at > from && !isApart(at) && !isFilm(at - 1) && trust[at - 1] === 0;
  };
  const ends = (at: number): boolean => trust[at] !== 0 || isApart(at);
  const found = new Set<number>();
  for (const hit of leavingOutIn(sentence)) {
    // "Not about | superheroes": a phrase may take some of the words that leave it out.
    if (hit.to < from || (hit.from >= from && !hit.value && goesOn(hit.from))) continue;
    let end = hit.to;
    while (end < words.length && end < hit.to + MOST_LEFT_OUT && !ends(end)) end++;
    for (let at = Math.max(from, hit.from); at < end; at++) found.add(at);
  }
  return found;
}

/** The words from a place on that nothing explains, from the first to the last that says something; undefined where none does. */
export function takeStory(sentence: Sentence, explained: Explained, from = 0): string | undefined {
  const { text, words } = sentence;
  const unwanted = leftOut(sentence, explained, from);
  const isFree = (at: number): boolean => explained.trust[at] === 0 && !unwanted.has(at);
  const tells = (at: number): boolean => {
    const word = words[at];
    return word !== undefined && isFree(at) && !leads(word) && !/^\d+$/.test(word.folded);
  };
  const runs: string[] = [];
  let at = from;
  while (at < words.length) {
    if (!tells(at)) {
      at++;
      continue;
    }
    let end = at + 1;
    for (let next = end; next < words.length && isFree(next); next++) {
      if (FILM_WORDS.has(words[next]?.folded ?? '')) break;
      if (tells(next)) end = next + 1;
    }
    runs.push(text.slice(words[at]?.start, words[end - 1]?.end));
    mark(explained, { from: at, to: end }, IN_STORY, 'story');
    at = end;
  }
  return runs.length > 0 ? runs.join(' ') : undefined;
}
