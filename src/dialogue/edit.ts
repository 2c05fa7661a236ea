import type { AnyQuestion, Request } from '../questions/question.ts';

/** Slots that say one thing together: a new value of one replaces all. */
const GROUPS: readonly (readonly string[])[] = [
  ['from', 'to', 'month', 'year', 'day', 'weekday'],
  ['genre', 'genres', 'anyGenres'],
  ['excludeGenre', 'excludeGenres'],
  ['country', 'language'],
  ['excludeCountry', 'excludeLanguage'],
  ['metric', 'order'],
  ['minRuntime', 'maxRuntime'],
  ['minScore', 'maxScore'],
  ['minVotes', 'maxVotes'],
  ['minBudget', 'maxBudget'],
  ['minRevenue', 'maxRevenue'],
];
/** Of a place in a list, and of one turn only. */
const PASSING = ['page', 'instead', 'n'];

export type Changes = ReadonlyMap<string, unknown>;

/** A request with some slots changed: each new value takes the place of what its group said before, paging begins anew. */
export function edited(request: Request, changes: Changes, { slots }: AnyQuestion): Request {
  const replaced = new Set(
    GROUPS.filter((group) => group.some((slot) => changes.has(slot)))
      .flat()
      .filter((slot) => !staysBeside(slot, changes) && !(slot in slots && isDate(slot))),
  );
  const kept = Object.entries(request).filter(
    ([slot]) => slot === 'kind' || !(replaced.has(slot) || PASSING.includes(slot)),
  );
  return withoutContradiction({ ...Object.fromEntries(kept), ...Object.fromEntries(changes) } as Request);
}

/** "how many in March?" "and in 2010?": a year narrows a month, it does not replace it, and the other way round. */
function staysBeside(slot: string, changes: Changes): boolean {
  return (changes.has('year') && slot === 'month') || (changes.has('month') && slot === 'year');
}

function isDate(slot: string): boolean {
  return GROUPS[0]?.includes(slot) === true;
}

/** Whoever wants comedies after all no longer wants none. */
function withoutContradiction(request: Request): Request {
  const clashes = [
    ['genre', 'excludeGenre'],
    ['country', 'excludeCountry'],
    ['language', 'excludeLanguage'],
    ['person', 'excludePerson'],
  ] as const;
  const dropped = clashes.flatMap(([slot, without]) =>
    request[slot] !== undefined && request[slot] === request[without] ? [without] : [],
  );
  if (dropped.length === 0) return request;
  return Object.fromEntries(
    Object.entries(request).filter(([slot]) => !(dropped as readonly string[]).includes(slot)),
  ) as Request;
}

/** A request without what some slots say; undefined where it says nothing of them, or cannot do without. */
export function withoutSlots(
  request: Request,
  slots: readonly string[],
  question: AnyQuestion,
): Request | undefined {
  const gone = slots.filter((slot) => request[slot] !== undefined);
  if (
    gone.length === 0 ||
    gone.some((slot) => slot in question.slots && question.defaults?.[slot] === undefined)
  )
    return undefined;
  return Object.fromEntries(
    Object.entries(request).filter(([slot]) => !gone.includes(slot) && !PASSING.includes(slot)),
  ) as Request;
}

/** What of a request another question over films can take with it: its filters. */
export function carriedOver(
  request: Request,
  question: AnyQuestion,
  from: AnyQuestion,
): Readonly<Record<string, unknown>> {
  const taken = Object.entries(request).filter(
    ([slot]) =>
      slot !== 'kind' &&
      !PASSING.includes(slot) &&
      !NOT_CARRIED.includes(slot) &&
      (slot in question.optional || slot in question.slots) &&
      (slot in from.optional || slot in from.slots),
  );
  return Object.fromEntries(taken);
}
const NOT_CARRIED = ['metric', 'order', 'film', 'films', 'other', 'relation', 'field', 'terms', 'query'];
