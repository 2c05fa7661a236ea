import { filmsTogether } from '../catalog/people/together.ts';
import type { Conversation } from '../dialogue/conversation.ts';
import { memoize } from '../domain/memoize.ts';
import { detectLocale } from '../language/detect-locale.ts';
import type { AnyQuestion } from '../questions/question.ts';
import { negationBefore } from '../slots/negation.ts';
import { readSentence, type Sentence, type SpellingCorrector } from '../slots/sentence.ts';
import type { AnySlot, Mention, Reading } from '../slots/slot.ts';
import type { Candidate } from './candidates/candidate.ts';
import { clausesOf } from './candidates/clauses.ts';
import { hearShorter } from './candidates/follow-up.ts';
import { followUps } from './candidates/follow-ups.ts';
import { type GeneratorQuestions, generate } from './candidates/generate.ts';
import { type Grammar, hearGroups } from './candidates/grammar.ts';
import { inCast } from './candidates/in-cast.ts';
import { isAccount, isNothingElse, isTitle, needsCare } from './candidates/is-nothing-else.ts';
import { likeliest } from './candidates/likeliest.ts';
import { openingsOf, withOpenersIdle } from './candidates/openers.ts';
import { readAll, readClause } from './candidates/read-phrases.ts';
import { withTopics } from './candidates/topics.ts';
import { isCompany } from './candidates/weigh.ts';
import { withProbability } from './entities/entity.ts';
import {
  isRestOfTitle,
  LONGEST_REPAIRED,
  nameRuns,
  needsRepair,
  repairedNames,
} from './entities/mistyped-names.ts';
import { hearItemOf, hearNamesake, hearOtherYear } from './entities/namesakes.ts';
import { partsInFilm } from './entities/part-in-film.ts';
import { hearBeside, hearItems, hearSequel, hearSequelOf, hearThisOne } from './entities/pointed-films.ts';
import { hearPeople } from './entities/pronouns.ts';
import { areEither } from './entities/roles.ts';
import { SURE } from './entities/sure.ts';
import { hearShiftedTime, hearShortYears, hearWholeYear } from './entities/times-of-talk.ts';
import { isOfTitle, isPronoun, withNamesKnown, withoutPieces } from './entities/whole-names.ts';
import type { Interpretation } from './interpretation.ts';
import { concludeCommand, unreadCommand } from './rank/conclude.ts';
import { type Scene, sceneOf } from './rank/scene.ts';

export type Interpreter = (text: string, reading: Reading, conversation: Conversation) => Interpretation;

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
  vocabulary: SpellingCorrector,
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
  vocabulary: SpellingCorrector,
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

/** "not from the 90s": no filter leaves out a time; that it was said is told, rather than taken for a wish. */
function isDateLeftOut({ gives, from }: Mention, sentence: Sentence): boolean {
  const isDate = ['from', 'to', 'month', 'year', 'weekday'].some((slot) => slot in (gives[0] ?? {}));
  return isDate && negationBefore(sentence, from, true) !== undefined;
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
