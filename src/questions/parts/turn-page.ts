import type { AnyRequest, Next } from '../question.ts';

/** The page after this one of the same list. */
export function nextPage(request: AnyRequest, page: number): Next {
  return { request: { ...request, page: page + 1 }, turns: 'page' };
}

/** The list of what was counted, from its beginning. */
export function listOf(request: AnyRequest): Next {
  return { request: { ...request, page: 1 }, turns: 'list' };
}
