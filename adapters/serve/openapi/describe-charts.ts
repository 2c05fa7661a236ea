import type { Locale } from '../../../src/domain/locale.ts';
import type { AnyQuestion } from '../../../src/questions/question.ts';
import { chartPath } from '../routes/charts.ts';
import type { Operation } from './operation.ts';
import { apiWords } from './words.ts';

const PROBLEMS = [400, 404, 405, 414, 422, 429, 500, 503];
/** A question that needs no parameter, and has a chart. */
const EXAMPLE = 'filmsInPeriod';

/** `/api/charts/{kind}.png`: one address for all, since its parameters are those of the question. */
export function describeCharts(
  questions: readonly AnyQuestion[],
  locale: Locale,
): readonly [string, { readonly get: Operation }] {
  const w = apiWords[locale];
  const kinds = questions.filter(({ dependsOn }) => dependsOn === undefined).map(({ kind }) => kind);
  const problem = { $ref: '#/components/responses/Problem' };
  const get: Operation = {
    operationId: 'chart',
    summary: w.chart,
    tags: [w.tags.questions],
    parameters: [
      {
        name: 'kind',
        in: 'path',
        description: w.kind,
        required: true,
        schema: { type: 'string', enum: kinds },
        examples: { example1: { summary: EXAMPLE, value: EXAMPLE } },
      },
    ],
    responses: {
      '200': { description: w.chart, content: { 'image/png': {} } },
      ...Object.fromEntries(PROBLEMS.map((status) => [String(status), problem])),
    },
  };
  return [chartPath('{kind}'), { get }];
}
