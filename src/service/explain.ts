import type { Catalog } from '../catalog/catalog.ts';
import type { Conversation } from '../dialogue/conversation.ts';
import type { IsoDate } from '../domain/calendar.ts';
import { DEFAULT_LOCALE, type Locale } from '../domain/locale.ts';
import { detectLocale } from '../language/detect-locale.ts';
import { rungs } from '../language/title-keys.ts';
import type { Candidate } from '../nlu/candidates/candidate.ts';
import { type Entity, entityFeatures } from '../nlu/entities/entity.ts';
import type { Interpretation } from '../nlu/interpretation.ts';
import { acceptFeatures } from '../nlu/rank/accept.ts';
import { notUnderstood } from '../nlu/rank/conclude.ts';
import { type Choice, choose, confidence, LEAST_CONFIDENCE, type Ranked, rank } from '../nlu/rank/decide.ts';
import type { Features } from '../nlu/rank/linear.ts';
import { acceptWeights, filmWeights, personWeights, rankWeights } from '../nlu/rank/weights.ts';
import type { CandidateFinder } from '../nlu/understand.ts';
import { hearOffer } from '../nlu/without-ranking/hear-offer.ts';
import { answerable } from '../questions/index.ts';
import { slotsOf } from '../questions/request.ts';
import { openTitlesForLinks } from '../slots/names/titles-for-links.ts';
import { type Sentence, typedSpan } from '../slots/sentence.ts';
import type { AnySlot, Mention, Reading, SlotValues } from '../slots/slot.ts';
import { shownValue } from '../slots/value-of.ts';
import { bounded, type Hearing, openHearing } from './hearing.ts';
import { inRole } from './in-role.ts';

/** How a sentence is heard, step by step: for whoever mends the hearing. Films and people by name. */
export type Explanation = {
  readonly text: string;
  /** The language of its common words, and the one it is read in. */
  readonly locale: Locale | null;
  readonly readIn: Locale;
  /** What was asked before. */
  readonly goesOnFrom: SlotValues | null;
  readonly tokens: readonly ExplainedToken[];
  readonly entities: readonly ExplainedEntity[];
  readonly filters: readonly ExplainedFilter[];
  /** The readings, the best first; the one without a kind says that nothing is asked about films. */
  readonly candidates: readonly ExplainedCandidate[];
  /** The probability that the best is what was meant, what it comes from, and the least that is answered. */
  readonly confidence: number;
  readonly confidenceFrom: readonly Contribution[];
  readonly leastConfidence: number;
  readonly decision: Decision;
};

export type ExplainedToken = {
  readonly typed: string;
  readonly folded: string;
  /** With its typing mistakes mended. */
  readonly mended: string;
  readonly known: boolean;
  readonly idle: boolean;
};

export type ExplainedEntity = {
  readonly words: string;
  readonly name: string;
  readonly means: unknown;
  readonly p: number;
  readonly trust: number;
  /** How it was found: the spelling's name, typing mistakes, votes or fame; null for what is pointed at. */
  readonly evidence: { readonly spelling: string; readonly edits: number; readonly known: number } | null;
  readonly repaired: boolean;
  readonly features: readonly Contribution[];
};

export type ExplainedFilter = {
  readonly words: string;
  readonly gives: readonly SlotValues[];
  readonly trust: number;
};

export type ExplainedCandidate = {
  readonly kind: string | null;
  readonly values: SlotValues;
  /** The phrase that it is heard by, or what made it without one. */
  readonly from: string;
  /** Where it reads a clause alone: the words of it. */
  readonly clause: string | null;
  readonly missing: readonly string[];
  readonly score: number;
  readonly features: readonly Contribution[];
  readonly comesTo: Decision;
};

/** What is looked at, its value, and what it adds: the largest first. */
export type Contribution = {
  readonly feature: string;
  readonly value: number;
  readonly weight: number;
  readonly adds: number;
};

export type Decision = {
  /** Why: an open offer is taken, the best reading is likely enough, or it is not. */
  readonly by?: 'offer' | Choice['by'];
  readonly request: SlotValues | null;
  readonly problem: SlotValues | null;
  /** The requests of which one is asked to be chosen. */
  readonly offers: readonly SlotValues[];
  readonly assumed: readonly unknown[];
  readonly ignored: readonly string[];
};

export type Explain = (text: string, conversation: Conversation, canUndo?: boolean) => Explanation;
type ExplainOptions = { readonly today: IsoDate; readonly locale?: Locale | undefined };

/** Opens what explains how sentences about the films of a catalog are heard; it answers and keeps nothing. */
export function openExplain(
  catalog: Catalog,
  { today, locale: usual = DEFAULT_LOCALE }: ExplainOptions,
): Explain {
  const hearing = openHearing(catalog);
  const titlesForLinks = openTitlesForLinks(catalog);
  return (text, conversation, canUndo = false) => {
    const cut = titlesForLinks(bounded(text));
    const readIn = detectLocale(cut) ?? conversation.locale ?? usual;
    return explainSentence(cut, hearing, hearing.readingOf(readIn, today), { conversation, canUndo });
  };
}

/** What a sentence is said in: the talk before it, and whether something can be undone. */
type SaidIn = { readonly conversation: Conversation; readonly canUndo: boolean };

