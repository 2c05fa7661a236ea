import type { NameMatch } from '../../catalog/names/name-match.ts';
import type { NameResolver } from '../../catalog/names/name-resolver.ts';
import type { FilmRef } from '../../domain/film.ts';
import type { PersonRef } from '../../domain/person.ts';
import { everyWord } from '../../language/every-locale.ts';
import { isFiller, isFunctionWord } from '../../language/idle-words.ts';
import { joined, rungs } from '../../language/title-keys.ts';
import { oncePerSentence } from '../once-per-sentence.ts';
import { foldedSpan, type Sentence, type Word } from '../sentence.ts';
import type { Mention, NameKind, SlotValues } from '../slot.ts';
import { isPossessive } from './possessive.ts';

type Ref = FilmRef | { readonly id: number; readonly name: string };
export type Names = {
  readonly name: NameKind;
  readonly resolver: NameResolver;
  readonly refs: (ids: readonly number[]) => readonly Ref[];
  readonly gives: (id: number) => readonly SlotValues[];
};

/** No title or name worth hearing in a sentence is longer. */
const MOST_WORDS_IN_NAME = 12;
const MOST_WORDS_JOINED = 3;
const MOST_OTHERS = 8;
/** A title of so many votes and letters stands alone beside a word that no question knows. */
const FAMOUS = 1500;
/** A surname alone is that of somebody known so many times better than the next. */
const ONLY = 3;
const LONG = 5;

/** Every run of words of a sentence that is exactly a title or a name, by any of its spellings; of those worth it. */
export function hearNames(
  sentence: Sentence,
  names: Names,
  isWorth: (span: Span) => boolean = () => true,
): readonly Mention[] {
  const spans = spansOf(sentence).filter(isWorth);
  const found = names.resolver.exactOf(spans.flatMap(({ spellings }) => spellings));
  return spans.flatMap(({ from, to, spellings }) => {
    const spelled = spellings.find((spelling) => found.has(spelling));
    const matches = spelled === undefined ? undefined : found.get(spelled);
    return matches ? mentionsOf(sentence, from, to, matches, names) : [];
  });
}

/** The name that a whole sentence is exactly, by any of its spellings; undefined where it is none. */
export function hearWholeName(sentence: Sentence, names: Names): Mention | undefined {
  const { length } = sentence.words;
  if (length > MOST_WORDS_IN_NAME) return undefined;
  const matches = names.resolver.exact(foldedSpan(sentence, 0, length));
  return matches.length === 0 ? undefined : mentionsOf(sentence, 0, length, matches, names, true)[0];
}

type Span = { readonly from: number; readonly to: number; readonly spellings: readonly string[] };

/** All runs of words that could be a name, each with its spellings; joined ones of short runs only. */
const spansOf = oncePerSentence(({ words }): readonly Span[] =>
  words.flatMap((_, from) => {
    let folded = '';
    return words.slice(from, from + MOST_WORDS_IN_NAME).map((word, i): Span => {
      folded = i === 0 ? word.folded : `${folded} ${word.folded}`;
      const spelling = i < MOST_WORDS_JOINED ? joined(folded) : folded;
      // "James Cameron's" names James Cameron.
      const owner = isPossessive(word) ? [folded.slice(0, -1)] : [];
      const spellings = [folded, ...(spelling === folded ? [] : [spelling]), ...owner];
      return { from, to: from + i + 1, spellings };
    });
  }),
);

