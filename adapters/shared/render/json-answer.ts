import type { FilmRef } from '../../../src/domain/film.ts';
import type { ByLocale, Locale } from '../../../src/domain/locale.ts';
import { plainText } from '../../../src/message/plain-text.ts';
import { answerable } from '../../../src/questions/index.ts';
import { showRequest } from '../../../src/questions/request.ts';
import type { Butaca } from '../../../src/service/butaca.ts';
import type { Action, Reply } from '../../../src/service/reply/reply.ts';
import { apology, type Fault } from '../../runtime/guard.ts';

/** A line that asks nothing. */
export type BadInput = { readonly problem: 'badInput'; readonly detail: string };

/** An answer as `ask --json` prints it a line and the HTTP API sends it; its keys and their order are a contract, told in the README. */
export type JsonAnswer = {
  readonly version: 2;
  /** The text asked; the line itself where it asks nothing. */
  readonly text: string;
  readonly locale: Locale;
  readonly request: object | null;
  readonly problem: object | null;
  readonly answer: unknown;
  readonly items: readonly FilmRef[];
  readonly alternatives: readonly FilmRef[];
  /** What was taken for what; the words left out; where it is a question back, what can be chosen. */
  readonly assumed: readonly string[];
  readonly ignored: readonly string[];
  readonly ask: readonly { readonly label: string; readonly request: object }[];
  readonly message: string;
};

/** What has no command of its own is asked and answered as well. */
function heardBy({ catalog }: Pick<Butaca, 'catalog'>): Parameters<typeof showRequest>[1] {
  return { catalog, questions: answerable };
}

export function jsonAnswer(
  text: string,
  reply: Reply,
  butaca: Pick<Butaca, 'catalog' | 'questions'>,
): JsonAnswer {
  const { locale, request, problem, answer, items, alternatives, assumed, ignored, ask, message } = reply;
  return {
    version: 2,
    text,
    locale,
    request: request && showRequest(request, heardBy(butaca)),
    problem,
    answer,
    items: items.map(filmRef),
    alternatives: alternatives.map(filmRef),
    assumed,
    ignored,
    ask: jsonActions(ask, butaca),
    message: plainText(message),
  };
}

/** What can be chosen where the bot asks back, its requests as they are sent in again. */
export function jsonActions(
  actions: readonly Action[],
  butaca: Pick<Butaca, 'catalog' | 'questions'>,
): JsonAnswer['ask'] {
  return actions.map(({ label, request }) => ({ label, request: showRequest(request, heardBy(butaca)) }));
}

/** The line for a question that a bug kept from its answer. */
export function jsonFault(text: string, fault: Fault, locale: Locale): JsonAnswer {
  return unanswered(text, fault, plainText(apology(fault, locale)), locale);
}

const MOST_ECHOED = 1000;

/** The line for a line that asks nothing. */
export function jsonBadInput(line: string, problem: BadInput, locale: Locale): JsonAnswer {
  return unanswered(line.slice(0, MOST_ECHOED), problem, badInput[locale], locale);
}

const badInput: ByLocale<string> = {
  es: 'Esta línea no trae ninguna pregunta que pueda leer.',
  en: 'This line holds no question that I can read.',
};

function unanswered(text: string, problem: object, message: string, locale: Locale): JsonAnswer {
  return {
    version: 2,
    text,
    locale,
    request: null,
    problem,
    answer: null,
    items: [],
    alternatives: [],
    assumed: [],
    ignored: [],
    ask: [],
    message,
  };
}

function filmRef({ id, title, year }: FilmRef): FilmRef {
  return { id, title, year };
}
