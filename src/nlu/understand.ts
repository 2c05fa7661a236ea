import { filmsTogether } from '../catalog/people/together.ts';
import type { Conversation } from '../dialogue/conversation.ts';
import { memoize } from '../domain/memoize.ts';
import { detectLocale } from '../language/detect-locale.ts';
import { everyWord } from '../language/every-locale.ts';
import { isFiller, isFunctionWord } from '../language/idle-words.ts';
import { cardinal } from '../language/numbers.ts';
import type { WordHit } from '../language/word-matcher.ts';
import type { AnyQuestion } from '../questions/question.ts';
import { negationBefore } from '../slots/negation.ts';
import { readSentence, type Sentence, type Vocabulary } from '../slots/sentence.ts';
import type { AnySlot, Mention, Reading } from '../slots/slot.ts';
import { type Candidate, isCompany, readBy } from './candidates/candidate.ts';
import { type Clauses, clausesOf } from './candidates/clauses.ts';
import { bestNames, nameSets } from './candidates/entity-combinations.ts';
import { fillFromConversation } from './candidates/fill-from-talk.ts';
import { hearShorter } from './candidates/follow-up.ts';
import { followUps } from './candidates/follow-ups.ts';
import { type GeneratorQuestions, generate } from './candidates/generate.ts';
import { type Grammar, type Group, type Hits, hearGroups } from './candidates/grammar.ts';
import { inCast } from './candidates/in-cast.ts';
import { isAccount, isNothingElse, isTitle, needsCare } from './candidates/is-nothing-else.ts';
import { openingsOf, withOpenersIdle } from './candidates/openers.ts';
import { withTopics } from './candidates/topics.ts';
import { fillableBy } from './candidates/wanted-slots.ts';
import { withProbability } from './entities/entity.ts';
import { type Run, repairName, unexplainedRuns } from './entities/fuzzy-names.ts';
import { hearItemOf, hearNamesake, hearOtherYear } from './entities/namesakes.ts';
import { partsInFilm } from './entities/part-in-film.ts';
import { hearBeside, hearItems, hearSequel, hearSequelOf, hearThisOne } from './entities/pointed-films.ts';
import { hearPeople } from './entities/pronouns.ts';
import { areEither } from './entities/roles.ts';
import { hearShiftedTime, hearShortYears, hearWholeYear } from './entities/times-of-talk.ts';
import type { Interpretation } from './interpretation.ts';
import { concludeCommand, unreadCommand } from './rank/conclude.ts';
import { type Scene, sceneOf } from './rank/rank-features.ts';

export type Interpreter = (text: string, reading: Reading, conversation: Conversation) => Interpretation;

const READINGS_TO_REPAIR = 8;
const RUNS_TO_REPAIR = 4;
/** From one content word on that nothing explains, names are looked for. */
const LEFT_OVER = 0.9;
const NEARLY = 2;
/** So many readings are looked at closely; the right one is hardly ever further down. */
const MOST_READINGS = 24;
const LEAST_PHRASES = 12;
/** A phrase of the other language this near says that the sentence may be of either. */
const AS_GOOD = 0.4;
/** What it costs to pass over a clause, where the likeliest readings are kept. */
const FOR_DROPPED = 0.3;

/** All that a sentence may mean: its readings, the likeliest by a cheap measure first, and what they are judged by. */
export type CandidateFinder = {
  readonly scene: Scene;
  readonly readings: readonly Candidate[];
  /** Every name that its words may be. */
  readonly names: readonly Mention[];
};

/** Opens what reads the text after a command: there is no doubt about the question. */
export function openTextInterpreter(
  grammar: Grammar,
  vocabulary: Vocabulary,
  elsewhere: readonly AnySlot[],
): Interpreter {
  const candidates = openCandidateFinder(grammar, vocabulary, true);
  return (text, reading, conversation) => {
    const found = candidates(text, reading, conversation);
    const [best] = found?.readings ?? [];
    if (!found || !best) return unreadCommand(grammar, text);
    const { sentence } = found.scene;
    const apart = elsewhere.flatMap((slot) => slot.hear?.(sentence, reading) ?? []);
    const heard = concludeCommand(best, sentence, apart, reading, found.scene.plain);
    return inCast(heard, found.names, sentence, reading);
  };
}

