import { everyList, everyWord } from '../../language/every-locale.ts';
import { rungs } from '../../language/title-keys.ts';
import { compileWords } from '../../language/word-matcher.ts';
import { oncePerSentence } from '../../slots/once-per-sentence.ts';
import type { Sentence, Word } from '../../slots/sentence.ts';
import type { Mention } from '../../slots/slot.ts';
import { type Features, logistic, weighted } from '../rank/linear.ts';
import { filmWeights, personWeights } from '../rank/weights.ts';
import { isSmall } from './small-word.ts';

/** A name that the words of a sentence may mean, with the probability that they do. */
export type Entity = Mention & { readonly p: number };

type Cue = 'film' | 'person' | 'films';

const BEFORE = compileWords<Cue>([
  [everyList((words) => words.names.beforeFilms), 'film'],
  [everyList((words) => words.names.beforePeople), 'person'],
]);
const FILM_WORDS = everyWord((words) => words.names.films);
const ARTICLES = everyWord((words) => words.names.articles);
const PARTICLES = everyWord((words) => words.names.particles);

/** How sure it is that each of the names is meant. Features and weights: `npm run fit`. */
export function withProbability(
  names: readonly Mention[],
  plain: readonly Mention[],
  sentence: Sentence,
): readonly Entity[] {
  const cues = cuesIn(sentence);
  return names.map((mention) => {
    if (!mention.match) return { ...mention, p: mention.trust };
    if (mention.name === 'collection')
      return { ...mention, p: mention.repaired ? mention.trust * MENDED_SAGA : mention.trust };
    const weights = mention.name === 'film' ? filmWeights : personWeights;
    return {
      ...mention,
      p: logistic(weighted(entityFeatures(mention, names, plain, sentence, cues), weights)),
    };
  });
}

/** A saga's name that words are only near is no evidence by itself: "cold" is not *Gold*. */
const MENDED_SAGA = 0.2;

const LIKENS = compileWords([[everyList((words) => words.names.likens), true]]);
const likenessIn = oncePerSentence(({ words }: Sentence) => LIKENS.find(words.map(({ folded }) => folded)));

/** True for a title after words that say that others should be like it: "like Saw", "I loved Moon". */
export function isLikened({ name, from }: Mention, sentence: Sentence): boolean {
  return name === 'film' && likenessIn(sentence).some(({ to }) => to === from);
}

const cuesIn = oncePerSentence(({ words }: Sentence) => BEFORE.find(words.map(({ word }) => word)));

type Cues = readonly { readonly from: number; readonly to: number; readonly value: Cue }[];

