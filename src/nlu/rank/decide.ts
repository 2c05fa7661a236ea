import { narrowing } from '../../filters/index.ts';
import { isFunctionWord } from '../../language/idle-words.ts';
import { rungs } from '../../language/title-keys.ts';
import type { Request } from '../../questions/index.ts';
import type { AnyQuestion } from '../../questions/question.ts';
import { type Sentence, typedSpan } from '../../slots/sentence.ts';
import type { Mention, Reading } from '../../slots/slot.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { inCast } from '../candidates/in-cast.ts';
import { isNothingElse, needsCare } from '../candidates/is-nothing-else.ts';
import type { Interpretation } from '../interpretation.ts';
import type { CandidateFinder } from '../understand.ts';
import { acceptFeatures } from './accept.ts';
import { conclude, nearestQuestions, notUnderstood } from './conclude.ts';
import { type Features, logistic, logit, weighted } from './linear.ts';
import { noneFeatures } from './none-features.ts';
import { LOGIT_SCALE, rankFeatures } from './rank-features.ts';
import type { Scene } from './scene.ts';
import { acceptWeights, rankWeights } from './weights.ts';

/** A reading, what it comes to, what was looked at, and how good it is; without a reading: that nothing is asked about films. */
export type Ranked = {
  readonly reading?: Candidate;
  readonly heard: Interpretation;
  readonly features: Features;
  readonly score: number;
  /** What it asks for, the same for readings that ask for the same. */
  readonly comesTo: string;
};

/** Further behind than scores go. */
const BEHIND = 100;

/** The readings of a sentence, the best first. */
export function rank({ scene, readings, names }: CandidateFinder, reading: Reading): readonly Ranked[] {
  const { sentence, plain } = scene;
  const near = nearestQuestions(readings);
  const nothing = noneFeatures(scene);
  const none: Ranked = {
    heard: notUnderstood(near),
    features: nothing,
    score: weighted(nothing, rankWeights),
    comesTo: 'nothing',
  };
  const ranked = readings.map((candidate): Ranked => {
    const heard = inCast(conclude(candidate, sentence, near, reading, plain), names, sentence, reading);
    // Into the same record: to copy its seventy features took longer than to find them.
    const features = Object.assign(rankFeatures(candidate, scene), outcome(heard));
    return {
      reading: candidate,
      heard,
      features,
      score: weighted(features, rankWeights),
      comesTo: keyOf(heard),
    };
  });
  // What lacks a name never beats what lacks nothing and explains every word.
  const isComplete = ranked.some(({ reading, heard, features }) => {
    const names = reading?.names.length ?? 0;
    return (
      'request' in heard &&
      names === 0 &&
      !features['anyUnexplained'] &&
      !features['story'] &&
      !features['empty']
    );
  });
  // What is said to be left out is never passed over where a reading heeds it.
  const without = plain.filter(({ gives }) =>
    Object.keys(gives[0] ?? {}).some((slot) => slot.startsWith('exclude')),
  );
  const heeded = [...without, ...plain.filter((mention) => isComparison(mention, scene))];
  const heeds = ({ reading }: Ranked): boolean =>
    reading !== undefined && heeded.every((mention) => takes(reading, mention));
  const isHeeded =
    heeded.length > 0 && ranked.some((candidate) => 'request' in candidate.heard && heeds(candidate));
  const placed = ranked.map((candidate) =>
    (isComplete && (candidate.reading?.missing.length ?? 0) > 0) ||
    (isHeeded && candidate.reading && !heeds(candidate))
      ? { ...candidate, score: candidate.score - BEHIND }
      : candidate,
  );
  // A question that lacks nothing but its film is about films, and so is a likely name with nothing beside it.
  const aboutFilms = placed.filter(({ heard, features }) =>
    'problem' in heard
      ? heard.problem.problem === 'missing' && !features['anyUnexplained']
      : features['wholeName'] === 1 && (features['leastP'] ?? 0) > 0,
  );
  const most = Math.max(...aboutFilms.map(({ score }) => score));
  const held = aboutFilms.length > 0 && none.score >= most ? { ...none, score: most - 1 } : none;
  return [...placed, held].sort((a, b) => b.score - a.score);
}