function mentionsOf(
  sentence: Sentence,
  from: number,
  to: number,
  matches: readonly NameMatch[],
  names: Names,
  isAlone = false,
): readonly Mention[] {
  // The text of a command that is somebody's whole name is no chance, however little known they are.
  const isSure = isAlone && (matches[0]?.rung ?? 0) < rungs.part;
  const own = sentence.words.slice(from, to);
  if (!isSure && isDoubtful(own, sentence.words[from - 1], matches, names.name)) return [];
  // A year beside it may mean any film of the title; else the best few are enough.
  const isDated = names.name === 'film' && hasYearBeside(sentence, from, to);
  const few = isDated ? matches : matches.slice(0, MOST_OTHERS + 1);
  const refs = names.refs(few.map(({ owner }) => owner));
  const weights = new Map(matches.map(({ owner, weight }) => [owner, weight]));
  const matchOf = (id: number): NameMatch | undefined => matches.find(({ owner }) => owner === id);
  const mention = (
    ref: Ref,
    end: number,
    start: number,
    trust: number,
    more: Partial<Mention> = {},
  ): Mention => ({
    from: start,
    to: end,
    gives: names.gives(ref.id),
    trust,
    name: names.name,
    ...withMatch(matchOf(ref.id)),
    ...more,
    others: (refs as readonly (FilmRef | PersonRef)[])
      .filter(({ id }) => id !== ref.id)
      .slice(0, MOST_OTHERS),
  });
  const [best] = refs;
  if (!best) return [];
  const famous = (weights.get(best.id) ?? 0) >= FAMOUS && (matches[0]?.rung ?? 0) <= rungs.alias;
  const trust =
    beside(sentence, from, to, famous) *
    trustIn(sentence.words.slice(from, to), weights.get(best.id) ?? 0, matches[0]?.rung ?? 0, names.name);
  const dated = isDated ? datedFilm(sentence, from, to, refs as readonly FilmRef[]) : undefined;
  const plain = mention(best, to, from, trust);
  if (!dated) return [plain];
  const { film, yearsOff } = dated;
  const surer = Math.min(1, trust + (yearsOff === 0 ? 0.2 : 0.1));
  return [plain, mention(film, dated.to, dated.from, surer, { yearsOff })];
}

function withMatch(match: NameMatch | undefined): Pick<Mention, 'match'> {
  return match ? { match } : {};
}

/** A lone common word, or part of the name of somebody little known, is no name in a sentence. */
function isDoubtful(
  words: readonly Word[],
  before: Word | undefined,
  [match, next]: readonly NameMatch[],
  name: NameKind,
): boolean {
  if (name !== 'person' || !match) return false;
  const common = words.every(
    ({ folded, word, known }) => known || isFunctionWord(folded) || isFiller(folded) || isFunctionWord(word),
  );
  // "Campanella" is one of a few, and one is far ahead of them.
  const isOnly = words.every(isCapital) && match.weight >= ONLY * (next?.weight ?? 0);
  const isPart = match.rung >= rungs.part;
  const { several, one: single, only } = isPart ? NEEDED.part : NEEDED.whole;
  const needed = words.length > 1 ? several : isOnly ? only : single;
  // In "Juan Pérez" a surname alone is somebody else's.
  const continues = isPart && before !== undefined && isPartOfName(before);
  // "The Ring" is nobody of the name of Ring.
  const isThing = words.length === 1 && isPart && before?.folded === 'the';
  return common || continues || isThing || match.weight < needed;
}

/** How well known somebody must be whose name is said in part, or whole: "Cantinflas" is a whole one of one word. */
const NEEDED = {
  part: { several: 300, one: 1500, only: 400 },
  whole: { several: 0, one: 1000, only: 100 },
} as const;

/** How sure it is that these words mean a name: common words and unknown names less. */
function trustIn(words: readonly Word[], weight: number, rung: number, name: NameKind): number {
  const known = Math.min(1, Math.log10(weight + 1) / 3.5);
  // "The Help" written so is the title, "the help" is not.
  const isWritten = words.length > 1 && rung === rungs.title && words.every(isCapital);
  const common = !isWritten && words.every(({ folded, known }) => known || isFunctionWord(folded));
  const short = words.length === 1 && (name === 'person' || rung > 0) ? 0.85 : 1;
  const capital = words.every(({ text }) => /^[\p{Lu}\p{N}]/u.test(text)) ? 0.1 : 0;
  return Math.min(
    1,
    (0.5 + 0.5 * known) *
      (common ? 0.6 : 1) *
      short *
      (rung >= rungs.part ? 0.78 : rung >= rungs.joined ? 0.92 : 1) +
      capital,
  );
}