/** What is looked at of a name found in a sentence: how it is spelled, how known it is, and what stands around it. */
export function entityFeatures(
  mention: Mention,
  names: readonly Mention[],
  plain: readonly Mention[],
  sentence: Sentence,
  cues: Cues = cuesIn(sentence),
): Features {
  const { words, text } = sentence;
  const { from, to, match, yearsOff, repaired, name } = mention;
  const own = words.slice(from, to);
  const rest = [...words.slice(0, from), ...words.slice(to)];
  const [before, next] = [words[from - 1], words[to]];
  const joined = [isApart(from, sentence) ? undefined : before, isApart(to, sentence) ? undefined : next];
  const isLone = to - from === 1;
  const capitals = own.filter(isCapital).length / own.length;
  const others = rest.length === 0 ? 0 : rest.filter(isCapital).length / rest.length;
  const cover = (name: Mention): boolean =>
    name.from <= from && to <= name.to && name.to - name.from > to - from;
  const longer = names.filter(
    (rival) => cover(rival) && rival.gives[0] !== mention.gives[0] && !isSame(rival, mention),
  );
  const edits = match?.edits ?? 0;
  const isCommon = own.every((word) => word.known || isSmall(word));
  const isFiltered = own.every((_, i) =>
    plain.some((filter) => filter.from <= from + i && from + i < filter.to),
  );
  const known = Math.log10((match?.weight ?? 0) + 1);
  const isQuoted =
    /["“”«»'’]$/.test(text.slice(0, own[0]?.start)) && /^["“”«»'’]/.test(text.slice(own.at(-1)?.end));
  const isPart = (match?.rung ?? 0) >= rungs.part;
  const isBeforeFilms = FILM_WORDS.has(next?.folded ?? '');
  // "De" is a part of De Niro's name.
  const isParticle = ({ folded }: Word, at: number): boolean =>
    name === 'person' && at < own.length - 1 && PARTICLES.has(folded);
  const isTopic = isLone && capitals === 0;
  const topic = Math.min(...own.map((word) => word.topic ?? 0));
  const unknown = rest.filter(isUnknown).length;
  return {
    known,
    letters: Math.log2(own.reduce((sum, { folded }) => sum + folded.length, 0)),
    words: Math.min(to - from, 5) - 1,
    lone: flag(isLone),
    loneKnown: isLone ? known : 0,
    whole: flag(rest.length === 0),
    wholeButSmall: flag(rest.every(isSmall)),
    exact: flag(edits === 0 && (match?.rung ?? 0) === rungs.title),
    part: flag(isPart),
    partTopic: isPart && capitals === 0 ? topic : 0,
    loneTopic: isTopic ? topic : 0,
    topicOfFilms: isTopic && isBeforeFilms ? topic : 0,
    edits: Math.min(2, Math.ceil(edits)),
    wordsMissing: flag(!Number.isInteger(edits)),
    repaired: flag(repaired === true),
    dated: flag(yearsOff === 0),
    otherYear: flag((yearsOff ?? 0) > 0),
    inLonger: flag(longer.some((rival) => rival.name === name)),
    inLongerOther: flag(longer.some((rival) => rival.name !== name)),
    rival: flag(names.some((rival) => rival.name !== name && rival.from === from && rival.to === to)),
    rivalKnown: Math.max(
      0,
      ...names
        .filter((rival) => rival.name !== name && rival.from < to && from < rival.to)
        .map((rival) => Math.log10((rival.match?.weight ?? 0) + 1) - known),
    ),
    filtered: flag(isFiltered),
    common: flag(isCommon),
    commonSmall: flag(isCommon && capitals === 0),
    idle: own.filter(({ idle }) => idle).length / own.length,
    small: own.filter((word, at) => isSmall(word) && !isParticle(word, at)).length / own.length,
    capitals: capitals * (1 - others),
    lowerAmongCapitals: flag(capitals === 0) * others,
    allCapitals: flag(others > 0.6),
    cueFilm: flag(cues.some((cue) => cue.to === from && cue.value === 'film')),
    cuePerson: flag(cues.some((cue) => cue.to === from && cue.value === 'person')),
    article: flag(ARTICLES.has(before?.folded ?? '')),
    filmsNext: flag(isBeforeFilms),
    first: flag(from === 0),
    last: flag(to === words.length),
    besideUnknown: flag(isLone && joined.some((word) => word !== undefined && isUnknown(word))),
    besideCapital: flag(
      joined.some((word, i) => word !== undefined && isCapital(word) && (i > 0 || from > 1)),
    ),
    listed: flag(names.some((neighbour) => areListed(mention, neighbour, sentence))),
    listedSurely: flag(
      names.some((neighbour) => isSureName(neighbour) && areListed(mention, neighbour, sentence)),
    ),
    unknown: Math.min(6, unknown) / 3,
    length: Math.log2(words.length),
    quoted: flag(isQuoted),
    number: flag(own.every(({ folded }) => /^\d+$/.test(folded))),
  };
}

const KNOWN_FOR_SURE = 1000;

/** A whole name of two words or more that is well known: what is listed beside it is one too. */
function isSureName({ from, to, match }: Mention): boolean {
  return (
    to - from > 1 &&
    match !== undefined &&
    match.edits === 0 &&
    match.rung < rungs.part &&
    match.weight >= KNOWN_FOR_SURE
  );
}

const JOINS = everyWord((words) => words.names.joins);

/** True where two names of a kind stand in one enumeration, with nothing but a comma or "and" between them. */
export function areListed(mention: Mention, neighbour: Mention, sentence: Sentence): boolean {
  const { words } = sentence;
  if (mention.name !== neighbour.name) return false;
  const [first, two] = mention.from < neighbour.from ? [mention, neighbour] : [neighbour, mention];
  const between = words.slice(first.to, two.from);
  if (first.to > two.from || between.length > 1) return false;
  return between.length === 1 ? JOINS.has(between[0]?.folded ?? '') : isApart(two.from, sentence);
}

/** What a comma parts is no part of it: "Interstellar, Arrival and Gravity". */
function isApart(at: number, { text, words }: Sentence): boolean {
  return /[,;/+&|]/.test(text.slice(words[at - 1]?.end, words[at]?.start));
}

/** The same film or person by a shorter or longer spelling is no rival. */
function isSame(mention: Mention, two: Mention): boolean {
  return mention.name === two.name && mention.match?.owner === two.match?.owner;
}

function flag(is: boolean): number {
  return is ? 1 : 0;
}

/** Written large though small words are written small: "I" never is. */
function isCapital({ text, folded }: Word): boolean {
  return folded !== 'i' && /^\p{Lu}/u.test(text);
}

function isUnknown(word: Word): boolean {
  return !word.known && !isSmall(word) && !/^\d+$/.test(word.folded);
}
