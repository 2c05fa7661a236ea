import type { Conversation } from '../../dialogue/conversation.ts';
import type { ByLocale, Locale } from '../../domain/locale.ts';
import type { Formatter } from '../../language/format.ts';
import { line, type Message } from '../../message/message.ts';
import type { Interpretation } from '../../nlu/interpretation.ts';
import type { AnyQuestion } from '../../questions/question.ts';
import { slotsOf } from '../../questions/request.ts';
import { topics } from '../../questions/talk/parts/help-message.ts';
import { distinctLabels } from './labels.ts';
import type { Action, Reply } from './reply.ts';

/** A sentence that works here, and what it asks for. */
type Hint = { readonly text: string; readonly request: Action['request'] };

/** Hears a sentence of ours: in the talk, or as the first of one, which is the same each time. */
export type HearHint = {
  readonly inTalk: (text: string, locale: Locale) => Interpretation;
  readonly alone: (text: string, locale: Locale) => Interpretation;
};

const MOST = 3;

/** What can be said of films that were shown; each is offered only where it is heard as going on with them. */
const ON_WITH: ByLocale<readonly string[]> = {
  es: ['¿cuántas son?', 'de los 90', 'solo comedias', 'las más taquilleras', 'con más de 7 puntos', 'otra'],
  en: [
    'how many are there?',
    'of the 90s',
    'only comedies',
    'the highest grossing',
    'rated over 7',
    'another one',
  ],
};

const words: ByLocale<{
  readonly quoted: (part: string) => string;
  readonly got: (parts: string) => string;
  readonly works: string;
}> = {
  es: {
    quoted: (part) => `«${part}»`,
    got: (parts) => `Reconocí ${parts}, pero no el resto.`,
    works: 'Esto sí funciona:',
  },
  en: {
    quoted: (part) => `“${part}”`,
    got: (parts) => `I recognised ${parts}, but not the rest.`,
    works: 'These work:',
  },
};

/**
 * A reply that nothing was understood, with what was, and sentences that work: what goes on with the talk first, then what
 * is near to what was said, then what else there is, others each time. Each is a button.
 */
export function withHints(
  reply: Reply,
  heard: Extract<Interpretation, { problem: unknown }>,
  conversation: Conversation,
  hear: HearHint,
  format: Formatter,
): Reply {
  const { locale } = format;
  const near = heard.nearest.flatMap((question) => question.words[locale].examples.slice(0, 1));
  const others = [...new Set([...near, ...topics[locale].map(({ example }) => example)])];
  const begin = (conversation.hints ?? 0) * (MOST - 1);
  const turn = (list: readonly string[]) => list.map((_, at) => list[(begin + at) % list.length] as string);
  const goesOn = (text: string) => {
    const heard = hear.inTalk(text, locale);
    return 'request' in heard && heard.goesOn ? heard : undefined;
  };
  const goingOn = conversation.request ? hints(turn(ON_WITH[locale]), goesOn, MOST - 1) : [];
  const more = hints(turn(others), (text) => hear.alone(text, locale), MOST - goingOn.length);
  // Heard as they were written, said as they are said there.
  const found = [...goingOn, ...more].map((hint) => ({ ...hint, text: format.own(hint.text) }));
  return {
    ...reply,
    message: messageOf(reply, heard.understood ?? [], found, format),
    next: distinctLabels(found.map(actionOf)),
  };
}

/** A reply whose examples are one tap away each; `requestOf` gives what a sentence of ours asks for. */
export function withExamples(
  reply: Reply,
  requestOf: (text: string) => Action['request'] | undefined,
  { own }: Formatter,
): Reply {
  const examples = (reply.examples ?? []).flatMap((text): Action[] => {
    const request = requestOf(text);
    return request ? [actionOf({ text: own(text), request })] : [];
  });
  return { ...reply, next: distinctLabels([...reply.next, ...examples]) };
}

function hints(
  texts: readonly string[],
  hear: (text: string) => Interpretation | undefined,
  most: number,
): readonly Hint[] {
  const found: Hint[] = [];
  for (const text of texts) {
    if (found.length === most) break;
    const heard = hear(text);
    if (heard && 'request' in heard && !hasText(heard.question, heard.request) && !('query' in heard.request))
      found.push({ text, request: heard.request });
  }
  return found;
}

/** A story is kept as numbers, which only an answer has. */
function hasText(question: AnyQuestion, request: Action['request']): boolean {
  const slots = slotsOf(question);
  return Object.keys(request).some((slot) => slots[slot]?.freeText);
}

function actionOf({ text, request }: Hint): Action {
  return { label: text, request, isListed: true };
}

function messageOf(
  { message }: Reply,
  understood: readonly string[],
  found: readonly Hint[],
  format: Formatter,
): Message {
  const w = words[format.locale];
  const got = understood.length > 0 ? [line(w.got(understood.map(w.quoted).join(', ')))] : [];
  const entries = found.map(({ text }) => ({ text: format.own(text) }));
  return { ...message, blocks: [...got, line(w.works), { type: 'list', from: 1, entries }] };
}