/** Explains a sentence that is cut already, as it was read. */
export function explainSentence(
  text: string,
  hearing: Hearing,
  reading: Reading,
  { conversation, canUndo }: SaidIn,
): Explanation {
  const offered = hearOffer(text, { offer: conversation.offer, canUndo }, answerable);
  const heard = explainHeard(text, hearing, reading, conversation);
  const show = (values: SlotValues): SlotValues => shown(values, reading.catalog);
  return {
    text,
    locale: detectLocale(text) ?? null,
    readIn: reading.locale,
    goesOnFrom: conversation.request ? show(conversation.request) : null,
    ...heard,
    ...(offered ? { decision: { ...NOTHING, by: 'offer', request: show(offered) } } : {}),
  };
}

const NOTHING: Decision = { request: null, problem: null, offers: [], assumed: [], ignored: [] };
const SPELLINGS = new Map<number, string>(
  Object.entries(rungs)
    .toReversed()
    .map(([name, rung]) => [rung, name]),
);

function explainHeard(text: string, hearing: Hearing, reading: Reading, conversation: Conversation) {
  const found = hearing.candidates(text, reading, conversation);
  if (!found) return { ...EMPTY, decision: decisionOf(notUnderstood([]), reading.catalog, 'doubt') };
  const { sentence, entities, plain } = found.scene;
  const ranked = rank(found, reading);
  const { catalog } = reading;
  return {
    tokens: sentence.words.map(({ text: typed, folded, word, known, idle = false }) => ({
      typed,
      folded,
      mended: word,
      known,
      idle,
    })),
    entities: [...entities].sort((a, b) => b.p - a.p).map((entity) => explainEntity(entity, found, catalog)),
    filters: plain.map((mention) => ({
      words: wordsOf(mention, sentence),
      gives: mention.gives.map((values) => shown(values, catalog)),
      trust: mention.trust,
    })),
    candidates: ranked.map((candidate) => explainCandidate(candidate, sentence, catalog)),
    confidence: confidence(ranked),
    confidenceFrom: contributions(acceptFeatures(ranked), acceptWeights),
    leastConfidence: LEAST_CONFIDENCE,
    decision: explainDecision(found, ranked, reading),
  };
}

const EMPTY = {
  tokens: [],
  entities: [],
  filters: [],
  candidates: [],
  confidence: 0,
  confidenceFrom: [],
  leastConfidence: LEAST_CONFIDENCE,
} as const;

function explainEntity(entity: Entity, { scene }: CandidateFinder, catalog: Catalog): ExplainedEntity {
  const { sentence, entities, plain } = scene;
  const { name = '', match, gives, p, trust, repaired = false } = entity;
  const weights = match && WEIGHTS[name];
  return {
    words: wordsOf(entity, sentence),
    name,
    means: Object.values(shown(gives[0] ?? {}, catalog))[0],
    p,
    trust,
    evidence: match
      ? { spelling: SPELLINGS.get(match.rung) ?? 'part', edits: match.edits, known: match.weight }
      : null,
    repaired,
    features: weights ? contributions(entityFeatures(entity, entities, plain, sentence), weights) : [],
  };
}

/** A saga's probability is not fitted: there are too few. */
const WEIGHTS: Readonly<Record<string, Features>> = { film: filmWeights, person: personWeights };

function explainCandidate(
  { reading, heard, features, score }: Ranked,
  sentence: Sentence,
  catalog: Catalog,
): ExplainedCandidate {
  return {
    kind: reading?.question.kind ?? null,
    values: reading ? shown(reading.values, catalog) : {},
    from: reading ? sourceOf(reading) : 'nothing is asked about films',
    clause: reading?.clause ? wordsOf(reading.clause, sentence) : null,
    missing: reading?.missing ?? [],
    score,
    features: contributions(features, rankWeights),
    comesTo: decisionOf(heard, catalog),
  };
}

function sourceOf({ template, filled = 0 }: Candidate): string {
  const source = template.act || template.generated ? template.source : `phrase "${template.source}"`;
  return filled > 0 ? `${source}, ${filled} from the talk` : source;
}

function explainDecision(found: CandidateFinder, ranked: readonly Ranked[], reading: Reading): Decision {
  const { heard, by } = choose(ranked, found);
  return decisionOf(inRole(heard, reading.catalog), reading.catalog, by);
}

function decisionOf(heard: Interpretation, catalog: Catalog, by?: Decision['by']): Decision {
  const why = by ? { by } : {};
  if ('problem' in heard) {
    const offers = (heard.offers ?? []).map(({ request }) => shown(request, catalog));
    return { ...NOTHING, ...why, problem: heard.problem, offers };
  }
  const { request, assumed = [], ignored = [] } = heard;
  return { ...NOTHING, ...why, request: shown(request, catalog), assumed, ignored };
}

function contributions(features: Features, weights: Features): readonly Contribution[] {
  return Object.entries({ bias: 'bias' in weights ? 1 : 0, ...features })
    .filter(([, value]) => value !== 0)
    .map(([feature, value]) => {
      const weight = weights[feature] ?? 0;
      return { feature, value, weight, adds: value * weight };
    })
    .sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds));
}

function wordsOf({ from, to }: Pick<Mention, 'from' | 'to'>, sentence: Sentence): string {
  return typedSpan(sentence, from, to);
}

const SLOTS: Readonly<Record<string, AnySlot>> = Object.assign({}, ...answerable.map(slotsOf));

/** Values with films and people by name, whatever question they are of. */
function shown(values: SlotValues, catalog: Catalog): SlotValues {
  return Object.fromEntries(
    Object.entries(values).map(([slot, value]) => [slot, shownValue(SLOTS[slot], value, catalog)]),
  );
}
