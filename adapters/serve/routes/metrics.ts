import { logAnswers, type RecordAnswer, withTelemetry } from '../../runtime/with-telemetry.ts';
import type { RoutePlugin } from '../route-plugin.ts';

/** The same plugin, whose answers are counted and logged as a platform's. */
export function counted(platform: string, plugin: RoutePlugin): RoutePlugin {
  return (context) => {
    const log = logAnswers(context.log);
    const observe: RecordAnswer = (event) => {
      context.metrics.observe(event);
      log(event);
    };
    return plugin({ ...context, butaca: withTelemetry(context.butaca, platform, observe) });
  };
}

/** `/metrics`, for Prometheus; a proxy that faces the public is to keep it to itself. */
export const metricsRoutes: RoutePlugin =
  ({ metrics }) =>
  async (app) => {
    const unlimited = { config: { rateLimit: false }, logLevel: 'silent' } as const;
    app.get('/metrics', unlimited, async (_request, reply) => {
      reply.header('cache-control', 'no-store').type(metrics.contentType);
      return metrics.text();
    });
  };
