import { countKinds, type Kinds, kindRows, kindsChart, leading } from '../parts/kinds.ts';
import { totalFilms } from '../parts/most.ts';
import { percent, times } from '../parts/voice.ts';
import { defineSection, type Voice } from '../section.ts';

const COUNTS = `SELECT g.name AS code, count(*) AS films FROM film_genre JOIN genre g ON g.id = genre_id GROUP BY g.id`;
const KNOWN = 'SELECT count(DISTINCT film_id) FROM film_genre';

const SHOWN = 20;

/** Films by genre; a film may have several. */
export const genres = defineSection<Kinds, object>({
  id: 'genres',
  wide: true,
  figures: (catalog) => countKinds(catalog, COUNTS, KNOWN),
  chart: (figures, voice) => kindsChart(figures, voice.names.genre, voice, SHOWN),
  rows: (figures, voice) => kindRows(figures, voice.names.genre, voice),
  words: {
    es: {
      title: 'Géneros',
      columns: ['Género', 'Películas', 'Parte'],
      labels: {},
      says: (figures, voice) =>
        `${first(figures, voice)} está en el ${percent(share(figures), voice.format)} de las películas; le siguen ${leading(figures, voice.names.genre, voice, 1, 4)}.`,
      notes: (figures, { format }) => [
        `Una película puede tener varios géneros: ${times(perFilm(figures), format)} en promedio entre las que tienen alguno. ${format.number(figures.films - figures.known)} no tienen ninguno.`,
      ],
    },
    en: {
      title: 'Genres',
      columns: ['Genre', 'Films', 'Share'],
      labels: {},
      says: (figures, voice) =>
        `${first(figures, voice)} is on ${percent(share(figures), voice.format)} of the films; ${leading(figures, voice.names.genre, voice, 1, 4)} come next.`,
      notes: (figures, { format }) => [
        `A film may have several genres: ${times(perFilm(figures), format)} on average among those that have any. ${format.number(figures.films - figures.known)} have none.`,
      ],
    },
  },
});

function first({ kinds: [kind] }: Kinds, { names }: Voice): string {
  return names.genre(kind?.code ?? '');
}

function share({ kinds: [kind], films }: Kinds): number {
  return (kind?.films ?? 0) / films;
}

function perFilm({ kinds, known }: Kinds): number {
  return totalFilms(kinds) / known;
}
