import type { IsoDate } from '../../domain/calendar.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Formatter } from '../../language/format.ts';
import type { Request } from '../../questions/index.ts';
import type { AnyQuestion } from '../../questions/question.ts';
import { slotsOf } from '../../questions/request.ts';
import { topics } from '../../questions/talk/parts/help-message.ts';
import { problemMessage } from './problem-message.ts';
import type { Reply } from './reply.ts';

const MOST_EXAMPLES = 3;

/** What goes back where there is no answer. */
export function problemReply(
  problem: Problem,
  request: Request | null,
  format: Formatter,
  nearest: readonly AnyQuestion[],
  dataDate?: IsoDate,
): Reply {
  const { locale } = format;
  const [question] = nearest;
  const isMissing = problem.problem === 'missing';
  const near = nearest.flatMap(({ words }) => words[locale].examples.slice(0, isMissing ? MOST_EXAMPLES : 1));
  const examples = [...new Set([...near, ...topics[locale].map(({ example }) => example)])];
  const ask = isMissing && question ? slotsOf(question)[problem.slot]?.words?.[locale].ask : undefined;
  const shown = examples.slice(0, MOST_EXAMPLES);
  const message = problemMessage(problem, format, shown.map(format.own), {
    ask,
    dataDate,
  });
  return {
    locale,
    tag: format.tag,
    request,
    storable: null,
    problem,
    answer: null,
    items: [],
    about: null,
    alternatives: [],
    people: [],
    message,
    assumed: [],
    ignored: [],
    ask: [],
    personal: question?.personal === true,
    next: [],
    ...(isMissing || problem.problem === 'notUnderstood' ? { examples: shown } : {}),
  };
}
