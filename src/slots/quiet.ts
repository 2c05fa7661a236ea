import type { Slot } from './slot.ts';

/** A slot that is typed and pressed, and not heard in sentences: its words stand in too many that are about something else. */
export function quiet<T>(slot: Slot<T>): Slot<T> {
  const { hear: _, hearOwn: __, hearWhole: ___, vocabulary: ____, ...rest } = slot;
  return rest;
}