const BETWEEN = everyWord((words) => words.names.beforeYears);

/** The place of the first word after a title that may be its year. */
function afterTitle({ words }: Sentence, to: number): number {
  let at = to;
  while (at < to + 4 && BETWEEN.has(words[at]?.folded ?? '')) at++;
  return at;
}

const YEAR = /^(\d{4}|\d\d)$/;

function hasYearBeside(sentence: Sentence, from: number, to: number): boolean {
  const beside = [sentence.words[from - 1], sentence.words[afterTitle(sentence, to)]];
  return beside.some((word) => word !== undefined && YEAR.test(word.folded));
}

type Dated = {
  readonly film: FilmRef;
  readonly from: number;
  readonly to: number;
  readonly yearsOff: number;
};

/**
 * "Carrie, la del 76", "Ghostbusters (2016)", "the 1933 King Kong": the film of that year among those of the title. A year
 * in brackets is always the title's own: where no film is of that year, it is the nearest one's, and so many years off.
 */
function datedFilm(
  sentence: Sentence,
  from: number,
  to: number,
  films: readonly FilmRef[],
): Dated | undefined {
  const { words } = sentence;
  const at = afterTitle(sentence, to);
  const after = yearFilm(words[at], at > to, films);
  if (after) return { film: after, from, to: words[at + 1]?.folded === 'one' ? at + 2 : at + 1, yearsOff: 0 };
  const before = yearFilm(words[from - 1], false, films);
  if (before) return { film: before, from: from - 1, to, yearsOff: 0 };
  const year = isInBrackets(sentence, to) ? Number(words[to]?.folded) : undefined;
  const [nearest] = year === undefined ? [] : nearestInTime(films, year);
  return nearest && year !== undefined
    ? { film: nearest, from, to: to + 1, yearsOff: Math.abs((nearest.year ?? 0) - year) }
    : undefined;
}

function isInBrackets({ text, words }: Sentence, at: number): boolean {
  const word = words[at];
  return (
    word !== undefined &&
    /^\d{4}$/.test(word.folded) &&
    text[word.start - 1] === '(' &&
    text[word.end] === ')'
  );
}

function nearestInTime(films: readonly FilmRef[], year: number): readonly FilmRef[] {
  const off = (film: FilmRef): number => Math.abs((film.year ?? 0) - year);
  return [...films].sort((a, b) => off(a) - off(b));
}

function yearFilm(
  word: Word | undefined,
  shortAllowed: boolean,
  films: readonly FilmRef[],
): FilmRef | undefined {
  const digits = YEAR.exec(word?.folded ?? '')?.[1];
  if (digits === undefined || (digits.length === 2 && !shortAllowed)) return undefined;
  const fits = ({ year }: FilmRef): boolean => String(year).endsWith(digits);
  return films.find(fits);
}

function isPartOfName({ folded, word, known }: Word): boolean {
  return (
    !known && !isFunctionWord(folded) && !isFunctionWord(word) && !isFiller(folded) && !/\d/.test(folded)
  );
}

/** A lone word beside a word that no question knows is rather a piece of another name. */
function beside({ words }: Sentence, from: number, to: number, famous: boolean): number {
  const neighbours = [words[from - 1], words[to]].filter((word) => word !== undefined);
  const strange = neighbours.filter(isPartOfName);
  if (to - from > 1 || strange.length === 0) return 1;
  // "me voló Inception": whoever writes a name writes all of it large.
  const isWhole = famous && (words[from]?.folded.length ?? 0) >= LONG && !strange.some(isCapital);
  return isWhole ? 0.85 : 0.6;
}

function isCapital({ text }: Word): boolean {
  return /^\p{Lu}/u.test(text);
}
