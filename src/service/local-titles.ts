import type { FilmRef } from '../domain/film.ts';
import type { Say } from '../language/say.ts';
import { saysIn } from '../language/say.ts';
import type { Catalog } from '../store/catalog.ts';
import { openSpanishTitles } from '../store/spanish-titles.ts';

/** How things are said, with the titles by which films are known to the reader; and a film with that title. */
type LocalTitles = {
  readonly say: (say: Say) => Say;
  readonly ref: (film: FilmRef, say: Say) => FilmRef;
};

const OF_SPAIN = new Set(['es-ES', 'es-EA', 'es-IC']);

export function openLocalTitles(catalog: Catalog): LocalTitles {
  const spanish = openSpanishTitles(catalog);
  const ref = (film: FilmRef, { locale, tag }: Say): FilmRef => {
    if (locale !== 'es' || film.local !== undefined) return film;
    const local = spanish(film.id, OF_SPAIN.has(tag) ? 'ES' : '419');
    return local === undefined || local === film.title ? film : { ...film, local };
  };
  return { ref, say: (say) => (say.locale === 'es' ? saysIn(say, (film) => ref(film, say)) : say) };
}
