import type { FilmFilter } from '../../../catalog/films/film-filter.ts';
import type { Order } from '../../../catalog/films/ranking.ts';
import type { PeopleFloor, PeopleMetric } from '../../../catalog/people/rank-people.ts';
import type { ByLocale } from '../../../domain/locale.ts';
import type { PersonRef, Role } from '../../../domain/person.ts';
import type { Formatter } from '../../../language/format.ts';
import { line, type Message, note } from '../../../message/message.ts';
import { describeFilter, type FilterNames } from '../../parts/describe-filter.ts';
import { filmsLabel, labelOf } from './people-metric.ts';

export type Ranked = { readonly person: PersonRef; readonly value: number; readonly films: number };
export type TopPeople = {
  readonly role: Role;
  readonly metric: PeopleMetric;
  readonly order: Order;
  readonly list: readonly Ranked[];
  readonly floor: PeopleFloor;
  readonly more: boolean;
  readonly page: number;
  readonly names: FilterNames;
};

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

export function topPeopleMessage(top: TopPeople, format: Formatter, filter: FilmFilter): Message {
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
