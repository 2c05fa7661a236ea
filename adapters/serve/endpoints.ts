import type { Locale } from '../../src/domain/locale.ts';
import type { AnyQuestion } from '../../src/questions/question.ts';
import type { Asker } from '../../src/service/butaca.ts';
import type { Reply } from '../../src/service/reply.ts';
import { slotsOf } from '../../src/service/request.ts';
import { openAnswerTyped } from '../shared/answer-typed.ts';
import { GUEST } from '../shared/guests.ts';
import type { Served } from './family.ts';
import type { Parameters } from './parameters.ts';

/** What one address of the API answers: a question's, or any sentence's where there is none. */
export type Endpoint = {
  readonly path: string;
  readonly question: AnyQuestion | undefined;
  readonly parameters: readonly string[];
  readonly required: readonly string[];
};

const ASK: Endpoint = { path: '/api/ask', question: undefined, parameters: ['text'], required: ['text'] };

/** One address a question, made from the registry, and the one for sentences. */
export function endpointsOf(questions: readonly AnyQuestion[]): readonly Endpoint[] {
  return [ASK, ...questions.map(endpointOf)];
}

function endpointOf(question: AnyQuestion): Endpoint {
  const slots = Object.keys(question.slots).filter((slot) => question.defaults?.[slot] === undefined);
  // What is about somebody needs to know whom: a conversation is all that the API knows anybody by.
  const required = question.dependsOn === 'user' ? [...slots, 'conversation'] : slots;
  return { path: `/api/${question.kind}`, question, parameters: Object.keys(slotsOf(question)), required };
}

/** A reply with the text that asks for the same. */
export type Answered = { readonly text: string; readonly reply: Reply };
/** Answers an endpoint's parameters. */
export type Answer = (endpoint: Endpoint, given: Parameters, locale: Locale) => Promise<Answered>;

export function openAnswers(served: Served): Answer {
  const { butaca } = served;
  const byText = openAnswerTyped(butaca);
  return async ({ question, parameters }, given, locale) => {
    const asker = askerOf(given.get('conversation'), locale);
    if (!question) {
      const text = given.get('text') ?? '';
      return { text, reply: await byText(text, asker) };
    }
    const typed = new Map(parameters.flatMap((slot): [string, string][] => pair(slot, given.get(slot))));
    const text = [`/${question.words[locale].command}`, ...typed.values()].join(' ');
    return { text, reply: await butaca.fill(question.kind, typed, asker) };
  };
}

function pair(slot: string, value: string | undefined): [string, string][] {
  return value === undefined ? [] : [[slot, value]];
}

/** Whoever names a conversation is known by it; whoever does not leaves nothing behind. */
function askerOf(conversation: string | undefined, clientLocale: Locale): Asker {
  const key = conversation === undefined ? GUEST : `api:${conversation}`;
  return { user: key, conversation: key, clientLocale };
}
