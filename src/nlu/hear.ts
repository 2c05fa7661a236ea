import type { Conversation } from '../dialogue/conversation.ts';
import { isGlue } from '../language/glue.ts';
import { cardinal } from '../language/numbers.ts';
import { once } from '../recommend/once.ts';
import { readSentence, type Sentence, type Vocabulary } from '../slots/sentence.ts';
import type { AnySlot, Mention, Reading } from '../slots/slot.ts';
import { bestNames, nameSets } from './candidates.ts';
import { clausesOf } from './clauses.ts';
import {
  conclude,
  concludeCommand,
  type Heard,
  notUnderstood,
  unreadCommand,
  withPassedOver,
} from './conclude.ts';
import { continueLast, fillFromConversation } from './continue.ts';
import { hearItems, hearOtherYear, hearShorter, hearWholeYear, leadOfFollowUp } from './follow-up.ts';
import { type Grammar, hearGroups } from './grammar.ts';
import { hearPeople } from './hear-people.ts';
import { inCast } from './in-cast.ts';
import { isAccount, isNothingElse, isTitle, needsCare } from './is-nothing-else.ts';
import { isCompany, readBy, type Understanding } from './read.ts';
import { type Run, repairName, unexplainedRuns } from './repair-names.ts';

export type Ear = (text: string, reading: Reading, conversation: Conversation) => Heard;

const READINGS_TO_REPAIR = 8;
const RUNS_TO_REPAIR = 4;
/** From one content word on that nothing explains, names are looked for. */
const LEFT_OVER = 0.9;
const NEARLY = 2;

/** What was heard, how well it explains the words, the weight of those that it leaves over, and how sure its names are. */
type Listened = {
  readonly heard: Heard;
  readonly score: number;
  readonly left: number;
  readonly trust: number;
};
type Listen = (text: string, reading: Reading, conversation: Conversation, isClause?: boolean) => Listened;

/**
 * Opens what turns sentences into requests: every phrase is tried with every name that the words could mean,
 * and the reading that explains the sentence best wins. Where much is left over, people talk around their question:
 * then it is looked for in the clauses. With `elsewhere`, what other questions' slots hear, it is the text of a command.
 */
export function openEar(grammar: Grammar, vocabulary: Vocabulary, elsewhere?: readonly AnySlot[]): Ear {
  const isCommand = elsewhere !== undefined;
  const listen = openListener(grammar, vocabulary, isCommand, elsewhere ?? []);
  return (text, reading, conversation) => {
    const whole = listen(text, reading, conversation);
    if (isCommand || !isDoubtful(whole)) return whole.heard;
    let best = 'request' in whole.heard ? whole : { ...whole, score: LEAST_OF_A_CLAUSE };
    let heardClause: string | undefined;
    for (const { text: clause, dropped } of clausesOf(text)) {
      const one = listen(clause, reading, conversation, true);
      const score = one.score - FOR_DROPPED * dropped;
      if (score > best.score && isQuestion(one)) {
        best = { ...one, score };
        heardClause = clause;
      }
    }
    if (heardClause === undefined) return best.heard;
    const rest = readSentence(text.replace(heardClause, ' '), vocabulary);
    return withPassedOver(best.heard, rest, hearSlots(grammar, rest, reading));
  };
}

/** What it costs to pass over a clause. */
const FOR_DROPPED = 0.3;
/** A clause that explains less than this is no question. */
const LEAST_OF_A_CLAUSE = 1;

/** True where nothing was understood, or much of the sentence is left over. */
function isDoubtful({ heard, left }: Listened): boolean {
  if ('request' in heard) return left >= LEFT_OVER;
  return heard.problem.problem !== 'unknown' || left >= LEFT_OVER;
}

/** A clause must be a question about films that leaves nothing over; "hola" before one is not what was said. */
function isQuestion({ heard, left, trust }: Listened): boolean {
  if (!('request' in heard) || left >= LEFT_OVER || trust < QUITE_SURE) return false;
  const { slots, optional } = heard.question;
  return Object.keys(slots).length + Object.keys(optional).length > 0;
}
const QUITE_SURE = 0.7;