/** Opens what finds all that a sentence may mean; undefined where it has no words. */
export function openCandidateFinder(
  grammar: Grammar,
  vocabulary: Vocabulary,
  isCommand = false,
): (text: string, reading: Reading, conversation: Conversation) => CandidateFinder | undefined {
  const generators = isCommand ? undefined : generatorQuestions(grammar);
  return (text, reading, conversation) => {
    const typed = readSentence(text, vocabulary);
    if (typed.words.length === 0) return undefined;
    const openings = isCommand ? [] : openingsOf(typed);
    const opened = withOpenersIdle(typed, openings);
    const sentence = isCommand ? opened : withTopics(opened, reading.topicOf);
    const items = hearItems(sentence, conversation, reading);
    const pointed = [
      ...items,
      ...hearOtherYear(sentence, conversation, reading),
      ...hearThisOne(sentence, conversation),
      ...hearBeside(sentence, conversation),
      ...hearNamesake(sentence, conversation, reading),
      ...hearSequel(sentence, conversation, reading),
      ...hearPeople(sentence, conversation, reading),
    ];
    const isMeant = (mention: Mention): boolean => !isPronoun(mention, sentence, conversation);
    // What follows a command mostly is a title or name and nothing else: then its parts are not looked into.
    const whole = isCommand && pointed.length === 0 ? hearWhole(grammar, sentence, reading) : [];
    const mentions = whole.some(isMeant) ? whole : hearSlots(grammar, sentence, reading);
    const named = mentions.filter(({ name }) => name !== undefined);
    const isExcluded = (mention: Mention): boolean =>
      mentions.some(
        (exclusion) =>
          exclusion.name === undefined &&
          Object.keys(exclusion.gives[0] ?? {}).some((slot) => slot.startsWith('exclude')) &&
          exclusion.from <= mention.from &&
          mention.to <= exclusion.to &&
          exclusion.to - exclusion.from > mention.to - mention.from,
      );
    const sequels = hearSequelOf(sentence, named, reading);
    // "la secuela de Toy Story" is one film, and not its saga.
    const isSagaOfSequel = ({ from, to, name, gives }: Mention): boolean =>
      (name === 'collection' || 'collection' in (gives[0] ?? {})) &&
      sequels.some((sequel) => sequel.from < to && from < sequel.to);
    const inList = hearItemOf(sentence, named, conversation, reading);
    const names = withoutPieces(
      [
        ...pointed,
        ...sequels,
        ...inList,
        ...named.filter((mention) => isMeant(mention) && !isExcluded(mention) && !isSagaOfSequel(mention)),
      ],
      sentence,
    ).filter(
      ({ from, trust }) => trust >= SURE || (!isCompany(sentence, from) && !isCompany(sentence, from - 1)),
    );
    const plain = [
      ...hearWholeYear(sentence, conversation),
      ...hearShortYears(sentence, conversation),
      ...hearShiftedTime(sentence, conversation),
      ...hearShorter(sentence, conversation, reading),
      ...mentions.filter(
        (mention) =>
          mention.name === undefined &&
          !isOfTitle(mention, names, sentence) &&
          !isExcluded(mention) &&
          !isSagaOfSequel(mention) &&
          !isDateLeftOut(mention, sentence),
      ),
    ];
    const isWholeTitle = memoize(() => isTitle(sentence, reading));
    const isHeard = (candidate: Candidate): boolean =>
      isCommand ||
      ((!needsCare(candidate) ||
        (candidate.clause === undefined && isNothingElse(candidate, sentence, names))) &&
        !(isAccount(candidate) && isWholeTitle()));
    const hits = hearGroups(
      sentence.words.map(({ word }) => word),
      grammar.matcher,
    );
    const read = (all: readonly Mention[]): readonly Candidate[] =>
      readAll(grammar, withNamesKnown(sentence, names), all, plain, conversation, hits).filter(isHeard);
    let readings = read(names);
    let all: readonly Mention[] = names;
    const runs = isCommand ? [] : nameRuns(grammar, hits, sentence, names, plain);
    if (sentence.words.length <= LONGEST_REPAIRED && (runs.length > 0 || needsRepair(readings))) {
      const repaired = repairedNames(readings, runs, names, sentence, reading).filter(
        (mention) => !isRestOfTitle(mention, names, sentence),
      );
      all = [...names, ...repaired];
      if (repaired.length > 0) readings = read(all);
    }
    const locale = detectLocale(text);
    const scene = sceneOf(
      sentence,
      withProbability(all, plain, sentence),
      plain,
      openings,
      locale,
      reading.told,
      conversation.request !== undefined,
    );
    if (!generators) return { scene, readings, names: all };
    const clauses = clausesOf(text).flatMap((clause) =>
      readClause(grammar, hits, clause, sentence, names, plain, conversation).filter(isHeard),
    );
    const generated = generate(sentence, scene.entities, plain, generators, locale ?? reading.locale);
    const going = followUps({
      grammar,
      hits,
      sentence,
      entities: scene.entities,
      plain,
      readings: [...readings, ...generated],
      conversation,
      filmsTogether: (first, second) => filmsTogether(first, second, reading.catalog),
    });
    const isEither = generated.some(({ values }) => values['anyPeople'] !== undefined);
    const isWhole = (candidate: Candidate): boolean => !(isEither && isHalfOfEither(candidate, scene));
    return {
      scene,
      readings: likeliest([...readings, ...clauses].filter(isWhole), [
        ...(isRefined(going, scene) ? generated.filter(hasMore) : generated),
        ...going,
        ...partsInFilm(readings, conversation, reading),
      ]),
      names: all,
    };
  };
}

