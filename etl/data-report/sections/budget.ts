import { LEAST_BUDGET } from '../../../src/domain/money.ts';
import { distributionSection } from '../parts/distribution-section.ts';
import { decadeTicks } from '../parts/ticks.ts';
import { compact, dollars, percent } from '../parts/voice.ts';

/** What films cost, in US dollars of their time, where it is known. */
export const budget = distributionSection({
  id: 'budget',
  figure: { sql: 'f.budget', scale: 'log', bin: 0.25 },
  shown: (value, { format }) => dollars(value, format),
  ticks: ({ least, greatest }, { format }) => decadeTicks(least, greatest, (value) => compact(value, format)),
  words: {
    es: {
      title: 'Presupuesto',
      says: ({ known, films, q1, q3, median }, shown, { format }) =>
        `Se conoce en el ${percent(known / films, format)} de las películas; la mitad de esas costó entre ${shown(q1)} y ${shown(q3)}, con mediana ${shown(median)}. La escala es logarítmica, en dólares de cada época.`,
      outliers: ({ below }, { format }) =>
        below === 0
          ? []
          : [
              `Los presupuestos diminutos no son de películas baratas: son sumas anotadas en miles o en millones, o un 1 de relleno. No se corrigen a ojo; por debajo de ${dollars(LEAST_BUDGET, format)} se muestran como dudosas y no se saca de ellas ni retorno ni ganancia.`,
            ],
    },
    en: {
      title: 'Budget',
      says: ({ known, films, q1, q3, median }, shown, { format }) =>
        `It is known for ${percent(known / films, format)} of the films; half of those cost between ${shown(q1)} and ${shown(q3)}, with a median of ${shown(median)}. The scale is logarithmic, in dollars of their time.`,
      outliers: ({ below }, { format }) =>
        below === 0
          ? []
          : [
              `The tiny budgets are not those of cheap films: they are sums noted in thousands or millions, or a 1 that fills the field. They are not put right by guesswork; under ${dollars(LEAST_BUDGET, format)} they are shown as dubious, and no return or profit is worked out from them.`,
            ],
    },
  },
});
