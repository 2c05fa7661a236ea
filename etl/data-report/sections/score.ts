import { distributionSection } from '../parts/distribution-section.ts';
import { evenTicks } from '../parts/ticks.ts';
import { compact } from '../parts/voice.ts';

/** The mean vote of a film, 0 to 10, where anybody voted. */
export const score = distributionSection({
  id: 'score',
  figure: { sql: 'CASE WHEN f.vote_count > 0 THEN f.vote_average END', scale: 'plain', bin: 0.5 },
  shown: (value, { format }) => format.vote(value),
  ticks: (_, { format }) => evenTicks(0, 10, 2, (value) => compact(value, format)),
  words: {
    es: {
      title: 'Puntaje',
      says: ({ q1, q3, median }, shown) =>
        `La mitad de los puntajes está entre ${shown(q1)} y ${shown(q3)}, con mediana ${shown(median)} de 10.`,
      outliers: ({ below, above, votesBeyond }, { format }) =>
        below + above === 0
          ? []
          : [
              `La mitad de las atípicas tiene ${format.plural(Math.floor(votesBeyond), 'voto', 'votos')} o menos: son la opinión de muy pocos, o de antes del estreno. No se borran: el puntaje de los rankings se acerca al promedio general cuanto menos votos hay.`,
            ],
    },
    en: {
      title: 'Score',
      says: ({ q1, q3, median }, shown) =>
        `Half of the scores lie between ${shown(q1)} and ${shown(q3)}, with a median of ${shown(median)} of 10.`,
      outliers: ({ below, above, votesBeyond }, { format }) =>
        below + above === 0
          ? []
          : [
              `Half of the outliers have ${format.plural(Math.floor(votesBeyond), 'vote', 'votes')} or fewer: they are the opinion of very few, or from before the premiere. They are not deleted: the score of ranked lists is drawn to that of all films the fewer the votes.`,
            ],
    },
  },
});
