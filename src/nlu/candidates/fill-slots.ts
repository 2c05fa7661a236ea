import type { AnyQuestion } from '../../questions/question.ts';
import type { Sentence } from '../../slots/sentence.ts';
import { valuesIn } from '../../slots/several.ts';
import type { Mention, SlotValues } from '../../slots/slot.ts';
import { joinGenre } from '../entities/join-genre.ts';
import { type Explained, isFree, mark } from './explained.ts';
import type { Taken } from './weigh.ts';

/** Gives names and mentions to the question's slots, the first form that fits; false where one has no slot. */
export function give(
  question: AnyQuestion,
  mentions: readonly Mention[],
  values: Map<string, unknown>,
): boolean {
  return mentions.every((mention) => {
    const fitting = formThatFits(question, mention, values);
    setAll(values, fitting);
    return fitting !== undefined || isSaidAlready(mention, values);
  });
}

function setAll(values: Map<string, unknown>, form: SlotValues | undefined): void {
  for (const slot in form) values.set(slot, form[slot]);
}

/** "when was it released" says the same thing twice. */
function isSaidAlready({ gives, name }: Mention, values: ReadonlyMap<string, unknown>): boolean {
  if (name !== undefined) return false;
  return gives.some((form) => Object.keys(form).every((slot) => values.get(slot) === form[slot]));
}

const ORDERS = new WeakMap<AnyQuestion, ReadonlyMap<string, number>>();

/** The places of a question's slots, in the order in which it declares them. */
function orderOf(question: AnyQuestion): ReadonlyMap<string, number> {
  const known = ORDERS.get(question);
  if (known) return known;
  const slots = [...Object.keys(question.slots), ...Object.keys(question.optional)];
  const order = new Map(slots.map((slot, at) => [slot, at]));
  ORDERS.set(question, order);
  return order;
}

/** The form of a mention whose slots the question has and are still free; of a name's, the slot declared first. */
export function formThatFits(
  question: AnyQuestion,
  mention: Mention,
  values: ReadonlyMap<string, unknown>,
): SlotValues | undefined {
  const order = orderOf(question);
  const fits = (form: SlotValues): boolean => {
    const whole = question.together?.every((slot) => slot in form) ?? true;
    for (const slot in form)
      if (!order.has(slot) || values.has(slot) || (!whole && question.together?.includes(slot))) return false;
    return true;
  };
  if (mention.name === undefined) return mention.gives.find(fits);
  const rank = (form: SlotValues): number => order.get(Object.keys(form)[0] ?? '') ?? 0;
  return mention.gives.filter(fits).sort((a, b) => rank(a) - rank(b))[0];
}

/**
 * Adds dates, genres and the like, longest first, where the question has a slot for them, and counts those not in their
 * first form. A second genre joins the first: both must hold, or one of them where "or" stands between.
 */
export function addMentions(
  question: AnyQuestion,
  mentions: readonly Mention[],
  explained: Explained,
  values: Map<string, unknown>,
  sentence: Sentence,
): Taken {
  let seconds = 0;
  const filters: Mention[] = [];
  for (const mention of mentions) {
    if (!isFree(explained, mention) || isContradiction(mention, mentions)) continue;
    const form = formThatFits(question, mention, values);
    setAll(values, form);
    if (!form && !isSaidAlready(mention, values) && !joinGenre(question, mention, filters, values, sentence))
      continue;
    mark(explained, mention, mention.trust, 'filter');
    filters.push(mention);
    if (form && form !== mention.gives[0]) seconds += 1;
  }
  return { filters, seconds };
}

/** "horror but not gory" wants horror: what both asks for a genre and leaves it out is left over, and told. */
function isContradiction({ gives }: Mention, mentions: readonly Mention[]): boolean {
  const { excludeGenre, excludeGenres } = gives[0] ?? {};
  if (excludeGenre === undefined && excludeGenres === undefined) return false;
  const wanted = mentions.flatMap(({ gives: [form] }) => [
    ...valuesIn(form?.['genre']),
    ...valuesIn(form?.['genres']),
  ]);
  return [...valuesIn(excludeGenre), ...valuesIn(excludeGenres)].some((genre) => wanted.includes(genre));
}
