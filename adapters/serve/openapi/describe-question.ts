import { z } from 'zod';
import type { Locale } from '../../../src/domain/locale.ts';
import { localeSchema } from '../../../src/domain/locale.ts';
import type { AnyQuestion } from '../../../src/questions/question.ts';
import { slotsOf } from '../../../src/service/request.ts';
import { filmShape } from '../../../src/slots/film.ts';
import type { AnySlot } from '../../../src/slots/slot.ts';
import { MOST_CHARACTERS } from '../parameters.ts';
import type { HeardExample } from './hear-examples.ts';
import {
  type Example,
  type JsonSchema,
  jsonSchema,
  type Operation,
  type Parameter,
  responsesOf,
} from './operation.ts';
import { apiWords } from './words.ts';

const PROBLEMS = [400, 404, 422, 429, 500, 503];
/** For whom the examples of what is personal are. */
const SOMEBODY = 'an-example';

/** The name of a question's answer among the schemas. */
export function answerName(kind: string): string {
  return `${kind}Answer`;
}

/** A question's answer, all of it, as the API sends it. */
export function answerSchema(question: AnyQuestion): z.ZodType {
  const slots = Object.entries(slotsOf(question)).map(([name, slot]): [string, z.ZodType] => {
    const shown = slot.shown ?? slot.schema;
    return [name, name in question.slots ? shown : shown.optional()];
  });
  return z.strictObject({
    version: z.literal(2),
    text: z.string(),
    locale: localeSchema,
    request: z.strictObject({ kind: z.literal(question.kind), ...Object.fromEntries(slots) }),
    problem: z.null(),
    answer: question.shape ?? z.unknown(),
    items: z.array(filmShape),
    alternatives: z.array(filmShape),
    assumed: z.array(z.string()),
    ignored: z.array(z.string()),
    // Where there is something to choose first, the answer is a problem.
    ask: z.tuple([]),
    message: z.string(),
  });
}

/** `/api/{kind}`: a parameter a slot, with the question's own examples. */
export function describeQuestion(
  question: AnyQuestion,
  heard: readonly HeardExample[],
  locale: Locale,
): Operation {
  const own = heard.filter(({ kind }) => kind === question.kind);
  const slots = Object.entries(slotsOf(question));
  const isPersonal = question.dependsOn === 'user';
  return {
    operationId: question.kind,
    summary: question.words[locale].about,
    tags: [apiWords[locale].tags.questions],
    parameters: [
      ...slots.map(([name, slot]) => describeSlot(question, name, slot, own, locale)),
      ...('locale' in slotsOf(question) ? [] : [localeParameter(locale)]),
      conversationParameter(locale, isPersonal, isPersonal ? own : []),
    ],
    responses: responsesOf(apiWords[locale].answer, answerRef(question), PROBLEMS),
  };
}

/** `/api/ask`: every example there is. */
export function describeAsk(
  questions: readonly AnyQuestion[],
  heard: readonly HeardExample[],
  locale: Locale,
): Operation {
  const w = apiWords[locale];
  const personal = new Set(questions.filter(({ dependsOn }) => dependsOn === 'user').map(({ kind }) => kind));
  const examples = examplesOf(heard, ({ text }) => text);
  const schema = { type: 'string', maxLength: MOST_CHARACTERS };
  return {
    operationId: 'ask',
    summary: w.ask,
    tags: [w.tags.questions],
    parameters: [
      { name: 'text', in: 'query', description: w.text, required: true, schema, examples },
      localeParameter(locale),
      conversationParameter(locale, false, heard, ({ kind }) => (personal.has(kind) ? SOMEBODY : undefined)),
    ],
    responses: responsesOf(w.answer, { anyOf: questions.map(answerRef) }, PROBLEMS),
  };
}

function answerRef({ kind }: AnyQuestion): JsonSchema {
  return { $ref: `#/components/schemas/${answerName(kind)}` };
}

function describeSlot(
  question: AnyQuestion,
  name: string,
  slot: AnySlot,
  heard: readonly HeardExample[],
  locale: Locale,
): Parameter {
  const w = apiWords[locale];
  const examples = examplesOf(heard, ({ typed }) => typed[name]);
  return {
    name,
    in: 'query',
    description: question.words[locale].slots[name] ?? slot.words?.[locale].about ?? w.slots[name] ?? name,
    required: name in question.slots && question.defaults?.[name] === undefined,
    schema: typedSchema(slot),
    ...(Object.keys(examples).length > 0 ? { examples } : {}),
    ...(slot.schema instanceof z.ZodReadonly ? { explode: false } : {}),
  };
}

/** What may be typed: a name, a value as the answers have it, or words for a number. */
function typedSchema({ schema, shown }: AnySlot): JsonSchema {
  if (shown) return { type: 'string', maxLength: MOST_CHARACTERS };
  const { type, pattern: _code, ...rest } = jsonSchema(schema);
  return { ...rest, type: type === 'integer' ? [type, 'string'] : type };
}

function localeParameter(locale: Locale): Parameter {
  const description = apiWords[locale].locale;
  return { name: 'locale', in: 'query', description, required: false, schema: { type: 'string' } };
}

function conversationParameter(
  locale: Locale,
  required: boolean,
  heard: readonly HeardExample[],
  keyOf: (example: HeardExample) => string | undefined = () => SOMEBODY,
): Parameter {
  const examples = examplesOf(heard, keyOf);
  return {
    name: 'conversation',
    in: 'query',
    description: apiWords[locale].conversation,
    required,
    schema: { type: 'string', maxLength: 100 },
    ...(Object.keys(examples).length > 0 ? { examples } : {}),
  };
}

/** By the same name in every parameter: together they are one call. */
function examplesOf(
  heard: readonly HeardExample[],
  read: (example: HeardExample) => unknown,
): Readonly<Record<string, Example>> {
  const named = heard.flatMap((example, i): [string, Example][] => {
    const value = read(example);
    return value === undefined ? [] : [[`example${i + 1}`, { summary: example.text, value }]];
  });
  return Object.fromEntries(named);
}
