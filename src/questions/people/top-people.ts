import { z } from 'zod';
import { personRefs } from '../../catalog/people/person-refs.ts';
import { openPeopleRanking } from '../../catalog/people/rank-people.ts';
import type { Role } from '../../domain/person.ts';
import type { Problem } from '../../domain/problem.ts';
import { narrowing } from '../../filters/index.ts';
import { count, page } from '../../slots/count.ts';
import { personShape, role as roleOf } from '../../slots/names/person.ts';
import type { Slot } from '../../slots/slot.ts';
import { filterNames } from '../parts/describe-filter.ts';
import { order } from '../parts/order.ts';
import { nextPage } from '../parts/turn-page.ts';
import { defineQuestion } from '../question.ts';
import { isOfPeople, metric } from './parts/people-metric.ts';
import { type Ranked, type TopPeople, topPeopleMessage } from './parts/top-people-message.ts';

/** Actors or directors are ranked: here it is what is asked for, not what somebody is asked about as. */
const { beside: _beside, ...roleSlot } = roleOf;
const role: Slot<Role> = {
  ...roleSlot,
  words: {
    es: {
      name: 'rol',
      about: '¿Quienes actúan o quienes dirigen?',
      ask: '¿Quienes actúan o quienes dirigen?',
    },
    en: {
      name: 'role',
      about: 'Those who act or those who direct?',
      ask: 'Those who act or those who direct?',
    },
  },
};

const { person, withPerson, role: _role, withRole, anyPeople, people, excludePerson, ...filters } = narrowing;

const USUAL = 10;

/** Actors or directors in order of a figure of their films, its floor stated. */
export const topPeople = defineQuestion({
  kind: 'topPeople',
  slots: { role, metric },
  optional: { order, n: count, ...filters, page },
  defaults: { metric: 'films' },
  shape: z.strictObject({
    list: z.array(z.strictObject({ person: personShape, value: z.number(), films: z.int() })),
    floor: z.strictObject({ films: z.int(), votes: z.int() }),
  }),
  prepare: ({ catalog }) => {
    const ranking = openPeopleRanking(catalog);
    return ({ role, metric, order = 'desc', n = USUAL, page = 1, ...filter }): TopPeople | Problem => {
      if (!isOfPeople(metric)) return { problem: 'noData', about: 'metric' };
      const { people, ...ranked } = ranking(role, metric, order, filter, n, (page - 1) * n);
      const list = people.flatMap(({ id, value, films }): Ranked[] => {
        const [person] = personRefs([id], catalog);
        return person ? [{ person, value, films }] : [];
      });
      if (list.length === 0) return { problem: 'noData', about: 'films' };
      return { role, metric, order, list, ...ranked, page, names: filterNames(filter, catalog) };
    };
  },
  figures: ({ list, floor }: TopPeople) => ({ list, floor }),
  next: ({ list, more, page, role }, request) => [
    ...(more ? [nextPage(request, page)] : []),
    ...list.slice(0, 2).map(({ person }) => ({
      request: { kind: 'filmography', person: person.id, role },
      of: person,
    })),
  ],
  phrases: ({ questions }) => questions.topPeople.phrases,
  words: {
    es: {
      command: 'gente',
      about: 'Directores o actores según sus películas: cuántas, cuánto recaudaron…',
      slots: { role: '¿Quienes actúan o quienes dirigen?', metric: 'Por qué figura', n: 'Cuántos (1 a 20)' },
      examples: ['directores con más películas de terror', '¿qué actores recaudaron más?'],
      button: ({ page }) => (page && page > 1 ? 'Más' : 'Ranking'),
      message: topPeopleMessage,
    },
    en: {
      command: 'people',
      about: 'Directors or actors by their films: how many, how much they made…',
      slots: {
        role: 'Those who act or those who direct?',
        metric: 'By which figure',
        n: 'How many (1 to 20)',
      },
      examples: ['best directors by score', 'directors who made the most money'],
      button: ({ page }) => (page && page > 1 ? 'More' : 'Ranking'),
      message: topPeopleMessage,
    },
  },
});
