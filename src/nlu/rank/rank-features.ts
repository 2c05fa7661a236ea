import { everyWord } from '../../language/every-locale.ts';
import type { Word } from '../../slots/sentence.ts';
import type { Mention } from '../../slots/slot.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { By } from '../candidates/explained.ts';
import { isCued } from '../candidates/story.ts';
import { areListed, type Entity, isLikened } from '../entities/entity.ts';
import { isCredited } from '../entities/roles.ts';
import { flag, hasSlot } from './flag.ts';
import { logit } from './linear.ts';
import type { Scene } from './scene.ts';
import { talkFeatures } from './talk-features.ts';

/** "with Audrey Tautou" asks for films rather than for her figures. */
const INTRODUCES = everyWord((words) => words.features.introduces);

/** "movies not like Titanic": what is said not to be meant must not be passed over. */
const NEGATES = everyWord((words) => words.features.negates);

/** Values of slots that say what a film is. */
const GENRE = ['genre', 'excludeGenre'];
const DATE = ['from', 'to', 'month', 'year', 'day', 'weekday'];
const PLACE = ['country', 'language'];
const GENRE_OR_PLACE = ['genre', ...PLACE];
/** Those that say what is asked: a question that passes one over is rather another. */
const ASKED = ['aspect', 'by', 'company', 'field', 'locale', 'metric', 'relation', 'role', 'topic'];
/** Log-odds are brought near the size of other features. */
export const LOGIT_SCALE = 4;
const SURE = 0.3;
const LEAST_P = 0.001;
const MOST = 6;