/** In "with A or B" a reading that takes one of the two passes the other over. */
function isHalfOfEither({ names, values }: Candidate, { entities, sentence }: Scene): boolean {
  if (values['anyPeople'] !== undefined) return false;
  const isTaken = ({ from, to }: Mention): boolean => names.some((name) => name.from < to && from < name.to);
  const people = entities.filter(({ name, match, p }) => name === 'person' && match && p >= SURE_OF_EITHER);
  const areTwo = (first: Mention, second: Mention): boolean =>
    Math.max(first.from, second.from) - Math.min(first.to, second.to) === 1 &&
    areEither([first, second], sentence);
  return people
    .filter(isTaken)
    .some((person) => people.some((alternative) => !isTaken(alternative) && areTwo(person, alternative)));
}

const SURE_OF_EITHER = 0.5;

/** Filters and nothing else, after films that were shown, refine them: "que dure menos de 100 minutos". */
function isRefined(going: readonly Candidate[], { filmWord, wishes, singular, asks }: Scene): boolean {
  const isBare = !filmWord && !wishes && !singular && !asks;
  return (
    isBare &&
    going.some(
      ({ template, question, by }) =>
        template.act === 'edit' && question.refusable && !by.includes('nothing'),
    )
  );
}

/** What is generated of more than filters: a name, or a story. */
function hasMore({ names, values }: Candidate): boolean {
  return names.length > 0 || 'query' in values;
}

function generatorQuestions({ templates }: Grammar): GeneratorQuestions | undefined {
  const of = (kind: string): AnyQuestion | undefined =>
    templates.find(({ question }) => question.kind === kind)?.question;
  const kinds = ['pick', 'top', 'search', 'similar', 'filmography', 'check', 'compare'];
  const [pick, top, search, similar, filmography, check, compare] = kinds.map(of);
  return pick && top && search && similar && filmography && check && compare
    ? { pick, top, search, similar, filmography, check, compare }
    : undefined;
}

/**
 * The likeliest readings of each request by a phrase, and those without one: as many as are looked at closely, and a few by a
 * phrase however many there are without.
 */
function likeliest(readings: readonly Candidate[], others: readonly Candidate[]): readonly Candidate[] {
  const without = new Map(others.map((candidate) => [keyOf(candidate), candidate]));
  const room = Math.max(LEAST_PHRASES, MOST_READINGS - without.size);
  const best = new Map<string, Candidate>();
  let lastScore = Number.POSITIVE_INFINITY;
  for (const candidate of [...readings].sort((a, b) => b.score - a.score)) {
    // What follows takes no place any more, and is as good as none of those that do.
    if (best.size >= room && candidate.score <= lastScore - AS_GOOD) break;
    const key = keyOf(candidate);
    const known = best.get(key);
    if (!known && best.size < room) {
      best.set(key, candidate);
      lastScore = candidate.score;
    }
    if (
      known &&
      known.template.locale !== candidate.template.locale &&
      candidate.score > known.score - AS_GOOD
    )
      best.set(key, { ...known, isEither: true });
  }
  return [...best.values(), ...without.values()];
}

