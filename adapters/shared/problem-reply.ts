import type { IsoDate } from '../../src/domain/calendar.ts';
import type { Locale } from '../../src/domain/locale.ts';
import type { Problem } from '../../src/domain/problem.ts';
import type { Request } from '../../src/questions/question.ts';
import { nearestActions } from '../../src/service/next-actions.ts';
import { problemMessage } from '../../src/service/problem-message.ts';
import type { Reply } from '../../src/service/reply.ts';

/** The reply to options that cannot be read: what is wrong, and the nearest names one tap away. */
export function problemReply(
  problem: Problem,
  partial: Request,
  locale: Locale,
  dataDate: IsoDate | undefined,
): Reply {
  return {
    locale,
    request: null,
    kept: null,
    problem,
    answer: null,
    items: [],
    about: null,
    alternatives: [],
    people: [],
    message: problemMessage(problem, locale, [], { dataDate }),
    next: nearestActions(problem, partial, locale),
  };
}