/** True where a reading passes over no word of a mention; of a comparison, where it compares. */
function takes({ by, values }: Candidate, { from, to, gives }: Mention): boolean {
  const [form = {}] = gives;
  return !by.slice(from, to).includes('nothing') && (!('aspect' in form) || values['aspect'] !== undefined);
}

/** "Is it longer than Interstellar?", "¿costó más que Avatar?": two films are compared, and films are not asked for. */
function isComparison({ to, gives }: Mention, { sentence, filmWord }: Scene): boolean {
  return 'aspect' in (gives[0] ?? {}) && !filmWord && isThan(sentence.words[to]?.folded);
}

function isThan(word: string | undefined): boolean {
  return word === 'than' || word === 'que';
}

function keyOf(heard: Interpretation): string {
  if ('problem' in heard) return JSON.stringify(heard.problem);
  const { question, request, refused } = heard;
  const values = Object.entries({ ...question.defaults, ...request, refused });
  return JSON.stringify(
    values.filter(([, value]) => value !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const LONG_TITLE = 4;

function isTitleWritten(
  { question, names, values, missing, clause }: Candidate,
  { text, words }: Sentence,
): boolean {
  const [name] = names;
  const { match, from, to } = name ?? {};
  // One word alone may be anything that is said; unless nobody says it but for the film.
  const isLong = words.length > 1 || words.some(({ known, word, folded }) => !known || word !== folded);
  const isWhole = from === 0 && to === words.length && isLong && clause === undefined;
  const isExact = match !== undefined && match.edits === 0 && match.rung < rungs.part;
  // Nobody says so many words of a title by chance: "in the mood for love".
  const isWritten =
    words.length >= LONG_TITLE ||
    words.every(({ text, folded }) => isFunctionWord(folded) || /^[\p{Lu}\p{N}]/u.test(text));
  return (
    question.kind === 'film' &&
    name?.name === 'film' &&
    missing.length === 0 &&
    isWhole &&
    isExact &&
    isWritten &&
    (words.length >= LONG_TITLE || text !== text.toUpperCase()) &&
    !('field' in values)
  );
}

/** What a reading comes to says how good it is, too: a film that is not there, a name that is only near. */
function outcome(heard: Interpretation): Features {
  if ('problem' in heard) return { [`comes to ${heard.problem.problem}`]: 1 };
  return { assumed: heard.assumed?.length ?? 0, told: Math.min(4, heard.ignored?.length ?? 0) };
}

/** What was chosen, and by what: a guarantee of user data, a title written as one, the best, or doubt. */
export type Choice = { readonly heard: Interpretation; readonly by: 'care' | 'title' | 'best' | 'doubt' };

/** Chooses among all that a sentence may mean: the likeliest reading, where it is likely enough. */
export function decide(candidates: CandidateFinder, reading: Reading): Interpretation {
  return choose(rank(candidates, reading), candidates).heard;
}

export function choose(ranked: readonly Ranked[], candidates: CandidateFinder): Choice {
  const choice = chosenOf(ranked, candidates);
  const { heard } = choice;
  if (!('problem' in heard) || heard.problem.problem !== 'notUnderstood') return choice;
  return { ...choice, heard: { ...heard, understood: understoodIn(candidates) } };
}

/** A name of less probability was hardly understood. */
const LEAST_UNDERSTOOD = 0.6;

/** The names and filters that a sentence surely has, as typed. */
function understoodIn({ scene: { sentence, plain, entities } }: CandidateFinder): readonly string[] {
  const sure: Mention[] = [];
  const filters = plain.filter(({ gives }) => Object.keys(gives[0] ?? {}).some((slot) => slot in narrowing));
  const all = [...entities.filter(({ p, match }) => match && p >= LEAST_UNDERSTOOD), ...filters];
  for (const mention of [...all].sort((a, b) => b.to - b.from - (a.to - a.from)))
    if (sure.every(({ from, to }) => mention.to <= from || to <= mention.from)) sure.push(mention);
  return sure.sort((a, b) => a.from - b.from).map(({ from, to }) => typedSpan(sentence, from, to));
}

function chosenOf(ranked: readonly Ranked[], { scene, names }: CandidateFinder): Choice {
  // What changes a user's data is heard only where a sentence is nothing else: then it is that.
  const isRefusal = ranked.some(({ reading }) => reading?.refused !== undefined);
  const certain = ranked.find(({ reading: candidate, heard }) => {
    if (!candidate || candidate.clause) return false;
    // "the first one, I have seen it" of a list asks for others; to mark it as seen is offered beside them.
    if (isRefusal && candidate.question.changes?.how === 'writes') return false;
    if (needsCare(candidate)) return 'request' in heard;
    if (asksForOwn(candidate) && 'request' in heard) return isNothingElse(candidate, scene.sentence, names);
    const lacksFilm =
      candidate.question.changes !== undefined && 'problem' in heard && heard.problem.problem === 'missing';
    return lacksFilm && isNothingElse(candidate, scene.sentence, names);
  });
  if (certain) return { heard: certain.heard, by: 'care' };
  // A title, whole and written like one, is that film, whatever its words mean otherwise.
  const titled = ranked.find(
    ({ reading: candidate }) => candidate && isTitleWritten(candidate, scene.sentence),
  );
  if (titled) return { heard: titled.heard, by: 'title' };
  const [best] = ranked;
  // That a film is not there, or which one is meant is not said, is no answer that could be wrong.
  const isNoAnswer = best && 'problem' in best.heard && best.heard.problem.problem !== 'notUnderstood';
  if (best && (isNoAnswer || (confidence(ranked) >= LEAST_CONFIDENCE && areMeant(best))))
    return { heard: best.heard, by: 'best' };
  const near = ranked.flatMap(({ reading }) => reading ?? []);
  return { heard: { ...notUnderstood(nearestQuestions(near)), offers: likeliest(ranked) }, by: 'doubt' };
}

/** "My ratings" asks for one's own, whatever film was spoken of: each word is of a phrase for that. */
function asksForOwn({ question, by, names }: Candidate): boolean {
  return question.private === true && names.length === 0 && by.includes('phrase') && !by.includes('own');
}

/** A name meant with less than this probability is asked about, however well the rest goes with it: "movies my grandma would like". */
const LEAST_MEANT = 0.05;
const LEAST_LOGIT = logit(LEAST_MEANT);

function areMeant({ features }: Ranked): boolean {
  return (features['leastP'] ?? 0) * LOGIT_SCALE >= LEAST_LOGIT;
}

const MOST_OFFERED = 3;
/** What scores this far below the best is hardly what was meant. */
const FAR_BELOW = 4;

/** The likeliest requests, each question once; nothing that changes what is kept is offered by a guess. */
function likeliest(
  ranked: readonly Ranked[],
): readonly { readonly request: Request; readonly question: AnyQuestion }[] {
  const [best] = ranked;
  const near = ranked.filter(({ score }) => score > (best?.score ?? 0) - FAR_BELOW);
  const offers = near.flatMap(({ heard }) =>
    'request' in heard &&
    !heard.question.changes &&
    !heard.question.private &&
    !heard.question.declines &&
    heard.question.dependsOn !== 'chance'
      ? [{ request: heard.request, question: heard.question }]
      : [],
  );
  return offers
    .filter((offer, at) => offers.findIndex(({ question }) => question === offer.question) === at)
    .slice(0, MOST_OFFERED);
}

/** A wrong answer costs three times a question back; the curve is flat from .4 to .6 (`npm run fit`). */
export const LEAST_CONFIDENCE = 0.4;

/** The probability that the best of some readings is what was meant. */
export function confidence(ranked: readonly Ranked[]): number {
  return logistic(weighted(acceptFeatures(ranked), acceptWeights));
}
