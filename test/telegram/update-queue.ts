import { type Result, refusal } from './state.ts';

export type Update = Readonly<Record<string, unknown>> & { readonly update_id: number };

/** An update came, another poll took its place, its time was over, or whoever asked went away. */
export type PollEnd = 'pushed' | 'conflict' | 'time' | 'gone';

/** Updates until they are confirmed, as `getUpdates` has it: asking from a number on confirms all before it. */
export type UpdateQueue = {
  readonly push: (...updates: readonly Update[]) => void;
  readonly waiting: () => readonly Update[];
  /** The polls that had to wait, in their order: those that wait still, and why the others came to their end. */
  readonly polls: () => readonly ('open' | PollEnd)[];
  readonly poll: (payload: Readonly<Record<string, unknown>>, gone: AbortSignal) => Promise<Result>;
};

const CONFLICT =
  'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running';

export function openUpdateQueue(): UpdateQueue {
  let updates: readonly Update[] = [];
  let wake: (result: PollEnd) => void = () => undefined;
  const polls: ('open' | PollEnd)[] = [];

  const poll: UpdateQueue['poll'] = async ({ offset = 0, limit = 100, timeout = 0 }, gone) => {
    updates = updates.filter(({ update_id }) => update_id >= Number(offset));
    wake('conflict'); // the newer of two polls goes on
    if (updates.length === 0 && Number(timeout) > 0) {
      const own = polls.push('open') - 1;
      const why = await new Promise<PollEnd>((resolve) => {
        const timer = setTimeout(() => resolve('time'), Number(timeout) * 1000);
        const end = (reason: PollEnd): void => {
          clearTimeout(timer);
          resolve(reason);
        };
        wake = end;
        gone.addEventListener('abort', () => end('gone'));
      });
      polls[own] = why;
      if (why === 'conflict') return refusal(409, CONFLICT);
    }
    wake = () => undefined;
    return { ok: true, result: updates.slice(0, Number(limit)) };
  };
  return {
    poll,
    waiting: () => updates,
    polls: () => polls,
    push: (...more) => {
      updates = [...updates, ...more];
      wake('pushed');
    },
  };
}
