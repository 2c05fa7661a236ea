import { filmRefs } from '../catalog/films/film-refs.ts';
import { type Conversation, newConversation } from '../dialogue/conversation.ts';
import { isProblem, type Problem } from '../domain/problem.ts';
import type { Interpretation } from '../nlu/interpretation.ts';
import type { Assumption } from '../nlu/rank/assume.ts';
import type { Interpreter } from '../nlu/understand.ts';
import type { AnyQuestion, AnyRequest } from '../questions/question.ts';
import { parseRequest, slotsOf } from '../questions/request.ts';
import { filmEvidence } from '../slots/names/film.ts';
import type { AnySlot, Reading, SlotValues } from '../slots/slot.ts';
import { completed, pickedId } from './command.ts';

/** What was typed into the fields of a form, by slot. */
export type Typed = ReadonlyMap<string, string>;

type Values = Readonly<Record<string, unknown>>;
type Understood = Extract<Interpretation, { readonly request: unknown }>;
/** What a field's text says: its slot and whatever else it holds, and what of it is left over. */
type Field = { readonly values: Values } & Partial<Pick<Understood, 'others' | 'ignored' | 'assumed'>>;

/**
 * Reads the fields of a form, each text by its slot: "Friday 13" among weekdays says the day of the month as well. What
 * other slots can take of it is theirs, what is left over is told. A title is a title, never a sentence. `within` is a
 * request that the form narrows.
 */
export function fillIn(
  question: AnyQuestion,
  typed: Typed,
  reading: Reading,
  conversation: Conversation,
  earOf: (question: AnyQuestion) => Interpreter,
  within: AnyRequest = { kind: question.kind },
): Interpretation {
  const { kind: _kind, ...given } = within;
  const query = typed.get('query');
  if (query !== undefined && typed.size === 1) return earOf(question)(query, reading, conversation);
  const fields = [...typed].map(([slot, text]) => readField(question, slot, text, typed, reading, earOf));
  const read = fields.filter((field): field is Field => !isProblem(field));
  // What was typed into a slot of its own counts more than what another's text says.
  const values = Object.assign(
    { ...given },
    ...read.map((field) => field.values).reverse(),
    ...ownValues(typed, read),
  );
  const problem = fields.find(isProblem);
  if (problem)
    return {
      problem,
      nearest: [question],
      partial: { kind: question.kind, ...question.defaults, ...values },
    };
  const heard = completed(question, values, conversation);
  if ('problem' in heard) return heard;
  const request = parseRequest(question, heard.request);
  if (!request) return { problem: { problem: 'notUnderstood' }, nearest: [question] };
  const others = read.flatMap((field) => field.others ?? []);
  return {
    ...heard,
    request,
    others,
    assumed: read.flatMap((field) => field.assumed ?? []),
    ignored: read.flatMap((field) => field.ignored ?? []),
  };
}

function ownValues(typed: Typed, read: readonly Field[]): readonly Values[] {
  return [...typed.keys()].flatMap((slot) => {
    const own = read.find(({ values }) => slot in values)?.values[slot];
    return own === undefined ? [] : [{ [slot]: own }];
  });
}

function readField(
  question: AnyQuestion,
  name: string,
  text: string,
  typed: Typed,
  reading: Reading,
  earOf: (question: AnyQuestion) => Interpreter,
): Field | Problem {
  const slot = slotsOf(question)[name];
  if (!slot) return unread(name, text);
  const picked = slot.isThere && !slot.ids ? pickedId(text) : undefined;
  if (picked !== undefined) return inBounds(slot, name, text, picked);
  // A word alone holds nothing beside its slot; a name may be one word and be misspelled.
  const isWhole = slot.hear === undefined || (slot.isThere === undefined && !/\s/.test(text.trim()));
  const whole: unknown = isWhole ? slot.read(text, reading) : undefined;
  if (whole !== undefined && !isProblem(whole)) return inBounds(slot, name, text, whole);
  const heard = earOf(fieldAlone(question, name, slot, typed))(text, reading, newConversation);
  const found: SlotValues = 'request' in heard ? heard.request : {};
  if ('request' in heard && found[name] !== undefined) return fieldOf(heard, name);
  if ('problem' in heard && slot.isThere) return ofSlot(heard.problem, name, text);
  const value: unknown = slot.read(text, reading);
  if (isProblem(value)) return ofSlot(value, name, text);
  const assumed = TITLES.has(name) ? assumedAs(value, text, reading) : [];
  if (question.changes && !question.plays && assumed.length > 0)
    return { problem: 'unknown', slot: name, typed: text, nearest: assumed.map(({ ref }) => ref) };
  const field = inBounds(slot, name, text, value);
  return isProblem(field)
    ? field
    : { ...field, assumed: TITLES.has(name) ? assumedAs(value, text, reading) : [] };
}

const TITLES = new Set(['film', 'other']);

/** A title that was read, though only near what was typed. */
function assumedAs(value: unknown, typed: string, reading: Reading): readonly Assumption[] {
  const [ref] = filmRefs([Number(value)], reading.catalog);
  return ref && filmEvidence(typed, ref, reading) === 'strong' ? [{ typed, ref }] : [];
}

/** The question with one slot that must be filled, and of the others those that nothing was typed into. */
function fieldAlone(question: AnyQuestion, name: string, slot: AnySlot, typed: Typed): AnyQuestion {
  const free = Object.entries(slotsOf(question)).filter(
    ([slot, { words, apart }]) => words !== null && !apart && !typed.has(slot),
  );
  const { defaults: _defaults, ...rest } = question;
  return { ...rest, slots: { [name]: slot }, optional: Object.fromEntries(free) };
}

function fieldOf({ request, others, assumed = [], ignored = [] }: Understood, name: string): Field {
  const { kind: _kind, ...values } = request;
  // The reply's other films and people are those that the first name could mean.
  return { values, assumed, ignored, others: name === 'film' || name === 'person' ? others : [] };
}

/** A page 0 is read and is out of bounds. */
function inBounds(slot: AnySlot, name: string, text: string, value: unknown): Field | Problem {
  return slot.schema.safeParse(value).success ? { values: { [name]: value } } : unread(name, text);
}

function unread(slot: string, typed: string): Problem {
  return { problem: 'unknown', slot, typed, nearest: [] };
}

/** Slots share their readers ("other" reads as a film): the problem is of the slot that was typed into. */
function ofSlot(problem: Problem, slot: string, text: string): Problem {
  if (problem.problem === 'noSuchDate' || problem.problem === 'unclearDate') return { ...problem, slot };
  return 'slot' in problem ? { ...problem, slot } : unread(slot, text);
}
