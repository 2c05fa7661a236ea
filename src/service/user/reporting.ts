import type { Catalog } from '../../catalog/catalog.ts';
import type { IsoDate } from '../../domain/calendar.ts';
import type { ByLocale } from '../../domain/locale.ts';
import { formatterIn } from '../../language/format.ts';
import type { Interpretation } from '../../nlu/interpretation.ts';
import type { ReportShown, Reports, Sent } from '../../questions/account/parts/reports.ts';
import { wrong } from '../../questions/account/wrong.ts';
import { answerable, type Request } from '../../questions/index.ts';
import { showRequest } from '../../questions/request.ts';
import { type Explanation, explainSentence } from '../explain.ts';
import type { Hearing } from '../hearing.ts';
import { naturalActions } from '../reply/next-actions.ts';
import type { Action, Reply } from '../reply/reply.ts';
import type { RecentSentences, Said } from './recent-sentences.ts';

/** A sentence that was misheard, as it is written for the operator: nothing about who said it, and no time but the day. */
export type Report = ReportShown & { readonly explain: Explanation };

/** Where reports go, and what may be reported. It outlives the catalogs that are served one after the other. */
export type Reporting = {
  readonly sentences: RecentSentences;
  readonly write: (report: Report) => Sent;
};

/** What is needed to say what was heard. */
type Ears = { readonly catalog: Catalog; readonly hearing: Hearing; readonly today: () => IsoDate };

/** What a user may report. */
export function reportsOf(user: string, { sentences, write }: Reporting, ears: Ears): Reports {
  return {
    find: (id) => {
      const found = sentences.find(user, id);
      return typeof found === 'string'
        ? found
        : { said: found.id, report: shownReport(found.sentence, ears) };
    },
    send: (id) => {
      const found = sentences.find(user, id);
      if (typeof found === 'string') return found;
      const sent = write({ ...shownReport(found.sentence, ears), explain: explained(found.sentence, ears) });
      if (sent === 'sent') sentences.settle(id);
      return sent;
    },
  };
}

function shownReport(
  { text, readIn, request, problem, conversation }: Said,
  { catalog, today }: Ears,
): ReportShown {
  const shown = (request: Request): object => showRequest(request, { catalog, questions: answerable });
  return {
    day: today(),
    lang: readIn,
    text,
    heard: request ? shown(request) : (problem ?? {}),
    before: conversation.request ? shown(conversation.request) : null,
  };
}

/** As many readings as are looked at; the others are the same again, with less to say for them. */
const MOST_CANDIDATES = 10;
const DIGITS = 4;

/** The steps of hearing, without what nobody reads: a thousand of them are to fit a file. */
function explained({ text, readIn, ...saidIn }: Said, { hearing, today }: Ears): Explanation {
  const whole = explainSentence(text, hearing, hearing.readingOf(readIn, today()), saidIn);
  const rounded: unknown = JSON.parse(
    JSON.stringify({ ...whole, candidates: whole.candidates.slice(0, MOST_CANDIDATES) }, (_name, value) =>
      typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(DIGITS)) : value,
    ),
  );
  return rounded as Explanation;
}

/** What is about the bot, or asks for nothing, was no answer about films. */
const NO_ANSWERS: ReadonlySet<string> = new Set(['help', 'greeting', 'smallTalk']);
/** It was heard, and could not be done. */
const HEARD_WELL: ReadonlySet<string> = new Set(['notKept', 'guest', 'readOnly']);

/** True for an answer, or a question back, that may come of mishearing. What is about the user is theirs alone. */
function isReportable({ personal, request, problem }: Reply): boolean {
  if (personal || NO_ANSWERS.has(request?.kind ?? '')) return false;
  return problem === null || !HEARD_WELL.has(problem.problem);
}

const NOT_UNDERSTOOD: ByLocale<string> = { es: 'No me entendiste', en: 'You got me wrong' };

/** The same reply with the button for what was said, which is remembered for it. */
export function withWrong(
  reply: Reply,
  sentence: Omit<Said, 'request' | 'problem'>,
  user: string,
  { sentences }: Reporting,
): Reply {
  if (!isReportable(reply)) return reply;
  const { request, problem } = reply;
  return { ...reply, wrong: wrongAction(reply, sentences.note(user, { ...sentence, request, problem })) };
}

/** In words it is the press of the button under the last answer. */
export function saysWrong(heard: Interpretation): boolean {
  return 'request' in heard && heard.request.kind === 'smallTalk' && heard.request.act === 'wrong';
}

function wrongAction({ locale, tag, request, problem }: Reply, sentence: string): Action | undefined {
  const [action] = naturalActions([{ kind: wrong.kind, said: sentence }], formatterIn(tag), () => wrong);
  const isMiss = problem !== null && request === null;
  return action && isMiss ? { ...action, label: NOT_UNDERSTOOD[locale] } : action;
}
