import type { Metric, RankedFilm } from '../../../catalog/films/ranking.ts';
import type { ByLocale } from '../../../domain/locale.ts';
import type { Formatter } from '../../../language/format.ts';
import type { Chart, Unit } from '../../../message/chart.ts';

type Ranked = {
  readonly title: string;
  readonly metric: Metric;
  /** The metric in the user's language. */
  readonly label: string;
  readonly films: readonly RankedFilm[];
  /** The first one's number in the list. */
  readonly from: number;
};
const FIRST: ByLocale<(film: string, value: string, last: string, lastValue: string) => string> = {
  es: (film, value, last, lastValue) => `De ${film}, ${value}, a ${last}, ${lastValue}.`,
  en: (film, value, last, lastValue) => `From ${film}, ${value}, to ${last}, ${lastValue}.`,
};
const UNITS: Readonly<Record<Exclude<Metric, 'date'>, Unit>> = {
  score: 'score',
  votes: 'count',
  return: 'ratio',
  revenue: 'money',
  budget: 'money',
  profit: 'money',
  popularity: 'score',
  runtime: 'count',
};
/** Fewer are told faster than drawn. */
const FEWEST = 3;

/** The ranked amounts as bars; undefined for a short list, for dates, and where all of them read the same. */
export function topChart(
  { title, metric, label, films, from }: Ranked,
  shown: (value: number, metric: Metric, format: Formatter) => string,
  format: Formatter,
): Chart | undefined {
  const [first, last] = [films[0], films.at(-1)];
  if (films.length < FEWEST || metric === 'date' || !first || !last) return undefined;
  const bars = films.map((film, i) => ({
    label: `${from + i}. ${format.film(film)}`,
    value: film.value,
    shown: shown(film.value, metric, format),
  }));
  if (new Set(bars.map((bar) => bar.shown)).size === 1) return undefined;
  const found = FIRST[format.locale](
    format.film(first),
    shown(first.value, metric, format),
    format.film(last),
    shown(last.value, metric, format),
  );
  return { kind: 'rows', unit: UNITS[metric], title, subtitle: label, alt: `${title}. ${found}`, bars };
}
