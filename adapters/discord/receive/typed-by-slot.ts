import type { AnyQuestion } from '../../../src/questions/question.ts';
import { slotsByOption } from '../lifecycle/describe-option.ts';

/** What was typed or picked, by slot; options that no slot is called by are left out. */
export function typedBySlot(
  question: AnyQuestion,
  options: readonly { readonly name: string; readonly value?: unknown }[],
): ReadonlyMap<string, string> {
  const slots = slotsByOption(question);
  const pairs = options.flatMap(({ name, value }): [string, string][] => {
    const slot = slots.get(name);
    return slot === undefined || value === undefined ? [] : [[slot, String(value)]];
  });
  return new Map(pairs);
}
