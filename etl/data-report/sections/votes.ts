import { distributionSection } from '../parts/distribution-section.ts';
import { decadeTicks } from '../parts/ticks.ts';
import { compact } from '../parts/voice.ts';

/** How many people voted on a film, where anybody did. */
export const votes = distributionSection({
  id: 'votes',
  figure: { sql: 'nullif(f.vote_count, 0)', scale: 'log', bin: 0.25 },
  shown: (value, { format }) => format.number(value),
  ticks: ({ least, greatest }, { format }) => decadeTicks(least, greatest, (value) => compact(value, format)),
  words: {
    es: {
      title: 'Votos',
      says: ({ known, films, median, mean }, shown, { format }) =>
        `La mitad de las películas con votos tiene ${shown(median)} o menos, y el promedio es ${shown(mean)}: pocas reúnen casi todos. ${format.number(films - known)} no tienen ninguno. La escala es logarítmica.`,
      outliers: () => [
        'No son errores: son las películas que todo el mundo vio. Por eso los puntajes se pesan por votos y los rankings dicen desde cuántos votos cuentan.',
      ],
    },
    en: {
      title: 'Votes',
      says: ({ known, films, median, mean }, shown, { format }) =>
        `Half of the films with votes have ${shown(median)} or fewer, and the mean is ${shown(mean)}: a few films gather nearly all. ${format.number(films - known)} have none. The scale is logarithmic.`,
      outliers: () => [
        'They are no errors: they are the films that everybody saw. This is why scores are weighted by votes and ranked lists say from how many votes they count.',
      ],
    },
  },
});
