import type { Locale } from '../../../src/domain/locale.ts';
import { answerable } from '../../../src/questions/index.ts';
import { packageVersion } from '../../boot/package-version.ts';
import { endpointsOf } from '../endpoints.ts';
import type { RouteContext } from '../route-plugin.ts';
import { earlierEndpoints } from '../routes/earlier-api.ts';
import { describeCharts } from './describe-charts.ts';
import { describeEarlier } from './describe-earlier.ts';
import { answerName, answerSchema, describeAsk, describeQuestion } from './describe-question.ts';
import { hearExamples } from './hear-examples.ts';
import { type JsonSchema, jsonSchema } from './operation.ts';
import { problemSchema } from './problem-schema.ts';
import { apiWords } from './words.ts';

/** The description of the API in a language: OpenAPI 3.1, made from the registry, its schemas and its examples. */
export async function describeApi(
  { butaca, charts }: Pick<RouteContext, 'butaca' | 'charts'>,
  locale: Locale,
): Promise<JsonSchema> {
  const { questions } = butaca;
  const w = apiWords[locale];
  const heard = await hearExamples(butaca, locale);
  const paths = endpointsOf(questions).map((endpoint): [string, unknown] => {
    const { path, question } = endpoint;
    return question
      ? [path, describeQuestion(endpoint, question, heard, locale)]
      : [path, describeAsk(endpoint, answerable, heard, locale)];
  });
  // A sentence is answered by what has no address of its own as well.
  const schemas = answerable.map((question): [string, unknown] => [
    answerName(question.kind),
    jsonSchema(answerSchema(question)),
  ]);
  return {
    openapi: '3.1.0',
    info: {
      title: w.title,
      version: packageVersion(),
      description: w.about,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    // Relative to where this document lies: it holds behind any prefix.
    servers: [{ url: '.' }],
    tags: [{ name: w.tags.questions }, { name: w.tags.earlier }],
    paths: {
      ...Object.fromEntries(paths),
      ...Object.fromEntries(charts ? [describeCharts(questions, locale)] : []),
      ...Object.fromEntries(earlierEndpoints.map((endpoint) => describeEarlier(endpoint, questions, locale))),
    },
    components: {
      schemas: { ...Object.fromEntries(schemas), Problem: jsonSchema(problemSchema) },
      responses: {
        Problem: {
          description: w.problem,
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      },
    },
  };
}
