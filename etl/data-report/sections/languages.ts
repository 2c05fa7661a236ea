import { countKinds, type Kinds, kindRows, kindsChart, leading } from '../parts/kinds.ts';
import { capital, percent } from '../parts/voice.ts';
import { defineSection, type Voice } from '../section.ts';

const COUNTS =
  'SELECT language AS code, count(*) AS films FROM film WHERE language IS NOT NULL GROUP BY language';
const KNOWN = 'SELECT count(*) FROM film WHERE language IS NOT NULL';

const SHOWN = 12;

/** Films by original language. */
export const languages = defineSection<Kinds, object>({
  id: 'languages',
  figures: (catalog) => countKinds(catalog, COUNTS, KNOWN),
  chart: (figures, voice) => kindsChart(figures, nameIn(voice), voice, SHOWN),
  rows: (figures, voice) => kindRows(figures, nameIn(voice), voice),
  words: {
    es: {
      title: 'Idiomas originales',
      columns: ['Idioma', 'Películas', 'Parte'],
      labels: {},
      says: (figures, voice) =>
        `De ${voice.format.number(figures.kinds.length)} idiomas, el primero es ${first(figures, voice)} con el ${percent(share(figures), voice.format)} de las películas; después vienen ${leading(figures, voice.names.language, voice, 1, 4)}.`,
    },
    en: {
      title: 'Original languages',
      columns: ['Language', 'Films', 'Share'],
      labels: {},
      says: (figures, voice) =>
        `Of ${voice.format.number(figures.kinds.length)} languages the first is ${first(figures, voice)} with ${percent(share(figures), voice.format)} of the films; ${leading(figures, voice.names.language, voice, 1, 4)} come next.`,
    },
  },
});

function nameIn({ names }: Voice): (code: string) => string {
  return (code) => capital(names.language(code));
}

function first({ kinds: [kind] }: Kinds, { names }: Voice): string {
  return names.language(kind?.code ?? '');
}

function share({ kinds: [kind], films }: Kinds): number {
  return (kind?.films ?? 0) / films;
}
