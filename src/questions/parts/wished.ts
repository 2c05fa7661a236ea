import type { FilmFilter } from '../../catalog/films/film-filter.ts';
import type { Taste } from '../../domain/taste.ts';

/** True for a taste about what a request asks for in so many words: "a musical", from whoever hates them. */
export function isWished({ about, value }: Taste, filter: FilmFilter): boolean {
  switch (about) {
    case 'genre':
      return genresOf(filter).some((genre) => genre === value);
    case 'person':
      return peopleOf(filter).some((person) => person === value);
    case 'collection':
      return filter.collection === value;
    case 'company':
      return filter.company === value;
    case 'film':
    case 'topic':
      return false;
  }
}

function genresOf({ genre, genres = [], anyGenres = [] }: FilmFilter): readonly (string | undefined)[] {
  return [genre, ...genres, ...anyGenres];
}

function peopleOf({
  person,
  withPerson,
  people = [],
  anyPeople = [],
}: FilmFilter): readonly (number | undefined)[] {
  return [person, withPerson, ...people.map((credit) => credit.person), ...anyPeople];
}
