import { everyWord } from '../../language/every-locale.ts';
import { isFiller, isFunctionWord } from '../../language/idle-words.ts';
import type { WordHit } from '../../language/word-matcher.ts';
import { oncePerSentence } from '../../slots/once-per-sentence.ts';
import type { Sentence } from '../../slots/sentence.ts';
import type { Mention } from '../../slots/slot.ts';
import type { Candidate } from './candidate.ts';
import type { Explained } from './explained.ts';
import type { Group, Template } from './grammar.ts';
import { NAMES } from './wanted-slots.ts';

/** How far the other words of a question's own phrases are explained by it. */
export const OWN_WORD = 0.85;
export const CONTENT = 1;
const GLUE = 0.12;
const CHATTER = 0.02;
/** What each of a phrase's own words adds, so that the more specific phrase wins. */
const FOR_A_GROUP = 0.22;
/** What a slot of the phrase other than a name adds: "who directed" is as specific as a phrase's own words. */
const FOR_A_SLOT = 0.24;
/** A free text explains its words, those of other questions least: "el retorno del actor" is no story. */
export const IN_QUERY = 0.72;
const FOR_ORDER = 0.1;
const FOR_MISSING = -0.7;
/** What a name costs whose words are so common that it is hardly one ("a", "it"). */
const FOR_HARDLY_A_NAME = -0.35;
const HARDLY = 0.46;
/** What it costs to take "October 1999" for a period: another question takes it as a month. */
const FOR_A_SECOND_FORM = -0.05;
/** What a name costs that is only near what was typed. */
const FOR_REPAIRED = -0.3;

/** What a word weighs that only says more of the film or person named before it: "No, la chilena". */
const ASIDE = 0.15;
const BEGIN_ASIDES = everyWord((words) => words.asides.begin);

const BEFORE_COMPANIONS = everyWord((words) => words.asides.beforeCompanions);
const OWN = everyWord((words) => words.asides.own);

/** True where "with my sister" is company: the word that says whose follows. */
export function isCompany({ words }: Sentence, at: number): boolean {
  return OWN.has(words[at]?.folded ?? '') && BEFORE_COMPANIONS.has(words[at - 1]?.folded ?? '');
}

/** True for the words of clauses between commas that follow a name, and for company: "con mi novia". */
function asidesIn(names: readonly Mention[], sentence: Sentence): readonly boolean[] {
  const { text, words } = sentence;
  const company = companyIn(sentence);
  if (names.length === 0) return company;
  const isAside = [...company];
  const between = (at: number): string => text.slice(words[at - 1]?.end, words[at]?.start ?? text.length);
  for (const { to } of names) {
    if (!/[,(]/.test(between(to)) || !BEGIN_ASIDES.has(words[to]?.folded ?? '')) continue;
    let end = to + 1;
    while (end < words.length && !/[,.;:?!)]/.test(between(end))) end++;
    isAside.fill(true, to, end);
  }
  return isAside;
}

const companyIn = oncePerSentence((sentence): readonly boolean[] =>
  sentence.words.map((_, at) => isCompany(sentence, at - 1)),
);

const weightsIn = oncePerSentence(({ words }): readonly number[] => words.map(({ word }) => weightOf(word)));

/** How much a word says. */
export function weightOf(word: string): number {
  if (isFiller(word)) return CHATTER;
  return isFunctionWord(word) ? GLUE : CONTENT;
}

/** The filters that were taken, and how many of them in another form than their first. */
export type Taken = Pick<Candidate, 'filters' | 'seconds'>;
const NONE_TAKEN: Taken = { filters: [], seconds: 0 };

/** Weighs a reading by hand-set terms: what is cheap to tell, to keep the likeliest of many. */
export function weigh(
  template: Template,
  sentence: Sentence,
  { trust: explained, by }: Explained,
  places: readonly WordHit<Group>[],
  values: ReadonlyMap<string, unknown>,
  missing: readonly string[],
  names: readonly Mention[],
  { filters, seconds }: Taken = NONE_TAKEN,
): Candidate {
  let [score, unexplained, total] = [0, 0, 0];
  const asides = asidesIn(names, sentence);
  const weights = weightsIn(sentence);
  sentence.words.forEach((word, i) => {
    const trust = explained[i] ?? 0;
    const isAside = asides[i] && (trust === 0 || trust === IN_QUERY);
    const own = weights[i] ?? 0;
    const weight = isAside ? Math.min(own, ASIDE) : own;
    const left = word.idle ? Math.min(weight, CHATTER) : weight;
    total += trust === 0 ? left : weight;
    if (trust === 0) unexplained += left;
    else score += Math.max(weight, 0.3) * trust * (word.word === word.folded ? 1 : 0.9);
  });
  const isOrdered = places.every((place, i) => i === 0 || place.from >= (places[i - 1]?.to ?? 0));
  const filled = template.slots.filter((slot) => !NAMES.has(slot) && slot !== 'besidePerson').length;
  score +=
    FOR_A_GROUP * places.length +
    FOR_A_SLOT * filled +
    (isOrdered ? FOR_ORDER : 0) +
    FOR_MISSING * missing.length +
    (template.question.declines ? unexplained / 2 : 0) +
    FOR_HARDLY_A_NAME * names.filter(({ trust }) => trust < HARDLY).length +
    FOR_REPAIRED * names.filter(({ repaired }) => repaired).length -
    unexplained;
  return {
    question: template.question,
    template,
    values: Object.fromEntries(values),
    missing,
    names,
    filters,
    seconds,
    explained: explained.map((trust) => trust > 0),
    by,
    isOrdered,
    score: score + FOR_A_SECOND_FORM * seconds,
    unexplained,
    total,
  };
}
