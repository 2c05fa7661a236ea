import type { ByLocale } from '../../src/domain/locale.ts';
import type { Section } from './section.ts';
import { budget } from './sections/budget.ts';
import { correlation } from './sections/correlation.ts';
import { countries } from './sections/countries.ts';
import { wordsOfGenres } from './sections/genre-words.ts';
import { genres } from './sections/genres.ts';
import { languages } from './sections/languages.ts';
import { missing } from './sections/missing.ts';
import { money } from './sections/money.ts';
import { months } from './sections/months.ts';
import { neighbours } from './sections/neighbours.ts';
import { profitableActors } from './sections/profitable-actors.ts';
import { profitableDirectors } from './sections/profitable-directors.ts';
import { prolificActors } from './sections/prolific-actors.ts';
import { prolificDirectors } from './sections/prolific-directors.ts';
import { repairs } from './sections/repairs.ts';
import { returns } from './sections/return.ts';
import { revenue } from './sections/revenue.ts';
import { rows } from './sections/rows.ts';
import { runtime } from './sections/runtime.ts';
import { score } from './sections/score.ts';
import { votes } from './sections/votes.ts';
import { weekdays } from './sections/weekdays.ts';
import { years } from './sections/years.ts';

export type Chapter = {
  readonly id: string;
  readonly sections: readonly Section[];
  readonly words: ByLocale<{ readonly title: string; readonly about: string }>;
};

/** The report, in order: a new section is a file and its name here. */
export const chapters: readonly Chapter[] = [
  {
    id: 'origin',
    sections: [rows, repairs, missing],
    words: {
      es: { title: 'De dónde salen los datos', about: 'Qué se leyó, qué se reparó y qué falta.' },
      en: {
        title: 'Where the data come from',
        about: 'What was read, what was repaired and what is missing.',
      },
    },
  },
  {
    id: 'when',
    sections: [years, months, weekdays],
    words: {
      es: { title: 'Cuándo se estrenan', about: 'Los estrenos por año, mes y día de la semana.' },
      en: { title: 'When films premiere', about: 'Premieres by year, month and weekday.' },
    },
  },
  {
    id: 'what',
    sections: [genres, languages, countries],
    words: {
      es: { title: 'Qué películas hay', about: 'Géneros, idiomas originales y países.' },
      en: { title: 'What films there are', about: 'Genres, original languages and countries.' },
    },
  },
  {
    id: 'figures',
    sections: [votes, score, runtime, budget, revenue, returns],
    words: {
      es: {
        title: 'Cómo se reparten las cifras',
        about:
          'La línea de puntos marca la mediana. Lo atípico va en el otro color: lo que queda a más de 1.5 rangos intercuartílicos de la mitad central, medido en logaritmos donde la escala lo es.',
      },
      en: {
        title: 'How the figures are spread',
        about:
          'The dashed line marks the median. Outliers have the other colour: what lies more than 1.5 interquartile ranges from the middle half, measured in logarithms where the scale is logarithmic.',
      },
    },
  },
  {
    id: 'together',
    sections: [correlation, money],
    words: {
      es: { title: 'Qué va con qué', about: 'Cómo se relacionan las cifras entre sí.' },
      en: { title: 'What goes with what', about: 'How the figures relate to one another.' },
    },
  },
  {
    id: 'people',
    sections: [prolificActors, prolificDirectors, profitableActors, profitableDirectors],
    words: {
      es: { title: 'Las personas', about: 'Quiénes hicieron más películas y quiénes las más rentables.' },
      en: { title: 'The people', about: 'Who made most films and whose earned most.' },
    },
  },
  {
    id: 'texts',
    sections: [wordsOfGenres, neighbours],
    words: {
      es: {
        title: 'Los textos y las recomendaciones',
        about: 'Lo que el índice TF-IDF sabe de las películas.',
      },
      en: { title: 'The texts and the recommendations', about: 'What the TF-IDF index knows of the films.' },
    },
  },
];
