import { maxRuntime, page } from './count.ts';
import { from, to } from './dates.ts';
import { excludeGenre, genre } from './genre.ts';
import { anyGenres, excludeGenres, genres } from './genre-lists.ts';
import { anyPeople, excludePerson, people, withRole } from './people-lists.ts';
import { person, role, withPerson } from './person.ts';
import { country, language } from './place.ts';

/** What narrows a set of films. One of several alone joins the slot after it: `anyGenres` stands before `genres`. */
export const narrowing = {
  genre,
  excludeGenre,
  person,
  withPerson,
  role,
  language,
  country,
  from,
  to,
  maxRuntime,
  anyGenres,
  genres,
  excludeGenres,
  withRole,
  anyPeople,
  people,
  excludePerson,
};

/** The same with the page of the list that comes of it; every question over sets takes them all. */
export const filters = { ...narrowing, page };
