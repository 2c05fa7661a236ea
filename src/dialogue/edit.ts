import type { AnyQuestion, AnyRequest } from '../questions/question.ts';
import { valuesIn } from '../slots/several.ts';

/** Slots that say one thing together: a new value of one replaces all. */
const GROUPS: readonly (readonly string[])[] = [
  ['from', 'to', 'month', 'year', 'day', 'weekday'],
  ['genre', 'genres', 'anyGenres'],
  ['excludeGenre', 'excludeGenres'],
  ['country', 'language'],
  ['excludeCountry', 'excludeLanguage'],
  ['metric', 'order'],
  ['aspect', 'order', 'claim'],
  ['minRuntime', 'maxRuntime'],
  ['minScore', 'maxScore'],
  ['minVotes', 'maxVotes'],
  ['minBudget', 'maxBudget'],
  ['minRevenue', 'maxRevenue'],
];
/** Of a place in a list, and of one turn only. */
const PASSING = ['page', 'instead', 'n'];

type Changes = ReadonlyMap<string, unknown>;

/** A request with some slots changed: each new value takes the place of what its group said before, paging begins anew. */
export function edited(request: AnyRequest, changes: Changes, { slots }: AnyQuestion): AnyRequest {
  const replaced = new Set(
    GROUPS.filter((group) => group.some((slot) => changes.has(slot)))
      .flat()
      .filter((slot) => !staysBeside(slot, changes) && !(slot in slots && isDate(slot))),
  );
  const unchanged = Object.entries(request).filter(
    ([slot]) => slot === 'kind' || !(replaced.has(slot) || PASSING.includes(slot)),
  );
  return withoutContradiction(
    { kind: request.kind, ...Object.fromEntries(unchanged), ...Object.fromEntries(changes) },
    changes,
  );
}

/** "how many in March 2010?" "and in April?": a month does not replace the year that it is of; alike others. */
function staysBeside(slot: string, changes: Changes): boolean {
  return (
    (changes.has('month') && slot === 'year') ||
    // "which made the most?" "and the least?" turns the order round, of the same figure.
    (changes.has('order') && !changes.has('metric') && slot === 'metric')
  );
}

function isDate(slot: string): boolean {
  return GROUPS[0]?.includes(slot) === true;
}

/** What is wanted, and the slots that leave it out. */
const LEFT_OUT_BY: Readonly<Record<string, readonly string[]>> = {
  genre: ['excludeGenre', 'excludeGenres'],
  country: ['excludeCountry'],
  language: ['excludeLanguage'],
  person: ['excludePerson'],
  company: ['excludeCompany'],
  collection: ['excludeCollection'],
};

/** Whoever wants comedies after all no longer wants none; and the other way round, what was said last holds. */
function withoutContradiction(request: AnyRequest, changes: Changes): AnyRequest {
  const values: { kind: string } & Record<string, unknown> = { ...request };
  for (const [slot, excluding] of Object.entries(LEFT_OUT_BY)) {
    for (const without of excluding) {
      const left = valuesIn(values[without]).filter((value) => value !== values[slot]);
      if (left.length === valuesIn(values[without]).length) continue;
      if (changes.has(without) && !changes.has(slot)) delete values[slot];
      else if (left.length === 0) delete values[without];
      else values[without] = left.length === 1 ? left[0] : left;
    }
  }
  return values;
}

/** A request without what some slots say; undefined where it says nothing of them, or cannot do without. */
export function withoutSlots(
  request: AnyRequest,
  slots: readonly string[],
  question: AnyQuestion,
): AnyRequest | undefined {
  const gone = slots.filter((slot) => request[slot] !== undefined);
  if (
    gone.length === 0 ||
    gone.some((slot) => slot in question.slots && question.defaults?.[slot] === undefined)
  )
    return undefined;
  const remaining = Object.entries(request).filter(
    ([slot]) => !gone.includes(slot) && !PASSING.includes(slot),
  );
  return { kind: request.kind, ...Object.fromEntries(remaining) };
}

/** What of a request another question over films can take with it: its filters. */
export function carriedOver(
  request: AnyRequest,
  question: AnyQuestion,
  from: AnyQuestion,
): Readonly<Record<string, unknown>> {
  const carried = Object.entries(request).filter(
    ([slot]) =>
      slot !== 'kind' &&
      !PASSING.includes(slot) &&
      !NOT_CARRIED.includes(slot) &&
      (slot in question.optional || slot in question.slots) &&
      (slot in from.optional || slot in from.slots),
  );
  return Object.fromEntries(carried);
}
const NOT_CARRIED = ['metric', 'order', 'film', 'films', 'other', 'relation', 'field', 'terms', 'query'];
