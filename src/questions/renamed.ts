import type { AnyRequest } from './question.ts';

/** What was once a kind of its own, as old buttons and programs have it. */
const RENAMED: Readonly<Record<string, AnyRequest>> = {
  whereToWatch: { kind: 'declined', topic: 'whereToWatch' },
  nowPlaying: { kind: 'declined', topic: 'nowPlaying' },
};

/** A request as it is asked today. */
export function renamed(request: AnyRequest): AnyRequest {
  const today = RENAMED[request.kind];
  if (today) return { ...request, ...today };
  // Without an act it was small talk that was declined.
  const isOld = request.kind === 'smallTalk' && request['act'] === undefined;
  return isOld ? { kind: 'declined', topic: 'other' } : request;
}
