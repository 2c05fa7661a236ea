import { everyWord } from '../../language/every-locale.ts';
import { isFiller, isFunctionWord } from '../../language/idle-words.ts';
import { cardinal } from '../../language/numbers.ts';
import type { Sentence } from '../../slots/sentence.ts';
import type { Mention, Reading } from '../../slots/slot.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Grammar, Hits } from '../candidates/grammar.ts';
import { linkFuzzily, type Run, unexplainedRuns } from './fuzzy-names.ts';
import { FAIRLY_SURE } from './sure.ts';

const READINGS_TO_REPAIR = 8;
const RUNS_TO_REPAIR = 4;
/** From one content word on that nothing explains, names are looked for. */
const LEFT_OVER = 0.9;
const NEARLY = 2;

export function needsRepair(readings: readonly Candidate[]): boolean {
  const [best] = readings;
  if (best === undefined || best.missing.length > 0) return true;
  if (!best.template.query) return best.unexplained >= LEFT_OVER;
  // A description explains everything: was it rather a question about a name that was mistyped?
  return readings.some(
    ({ missing, template, score }) =>
      missing.length > 0 && template.required.length > 0 && score > best.score - NEARLY,
  );
}

/** Reads what the best readings leave over as mistyped names. */
export function repairedNames(
  readings: readonly Candidate[],
  own: readonly Run[],
  names: readonly Mention[],
  sentence: Sentence,
  reading: Reading,
): readonly Mention[] {
  const runs = new Map<string, Run>(own.map((run) => [`${run.from} ${run.to}`, run]));
  for (const understanding of readings.slice(0, READINGS_TO_REPAIR)) {
    for (const run of unexplainedRuns(understanding, sentence)) {
      const whole = withSmallWordsBefore(run, understanding, sentence);
      for (const wider of [run, withNamesBeside(run, understanding), whole])
        runs.set(`${wider.from} ${wider.to}`, wider);
    }
  }
  if (readings.length === 0) runs.set('all', { from: 0, to: sentence.words.length });
  return [...runs.values()]
    .filter((run) => mayBeMistyped(run, names, sentence))
    .slice(0, RUNS_TO_REPAIR)
    .flatMap((run) => linkFuzzily(run, sentence, reading));
}

/** A lone word that questions know, and what is exactly a name, is no mistake for another. */
function mayBeMistyped({ from, to }: Run, names: readonly Mention[], { words }: Sentence): boolean {
  if (to - from === 1 && words[from]?.known) return false;
  return !names.some((name) => name.from === from && name.to === to && name.trust >= FAIRLY_SURE);
}

/** Words that introduce a title and begin none. */
const BEFORE_TITLES = everyWord((words) => words.names.beforeTitles);
const MOST_RUNS = 3;
const LONGEST_NAME = 9;
/** A longer sentence tells a story: its strange words are no mistyped title. */
const LONGEST_QUESTION = 14;
/** In a longer one no mistyped name is looked for at all. */
export const LONGEST_REPAIRED = 24;

/**
 * Where a word stands that no question and no name explains, the rest of each phrase that wants a name: a title with a
 * mistake in it, whatever names its other words are.
 */
export function nameRuns(
  grammar: Grammar,
  hits: Hits,
  sentence: Sentence,
  names: readonly Mention[],
  plain: readonly Mention[],
): readonly Run[] {
  const { words } = sentence;
  if (words.length > LONGEST_QUESTION) return [];
  const isExplained = (at: number): boolean =>
    [...names.filter(({ trust }) => trust >= FAIRLY_SURE), ...plain].some(
      ({ from, to }) => from <= at && at < to,
    );
  const strange = words.flatMap(({ known, folded, idle }, at) => {
    const isPlain = isFunctionWord(folded) || isFiller(folded) || idle === true || /^\d+$/.test(folded);
    return isPlain || known || isExplained(at) ? [] : [at];
  });
  if (strange.length === 0) return [];
  const runs = new Map<string, Run>();
  for (const { required, slots } of grammar.templates) {
    if (!slots.some((slot) => slot === 'film' || slot === 'person')) continue;
    const places = required.map((group) => hits.get(group)?.[0]);
    if (places.some((place) => place === undefined)) continue;
    const end = Math.max(0, ...places.map((place) => place?.to ?? 0));
    const start = Math.min(words.length, ...places.map((place) => place?.from ?? words.length));
    const spans = [
      { from: end, to: words.length },
      { from: 0, to: start },
    ];
    for (const span of spans) {
      const run = trimmed(span, words);
      const length = run.to - run.from;
      if (length < 1 || length > LONGEST_NAME || !strange.some((at) => run.from <= at && at < run.to))
        continue;
      runs.set(`${run.from} ${run.to}`, run);
    }
  }
  return [...runs.values()].sort((a, b) => a.to - a.from - (b.to - b.from)).slice(0, MOST_RUNS);
}

function trimmed({ from, to }: Run, words: Sentence['words']): Run {
  let first = from;
  while (first < to - 1 && first < from + 3 && BEFORE_TITLES.has(words[first]?.folded ?? '')) first++;
  return { from: first, to };
}

/** In "Dune part two" the words "part two" are no mistyped film: one is said in full before them. */
export function isRestOfTitle(mention: Mention, names: readonly Mention[], { words }: Sentence): boolean {
  const own = words.slice(mention.from, mention.to);
  const isPart =
    own.length === 1 ||
    own.every(({ folded }) => PARTS.has(folded) || UP_TO_TEN.test(folded) || cardinal(folded));
  return (
    mention.name === 'film' &&
    isPart &&
    names.some(
      ({ name, from, to, trust }) =>
        name === 'film' && trust >= FAIRLY_SURE && (to === mention.from || from === mention.to),
    )
  );
}
const PARTS = everyWord((words) => words.sagas.beforeNumbers);
const UP_TO_TEN = /^(?:i{1,3}|iv|v|vi{1,3}|ix|x)$/;

/** "lo que el viento se yevo" is more than its last words; a lone article or preposition is no part of a title. */
function withSmallWordsBefore(run: Run, { explained }: Candidate, { words }: Sentence): Run {
  let from = run.from;
  while (from > 0 && !explained[from - 1] && isFunctionWord(words[from - 1]?.folded ?? '')) from--;
  return run.from - from > 1 ? { ...run, from } : run;
}

/** In "the dark night" the film "The Dark" is a piece of a mistyped title. */
function withNamesBeside(run: Run, { names }: Candidate): Run {
  const beside = names.filter(({ from, to }) => to === run.from || from === run.to);
  return {
    from: Math.min(run.from, ...beside.map(({ from }) => from)),
    to: Math.max(run.to, ...beside.map(({ to }) => to)),
  };
}
