import { filmRefs } from '../catalog/films/film-refs.ts';
import type { FilmId } from '../domain/film.ts';
import { film } from '../slots/names/film.ts';
import type { Filter } from './filter.ts';

/** A film that is not meant: "something of Nolan that is not Interstellar", "que no sea Titanic". */
export const excludeFilm: Filter<FilmId> = {
  schema: film.schema,
  words: null,
  letter: 'N',
  about: { es: 'Una película que no', en: 'A film that is not meant' },
  told: { es: (_, __, name) => `sin ${name}`, en: (_, __, name) => `without ${name}` },
  nameOf: (id, catalog) => filmRefs([id], catalog)[0]?.title,
  read: (typed, reading) => {
    const read = film.read(typed, reading);
    return typeof read === 'number' ? read : { ...read, slot: 'excludeFilm' };
  },
  ...(film.show ? { show: film.show } : {}),
  ...(film.shown ? { shown: film.shown } : {}),
  ...(film.isThere ? { isThere: film.isThere } : {}),
};
