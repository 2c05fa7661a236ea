import { z } from 'zod';
import { type PeopleMetric, peopleMetrics } from '../../../catalog/people/rank-people.ts';
import { fold } from '../../../domain/fold.ts';
import { type ByLocale, type Locale, locales } from '../../../domain/locale.ts';
import type { Slot } from '../../../slots/slot.ts';
import { metric as filmMetric, metricLabels } from '../../parts/metric.ts';

export const filmsLabel: ByLocale<string> = { es: 'Películas', en: 'Films' };
export const labelOf = (metric: PeopleMetric, locale: Locale): string =>
  metric === 'films' ? filmsLabel[locale] : metricLabels[locale][metric];

/** By which figure people are ranked; the films themselves are the number of them. */
export const metric: Slot<PeopleMetric> = {
  schema: z.enum(peopleMetrics),
  words: {
    es: { name: 'figura', about: 'Por qué figura' },
    en: { name: 'metric', about: 'By which figure' },
  },
  read: (typed, reading) => {
    const folded = fold(typed);
    const named = peopleMetrics.find(
      (name) => name === folded || locales.some((locale) => fold(labelOf(name, locale)) === folded),
    );
    const read = named ?? filmMetric.read(typed, reading);
    return isOfPeople(read)
      ? read
      : { problem: 'unknown', slot: 'metric', typed, nearest: peopleMetrics.map((name) => ({ name })) };
  },
  suggest: (_typed, { locale }) =>
    peopleMetrics.map((name) => ({ name: labelOf(name, locale), value: name })),
  // The very same ear as for films: it is asked once.
  ...(filmMetric.hear ? { hear: filmMetric.hear } : {}),
  // The popularity of somebody is not known, how many voted for their films is.
  settle: (values) => (values['metric'] === 'popularity' ? { ...values, metric: 'votes' } : values),
};

export function isOfPeople(metric: unknown): metric is PeopleMetric {
  return (peopleMetrics as readonly unknown[]).includes(metric);
}