function keyOf({ question, template, values, missing, refused }: Candidate): string {
  return JSON.stringify([question.kind, template.act, values, missing, refused]);
}

/** The readings of a clause, in the places of the whole sentence. */
function readClause(
  grammar: Grammar,
  hits: Hits,
  clause: Clauses,
  sentence: Sentence,
  names: readonly Mention[],
  plain: readonly Mention[],
  conversation: Conversation,
): readonly Candidate[] {
  const { words } = sentence;
  const from = words.findIndex(({ start }) => start >= clause.from);
  const to = words.findLastIndex(({ end }) => end <= clause.to) + 1;
  if (from < 0 || to <= from) return [];
  const isWithin = (mention: Mention): boolean => from <= mention.from && mention.to <= to;
  const moved = (by: number) => (mention: Mention) => ({
    ...mention,
    from: mention.from + by,
    to: mention.to + by,
  });
  const part = { ...sentence, words: words.slice(from, to) };
  const own = names.filter(isWithin).map(moved(-from));
  const readings = readAll(
    grammar,
    part,
    own,
    plain.filter(isWithin).map(moved(-from)),
    conversation,
    hitsWithin(hits, from, to),
  );
  return readings.map((candidate) => ({
    ...candidate,
    names: candidate.names.map(moved(from)),
    filters: candidate.filters.map(moved(from)),
    explained: words.map((_, at) => candidate.explained[at - from] ?? false),
    by: words.map((_, at) => candidate.by[at - from] ?? 'nothing'),
    score: candidate.score - FOR_DROPPED * clause.dropped,
    clause: { from, to },
  }));
}

/** What was heard of the phrases' words in a part of the sentence, in the places of the part. */
function hitsWithin(hits: Hits, from: number, to: number): Hits {
  const within = new Map<Group, readonly WordHit<Group>[]>();
  for (const [group, all] of hits) {
    const own = all.filter((hit) => from <= hit.from && hit.to <= to);
    if (own.length > 0)
      within.set(
        group,
        own.map((hit) => ({ ...hit, from: hit.from - from, to: hit.to - from })),
      );
  }
  return within;
}

const QUITE_SURE = 0.7;

/** "not from the 90s": no filter leaves out a time; that it was said is told, rather than taken for a wish. */
function isDateLeftOut({ gives, from }: Mention, sentence: Sentence): boolean {
  const isDate = ['from', 'to', 'month', 'year', 'weekday'].some((slot) => slot in (gives[0] ?? {}));
  return isDate && negationBefore(sentence, from, true) !== undefined;
}

/** The year in brackets after a title is the title's own: "Inception (2011)" asks for nothing of 2011. */
function isOfTitle(mention: Mention, names: readonly Mention[], { text, words }: Sentence): boolean {
  const isBracketed = text[(words[mention.from]?.start ?? 0) - 1] === '(';
  return (
    isBracketed &&
    names.some(
      ({ name, yearsOff, from, to }) =>
        name === 'film' && yearsOff !== undefined && from < mention.from && mention.to <= to,
    )
  );
}

/** In "88 minutes" the film "88" is rather a piece of the longer title, whose other word a question knows. */
function withoutPieces(names: readonly Mention[], { words }: Sentence): readonly Mention[] {
  const isPiece = (piece: Mention): boolean =>
    piece.name === 'film' &&
    names.some(
      (longer) =>
        longer.name === 'film' &&
        longer.to - longer.from > piece.to - piece.from &&
        longer.from <= piece.from &&
        piece.to <= longer.to &&
        longer.trust >= QUITE_SURE &&
        longer.gives[0]?.['film'] !== piece.gives[0]?.['film'],
    );
  // "La vida de Pi", written so, is no "vida de Pi" after "a la".
  const isRest = (rest: Mention): boolean =>
    rest.name === 'film' &&
    names.some(
      (whole) =>
        isWritten(whole, words) &&
        whole.match?.edits === 0 &&
        whole.trust > rest.trust &&
        whole.from < rest.from &&
        rest.to === whole.to &&
        whole.gives[0]?.['film'] === rest.gives[0]?.['film'],
    );
  return names
    .filter((name) => !isRest(name))
    .map((name) => (isPiece(name) ? { ...name, trust: name.trust * TRUST_IN_A_PIECE } : name));
}

