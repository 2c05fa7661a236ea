import type { Problem } from '../../domain/problem.ts';
import type { AnyRequest } from '../../questions/question.ts';
import type { RequestContext } from '../../questions/request-context.ts';
import { ownListOf } from '../../questions/whose.ts';

type OwnRequest = { readonly request: AnyRequest; readonly context: RequestContext };

/**
 * A request with the films of the list of the asker's own that it names, and nothing hidden of them; a problem where there are
 * none. The request that is kept and travels in buttons has the list's name alone.
 */
export function withOwnList(request: AnyRequest, context: RequestContext): OwnRequest | Problem {
  const list = ownListOf(request);
  if (list === undefined) return { request, context };
  const among = context.user.list(list);
  if (among.length === 0) return { problem: 'emptyList', list };
  return {
    request: { ...request, among },
    context: { ...context, user: { ...context.user, hidden: () => new Set() } },
  };
}
