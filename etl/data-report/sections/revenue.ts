import { LEAST_REVENUE } from '../../../src/domain/money.ts';
import { distributionSection } from '../parts/distribution-section.ts';
import { decadeTicks } from '../parts/ticks.ts';
import { compact, dollars, percent } from '../parts/voice.ts';

/** What films earned, in US dollars of their time, where it is known. */
export const revenue = distributionSection({
  id: 'revenue',
  figure: { sql: 'f.revenue', scale: 'log', bin: 0.25 },
  shown: (value, { format }) => dollars(value, format),
  ticks: ({ least, greatest }, { format }) => decadeTicks(least, greatest, (value) => compact(value, format)),
  words: {
    es: {
      title: 'Recaudación',
      says: ({ known, films, median, mean }, shown, { format }) =>
        `Se conoce en el ${percent(known / films, format)} de las películas. La mediana es ${shown(median)} y el promedio ${shown(mean)}: unas pocas recaudan por todas. La escala es logarítmica.`,
      outliers: ({ below }, { format }) =>
        below === 0
          ? []
          : [
              `Recaudar unos pocos dólares es, como en los presupuestos, una suma en otra unidad. Se guarda como viene; por debajo de ${dollars(LEAST_REVENUE, format)} se muestra como dudosa y no se saca de ella ni retorno ni ganancia.`,
            ],
    },
    en: {
      title: 'Revenue',
      says: ({ known, films, median, mean }, shown, { format }) =>
        `It is known for ${percent(known / films, format)} of the films. The median is ${shown(median)} and the mean ${shown(mean)}: a few films earn for all. The scale is logarithmic.`,
      outliers: ({ below }, { format }) =>
        below === 0
          ? []
          : [
              `To earn a few dollars is, as with budgets, a sum in another unit. It is kept as it comes; under ${dollars(LEAST_REVENUE, format)} it is shown as dubious, and no return or profit is worked out from it.`,
            ],
    },
  },
});
