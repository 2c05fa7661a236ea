import { logAnswers, type RecordAnswer, withTelemetry } from '../../runtime/with-telemetry.ts';
import type { Family } from '../family.ts';

/** The same family, whose answers are counted and logged as a platform's. */
export function counted(platform: string, family: Family): Family {
  return (served) => {
    const log = logAnswers(served.log);
    const observe: RecordAnswer = (one) => {
      served.metrics.observe(one);
      log(one);
    };
    return family({ ...served, butaca: withTelemetry(served.butaca, platform, observe) });
  };
}

/** `/metrics`, for Prometheus; a proxy that faces the public is to keep it to itself. */
export const metricsFamily: Family =
  ({ metrics }) =>
  async (app) => {
    const unlimited = { config: { rateLimit: false }, logLevel: 'silent' } as const;
    app.get('/metrics', unlimited, async (_request, reply) => {
      reply.header('cache-control', 'no-store').type(metrics.contentType);
      return metrics.text();
    });
  };
