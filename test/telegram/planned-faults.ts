import { type Result, refusal } from './state.ts';

type Fault =
  | {
      readonly code: number;
      readonly said: string;
      readonly retryAfter?: number;
      readonly migrateTo?: number;
    }
  /** nginx's own page in an outage, in place of an answer. */
  | 'html'
  /** Never answers; the caller's patience ends. */
  | 'hang'
  /** Takes the call and closes the connection without a word. */
  | 'cut'
  /** Answers later than usual, by milliseconds. */
  | { readonly lateMs: number };

export type PlannedFaults = {
  /** The next `times` calls of a method fail so. */
  readonly fail: (method: string, fault: Fault, times?: number) => void;
};

export function openFaults(): PlannedFaults & {
  readonly next: (method: string, gone: AbortSignal) => Promise<Result | 'html' | 'cut' | undefined>;
} {
  const planned = new Map<string, Fault[]>();
  return {
    fail: (method, fault, times = 1) => {
      planned.set(method, [...(planned.get(method) ?? []), ...Array<Fault>(times).fill(fault)]);
    },
    next: async (method, gone) => {
      const fault = planned.get(method)?.shift();
      if (fault === undefined) return undefined;
      if (fault === 'hang') {
        await new Promise((resolve) => gone.addEventListener('abort', resolve));
        return refusal(500, 'gone');
      }
      if (fault === 'html' || fault === 'cut') return fault;
      if ('code' in fault) return refusal(fault.code, fault.said, fault);
      await new Promise((resolve) => setTimeout(resolve, fault.lateMs));
      return undefined;
    },
  };
}
