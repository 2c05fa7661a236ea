import type { Conversation } from '../../dialogue/conversation.ts';
import type { WordHit } from '../../language/word-matcher.ts';
import type { Sentence } from '../../slots/sentence.ts';
import type { Mention } from '../../slots/slot.ts';
import type { Candidate } from './candidate.ts';
import type { Clauses } from './clauses.ts';
import { bestNames, nameSets } from './entity-combinations.ts';
import { fillFromConversation } from './fill-from-talk.ts';
import type { Grammar, Group, Hits } from './grammar.ts';
import { readBy } from './read-phrase.ts';
import { fillableBy } from './wanted-slots.ts';

/** What it costs to pass over a clause, where the likeliest readings are kept. */
const FOR_DROPPED = 0.3;

/** The readings of a clause, in the places of the whole sentence. */
export function readClause(
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

export function readAll(
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
