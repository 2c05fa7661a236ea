import { countKinds, type Kinds, kindRows, kindsChart, leading } from '../parts/kinds.ts';
import { percent } from '../parts/voice.ts';
import { defineSection, type Voice } from '../section.ts';

const COUNTS = 'SELECT country_code AS code, count(*) AS films FROM film_country GROUP BY country_code';
const KNOWN = 'SELECT count(DISTINCT film_id) FROM film_country';

const SHOWN = 12;

/** Films by country of production; a film may have several. */
export const countries = defineSection<Kinds, object>({
  id: 'countries',
  figures: (catalog) => countKinds(catalog, COUNTS, KNOWN),
  chart: (figures, voice) => kindsChart(figures, voice.names.country, voice, SHOWN),
  rows: (figures, voice) => kindRows(figures, voice.names.country, voice),
  words: {
    es: {
      title: 'Países de producción',
      columns: ['País', 'Películas', 'Parte'],
      labels: {},
      says: (figures, voice) =>
        `${first(figures, voice)} participa en el ${percent(share(figures), voice.format)} de las películas; después vienen ${leading(figures, voice.names.country, voice, 1, 4)}.`,
      notes: (figures, { format }) => [
        `Las coproducciones cuentan para cada país. De ${format.number(figures.films - figures.known)} películas no se sabe el país.`,
      ],
    },
    en: {
      title: 'Countries of production',
      columns: ['Country', 'Films', 'Share'],
      labels: {},
      says: (figures, voice) =>
        `First comes ${first(figures, voice)}, with a part in ${percent(share(figures), voice.format)} of the films; then ${leading(figures, voice.names.country, voice, 1, 4)}.`,
      notes: (figures, { format }) => [
        `Co-productions count for each country. Of ${format.number(figures.films - figures.known)} films the country is unknown.`,
      ],
    },
  },
});

function first({ kinds: [kind] }: Kinds, { names }: Voice): string {
  return names.country(kind?.code ?? '');
}

function share({ kinds: [kind], films }: Kinds): number {
  return (kind?.films ?? 0) / films;
}
