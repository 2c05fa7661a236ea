import type { Locale } from '../../src/domain/locale.ts';
import type { Tag } from '../../src/language/writing/tags.ts';
import type { AnyQuestion } from '../../src/questions/question.ts';
import { slotsOf } from '../../src/questions/request.ts';
import type { Asker } from '../../src/service/asker.ts';
import type { Reply } from '../../src/service/reply/reply.ts';
import { openAnswerTyped } from '../shared/receive/answer-typed.ts';
import { GUEST } from '../state/guests.ts';
import type { Parameters } from './http/parameters.ts';
import type { RouteContext } from './route-plugin.ts';

/** GET reads, POST may write, DELETE erases. */
export type Method = 'GET' | 'POST' | 'DELETE';

/** What one address of the API answers: a question's, or any sentence's where there is none. */
export type Endpoint = {
  readonly path: string;
  readonly question: AnyQuestion | undefined;
  readonly methods: readonly Method[];
  /** The slots, or the text. */
  readonly parameters: readonly string[];
  readonly required: readonly string[];
  /** Parameters that change the form of the answer and not what is asked. */
  readonly forms: readonly string[];
};

/** Asks for the file of an answer, to be kept, in the place of the answer. */
export const DOWNLOAD = 'download';

const ASK: Endpoint = {
  path: '/api/ask',
  question: undefined,
  methods: ['GET', 'POST'],
  parameters: ['text'],
  required: ['text'],
  forms: [],
};

/** One address a question, made from the registry, and the one for sentences. */
export function endpointsOf(questions: readonly AnyQuestion[]): readonly Endpoint[] {
  return [ASK, ...questions.map(endpointOf)];
}

function endpointOf(question: AnyQuestion): Endpoint {
  const slots = Object.keys(question.slots).filter((slot) => question.defaults?.[slot] === undefined);
  return {
    path: `/api/${question.kind}`,
    question,
    methods: methodsOf(question),
    // Its other slots are the answer to the question back, which a DELETE has given.
    parameters: Object.keys(question.changes?.how === 'erases' ? question.slots : slotsOf(question)),
    // What is about somebody needs to know whom: a conversation is all that the API knows anybody by.
    required: question.dependsOn === 'user' ? [...slots, 'conversation'] : slots,
    forms: question.handsOut ? [DOWNLOAD] : [],
  };
}

function methodsOf({ changes }: AnyQuestion): readonly Method[] {
  if (!changes) return ['GET'];
  if (changes.how === 'erases') return ['DELETE'];
  return changes.where ? ['GET', 'POST'] : ['POST'];
}

/** The slots that an address takes by one of its methods: by GET none that would make it write. */
export function parametersBy(method: Method, { question, parameters }: Endpoint): readonly string[] {
  const writing = method === 'GET' ? (question?.changes?.where ?? []) : [];
  return parameters.filter((name) => !writing.includes(name));
}

/** A reply with the text that asks for the same. */
export type Answered = { readonly text: string; readonly reply: Reply };
/** Answers an endpoint's parameters; `keeps` is what may be kept of them. */
export type Answer = (
  endpoint: Endpoint,
  given: Parameters,
  locale: Locale,
  clientTag: Tag,
  keeps: Asker['keeps'],
) => Promise<Answered>;

export function openAnswers(context: RouteContext): Answer {
  const { butaca } = context;
  const byText = openAnswerTyped(butaca);
  return async ({ question, parameters }, given, locale, clientTag, keeps) => {
    const asker = { ...askerOf(given.get('conversation'), locale), clientTag, keeps };
    if (!question) {
      const text = given.get('text') ?? '';
      return { text, reply: await byText(text, asker) };
    }
    const typed = new Map(parameters.flatMap((slot): [string, string][] => pair(slot, given.get(slot))));
    const text = [`/${question.words[locale].command}`, ...typed.values()].join(' ');
    const reply = await butaca.fill(question.kind, typed, asker);
    return {
      text,
      reply: question.changes?.how === 'erases' ? await confirmed(reply, asker, context) : reply,
    };
  };
}

/** A program that sends DELETE has asked and said yes at once: the question back is answered with its yes. */
async function confirmed(reply: Reply, asker: Asker, { butaca }: RouteContext): Promise<Reply> {
  const yes = reply.ask.find(({ request }) => 'confirm' in request && request.confirm === 'yes');
  return yes ? butaca.answer(yes.request, asker) : reply;
}

function pair(slot: string, value: string | undefined): [string, string][] {
  return value === undefined ? [] : [[slot, value]];
}

/** Whoever names a conversation is known by it; whoever does not leaves nothing behind. */
function askerOf(conversation: string | undefined, clientLocale: Locale): Asker {
  const key = conversation === undefined ? GUEST : `api:${conversation}`;
  return { user: key, conversation: key, clientLocale };
}