/** True for a name that begins with a capital. */
function isWritten({ from }: Mention, words: Sentence['words']): boolean {
  return /^\p{Lu}/u.test(words[from]?.text ?? '');
}
const TRUST_IN_A_PIECE = 0.85;

/** After a film was spoken of, "it" and "the score" are not the titles "It" and "The Score", unless written so. */
function isPronoun(mention: Mention, { words }: Sentence, { film }: Conversation): boolean {
  const own = words.slice(mention.from, mention.to);
  // The first word of a sentence is written large whatever it is: "What did it make?" names no film.
  const isSmall = (text: string, at: number): boolean =>
    text === text.toLowerCase() || (at === 0 && own.length < words.length && !/\p{Lu}/u.test(text.slice(1)));
  return (
    film !== undefined &&
    own.every(
      ({ folded, known, text }, i) => (known || isFunctionWord(folded)) && isSmall(text, mention.from + i),
    )
  );
}

const WORDS_OF_A_SURE_NAME = 3;
const SURE = 0.9;

/** "con Clooney", "de Almodóvar", "Pitt and Clooney": people are introduced like this, stories are "about" something. */
const BEFORE_PEOPLE = everyWord((words) => words.people.before);
const FAIRLY_SURE = 0.5;

/**
 * The words of a title in full, or of a person who is introduced as one, are known words: a description that holds
 * them is rather a question about that film or person.
 */
function withNamesKnown(sentence: Sentence, names: readonly Mention[]): Sentence {
  const isIntroduced = ({ from, trust, name }: Mention): boolean =>
    name === 'person' && trust >= FAIRLY_SURE && BEFORE_PEOPLE.has(sentence.words[from - 1]?.word ?? '');
  const sure = names.filter(
    (name) => (name.to - name.from >= WORDS_OF_A_SURE_NAME && name.trust >= SURE) || isIntroduced(name),
  );
  const isNamed = (at: number): boolean => sure.some(({ from, to }) => from <= at && at < to);
  return {
    ...sentence,
    words: sentence.words.map((word, at) => (isNamed(at) ? { ...word, known: true } : word)),
  };
}

function hearSlots(grammar: Grammar, sentence: Sentence, reading: Reading): readonly Mention[] {
  // The slots of a date share one ear.
  const ears = new Set(grammar.slots.flatMap(({ hear }) => (hear ? [hear] : [])));
  const heard = [...ears].flatMap((hear) => hear(sentence, reading));
  return heard.sort((a, b) => b.to - b.from - (a.to - a.from) || b.trust - a.trust || a.from - b.from);
}

function hearWhole(grammar: Grammar, sentence: Sentence, reading: Reading): readonly Mention[] {
  const ears = new Set(grammar.slots.flatMap((slot) => slot.hearWhole ?? []));
  return [...ears].flatMap((hear) => hear(sentence, reading) ?? []);
}

function readAll(
  grammar: Grammar,
  sentence: Sentence,
  names: readonly Mention[],
  plain: readonly Mention[],
  conversation: Conversation,
  hits: Hits,
): readonly Candidate[] {
  const candidates = bestNames(names, sentence);
  const isFillable = fillableBy(names, plain);
  const heard = grammar.templates.filter(
    (template) => template.required.every((group) => hits.has(group)) && isFillable(template),
  );
  const readings = heard.flatMap((template) =>
    nameSets(template, candidates).flatMap((set) => readBy(template, sentence, hits, set, plain)),
  );
  return readings
    .map((reading) => fillFromConversation(reading, conversation, sentence))
    .filter((reading) => reading !== undefined)
    .sort((a, b) => b.score - a.score);
}

function needsRepair(readings: readonly Candidate[]): boolean {
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
function repairedNames(
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
    .flatMap((run) => repairName(run, sentence, reading));
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
const LONGEST_REPAIRED = 24;

/**
 * Where a word stands that no question and no name explains, the rest of each phrase that wants a name: a title with a
 * mistake in it, whatever names its other words are.
 */
function nameRuns(
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
function isRestOfTitle(mention: Mention, names: readonly Mention[], { words }: Sentence): boolean {
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
