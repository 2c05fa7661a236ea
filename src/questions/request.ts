import type { Catalog } from '../catalog/catalog.ts';
import type { AnySlot, SlotValues } from '../slots/slot.ts';
import { alsoShownBy, shownValue } from '../slots/value-of.ts';
import type { Request } from './index.ts';
import type { AnyQuestion, AnyRequest } from './question.ts';

/**
 * Checks a request that comes from outside (a button, an API): its slots against their schemas, the required ones
 * present, others dropped. Undefined where it is no request of this question.
 */
export function parseRequest(question: AnyQuestion, { kind, ...values }: AnyRequest): Request | undefined {
  const slots = slotsOf(question);
  const parsed: Record<string, unknown> = { ...question.defaults };
  for (const [slot, value] of Object.entries(values)) {
    const checked = slots[slot]?.schema.safeParse(value);
    if (checked?.success) parsed[slot] = checked.data;
    else if (slot in question.slots) return undefined;
  }
  const complete = Object.keys(question.slots).every((slot) => parsed[slot] !== undefined);
  return complete ? requestOf(question, settled(question, parsed)) : undefined;
}

/**
 * The request of values that the question's own slots heard or read, or that it offers itself: they are of the types that
 * its kind promises. What comes from outside is checked instead, by `parseRequest`.
 */
export function requestOf({ kind }: { readonly kind: string }, values: SlotValues): Request {
  return { kind, ...values } as Request;
}

/** The same values, each said by the slot that it is said by alone. */
export function settled(question: AnyQuestion, values: SlotValues): SlotValues {
  return Object.values(slotsOf(question)).reduce(
    (settled, { settle }) => settle?.(settled) ?? settled,
    values,
  );
}

/** A request as the JSON contract shows it: films and people with their names. */
export function showRequest(
  request: AnyRequest,
  { catalog, questions }: { readonly catalog: Catalog; readonly questions: readonly AnyQuestion[] },
): AnyRequest {
  const question = questions.find(({ kind }) => kind === request.kind);
  const slots: Readonly<Record<string, AnySlot>> = question ? slotsOf(question) : Object.create(null);
  const shown = Object.entries(request).flatMap(([slot, value]): [string, unknown][] => [
    [slot, shownValue(slots[slot], value, catalog)],
    ...(value === undefined ? [] : Object.entries(alsoShownBy(slots[slot], value))),
  ]);
  return { kind: request.kind, ...Object.fromEntries(shown) };
}

/** All slots by name. Without a prototype: a name from outside, such as "constructor", is a slot only where it is one. */
export function slotsOf(question: AnyQuestion): Readonly<Record<string, AnySlot>> {
  const known = SLOTS.get(question);
  if (known) return known;
  const slots = Object.assign(Object.create(null), question.slots, question.optional);
  SLOTS.set(question, slots);
  return slots;
}
const SLOTS = new WeakMap<AnyQuestion, Readonly<Record<string, AnySlot>>>();
