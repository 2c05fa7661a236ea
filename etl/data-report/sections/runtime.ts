import { SHORT_FILM } from '../../../src/recommend/recipe.ts';
import { distributionSection } from '../parts/distribution-section.ts';
import { evenTicks } from '../parts/ticks.ts';
import { unbroken } from '../parts/voice.ts';

const LONGEST_SHOWN = 240;

/** How long films are, in minutes; the longest share the last column. */
export const runtime = distributionSection({
  id: 'runtime',
  figure: { sql: 'f.runtime', scale: 'plain', bin: 10, until: LONGEST_SHOWN },
  shown: (value, { format }) => unbroken(format.minutes(Math.round(value))),
  ticks: ({ greatest }) =>
    evenTicks(0, LONGEST_SHOWN, 60, (value) =>
      value === LONGEST_SHOWN && greatest > LONGEST_SHOWN ? `${value}+` : String(value),
    ),
  words: {
    es: {
      title: 'Duración',
      says: ({ q1, q3, median }, shown) =>
        `La mitad de las películas dura entre ${shown(q1)} y ${shown(q3)}; la mediana es ${shown(median)}. El eje está en minutos.`,
      outliers: ({ below, above }) => [
        ...(above > 0 ? ['Las más largas son series y miniseries contadas enteras.'] : []),
        ...(below > 0
          ? [
              `Las más breves son cortos: se guardan, pero nunca se recomienda uno de menos de ${SHORT_FILM} minutos para un largo.`,
            ]
          : []),
      ],
    },
    en: {
      title: 'Runtime',
      says: ({ q1, q3, median }, shown) =>
        `Half of the films run between ${shown(q1)} and ${shown(q3)}; the median is ${shown(median)}. The axis is in minutes.`,
      outliers: ({ below, above }) => [
        ...(above > 0 ? ['The longest are series and miniseries counted whole.'] : []),
        ...(below > 0
          ? [
              `The briefest are shorts: they are kept, but none under ${SHORT_FILM} minutes is recommended for a feature film.`,
            ]
          : []),
      ],
    },
  },
});
