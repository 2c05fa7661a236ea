import { isProblem, type Problem } from '../../src/domain/problem.ts';
import type { AnyQuestion, Request } from '../../src/questions/question.ts';
import { slotsOf } from '../../src/service/request.ts';
import type { Reading } from '../../src/slots/slot.ts';
import { optionName } from './describe-option.ts';

/** What a slash command's options say: the request, or what keeps it from being one and what was understood of it. */
export type OptionsRead =
  | { readonly request: Request }
  | { readonly problem: Problem; readonly partial: Request };

/** What was typed or picked, by slot; options that no slot is called by are left out. */
export function typedBySlot(
  question: AnyQuestion,
  options: readonly { readonly name: string; readonly value?: unknown }[],
): ReadonlyMap<string, string> {
  const slots = new Map(Object.keys(slotsOf(question)).map((slot) => [optionName(slot), slot]));
  const pairs = options.flatMap(({ name, value }): [string, string][] => {
    const slot = slots.get(name);
    return slot === undefined || value === undefined ? [] : [[slot, String(value)]];
  });
  return new Map(pairs);
}

/** Reads each option by its slot; the first that cannot be read is the problem, the others stay in `partial`. */
export function readOptions(
  question: AnyQuestion,
  typed: ReadonlyMap<string, string>,
  reading: Reading,
): OptionsRead {
  const slots = slotsOf(question);
  const values: Record<string, unknown> = {};
  let problem: Problem | undefined;
  for (const [slot, text] of typed) {
    const value: unknown = slots[slot]?.read(text, reading);
    if (isProblem(value)) problem ??= ofSlot(value, slot);
    else values[slot] = value;
  }
  const request: Request = { kind: question.kind, ...question.defaults, ...values };
  return problem ? { problem, partial: request } : { request };
}

/** Slots share their readers ("other" reads as a film): the problem is of the option that was typed. */
function ofSlot(problem: Problem, slot: string): Problem {
  return 'slot' in problem ? { ...problem, slot } : problem;
}
