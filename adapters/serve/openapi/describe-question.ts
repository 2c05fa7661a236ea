import { z } from 'zod';
import type { Locale } from '../../../src/domain/locale.ts';
import { localeSchema } from '../../../src/domain/locale.ts';
import type { Filter } from '../../../src/filters/filter.ts';
import { ownFilters } from '../../../src/filters/index.ts';
import { type AnyQuestion, changeOf } from '../../../src/questions/question.ts';
import { slotsOf } from '../../../src/questions/request.ts';
import { filmShape } from '../../../src/slots/names/film.ts';
import type { AnySlot } from '../../../src/slots/slot.ts';
import { DOWNLOAD, type Endpoint, type Method, parametersBy } from '../endpoints.ts';
import { conversationSchema, MOST_CHARACTERS } from '../http/parameters.ts';
import type { HeardExample } from './hear-examples.ts';
import {
  bodyOf,
  type Example,
  type JsonSchema,
  jsonSchema,
  type Operation,
  type Parameter,
  type PathItem,
  responsesOf,
} from './operation.ts';
import { apiWords } from './words.ts';

const PROBLEMS = [400, 404, 405, 414, 422, 429, 500, 503];

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

/** `/api/{kind}` by its methods: a parameter a slot, with the question's own examples. */
export function describeQuestion(
  endpoint: Endpoint,
  question: AnyQuestion,
  heard: readonly HeardExample[],
  locale: Locale,
): PathItem {
  const own = heard.filter(({ kind }) => kind === question.kind);
  const slots = slotsOf(question);
  const describe = (method: Method): Operation => {
    const names = parametersBy(method, endpoint);
    const examples = own.filter(({ typed }) => isOf(method, typed, question));
    const parameters = [
      ...names.flatMap((name): Parameter[] => {
        const slot = slots[name];
        return slot ? [describeSlot(question, name, slot, examples, locale)] : [];
      }),
      ...('locale' in slots ? [] : [localeParameter(locale)]),
      conversationParameter(locale, question.dependsOn === 'user'),
      ...endpoint.forms.map((): Parameter => downloadParameter(locale)),
    ];
    return {
      operationId: method === endpoint.methods[0] ? question.kind : `${question.kind}${method}`,
      summary: question.words[locale].about,
      ...(question.changes ? { description: apiWords[locale].methods[method] } : {}),
      tags: [apiWords[locale].tags.questions],
      ...carriedBy(method, parameters),
      responses: responsesOf(apiWords[locale].answer, answerRef(question), PROBLEMS),
    };
  };
  return pathItem(endpoint, describe);
}

/** `/api/ask`: every example that a method answers. */
export function describeAsk(
  endpoint: Endpoint,
  questions: readonly AnyQuestion[],
  heard: readonly HeardExample[],
  locale: Locale,
): PathItem {
  const w = apiWords[locale];
  const schema = { type: 'string', maxLength: MOST_CHARACTERS };
  const isOnlyRead = ({ kind, typed }: HeardExample): boolean => {
    const question = questions.find((candidate) => candidate.kind === kind);
    return question !== undefined && question.dependsOn !== 'user' && isOf('GET', typed, question);
  };
  const describe = (method: Method): Operation => {
    const answered = heard.filter((example) => method === 'POST' || isOnlyRead(example));
    const examples = examplesOf(answered, ({ text }) => text);
    return {
      operationId: method === 'GET' ? 'ask' : `ask${method}`,
      summary: w.ask,
      description: w.methods[method],
      tags: [w.tags.questions],
      ...carriedBy(method, [
        { name: 'text', in: 'query', description: w.text, required: true, schema, examples },
        localeParameter(locale),
        conversationParameter(locale, false),
      ]),
      responses: responsesOf(w.answer, { anyOf: questions.map(answerRef) }, PROBLEMS),
    };
  };
  return pathItem(endpoint, describe);
}

function pathItem({ methods }: Endpoint, describe: (method: Method) => Operation): PathItem {
  return Object.fromEntries(methods.map((method) => [method.toLowerCase(), describe(method)]));
}

/** An example that writes is of the method that does; one that reads is of GET. */
function isOf(method: Method, typed: HeardExample['typed'], question: AnyQuestion): boolean {
  const writes = changeOf(question, { kind: question.kind, ...typed }) !== undefined;
  return writes === (method !== 'GET');
}

/** A POST has its parameters in its body: a key in an address is in the logs on its way. */
function carriedBy(
  method: Method,
  parameters: readonly Parameter[],
): Pick<Operation, 'parameters' | 'requestBody'> {
  return method === 'POST' ? { parameters: [], requestBody: bodyOf(parameters) } : { parameters };
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
    description:
      question.words[locale].slots[name] ??
      slot.words?.[locale].about ??
      aboutFilter(name, locale) ??
      w.slots[name] ??
      name,
    required: name in question.slots && question.defaults?.[name] === undefined,
    schema: typedSchema(slot),
    ...(Object.keys(examples).length > 0 ? { examples } : {}),
    ...(slot.schema instanceof z.ZodReadonly ? { explode: false } : {}),
  };
}

/** What a filter says of itself. */
function aboutFilter(name: string, locale: Locale): string | undefined {
  const filters: Readonly<Record<string, Pick<Filter<unknown>, 'about'>>> = ownFilters;
  return filters[name]?.about[locale];
}

/** What may be typed: a name, a value as the answers have it, or words for a number. */
function typedSchema({ schema, shown }: AnySlot): JsonSchema {
  if (shown) return { type: 'string', maxLength: MOST_CHARACTERS };
  const { type, pattern: _code, ...rest } = jsonSchema(schema);
  return { ...rest, type: type === 'integer' || type === 'number' ? [type, 'string'] : type };
}

function localeParameter(locale: Locale): Parameter {
  const description = apiWords[locale].locale;
  return { name: 'locale', in: 'query', description, required: false, schema: { type: 'string' } };
}

/** Without an example: a key that many use is a conversation of all of them. */
function conversationParameter(locale: Locale, required: boolean): Parameter {
  const description = apiWords[locale].conversation;
  return { name: 'conversation', in: 'query', description, required, schema: conversationSchema };
}

function downloadParameter(locale: Locale): Parameter {
  const description = apiWords[locale].download;
  return {
    name: DOWNLOAD,
    in: 'query',
    description,
    required: false,
    schema: { type: 'string', enum: ['1'] },
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
