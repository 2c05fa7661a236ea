import { z } from 'zod';
import { openCount } from '../../catalog/films/film-count.ts';
import type { FilmFilter } from '../../catalog/films/film-filter.ts';
import { type DatedFilm, openNewest } from '../../catalog/films/newest.ts';
import { personRefs } from '../../catalog/people/person-refs.ts';
import type { PersonRef } from '../../domain/person.ts';
import type { Problem } from '../../domain/problem.ts';
import { narrowing } from '../../filters/index.ts';
import type { Formatter } from '../../language/format.ts';
import { line, type Message } from '../../message/message.ts';
import { count, page } from '../../slots/count.ts';
import { filmShape } from '../../slots/names/film.ts';
import { personShape, person as personSlot } from '../../slots/names/person.ts';
import { describeFilter, type FilterNames, filterNames } from '../parts/describe-filter.ts';
import { FILMS_A_PAGE } from '../parts/film-list.ts';
import { nextPage } from '../parts/turn-page.ts';
import { defineQuestion } from '../question.ts';

type Films = {
  readonly person: PersonRef;
  readonly count: number;
  readonly list: readonly DatedFilm[];
  readonly more: boolean;
  readonly page: number;
  readonly n: number;
  readonly names: FilterNames;
  /** Films of any of them, where several were asked for and each made others too. */
  readonly apart: number | undefined;
};

const { person: _person, ...beside } = narrowing;

/** The films of somebody who was asked for by their films, the newest first; their returns are one tap away. */
export const filmography = defineQuestion({
  kind: 'filmography',
  refusable: true,
  slots: { person: personSlot },
  optional: { ...beside, n: count, page },
  shape: z.strictObject({
    person: personShape,
    count: z.int(),
    list: z.array(z.strictObject({ film: filmShape, releaseDate: z.iso.date() })),
  }),
  prepare: ({ catalog }) => {
    const newest = openNewest(catalog);
    const countOf = openCount(catalog);
    return ({ n = FILMS_A_PAGE, page = 1, ...filter }): Films | Problem => {
      const [person] = personRefs([filter.person], catalog);
      if (!person) return { problem: 'noData', about: 'person' };
      const { films, more } = newest(filter, n, (page - 1) * n);
      if (films.length === 0) return { problem: 'noData', about: 'films' };
      const { count } = countOf(filter, undefined);
      const anyOf = ofAny(filter);
      const all = anyOf && countOf(anyOf, undefined).count;
      const apart = all !== undefined && all > count ? all : undefined;
      return { person, count, list: films, more, page, n, names: filterNames(filter, catalog), apart };
    };
  },
  figures: ({ person, count, list }: Films) => ({ person, count, list }),
  items: ({ list }) => list.map(({ film }) => film),
  next: ({ list, more, page, apart }, request) => {
    const { n: _n, page: _page, kind: _kind, ...filter } = request;
    const [newest] = list;
    const anyOf = apart === undefined ? undefined : ofAny(filter);
    return [
      ...(more ? [nextPage(request, page)] : []),
      ...(anyOf ? [{ kind: 'top', metric: 'date', ...anyOf }] : []),
      { kind: request.role ?? 'person', person: request.person },
      { kind: 'top', metric: 'votes', ...filter },
      ...(newest ? [{ request: { kind: 'film', film: newest.film.id }, of: newest.film }] : []),
    ];
  },
  phrases: ({ questions }) => questions.filmography.phrases,
  words: {
    es: {
      command: 'filmografia',
      about: 'Las películas de alguien, de la más nueva a la más vieja',
      slots: { person: 'Nombre', role: '¿Actúa o dirige?' },
      examples: ['filmografía de Penélope Cruz', '¿qué más dirigió Clint Eastwood?'],
      button: ({ page }) => (page && page > 1 ? 'Más' : 'Sus películas'),
      message: filmographyMessage,
    },
    en: {
      command: 'filmography',
      about: "Somebody's films, the newest first",
      slots: { person: 'Name', role: 'Acting or directing?' },
      examples: ['everything Clint Eastwood directed', 'what has Clint Eastwood directed?'],
      button: ({ page }) => (page && page > 1 ? 'More' : 'Their films'),
      message: filmographyMessage,
    },
  },
});

/** The same films of any of those of whom all were asked for; undefined where it was one. */
function ofAny({ person, role: _role, withPerson, withRole: _with, people = [], ...filter }: FilmFilter) {
  if (person === undefined || withPerson === undefined) return undefined;
  return { ...filter, anyPeople: [person, withPerson, ...people.map((credit) => credit.person)] };
}

const labels = {
  es: {
    title: (filter: string) => `Películas${filter}`,
    one: 'película',
    many: 'películas',
    order: 'de la más nueva a la más vieja',
    apart: (films: string) => `Juntos o por separado: ${films}.`,
  },
  en: {
    title: (filter: string) => `Films${filter}`,
    one: 'film',
    many: 'films',
    order: 'the newest first',
    apart: (films: string) => `Together or apart: ${films}.`,
  },
} as const;

function filmographyMessage(found: Films, format: Formatter, filter: FilmFilter): Message {
  const { count, list, page, n, names, apart } = found;
  const w = labels[format.locale];
  const counted = format.plural(count, w.one, w.many);
  return {
    title: w.title(describeFilter(filter, names, format)),
    blocks: [
      line(count > 1 ? `${counted}, ${w.order}.` : `${counted}.`),
      ...(apart === undefined ? [] : [line(w.apart(format.plural(apart, w.one, w.many)))]),
      {
        type: 'list',
        from: (page - 1) * n + 1,
        entries: list.map(({ film, releaseDate }) => ({
          text: format.filmInFull(film),
          detail: format.shortDate(releaseDate),
        })),
      },
    ],
  };
}
