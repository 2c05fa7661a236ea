import { LEAST_VOTES_FOR_MONEY } from '../../../src/catalog/films/ranking.ts';
import { LEAST_BUDGET, LEAST_REVENUE } from '../../../src/domain/money.ts';
import type { Formatter } from '../../../src/language/format.ts';
import { distributionSection } from '../parts/distribution-section.ts';
import { RETURN_SQL } from '../parts/plausible-money.ts';
import { decadeTicks } from '../parts/ticks.ts';
import { dollars, times } from '../parts/voice.ts';

/** What lies beyond shares the outermost columns. */
const LEAST = 0.001;
const MOST = 10_000;

/** Revenue / budget, where both are known and plausible. */
export const returns = distributionSection({
  id: 'return',
  figure: { sql: RETURN_SQL, scale: 'log', bin: 0.25, from: LEAST, until: MOST },
  shown: (value, { format }) => `${times(value, format)}×`,
  ticks: ({ least, greatest }, { format }) =>
    decadeTicks(Math.max(least, LEAST), Math.min(greatest, MOST), (value) => tickLabel(value, format)),
  words: {
    es: {
      title: 'Retorno',
      says: ({ known, median, mean }, shown, { format }) =>
        `Recaudación sobre presupuesto en las ${format.number(known)} películas que tienen ambas con montos creíbles: la mediana es ${shown(median)}; el promedio, ${shown(mean)}, lo hacen unas pocas.`,
      outliers: ({ below, above }, { format }) =>
        below + above === 0
          ? []
          : [
              `No cuentan las películas con menos de ${dollars(LEAST_BUDGET, format)} de presupuesto o ${dollars(LEAST_REVENUE, format)} de recaudación: darían retornos de millones de veces. Lo atípico que queda es casi todo de verdad, y por eso la mediana va antes que el promedio; los rankings de retorno cuentan además desde ${LEAST_VOTES_FOR_MONEY} votos.`,
            ],
    },
    en: {
      title: 'Return',
      says: ({ known, median, mean }, shown, { format }) =>
        `Revenue over budget of the ${format.number(known)} films that have plausible sums of both: the median is ${shown(median)}; the mean, ${shown(mean)}, is made by a few.`,
      outliers: ({ below, above }, { format }) =>
        below + above === 0
          ? []
          : [
              `Films with a budget under ${dollars(LEAST_BUDGET, format)} or a revenue under ${dollars(LEAST_REVENUE, format)} do not count: they would give returns of millions of times. The outliers that are left are mostly real, which is why the median comes before the mean; rankings by return count from ${LEAST_VOTES_FOR_MONEY} votes up besides.`,
            ],
    },
  },
});

/** 0.01 → "0.01×", 1 → "1×"; the outermost ones stand for all beyond. */
function tickLabel(value: number, format: Formatter): string {
  const shown = value < 1 ? String(Number(value.toPrecision(1))) : format.number(value);
  if (value >= MOST) return `≥${shown}×`;
  return value <= LEAST ? `≤${shown}×` : `${shown}×`;
}
