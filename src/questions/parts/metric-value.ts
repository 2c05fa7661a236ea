import type { Metric } from '../../catalog/films/ranking.ts';
import { isoDate } from '../../domain/calendar.ts';
import type { Formatter } from '../../language/format.ts';

/** The figure by which films are ranked, in words; a date comes as 19991231. */
export function metricValue(value: number, metric: Metric, format: Formatter): string {
  switch (metric) {
    case 'return':
      return format.ratio(value);
    case 'runtime':
      return format.minutes(value);
    case 'date':
      return format.date(isoDate(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100));
    case 'revenue':
    case 'budget':
    case 'profit':
      return format.money(value);
    case 'votes':
      return format.number(value);
    case 'score':
    case 'popularity':
      return format.vote(value);
  }
}
