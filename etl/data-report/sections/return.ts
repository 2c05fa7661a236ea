import type { Say } from '../../../src/language/say.ts';
import { LEAST_BUDGET, LEAST_VOTES_FOR_MONEY } from '../../../src/store/ranking.ts';
import { distributionSection } from '../parts/distribution-section.ts';
import { decadeTicks } from '../parts/ticks.ts';
import { dollars, times } from '../parts/voice.ts';

/** What lies beyond shares the outermost columns. */
const LEAST = 0.001;
const MOST = 10_000;

/** Revenue / budget, where both are known. */
export const returns = distributionSection({
  id: 'return',
  figure: { sql: 'CAST(f.revenue AS REAL) / f.budget', scale: 'log', bin: 0.25, from: LEAST, until: MOST },
  shown: (value, { say }) => `${times(value, say)}×`,
  ticks: ({ least, greatest }, { say }) =>
    decadeTicks(Math.max(least, LEAST), Math.min(greatest, MOST), (value) => tickLabel(value, say)),
  words: {
    es: {
      title: 'Retorno',
      says: ({ known, median, mean }, shown, { say }) =>
        `Recaudación sobre presupuesto en las ${say.number(known)} películas que tienen ambos: la mediana es ${shown(median)}; el promedio, ${shown(mean)}, no dice nada, porque lo hacen los valores atípicos.`,
      outliers: ({ below, above }, { say }) =>
        below + above === 0
          ? []
          : [
              `Los retornos de miles de veces salen casi todos de presupuestos diminutos y los de casi nada, de recaudaciones diminutas. Por eso se muestra la mediana junto al promedio, y los rankings de retorno cuentan desde ${dollars(LEAST_BUDGET, say)} de presupuesto y ${LEAST_VOTES_FOR_MONEY} votos.`,
            ],
    },
    en: {
      title: 'Return',
      says: ({ known, median, mean }, shown, { say }) =>
        `Revenue over budget of the ${say.number(known)} films that have both: the median is ${shown(median)}; the mean, ${shown(mean)}, says nothing, as the outliers make it.`,
      outliers: ({ below, above }, { say }) =>
        below + above === 0
          ? []
          : [
              `Returns of thousands of times come nearly all from tiny budgets, those of next to nothing from tiny revenues. This is why the median stands beside the mean, and rankings by return count from a budget of ${dollars(LEAST_BUDGET, say)} and ${LEAST_VOTES_FOR_MONEY} votes up.`,
            ],
    },
  },
});

/** 0.01 → "0.01×", 1 → "1×"; the outermost ones stand for all beyond. */
function tickLabel(value: number, say: Say): string {
  const shown = value < 1 ? String(Number(value.toPrecision(1))) : say.number(value);
  if (value >= MOST) return `≥${shown}×`;
  return value <= LEAST ? `≤${shown}×` : `${shown}×`;
}
