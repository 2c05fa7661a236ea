import type { ByLocale } from '../../../src/domain/locale.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import { plainText } from '../../../src/message/plain-text.ts';
import type { AnyQuestion } from '../../../src/questions/question.ts';
import { slotsOf } from '../../../src/questions/request.ts';
import type { Reply } from '../../../src/service/reply/reply.ts';
import { type ProblemDetails, problemType } from './problem-details.ts';

const NOT_FOUND = 404;
const NOT_UNDERSTOOD = 422;
const BAD_REQUEST = 400;
const NOT_ALLOWED = 405;
const UNAVAILABLE = 503;

const titles: ByLocale<Readonly<Record<Problem['problem'], string>>> = {
  es: {
    notUnderstood: 'No se entiende',
    unknown: 'Desconocido',
    noSuchDate: 'Esa fecha no existe',
    unclearDate: 'No se sabe cuándo',
    ambiguous: 'Hay que elegir',
    missing: 'Falta un dato',
    unreleased: 'Todavía no se estrenó',
    noData: 'Sin datos',
    emptyList: 'Lista vacía',
    unreadFile: 'No leo ese archivo',
    notKept: 'No se pudo guardar',
    guest: 'Falta saber de quién',
    readOnly: 'Así solo se lee',
  },
  en: {
    notUnderstood: 'Not understood',
    unknown: 'Unknown',
    noSuchDate: 'No such date',
    unclearDate: 'No telling when',
    ambiguous: 'Choose first',
    missing: 'Something is missing',
    unreleased: 'Not released yet',
    noData: 'No data',
    emptyList: 'Empty list',
    unreadFile: 'File not read',
    notKept: 'Not kept',
    guest: 'Nobody is named',
    readOnly: 'That only reads',
  },
};

/**
 * A reply's problem over HTTP. `asked` is the question whose parameters were read; undefined for a sentence, which can be
 * misunderstood but has no bad parameter.
 */
export function replyProblem(
  { locale, message }: Reply,
  problem: Problem,
  asked: AnyQuestion | undefined,
): ProblemDetails {
  const status = statusOf(problem, asked);
  const { problem: kind, ...more } = problem;
  const fields = status === BAD_REQUEST && 'slot' in problem && problem.slot ? [problem.slot] : [];
  return {
    type: problemType(kind),
    title: titles[locale][kind],
    status,
    detail: plainText(message),
    ...(fields.length > 0 ? { errors: fields.map((field) => ({ field, detail: message.title })) } : {}),
    ...more,
  };
}

function statusOf(problem: Problem, asked: AnyQuestion | undefined): number {
  switch (problem.problem) {
    case 'unreleased':
    case 'noData':
    case 'emptyList':
      return NOT_FOUND;
    case 'notUnderstood':
    case 'ambiguous':
    case 'unreadFile':
      return NOT_UNDERSTOOD;
    case 'guest':
      return BAD_REQUEST;
    case 'readOnly':
      return NOT_ALLOWED;
    case 'notKept':
      return UNAVAILABLE;
    case 'noSuchDate':
    case 'unclearDate':
    case 'missing':
      return asked ? BAD_REQUEST : NOT_UNDERSTOOD;
    case 'unknown':
      if (!asked) return NOT_FOUND;
      // A name that the catalog lacks is not found; a month that is none is a bad request.
      return slotsOf(asked)[problem.slot]?.show ? NOT_FOUND : BAD_REQUEST;
  }
}
