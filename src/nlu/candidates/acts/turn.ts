import type { Conversation } from '../../../dialogue/conversation.ts';
import type { AnyQuestion, AnyRequest } from '../../../questions/question.ts';
import type { Sentence } from '../../../slots/sentence.ts';
import type { Mention } from '../../../slots/slot.ts';
import type { Entity } from '../../entities/entity.ts';
import type { Act } from '../act.ts';
import type { Candidate } from '../candidate.ts';
import { type Explained, mark } from '../explained.ts';
import { leadOfFollowUp } from '../follow-up.ts';
import type { Grammar, Hits, Template } from '../grammar.ts';
import { weigh } from '../weigh.ts';

/** A turn of a talk: the sentence with all that was heard in it, and what it is read against. */
export type Turn = {
  readonly grammar: Grammar;
  /** Where the words of the phrases stand in the sentence. */
  readonly hits: Hits;
  readonly sentence: Sentence;
  readonly entities: readonly Entity[];
  readonly plain: readonly Mention[];
  readonly readings: readonly Candidate[];
  readonly conversation: Conversation;
  /** In how many films two people, by their ids, both have a part. */
  readonly filmsTogether: (first: number, second: number) => number;
};

/** A request of the talk that a turn may go on with. */
export type Base = { readonly request: AnyRequest; readonly question: AnyQuestion };

/** What an act may change of a base: none, one or several readings. */
export type HearAct = (turn: Turn, base: Base) => readonly Candidate[];

/** Nothing explained but the words that lead to what follows: "and", "y", "what about". */
export function begin(sentence: Sentence): Explained {
  const { length } = sentence.words;
  const explained: Explained = { trust: new Array(length).fill(0), by: new Array(length).fill('nothing') };
  mark(explained, { from: 0, to: leadOfFollowUp(sentence) }, 0.9, 'beside');
  return explained;
}

/** What a turn asks for by an act: the request, what explains the words, the names and filters that it took. */
export type Done = {
  readonly act: Act;
  readonly request: AnyRequest;
  readonly question: AnyQuestion;
  readonly explained: Explained;
  readonly names?: readonly Mention[];
  readonly filters?: readonly Mention[];
};

export function readingOf(
  { grammar, hits, sentence }: Turn,
  { act, request, question, explained, names = [], filters = [] }: Done,
): Candidate {
  // "e Iñárritu de director" after a director's returns: the question's own words say no more of it.
  const own = grammar.templates.find((template) => template.question === question)?.own ?? [];
  for (const group of own)
    for (const hit of hits.get(group) ?? []) if (isFree(explained, hit)) mark(explained, hit, 0.85, 'own');
  const template: Template = {
    question,
    locale: 'es',
    source: `follow-up ${act}`,
    act,
    required: [],
    optional: [],
    own: [],
    slots: [],
    query: false,
  };
  const { kind: _kind, ...values } = request;
  return { ...weigh(template, sentence, explained, [], new Map(Object.entries(values)), [], names), filters };
}

type Span = { readonly from: number; readonly to: number };

/** Words that only lead to what follows may be part of it. */
export function isFree({ by }: Explained, { from, to }: Span): boolean {
  return by.slice(from, to).every((cause) => cause === 'nothing' || cause === 'beside');
}