/** What is looked at of a reading: how well it explains the words, what it leaves unused, and which question it is. */
export function rankFeatures(reading: Candidate, scene: Scene): Record<string, number> {
  const { sentence, content, entities, plain, depthOf } = scene;
  const { by, names, template, question, missing, values } = reading;
  const { words } = sentence;
  const count = content.filter(Boolean).length;
  const all = countBy(by, () => true);
  const of = countBy(by, (at) => content[at] === true);
  // What is said not to be wanted and no filter leaves out is told: nothing else is asked by it.
  const unwanted = by.filter(
    (cause, at) => cause === 'nothing' && content[at] && scene.unwanted.has(at),
  ).length;
  const unexplained = of.nothing - unwanted;
  const story = of.story;
  const inStory = (mention: Mention): boolean => all.story > 0 && hasBy(by, mention, 'story');
  const isUnused = ({ from, to }: Mention): boolean => {
    for (let at = from; at < to; at++) if (by[at] !== 'nothing' && by[at] !== 'story') return false;
    return true;
  };
  const isToldWhole = ({ from, to }: Mention): boolean =>
    by.slice(from, to).every((cause) => cause === 'story');
  // Of "feel-good" a phrase may explain the half: what narrows films is unused all the same.
  const passedOver = plain.filter(
    (mention) =>
      (hasBy(by, mention, 'nothing') || inStory(mention)) &&
      !reading.filters.some((filter) => isOverlapping(filter, mention)),
  );
  // "who stars" asks for the cast: a phrase that takes "stars" for the score tears it apart.
  const isTorn = (mention: Mention): boolean => hasBy(by, mention, 'phrase');
  const unused = (slots: readonly string[]): number =>
    flag(passedOver.some((mention) => hasSlot(mention, slots)));
  const left = entities.filter((entity) => isUnused(entity));
  const leftBest = Math.max(0, ...left.map(({ p }) => p));
  const leftSum = independent(left).reduce((sum, { p }) => sum + (p > SURE ? p : 0), 0);
  const used = names.map((name) => probabilityOf(name, entities));
  const least = used.length === 0 ? undefined : Math.min(...used);
  const { kind } = question;
  const unusedSlots = new Set(
    passedOver.flatMap((mention) =>
      Object.keys(mention.gives[0] ?? {})
        .slice(0, 1)
        .filter((slot) => ASKED.includes(slot))
        .map((slot) => (slot === 'topic' && isToldWhole(mention) ? 'told topic' : `unused ${slot}`)),
    ),
  );
  const isIntroduced = ({ name, from }: Mention): boolean =>
    name === 'person' && INTRODUCES.has(words[from - 1]?.folded ?? '');
  const isNoPhrase = template.required.length === 0 && template.generated !== true && !template.act;
  const features: Record<string, number> = {
    unexplainedShare: count === 0 ? 0 : unexplained / count,
    unexplained: Math.min(MOST, unexplained) / 3,
    anyUnexplained: flag(unexplained > 0),
    unwanted: Math.min(MOST, unwanted) / 3,
    unwantedAsked: flag(
      words.some((_, at) => scene.unwanted.has(at) && content[at] && ASKING.includes(by[at] ?? '')),
    ),
    unwantedTold: flag(
      'query' in values && by.some((cause, at) => cause === 'story' && content[at] && scene.unwanted.has(at)),
    ),
    leftBefore: Math.min(MOST, leftBefore(by, content)) / 3,
    explained: (by.length - all.nothing) / words.length,
    byFilter: Math.min(MOST, of.filter) / 3,
    byName: Math.min(MOST, of.name) / 3,
    byStory: Math.min(MOST, story) / 3,
    byPhrase: Math.min(MOST, of.phrase) / 3,
    byBeside: Math.min(MOST, of.beside + of.own) / 3,
    storyShare: count === 0 ? 0 : story / count,
    story: flag('query' in values),
    storyShort: flag('query' in values && story < 3),
    storyKnown:
      Math.min(4, by.filter((cause, at) => cause === 'story' && words[at]?.known && content[at]).length) / 2,
    storyGenre: flag(plain.some((mention) => inStory(mention) && hasSlot(mention, GENRE))),
    storyDate: flag(plain.some((mention) => inStory(mention) && hasSlot(mention, DATE))),
    storyPlace: flag(plain.some((mention) => inStory(mention) && hasSlot(mention, PLACE))),
    storyName: Math.max(0, ...entities.filter((entity) => inStory(entity)).map(({ p }) => p)),
    storyIsName: Math.max(0, ...entities.filter((entity) => isStory(entity, by, content)).map(({ p }) => p)),
    storyCast: Math.max(
      0,
      ...entities.filter((entity) => inStory(entity) && isIntroduced(entity)).map(({ p }) => p),
    ),
    phraseShare: all.phrase / words.length,
    groups: Math.min(4, template.required.length),
    ordered: flag(reading.isOrdered && template.required.length > 1),
    leastP: least === undefined ? 0 : logit(least) / LOGIT_SCALE,
    sumLogP: used.reduce((sum, p) => sum + Math.log(p), 0) / 2,
    weakNames: used.filter((p) => p < SURE).length,
    credited: flag(names.some((name) => name.name === 'person' && isCredited(name, sentence))),
    leftBest,
    leftSum,
    leftCued: Math.max(
      0,
      ...left
        .filter((entity) => isLikened(entity, sentence))
        .map(({ p }) => 1 + Math.log10(Math.max(p, LEAST_P)) / 3),
    ),
    leftTorn: Math.max(
      0,
      ...entities.filter((entity) => isTornBy(entity, reading)).map(({ p }) => (p >= SURE ? p : 0)),
    ),
    leftListed: Math.max(
      0,
      ...left.filter((entity) => names.some((name) => areListed(entity, name, sentence))).map(({ p }) => p),
    ),
    people: names.filter(({ name }) => name === 'person').length,
    films: Math.max(0, names.filter(({ name }) => name === 'film').length - 1),
    repaired: names.filter(({ repaired }) => repaired).length,
    genreUnused: unused(GENRE),
    dateUnused: unused(DATE),
    namedDay: flag(
      reading.filters.some(
        (mention) =>
          hasSlot(mention, ['day']) &&
          words.slice(mention.from, mention.to).every(({ folded }) => !/\d/.test(folded)),
      ),
    ),
    deepFilters: reading.filters.reduce((sum, mention) => sum + depthOf(mention), 0) / 4,
    storyNear: flag(
      'query' in values &&
        passedOver.some((mention) => hasSlot(mention, GENRE_OR_PLACE) && depthOf(mention) === 0),
    ),
    uncued: reading.filters.filter((mention) => !isCued(mention, plain, sentence)).length,
    storyCapitals: Math.min(
      3,
      words.filter(({ text }, at) => at > 0 && by[at] === 'story' && /^\p{Lu}/u.test(text)).length,
    ),
    storySaid: story === 0 ? 0 : saidIn(by, content, plain) / story,
    storyUntold:
      typeof values['query'] === 'string' ? Math.max(0, Math.min(4, story - scene.told(values['query']))) : 0,
    storyTopic: 'query' in values && story < 3 ? leastTopic(by, content, words) : 0,
    storyBare: flag('query' in values && !scene.filmWord && !scene.wishes && !scene.tells),
    storyOpens: flag(scene.tells && 'query' in values),
    storyLeft: flag(scene.tells && !('query' in values)),
    mendedFilters: reading.filters.filter(({ from, to }) =>
      words.slice(from, to).some(({ word, folded }) => word !== folded),
    ).length,
    torn: flag(passedOver.some(isTorn)),
    filters: Math.min(4, reading.filters.length),
    seconds: Math.min(2, reading.seconds),
    mended:
      words.filter(({ word, folded }, at) => word !== folded && by[at] !== 'nothing').length / words.length,
    otherLocale: flag(
      scene.locale !== undefined && template.locale !== scene.locale && template.required.length > 0,
    ),
    noPhrase: flag(isNoPhrase),
    noPhraseLeft: isNoPhrase ? Math.min(MOST, unexplained) / 3 : 0,
    generated: flag(template.generated === true),
    generatedLeft: template.generated ? Math.min(MOST, unexplained) / 3 : 0,
    empty: flag(Object.keys(values).length === 0),
    emptyLeft: Object.keys(values).length === 0 ? Math.min(MOST, unexplained) / 3 : 0,
    missing: missing.length,
    knownLeft: Math.min(
      3,
      by.filter((cause, at) => cause === 'nothing' && content[at] && words[at]?.known).length,
    ),
    negationLeft: flag(words.some(({ folded }, at) => by[at] === 'nothing' && NEGATES.has(folded))),
    missingLeft: missing.length > 0 ? Math.min(MOST, unexplained) / 3 : 0,
    declines: flag(question.declines === true),
    declinesLeft: question.declines ? Math.min(MOST, unexplained) / 3 : 0,
    wholeName: flag(names.length > 0 && by.every((cause) => cause === 'name')),
    [`kind ${kind}`]: 1,
  };
  const introduces = unexplained === 0 && story === 0 && names.some(isIntroduced);
  if (scene.isTalk) Object.assign(features, talkFeatures(reading, scene, count, introduces));
  else if (introduces) features[`introduced ${kind}`] = 1;
  for (const slot of unusedSlots) features[slot] = 1;
  for (const [name, is] of [
    ['wish', scene.wishes],
    ['taste', scene.tastes],
    ['films', scene.filmWord],
    ['asks', scene.asks],
    ['counts', scene.counts],
    ['inquires', scene.inquires && CLAIMS.includes(kind)],
    ['plural', scene.plural],
    ['singular', scene.singular],
  ] as const)
    if (is) features[`${name} ${kind}`] = 1;
  return features;
}

