import type { Catalog } from '../catalog/catalog.ts';
import type { AnySlot, SlotValues } from './slot.ts';

/**
 * What a request holds in a slot is a value of the slot's own type: the slot heard it or read it, or its schema checked it.
 * The compiler cannot know, as slots of every type live in one record; this is the one place where it is told so.
 */
const own = (value: unknown): never => value as never;

/** The ids of a value that is several names; undefined where the slot holds one, or no names. */
export function idsOf(slot: AnySlot | undefined, value: unknown): readonly number[] | undefined {
  return slot?.ids?.(own(value));
}

/** The value as the JSON contract shows it. */
export function shownValue(slot: AnySlot | undefined, value: unknown, catalog: Catalog): unknown {
  return slot?.show?.(own(value), catalog) ?? value;
}

/** Other slots by which the contract shows the value as well. */
export function alsoShownBy(slot: AnySlot | undefined, value: unknown): SlotValues {
  return slot?.alsoShown?.(own(value)) ?? {};
}
