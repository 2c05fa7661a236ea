import { z } from 'zod';
import type { FilmFilter } from '../../catalog/films/film-filter.ts';
import type { Order } from '../../catalog/films/ranking.ts';
import {
  openPeopleRanking,
  type PeopleFloor,
  type PeopleMetric,
  peopleMetrics,
} from '../../catalog/people/rank-people.ts';
import { fold } from '../../domain/fold.ts';
import { type ByLocale, type Locale, locales } from '../../domain/locale.ts';
import type { PersonRef, Role } from '../../domain/person.ts';
import type { Problem } from '../../domain/problem.ts';
import { narrowing } from '../../filters/index.ts';
import type { Formatter } from '../../language/format.ts';
import { line, type Message, note } from '../../message/message.ts';
import { count, page } from '../../slots/count.ts';
import { personRefs, personShape, role as roleOf } from '../../slots/names/person.ts';
import type { Slot } from '../../slots/slot.ts';
import { describeFilter, type FilterNames, filterNames } from '../parts/describe-filter.ts';
import { metric as filmMetric, metricLabels } from '../parts/metric.ts';
import { order } from '../parts/order.ts';
import { defineQuestion } from '../question.ts';

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

const filmsLabel: ByLocale<string> = { es: 'Películas', en: 'Films' };
const labelOf = (metric: PeopleMetric, locale: Locale): string =>
  metric === 'films' ? filmsLabel[locale] : metricLabels[locale][metric];

/** By which figure people are ranked; the films themselves are the number of them. */
const metric: Slot<PeopleMetric> = {
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

function isOfPeople(metric: unknown): metric is PeopleMetric {
  return (peopleMetrics as readonly unknown[]).includes(metric);
}

const { person, withPerson, role: _role, withRole, anyPeople, people, excludePerson, ...filters } = narrowing;

type Ranked = { readonly person: PersonRef; readonly value: number; readonly films: number };
type TopPeople = {
  readonly role: Role;
  readonly metric: PeopleMetric;
  readonly order: Order;
  readonly list: readonly Ranked[];
  readonly floor: PeopleFloor;
  readonly more: boolean;
  readonly page: number;
  readonly names: FilterNames;
};

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
    ...(more ? [{ ...request, page: page + 1 }] : []),
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

type Ends = readonly [most: string, least: string];
type Words = {
  readonly people: Readonly<Record<Role, string>>;
  readonly by: Readonly<Record<PeopleMetric, Ends>>;
  readonly first: (name: string, value: string, films: string) => string;
  readonly name: string;
  readonly film: readonly [string, string];
  readonly how: Readonly<Record<PeopleMetric, string>>;
  readonly dollars: string;
  readonly from: (films: string, votes: string | undefined) => string;
};

const labels: ByLocale<Words> = {
  es: {
    people: { actor: 'Intérpretes', director: 'Directores' },
    by: {
      films: ['con más películas', 'con menos películas'],
      revenue: ['con más recaudación', 'con menos recaudación'],
      profit: ['con más ganancia', 'con más pérdida'],
      return: ['con mejor retorno', 'con peor retorno'],
      score: ['con mejor puntaje', 'con peor puntaje'],
      votes: ['con más votos', 'con menos votos'],
    },
    first: (name, value, films) => `${name}: ${value}${films}.`,
    name: 'Nombre',
    film: ['película', 'películas'],
    how: {
      films: '',
      revenue: 'Suma de lo que recaudaron sus películas.',
      profit: 'Suma de las ganancias de sus películas.',
      return: 'Mediana de los retornos de sus películas.',
      score: 'Promedio de los puntajes de sus películas.',
      votes: 'Suma de los votos de sus películas.',
    },
    dollars: 'USD',
    from: (films, votes) => `Desde ${films} con ese dato${votes ? ` y ${votes} votos cada una` : ''}.`,
  },
  en: {
    people: { actor: 'Actors', director: 'Directors' },
    by: {
      films: ['with the most films', 'with the fewest films'],
      revenue: ['with the highest revenue', 'with the lowest revenue'],
      profit: ['with the biggest profit', 'with the biggest loss'],
      return: ['with the best return', 'with the worst return'],
      score: ['with the best score', 'with the worst score'],
      votes: ['with the most votes', 'with the fewest votes'],
    },
    first: (name, value, films) => `${name}: ${value}${films}.`,
    name: 'Name',
    film: ['film', 'films'],
    how: {
      films: '',
      revenue: 'What their films made, summed.',
      profit: 'The profits of their films, summed.',
      return: "The median of their films' returns.",
      score: "The mean of their films' scores.",
      votes: "Their films' votes, summed.",
    },
    dollars: '$',
    from: (films, votes) =>
      `From ${films} with that figure up${votes ? `, each of ${votes} votes or more` : ''}.`,
  },
};

function topPeopleMessage(top: TopPeople, format: Formatter, filter: FilmFilter): Message {
  const { role, metric, order, list, floor, page } = top;
  const w = labels[format.locale];
  const [first] = list;
  const films = (count: number): string => format.plural(count, ...w.film);
  const isCount = metric === 'films';
  const verdict = (entry: Ranked): string =>
    w.first(
      entry.person.name,
      isCount ? films(entry.value) : shown(entry.value, metric, format),
      isCount ? '' : ` (${films(entry.films)})`,
    );
  const floorText =
    floor.films > 1
      ? [w.from(films(floor.films), floor.votes > 0 ? format.number(floor.votes) : undefined)]
      : [];
  const notes = [w.how[metric], ...floorText].filter((text) => text !== '').join(' ');
  const isMoney = metric === 'revenue' || metric === 'profit';
  const valueLabel = labelOf(metric, format.locale);
  const valueColumn = {
    label: isMoney ? `${valueLabel} (${w.dollars})` : valueLabel,
    align: 'right',
  } as const;
  return {
    title: `${w.people[role]} ${w.by[metric][order === 'asc' ? 1 : 0]}${describeFilter(filter, top.names, format)}`,
    blocks: [
      ...(first && page === 1 ? [line(verdict(first))] : []),
      {
        type: 'table',
        columns: [
          { label: w.name, align: 'left' },
          valueColumn,
          ...(isCount ? [] : [{ label: filmsLabel[format.locale], short: '#', align: 'right' } as const]),
        ],
        rows: list.map(({ person, value, films }) => [
          person.name,
          isMoney ? format.amount(value) : shown(value, metric, format),
          ...(isCount ? [] : [format.number(films)]),
        ]),
      },
      ...(notes === '' ? [] : [note(notes)]),
    ],
  };
}

function shown(value: number, metric: PeopleMetric, format: Formatter): string {
  switch (metric) {
    case 'films':
    case 'votes':
      return format.number(value);
    case 'return':
      return format.ratio(value);
    case 'score':
      return format.vote(value);
    case 'revenue':
    case 'profit':
      return format.money(value);
  }
}
