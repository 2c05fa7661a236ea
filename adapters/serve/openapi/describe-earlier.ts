import type { Locale } from '../../../src/domain/locale.ts';
import type { AnyQuestion } from '../../../src/questions/question.ts';
import { MOST_CHARACTERS } from '../http/parameters.ts';
import type { EarlierEndpoint } from '../routes/earlier-api.ts';
import { jsonSchema, type Operation, responsesOf } from './operation.ts';
import { apiWords } from './words.ts';

const PROBLEMS = [400, 404, 405, 414, 422, 429, 500, 503];

/** An address of the API that Butaca grew out of, with what it answers. */
export function describeEarlier(
  { name, parameter, example, kind, slot, schema }: EarlierEndpoint,
  questions: readonly AnyQuestion[],
  locale: Locale,
): readonly [string, { readonly get: Operation }] {
  const words = questions.find((question) => question.kind === kind)?.words[locale];
  const get: Operation = {
    operationId: name,
    summary: words?.about ?? name,
    tags: [apiWords[locale].tags.earlier],
    parameters: [
      {
        name: parameter,
        in: 'path',
        description: words?.slots[slot] ?? parameter,
        required: true,
        schema: { type: 'string', maxLength: MOST_CHARACTERS },
        examples: { example1: { summary: example, value: example } },
      },
    ],
    responses: responsesOf(apiWords[locale].answer, jsonSchema(schema), PROBLEMS),
  };
  return [`/${name}/{${parameter}}`, { get }];
}
