import { isProblem, type Problem } from '../../src/domain/problem.ts';
import type { AnyQuestion, Request } from '../../src/questions/question.ts';
import { slotsOf } from '../../src/service/request.ts';
import type { AnySlot, Reading } from '../../src/slots/slot.ts';

/** What typed slots say: the request, or what keeps it from being one and what was understood of it. */
export type SlotsRead =
  | { readonly request: Request }
  | { readonly problem: Problem; readonly partial: Request };

/** Reads each text by its slot; the first that cannot be read is the problem, the others stay in `partial`. */
export function readSlots(
  question: AnyQuestion,
  typed: ReadonlyMap<string, string>,
  reading: Reading,
): SlotsRead {
  const slots = slotsOf(question);
  const values: Record<string, unknown> = {};
  let problem: Problem | undefined;
  for (const [slot, text] of typed) {
    const value = readSlot(slots[slot], text, reading);
    if (value === undefined) problem ??= { problem: 'unknown', slot, typed: text, nearest: [] };
    else if (isProblem(value)) problem ??= ofSlot(value, slot);
    else values[slot] = value;
  }
  const request: Request = { kind: question.kind, ...question.defaults, ...values };
  return problem ? { problem, partial: request } : { request };
}

/** Undefined for a value that is read and out of bounds, such as a page 0. */
function readSlot(slot: AnySlot | undefined, typed: string, reading: Reading): unknown {
  const value: unknown = slot?.read(typed, reading);
  return isProblem(value) || slot?.schema.safeParse(value).success ? value : undefined;
}

/** Slots share their readers ("other" reads as a film): the problem is of the slot that was typed. */
function ofSlot(problem: Problem, slot: string): Problem {
  return 'slot' in problem ? { ...problem, slot } : problem;
}
