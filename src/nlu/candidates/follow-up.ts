import { runtimeOf } from '../../catalog/films/runtime-of.ts';
import type { Conversation } from '../../dialogue/conversation.ts';
import { everyList, everyWord } from '../../language/every-locale.ts';
import { compileWords, leadOf } from '../../language/word-matcher.ts';
import type { Sentence } from '../../slots/sentence.ts';
import type { Mention, Reading } from '../../slots/slot.ts';

/** A word that goes on with the last question: "y en febrero?", "what about …", "but newer". */
const LEADS = compileWords([[everyList((words) => words.followUps.leads), true]]);
const MORE = compileWords([[everyList((words) => words.followUps.more), true]]);

/** How many words at its beginning make a sentence the continuation of another; 0 where it is none. */
export function leadOfFollowUp({ words }: Sentence): number {
  return leadOf(LEADS.find(words.slice(0, MOST_WORDS_OF_LEAD).map(({ word }) => word)));
}
const MOST_WORDS_OF_LEAD = 4;

const SHORTER = compileWords([[everyList((words) => words.followUps.shorter), true]]);
const LEAST_MINUTES = 1;
/** What people call short. */
const SHORT = 90;
const BEFORE_A_MEASURE = everyWord((words) => words.followUps.beforeMeasures);

/** "shorter", after films that were shown: no longer than what people call short, and shorter than the longest of them. */
export function hearShorter(
  { words }: Sentence,
  { film, items }: Conversation,
  { catalog }: Reading,
): readonly Mention[] {
  const shown = items.some(({ id }) => id === film?.id) ? items : film ? [film] : [];
  const longest = Math.max(0, ...shown.map(({ id }) => runtimeOf(id, catalog)));
  if (longest <= LEAST_MINUTES) return [];
  return SHORTER.find(words.map(({ word }) => word))
    .filter(({ to }) => !BEFORE_A_MEASURE.has(words[to]?.word ?? ''))
    .map(({ from, to }) => ({ from, to, gives: [{ maxRuntime: Math.min(SHORT, longest - 1) }], trust: 1 }));
}

/** Words that ask for the next page of what was shown. */
export function hearMore({ words }: Sentence): Mention | undefined {
  const hits = MORE.find(words.map(({ word }) => word));
  const longest = [...hits].sort((a, b) => b.to - b.from - (a.to - a.from))[0];
  return longest && { from: longest.from, to: longest.to, gives: [], trust: 1 };
}
