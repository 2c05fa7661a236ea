import type { Catalog } from '../../catalog/catalog.ts';
import { openTitlesOf } from '../../catalog/films/titles-of.ts';
import type { FilmRef } from '../../domain/film.ts';
import { type Formatter, withLocalTitles } from '../../language/format.ts';
import { voices } from '../../language/locales/index.ts';

/** How things are said, with the titles by which films are known to the reader; and a film with that title. */
type LocalTitles = {
  readonly format: (format: Formatter) => Formatter;
  readonly ref: (film: FilmRef, format: Formatter) => FilmRef;
};

export function openLocalTitles(catalog: Catalog): LocalTitles {
  const titleOf = openTitlesOf(catalog);
  const ref = (film: FilmRef, { locale, tag }: Formatter): FilmRef => {
    const region = voices[locale].titlesOf?.(tag);
    if (region === undefined || film.local !== undefined) return film;
    const local = titleOf(film.id, locale, region);
    return local === undefined || local === film.title ? film : { ...film, local };
  };
  return {
    ref,
    format: (format) =>
      voices[format.locale].titlesOf ? withLocalTitles(format, (film) => ref(film, format)) : format,
  };
}
