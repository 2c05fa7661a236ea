import type { Catalog } from '../../catalog/catalog.ts';
import { openTitlesOf } from '../../catalog/films/titles-of.ts';
import type { FilmRef } from '../../domain/film.ts';
import { type Say, saysIn } from '../../language/format.ts';
import { voices } from '../../language/locales/index.ts';

/** How things are said, with the titles by which films are known to the reader; and a film with that title. */
type LocalTitles = {
  readonly say: (say: Say) => Say;
  readonly ref: (film: FilmRef, say: Say) => FilmRef;
};

export function openLocalTitles(catalog: Catalog): LocalTitles {
  const titleOf = openTitlesOf(catalog);
  const ref = (film: FilmRef, { locale, tag }: Say): FilmRef => {
    const region = voices[locale].titlesOf?.(tag);
    if (region === undefined || film.local !== undefined) return film;
    const local = titleOf(film.id, locale, region);
    return local === undefined || local === film.title ? film : { ...film, local };
  };
  return { ref, say: (say) => (voices[say.locale].titlesOf ? saysIn(say, (film) => ref(film, say)) : say) };
}