function openListener(
  grammar: Grammar,
  vocabulary: Vocabulary,
  isCommand: boolean,
  elsewhere: readonly AnySlot[],
): Listen {
  return (text, reading, conversation, isClause = false) => {
    const sentence = readSentence(text, vocabulary);
    const nothing = (): Heard => (isCommand ? unreadCommand(grammar, text) : notUnderstood([]));
    if (sentence.words.length === 0) return { heard: nothing(), score: 0, left: 0, trust: 0 };
    const items = hearItems(sentence, conversation);
    const pointed = [
      ...items,
      ...hearOtherYear(sentence, conversation, reading),
      ...hearPeople(sentence, conversation, reading),
    ];
    const isMeant = (mention: Mention): boolean => !isPronoun(mention, sentence, conversation);
    // What follows a command mostly is a title or name and nothing else: then its parts are not looked into.
    const whole = isCommand && pointed.length === 0 ? hearWhole(grammar, sentence, reading) : [];
    const mentions = whole.some(isMeant) ? whole : hearSlots(grammar, sentence, reading);
    const named = mentions.filter(({ name }) => name !== undefined);
    const names = withoutPieces([...pointed, ...named.filter(isMeant)]).filter(
      ({ from, trust }) => trust >= SURE || (!isCompany(sentence, from) && !isCompany(sentence, from - 1)),
    );
    const plain = [
      ...hearWholeYear(sentence, conversation),
      ...hearShorter(sentence, conversation, reading),
      ...mentions.filter(({ name }) => name === undefined),
    ];
    const told = withNamesKnown(sentence, names);
    const isWholeTitle = once(() => isTitle(sentence, reading));
    // After a command there is no doubt about the question; what is a clause among others is never nothing else.
    const isHeard = (one: Understanding): boolean =>
      isCommand ||
      ((!needsCare(one) || (!isClause && isNothingElse(one, sentence, names))) &&
        !(isAccount(one) && isWholeTitle()));
    let readings = readAll(grammar, told, names, plain, conversation).filter(isHeard);
    // To look for mistyped names in every clause would take too long.
    if (!isClause && needsRepair(readings)) {
      const repaired = repairedNames(readings, sentence, reading).filter(
        (mention) => !isRestOfTitle(mention, names, sentence),
      );
      if (repaired.length > 0)
        readings = readAll(grammar, told, [...names, ...repaired], plain, conversation).filter(isHeard);
    }
    const changing = asksOfAnother(sentence, conversation)
      ? names
      : names.filter((name) => !items.includes(name));
    const continued = isCommand
      ? undefined
      : continueLast(grammar, sentence, changing, plain, conversation, reading);
    const [best] = readings;
    if (continued && continued.score > (best?.score ?? Number.NEGATIVE_INFINITY))
      return { heard: continued.heard, score: continued.score, left: 0, trust: 1 };
    if (!best) return { heard: nothing(), score: 0, left: 0, trust: 0 };
    const apart = (): readonly Mention[] => elsewhere.flatMap((slot) => slot.hear?.(sentence, reading) ?? []);
    const concluded = isCommand
      ? concludeCommand(best, sentence, apart(), reading)
      : conclude(best, sentence, readings, reading);
    const heard = inCast(concluded, names, sentence, reading);
    const trust = Math.min(1, ...best.names.map((name) => name.trust));
    return { heard, score: best.score, left: best.unexplained, trust };
  };
}

/** In "88 minutes" the film "88" is rather a piece of the longer title, whose other word a question knows. */
function withoutPieces(names: readonly Mention[]): readonly Mention[] {
  const isPiece = (one: Mention): boolean =>
    one.name === 'film' &&
    names.some(
      (other) =>
        other.name === 'film' &&
        other.to - other.from > one.to - one.from &&
        other.from <= one.from &&
        one.to <= other.to &&
        other.trust >= QUITE_SURE &&
        other.gives[0]?.['film'] !== one.gives[0]?.['film'],
    );
  return names.map((one) => (isPiece(one) ? { ...one, trust: one.trust * TRUST_IN_A_PIECE } : one));
}
const TRUST_IN_A_PIECE = 0.85;

