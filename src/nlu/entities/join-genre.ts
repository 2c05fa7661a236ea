import { everyList, everyWord } from '../../language/every-locale.ts';
import { compileWords } from '../../language/word-matcher.ts';
import type { AnyQuestion } from '../../questions/question.ts';
import type { Sentence, Word } from '../../slots/sentence.ts';
import { valuesIn } from '../../slots/several.ts';
import type { Mention } from '../../slots/slot.ts';

type Values = Map<string, unknown>;
const GENRES = ['genre', 'genres', 'excludeGenre', 'excludeGenres'];

const OR = compileWords([[everyList((words) => words.genres.or), true]]);
const AND = compileWords([[everyList((words) => words.genres.and), true]]);
/** Whoever says what they like is content with any of it. */
const TASTE = compileWords([[everyList((words) => words.genres.tastes), true]]);

/**
 * Adds a genre where the question has one already: "romantic comedies" are both, "comedies or westerns" one of them, and
 * who likes "comedies, dramas and crime" likes any of them. False where it is no genre or nothing takes several.
 */
export function joinGenre(
  { optional }: AnyQuestion,
  mention: Mention,
  before: readonly Mention[],
  values: Values,
  sentence: Sentence,
): boolean {
  const form = mention.gives[0] ?? {};
  if (!GENRES.some((slot) => form[slot] !== undefined)) return false;
  const excluded = [...valuesIn(form['excludeGenre']), ...valuesIn(form['excludeGenres'])];
  if (excluded.length > 0) {
    const before = [...valuesIn(values.get('excludeGenre')), ...valuesIn(values.get('excludeGenres'))];
    if (before.length === 0 || !('excludeGenres' in optional)) return false;
    const all = [...new Set([...before, ...excluded])];
    if (all.length === before.length) return true;
    values.delete('excludeGenre');
    values.set('excludeGenres', all);
    return true;
  }
  const genres = [...valuesIn(form['genres']), ...(form['genre'] === undefined ? [] : [form['genre']])];
  if (genres.length === 0 || !('genres' in optional)) return false;
  const single = values.get('genre');
  const known = [
    ...(single === undefined ? [] : [single]),
    ...valuesIn(values.get('genres')),
    ...valuesIn(values.get('anyGenres')),
  ];
  if (known.length === 0) return false;
  const added = genres.filter((genre) => !known.includes(genre));
  const isAny = values.has('anyGenres') || before.some((earlier) => isEither(earlier, mention, sentence));
  // "romance or a romantic comedy" is a romance either way.
  const isWithin = known.every((genre) => genres.includes(genre));
  if (added.length === 0 || (isAny && isWithin && !values.has('anyGenres'))) {
    if (isAny && !values.has('anyGenres') && genres.length < known.length) setGenres(genres, values);
    return true;
  }
  values.delete('genre');
  values.delete('genres');
  values.set(isAny ? 'anyGenres' : 'genres', [...known, ...added]);
  return true;
}

function setGenres(genres: readonly unknown[], values: Values): void {
  values.delete('genre');
  values.delete('genres');
  if (genres.length === 1) values.set('genre', genres[0]);
  else values.set('genres', genres);
}

function isEither(genre: Mention, two: Mention, { words, text }: Sentence): boolean {
  if (!['genre', 'genres'].some((slot) => slot in (genre.gives[0] ?? {}))) return false;
  const [first, second] = genre.from < two.from ? [genre, two] : [two, genre];
  const between = words.slice(first.to, second.from).map(({ word }) => word);
  if (OR.find(between).length > 0) return true;
  const sign = text.slice(words[first.to - 1]?.end, words[first.to]?.start);
  const isListed = AND.find(between).length > 0 || sign.includes(',') || sign.includes('.');
  return isListed && tastes(words);
}

const WISHES_FOR = everyWord((words) => words.genres.wishesFor);

/** True where somebody says what they like; who "would like" something wishes for it. */
export function tastes(words: readonly Word[]): boolean {
  return TASTE.find(words.map(({ word }) => word)).some(
    ({ from }) => !WISHES_FOR.has(words[from - 1]?.folded ?? ''),
  );
}
