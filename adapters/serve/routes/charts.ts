import { chartOf } from '../../../src/message/message.ts';
import { type Endpoint, endpointsOf } from '../endpoints.ts';
import { allowOrigins } from '../http/cors.ts';
import { httpProblem } from '../http/http-problems.ts';
import { sendProblem } from '../http/problem-details.ts';
import { openEndpointContext, serveEndpoint } from '../http/serve-endpoint.ts';
import type { RoutePlugin } from '../route-plugin.ts';

/** A full queue is drawn in two seconds. */
const BUSY_SECONDS = '2';

/** Where the chart of a question's answer is, for the same parameters as the answer itself. */
export function chartPath(kind: string): string {
  return `/api/charts/${kind}.png`;
}

/** `/api/charts/{kind}.png`: the charts of answers; nothing where charts are switched off. */
export const chartRoutes: RoutePlugin = (context) => async (app) => {
  const { butaca, charts, config } = context;
  if (!charts) return;
  allowOrigins(app, config.CORS_ORIGINS);
  const endpoints = openEndpointContext(context);
  for (const endpoint of chartEndpoints(endpointsOf(butaca.questions)))
    serveEndpoint(app, endpoint, endpoints, async ({ reply: { message }, locale }, reply) => {
      const chart = chartOf(message);
      if (!chart) return sendProblem(reply, httpProblem('noChart', locale));
      const png = await charts.draw(chart, reply.request.ip);
      if (png === 'busy')
        return sendProblem(reply.header('retry-after', BUSY_SECONDS), httpProblem('tooManyCharts', locale));
      if (!png) return sendProblem(reply, httpProblem('notDrawn', locale));
      return reply.type('image/png').send(Buffer.from(png));
    });
};

/** What is personal has no chart, and a sentence has no name for one. */
function chartEndpoints(endpoints: readonly Endpoint[]): readonly Endpoint[] {
  return endpoints.flatMap((endpoint) =>
    endpoint.question && endpoint.question.dependsOn === undefined
      ? [{ ...endpoint, path: chartPath(endpoint.question.kind) }]
      : [],
  );
}
