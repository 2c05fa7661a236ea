import { z } from 'zod';
import type { FilmFilter } from '../../catalog/films/film-filter.ts';
import { openFilmSets } from '../../catalog/films/film-sets.ts';
import { filmColumn, numberOf } from '../../catalog/films/read-columns.ts';
import type { PersonRef } from '../../domain/person.ts';
import type { Problem } from '../../domain/problem.ts';
import { narrowing } from '../../filters/index.ts';
import { filmShape, film as filmSlot } from '../../slots/names/film.ts';
import { type FilmCard, openFilmCards } from '../parts/film-card.ts';
import { defineQuestion } from '../question.ts';
import { type Checked, checkMessage, type Fact } from './parts/check-message.ts';

/** Which facts tell whether a filter holds, by what the filter's slot is called. */
const FACTS: readonly (readonly [RegExp, readonly Fact[]])[] = [
  [/genre/i, ['genres']],
  [/^(?:from|to|month|day|year|weekday)$/, ['releaseDate']],
  [/runtime$/i, ['runtime']],
  [/language$/i, ['language']],
  [/country$/i, ['country']],
  [/score$/i, ['voteAverage']],
  [/votes$/i, ['voteCount']],
  [/budget$/i, ['budget']],
  [/revenue$/i, ['revenue']],
  [/collection$/i, ['collection']],
];

/** Whether one thing that was said of a film is so. */
export const check = defineQuestion({
  kind: 'check',
  slots: { film: filmSlot },
  optional: narrowing,
  shape: z.strictObject({ film: filmShape, holds: z.boolean(), facts: z.record(z.string(), z.unknown()) }),
  prepare: ({ catalog }) => {
    const setOf = openFilmSets(catalog);
    const cardOf = openFilmCards(catalog);
    const acts = catalog.one<{ film: number; person: number }, PersonRef>(
      'SELECT p.id, p.name FROM film_cast c JOIN person p ON p.id = c.person_id WHERE c.film_id = @film AND c.person_id = @person',
    );
    return ({ film, ...filter }): Checked | Problem => {
      const card = cardOf(film);
      const about = factsAbout(filter);
      if (!card) return { problem: 'noData', about: 'film' };
      if (Object.values(filter).every((value) => value === undefined))
        return { problem: 'missing', slot: 'filter' };
      // What is not known neither holds nor fails.
      if (about.length > 0 && about.every((fact) => isUnknown(factOf(card, fact))))
        return { problem: 'noData', about: about[0] ?? 'film' };
      const number = numberOf(filmColumn(catalog, 'id'), film);
      const holds = setOf(filter)?.[number] === 1;
      const { person, withPerson, people = [] } = filter;
      const asked = [person, withPerson, ...people.map((credit) => credit.person)];
      const names = asked.flatMap((id) => (id === undefined ? [] : (acts({ film, person: id })?.name ?? [])));
      return { film: card.film, holds, card, about, people: names };
    };
  },
  figures: ({ film, holds, card, about }: Checked) => ({
    film,
    holds,
    facts: Object.fromEntries(about.map((fact) => [fact, factOf(card, fact)])),
  }),
  about: ({ film }) => ({ film }),
  next: ({ film }) => [
    { kind: 'film', film: film.id },
    { kind: 'similar', film: film.id },
  ],
  phrases: ({ questions }) => questions.check.phrases,
  words: {
    es: {
      command: 'verificar',
      about: 'Si algo de una película es así: su género, su año, quién la dirigió…',
      slots: { film: 'Título de la película' },
      examples: ['¿Toy Story es una comedia?', '¿Forrest Gump es de 1999?'],
      button: 'Verificar',
      message: checkMessage,
    },
    en: {
      command: 'check',
      about: 'Whether something is so of a film: its genre, its year, who directed it…',
      slots: { film: 'Title of the film' },
      examples: ['is Toy Story a comedy?', 'did Spielberg direct Forrest Gump?'],
      button: 'Check',
      message: checkMessage,
    },
  },
});

function factsAbout(filter: FilmFilter): readonly Fact[] {
  const { person, role, withPerson, people, anyPeople, excludePerson } = filter;
  const isOfPeople = [person, withPerson, people, anyPeople, excludePerson].some(
    (value) => value !== undefined,
  );
  const ofPeople: readonly Fact[] =
    role === 'director' ? ['director'] : role === 'actor' ? ['cast'] : ['director', 'cast'];
  const entries = Object.entries(filter).filter(([, value]) => value !== undefined);
  const others = entries.flatMap(([slot]) => FACTS.find(([pattern]) => pattern.test(slot))?.[1] ?? []);
  return [...new Set([...(isOfPeople ? ofPeople : []), ...others])];
}

function isUnknown(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

/** The fact as the JSON contract has it. */
function factOf(card: FilmCard, fact: Fact): unknown {
  return fact === 'country' ? card.countries : card[fact];
}
