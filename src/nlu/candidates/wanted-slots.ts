import { narrowing } from '../../filters/index.ts';
import type { AnyQuestion } from '../../questions/question.ts';
import type { Mention } from '../../slots/slot.ts';
import type { Template } from './grammar.ts';

/** Slots that may be filled from the conversation, or are asked for. */
export const NAMES: ReadonlySet<string> = new Set(['film', 'other', 'person', 'collection']);
export const PERIOD: readonly string[] = ['from', 'to', 'month', 'year'];
/** Filters are all that narrows films, but for a time, which phrases ask for by name. */
const FILTER = Object.keys(narrowing).filter((slot) => !PERIOD.includes(slot) && slot !== 'role');

const WANTED = new WeakMap<Template, readonly string[]>();

/** The slots that a phrase has, and those that its question cannot do without and nothing fills by itself. */
export function wantedSlots(template: Template): readonly string[] {
  const known = WANTED.get(template);
  if (known) return known;
  const wanted = [...new Set([...template.slots, ...requiredSlots(template.question)])];
  WANTED.set(template, wanted);
  return wanted;
}

function requiredSlots({ slots, defaults }: AnyQuestion): readonly string[] {
  return Object.keys(slots).filter((slot) => defaults?.[slot] === undefined);
}

/** True where a slot has a value; `has` says it of the slots that words stand for. */
export function isFilled(slot: string, has: (slot: string) => boolean, names: readonly Mention[]): boolean {
  if (slot === 'period') return PERIOD.some(has);
  if (slot === 'filter') return FILTER.some(has);
  // "Tom Hanks in Big": a person named beside a film whose question has no slot for people.
  if (slot === 'besidePerson') return names.some(({ name }) => name === 'person');
  return has(slot);
}

/**
 * Whether a phrase may be filled by what was heard in a sentence: three readings in four were made only to find out that
 * they lack a month, a metric or the like, which nothing that was heard could have given.
 */
export function fillableBy(
  names: readonly Mention[],
  plain: readonly Mention[],
): (template: Template) => boolean {
  const given = new Set<string>();
  for (const { gives } of [...names, ...plain])
    for (const form of gives) for (const slot of Object.keys(form)) given.add(slot);
  // Beside another person somebody is given a role by the words around them.
  if (names.filter(({ name }) => name === 'person').length > 1) for (const slot of CAST) given.add(slot);
  const mayBeFilled = (slot: string, isQuery: boolean): boolean =>
    NAMES.has(slot) || (isQuery && slot === 'query') || isFilled(slot, (name) => given.has(name), names);
  return (template) => wantedSlots(template).every((slot) => mayBeFilled(slot, template.query));
}
const CAST = ['withPerson', 'people', 'role', 'withRole'];
