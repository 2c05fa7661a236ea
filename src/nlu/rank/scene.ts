import type { Locale } from '../../domain/locale.ts';
import { narrowing } from '../../filters/index.ts';
import { everyList, everyWord } from '../../language/every-locale.ts';
import { hasFilmWord } from '../../language/film-words.ts';
import { compileWords } from '../../language/word-matcher.ts';
import type { Sentence, Word } from '../../slots/sentence.ts';
import type { Mention } from '../../slots/slot.ts';
import { type Explained, mark } from '../candidates/explained.ts';
import { leadOfFollowUp } from '../candidates/follow-up.ts';
import type { Openings } from '../candidates/openers.ts';
import { depthInStory, leftOut } from '../candidates/story.ts';
import { weightOf } from '../candidates/weigh.ts';
import type { Entity } from '../entities/entity.ts';

/** What is known of a sentence before it is read in any way. */
export type Scene = {
  readonly sentence: Sentence;
  readonly entities: readonly Entity[];
  readonly plain: readonly Mention[];
  /** The language of its common words. */
  readonly locale: Locale | undefined;
  readonly content: readonly boolean[];
  readonly wishes: boolean;
  readonly tastes: boolean;
  readonly filmWord: boolean;
  readonly asks: boolean;
  readonly counts: boolean;
  /** It is one question, and no wish that is put as one. */
  readonly inquires: boolean;
  /** Words that begin a story ("about", "in which", "what was the name of") stand before some that tell one. */
  readonly tells: boolean;
  /** Something was asked before. */
  readonly isTalk: boolean;
  /** The words that begin it go on with what was asked before ("and …"). */
  readonly leads: boolean;
  /** The film word stands for several, or for one. */
  readonly plural: boolean;
  readonly singular: boolean;
  /** The words that say what is not wanted and no filter knows: "nothing too gory". */
  readonly unwanted: ReadonlySet<number>;
  /** How deep in a story something that is heard stands, were it told as one. */
  readonly depthOf: (mention: Mention) => number;
  /** How many words of a text the index of stories knows. */
  readonly told: (text: string) => number;
};

const ASKS = compileWords([[everyList((words) => words.features.asks), true]]);
const COUNTS = compileWords([[everyList((words) => words.features.counts), true]]);
const TELLS = compileWords([[everyList((words) => words.features.tells), true]]);
const FEWEST_TOLD = 3;
const PLURAL = compileWords([[everyList((words) => words.features.plural), true]]);
const SINGULAR = compileWords([[everyList((words) => words.features.singular), true]]);
const MOST_WORDS_BEFORE_ASKING = 2;

export function sceneOf(
  sentence: Sentence,
  entities: readonly Entity[],
  plain: readonly Mention[],
  openings: Openings,
  locale: Locale | undefined,
  storyWordCount: Scene['told'],
  isTalk: boolean,
): Scene {
  const words = sentence.words.map(({ word }) => word);
  const has = (kind: string): boolean => openings.some(({ value }) => value === kind);
  const parts = [...plain, ...entities.filter(({ p }) => p >= LIKELY)];
  return {
    sentence,
    entities,
    plain,
    locale,
    content: sentence.words.map(isContent),
    wishes: has('wish'),
    tastes: has('taste'),
    filmWord: hasFilmWord(words),
    asks: ASKS.find(words).some(
      ({ from, to }) => from <= MOST_WORDS_BEFORE_ASKING && !isWished(words, from, to),
    ),
    counts: COUNTS.find(words).length > 0,
    inquires: /^[^.!?\n]*\?+$/.test(sentence.text.trim()) && !has('wish') && !has('taste'),
    tells: [...TELLS.find(words), ...openings.filter(({ value }) => value === 'recall')].some(
      ({ to }) => sentence.words.slice(to).filter(isContent).length >= FEWEST_TOLD,
    ),
    plural: PLURAL.find(words).length > 0,
    singular: SINGULAR.find(words).length > 0,
    isTalk,
    leads: leadOfFollowUp(sentence) > 0,
    unwanted: unwantedIn(sentence, plain),
    depthOf: remembered((mention) => depthInStory(mention, parts, sentence)),
    told: remembered(storyWordCount),
  };
}

function unwantedIn(sentence: Sentence, plain: readonly Mention[]): ReadonlySet<number> {
  const explained: Explained = {
    trust: new Array(sentence.words.length).fill(0),
    by: new Array(sentence.words.length).fill('nothing'),
  };
  const filters = plain.filter(({ gives }) => Object.keys(gives[0] ?? {}).some((slot) => slot in narrowing));
  for (const mention of filters) mark(explained, mention, mention.trust, 'filter');
  return leftOut(sentence, explained, 0);
}

/** "que dure menos de dos horas" wishes: with these verbs "que" asks nothing. */
const WISHED = everyWord((words) => words.features.wished);

function isWished(words: readonly string[], from: number, to: number): boolean {
  const next = words[to] === 'no' ? words[to + 1] : words[to];
  return words[from] === 'que' && WISHED.has(next ?? '');
}

/** Many readings tell the same story, and the index is asked once; as many leave the same words to it. */
function remembered<T>(count: (of: T) => number): (of: T) => number {
  const known = new Map<T, number>();
  return (of) => {
    const found = known.get(of) ?? count(of);
    known.set(of, found);
    return found;
  };
}

function isContent({ folded, word, idle }: Word): boolean {
  return idle !== true && weightOf(word) >= 1 && weightOf(folded) >= 1 && !hasFilmWord([folded]);
}
const LIKELY = 0.5;
