import type { Metric } from '../../catalog/films/ranking.ts';
import { isoDate } from '../../domain/calendar.ts';
import type { Say } from '../../language/format.ts';

/** The figure by which films are ranked, in words; a date comes as 19991231. */
export function metricValue(value: number, metric: Metric, say: Say): string {
  switch (metric) {
    case 'return':
      return say.ratio(value);
    case 'runtime':
      return say.minutes(value);
    case 'date':
      return say.date(isoDate(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100));
    case 'revenue':
    case 'budget':
    case 'profit':
      return say.money(value);
    case 'votes':
      return say.number(value);
    case 'score':
    case 'popularity':
      return say.vote(value);
  }
}
