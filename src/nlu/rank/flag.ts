import type { Mention } from '../../slots/slot.ts';

export function hasSlot({ gives }: Mention, slots: readonly string[]): boolean {
  return Object.keys(gives[0] ?? {}).some((slot) => slots.includes(slot));
}

export function flag(is: boolean): number {
  return is ? 1 : 0;
}