/** After the score of one film of a list, "and the first's?" asks for another's score; after the list, for the film. */
function asksOfAnother(sentence: Sentence, { request, list }: Conversation): boolean {
  return list !== undefined && request?.kind !== list.kind && leadOfFollowUp(sentence) > 0;
}

/** After a film was spoken of, "it" and "the score" are not the titles "It" and "The Score", unless written so. */
function isPronoun(mention: Mention, { words }: Sentence, { film }: Conversation): boolean {
  const own = words.slice(mention.from, mention.to);
  // The first word of a sentence is written large whatever it is: "What did it make?" names no film.
  const isSmall = (text: string, at: number): boolean =>
    text === text.toLowerCase() || (at === 0 && own.length < words.length && !/\p{Lu}/u.test(text.slice(1)));
  return (
    film !== undefined &&
    own.every(({ folded, known, text }, i) => (known || isGlue(folded)) && isSmall(text, mention.from + i))
  );
}

const WORDS_OF_A_SURE_NAME = 3;
const SURE = 0.9;

/** "con Clooney", "de Almodóvar", "Pitt and Clooney": people are introduced like this, stories are "about" something. */
const BEFORE_PEOPLE = new Set('con with starring featuring by de del por y e and'.split(' '));
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
): readonly Understanding[] {
  const hits = hearGroups(
    sentence.words.map(({ word }) => word),
    grammar.matcher,
  );
  const candidates = bestNames(names, sentence);
  const heard = grammar.templates.filter(({ required }) => required.every((group) => hits.has(group)));
  const readings = heard.flatMap((template) =>
    nameSets(template, candidates).flatMap((set) => readBy(template, sentence, hits, set, plain) ?? []),
  );
  return readings
    .map((reading) => fillFromConversation(reading, conversation, sentence))
    .filter((reading) => reading !== undefined)
    .sort((a, b) => b.score - a.score);
}

function needsRepair(readings: readonly Understanding[]): boolean {
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
  readings: readonly Understanding[],
  sentence: Sentence,
  reading: Reading,
): readonly Mention[] {
  const runs = new Map<string, Run>();
  for (const understanding of readings.slice(0, READINGS_TO_REPAIR)) {
    for (const run of unexplainedRuns(understanding, sentence)) {
      const whole = withSmallWordsBefore(run, understanding, sentence);
      for (const wider of [run, withNamesBeside(run, understanding), whole])
        runs.set(`${wider.from} ${wider.to}`, wider);
    }
  }
  if (readings.length === 0) runs.set('all', { from: 0, to: sentence.words.length });
  return [...runs.values()].slice(0, RUNS_TO_REPAIR).flatMap((run) => repairName(run, sentence, reading));
}

/** In "Dune part two" the words "part two" are no mistyped film: one is said in full before them. */
function isRestOfTitle(mention: Mention, names: readonly Mention[], { words }: Sentence): boolean {
  const own = words.slice(mention.from, mention.to);
  const isPart = own.length === 1 || own.every(({ folded }) => PART.test(folded) || cardinal(folded));
  return (
    mention.name === 'film' &&
    isPart &&
    names.some(
      ({ name, from, to, trust }) =>
        name === 'film' && trust >= FAIRLY_SURE && (to === mention.from || from === mention.to),
    )
  );
}
const PART = /^(?:part|parte|chapter|capitulo|vol|volume|volumen|i{1,3}|iv|v|vi{1,3}|ix|x)$/;

/** "lo que el viento se yevo" is more than its last words; a lone article or preposition is no part of a title. */
function withSmallWordsBefore(run: Run, { explained }: Understanding, { words }: Sentence): Run {
  let from = run.from;
  while (from > 0 && !explained[from - 1] && isGlue(words[from - 1]?.folded ?? '')) from--;
  return run.from - from > 1 ? { ...run, from } : run;
}

/** In "the dark night" the film "The Dark" is a piece of a mistyped title. */
function withNamesBeside(run: Run, { names }: Understanding): Run {
  const beside = names.filter(({ from, to }) => to === run.from || from === run.to);
  return {
    from: Math.min(run.from, ...beside.map(({ from }) => from)),
    to: Math.max(run.to, ...beside.map(({ to }) => to)),
  };
}