/** Kinds that are true or not: of the others a question mark tells too little, and too few have one to learn from. */
const CLAIMS: readonly string[] = ['check', 'compare'];

const ASKING = ['phrase', 'own', 'filter'];

/** True for somebody whose name is all that a story says: "películas de Hitchcock". */
function isStory({ name, from, to }: Entity, by: readonly By[], content: readonly boolean[]): boolean {
  const storyWords = by.flatMap((cause, at) => (cause === 'story' && content[at] ? [at] : []));
  return name === 'person' && storyWords.length > 0 && storyWords.every((at) => from <= at && at < to);
}

/** True for a likely name of which a filter or a phrase takes a part: of "2001: A Space Odyssey" the year. */
function isTornBy({ from, to }: Entity, { by, names }: Candidate): boolean {
  const own = by.slice(from, to);
  const isNamed = names.some((name) => name.from < to && from < name.to);
  return (
    to - from > 1 &&
    !isNamed &&
    own.some((cause) => cause === 'filter') &&
    own.some((cause) => cause === 'nothing' || cause === 'story')
  );
}

/** How many words of a story a filter or a question knows: "the seventies" tells none. */
function saidIn(by: readonly By[], content: readonly boolean[], plain: readonly Mention[]): number {
  const filters = plain.filter((mention) => !hasSlot(mention, ['topic']));
  return by.filter(
    (cause, at) => cause === 'story' && content[at] && filters.some(({ from, to }) => from <= at && at < to),
  ).length;
}

/** How many words that nothing explains stand before those of the phrase: "a clown fish that | looks for | his son". */
function leftBefore(by: readonly By[], content: readonly boolean[]): number {
  const first = by.indexOf('phrase');
  return by.filter((cause, at) => at < first && cause === 'nothing' && content[at]).length;
}

/** How many words each thing explains, of those that count. */
function countBy(by: readonly By[], counts: (at: number) => boolean): Record<By, number> {
  const found = { nothing: 0, phrase: 0, beside: 0, own: 0, name: 0, filter: 0, story: 0 };
  by.forEach((cause, at) => {
    if (counts(at)) found[cause]++;
  });
  return found;
}

/** True where one of the words of a mention is explained by this. */
function hasBy(by: readonly By[], { from, to }: Mention, wanted: By): boolean {
  for (let at = from; at < to; at++) if (by[at] === wanted) return true;
  return false;
}

/** Words that say the same twice, "who stars" and "stars in", are heard once. */
function isOverlapping(first: Mention, second: Mention): boolean {
  return first.from < second.to && second.from < first.to;
}

/** How usual in stories the least usual word of a story is. */
function leastTopic(by: readonly By[], content: readonly boolean[], words: readonly Word[]): number {
  const storyWords = words.filter((_, at) => by[at] === 'story' && content[at]);
  return storyWords.length === 0 ? 0 : Math.min(...storyWords.map(({ topic = 0 }) => topic));
}

/** Of names that overlap only the likeliest counts. */
function independent(entities: readonly Entity[]): readonly Entity[] {
  const chosen: Entity[] = [];
  for (const entity of [...entities].sort((a, b) => b.p - a.p))
    if (chosen.every(({ from, to }) => entity.to <= from || to <= entity.from)) chosen.push(entity);
  return chosen;
}

function probabilityOf(name: Mention, entities: readonly Entity[]): number {
  const found = entities.find(
    (entity) =>
      entity === name ||
      (entity.from === name.from && entity.to === name.to && entity.gives[0] === name.gives[0]),
  );
  return Math.min(1 - LEAST_P, Math.max(LEAST_P, found?.p ?? name.trust));
}
