import type { ByLocale, Locale } from '../../../src/domain/locale.ts';
import type { Tick } from '../charts/chart.ts';
import { histogramChart } from '../charts/histogram.ts';
import { defineSection, type Section, type SectionWords, type Voice } from '../section.ts';
import { toScale } from '../statistics/fences.ts';
import { type Distribution, distributionOf, type Extreme, type Figure } from './distribution.ts';
import { percent } from './voice.ts';

/** What differs from one figure to the next. */
type DistributionDeclaration = {
  readonly id: string;
  readonly figure: Figure;
  /** A value as it is written in sentences. */
  readonly shown: (value: number, voice: Voice) => string;
  /** Values that the axis names. */
  readonly ticks: (distribution: Distribution, voice: Voice) => readonly Tick[];
  readonly words: ByLocale<{
    readonly title: string;
    readonly says: (distribution: Distribution, shown: (value: number) => string, voice: Voice) => string;
    /** Why the outliers are there, and what is done about them. */
    readonly outliers: (distribution: Distribution, voice: Voice) => readonly string[];
  }>;
};

/** A histogram with its median, its outliers in the other colour and named, and a table of the five numbers. */
export function distributionSection(declaration: DistributionDeclaration): Section<Distribution> {
  const { id, figure, shown, ticks } = declaration;
  return defineSection<Distribution, Labels>({
    id,
    figures: (catalog) => distributionOf(catalog, figure),
    chart: (distribution, voice) => {
      const { low, high } = distribution.fences;
      const [from, to] = [low, high].map((fence) => toScale(fence, figure.scale)) as [number, number];
      const median = `${voice.labels.median}: ${shown(distribution.median, voice)}`;
      return histogramChart({
        bins: distribution.bins,
        isOdd: (bin) => bin.to <= from + ROUNDING || bin.from >= to - ROUNDING,
        ticks: ticks(distribution, voice),
        pointer: { at: toScale(distribution.median, figure.scale), label: median },
      });
    },
    rows: (distribution, voice) => tableOf(distribution, voice, (value) => shown(value, voice)),
    words: { es: sectionWords(declaration, 'es'), en: sectionWords(declaration, 'en') },
  });
}

function sectionWords(
  { words, shown }: DistributionDeclaration,
  locale: Locale,
): SectionWords<Distribution, Labels> {
  const { title, says, outliers } = words[locale];
  return {
    title,
    columns: COLUMNS[locale],
    labels: LABELS[locale],
    says: (distribution, voice) => says(distribution, (value) => shown(value, voice), voice),
    notes: (distribution, voice) => [
      ...outliersNamed(distribution, voice, shown),
      ...outliers(distribution, voice),
    ],
  };
}

const ROUNDING = 1e-9;

type Labels = Readonly<
  Record<'known' | 'least' | 'q1' | 'median' | 'q3' | 'greatest' | 'mean' | 'below' | 'above', string>
> & { readonly outliers: (side: 'below' | 'above', count: string, fence: string, films: string) => string };

/** The sentence names the farthest outliers, the table a few more. */
const NAMED = 3;

const COLUMNS: ByLocale<readonly string[]> = {
  es: ['Medida', 'Valor'],
  en: ['Measure', 'Value'],
};
const LABELS: ByLocale<Labels> = {
  es: {
    known: 'Películas con el dato',
    least: 'Mínimo',
    q1: 'Primer cuartil',
    median: 'Mediana',
    q3: 'Tercer cuartil',
    greatest: 'Máximo',
    mean: 'Promedio',
    below: 'Atípicas por abajo de',
    above: 'Atípicas por arriba de',
    outliers: (side, count, fence, films) =>
      `Atípicas por ${side === 'below' ? 'abajo' : 'arriba'} (${side === 'below' ? 'menos' : 'más'} de ${fence}): ${count}. Las más lejanas: ${films}.`,
  },
  en: {
    known: 'Films with the figure',
    least: 'Minimum',
    q1: 'First quartile',
    median: 'Median',
    q3: 'Third quartile',
    greatest: 'Maximum',
    mean: 'Mean',
    below: 'Outliers below',
    above: 'Outliers above',
    outliers: (side, count, fence, films) => `Outliers ${side} ${fence}: ${count}. The farthest: ${films}.`,
  },
};

type Shown = DistributionDeclaration['shown'];

function outliersNamed(distribution: Distribution, voice: Voice<Labels>, shown: Shown): readonly string[] {
  const { below, above, lowest, highest, fences } = distribution;
  const named = (films: readonly Extreme[]) =>
    films
      .slice(0, NAMED)
      .map((film) => `${voice.format.film(film)}: ${shown(film.value, voice)}`)
      .join('; ');
  const sides = [
    { side: 'below', count: below, fence: fences.low, films: lowest },
    { side: 'above', count: above, fence: fences.high, films: highest },
  ] as const;
  return sides.flatMap(({ side, count, fence, films }) =>
    count === 0
      ? []
      : [voice.labels.outliers(side, voice.format.number(count), shown(fence, voice), named(films))],
  );
}

function tableOf(distribution: Distribution, voice: Voice<Labels>, shown: (value: number) => string) {
  const { format, labels } = voice;
  const { known, films, fences, below, above, lowest, highest } = distribution;
  const five = (['least', 'q1', 'median', 'q3', 'greatest', 'mean'] as const).map((name) => [
    labels[name],
    shown(distribution[name]),
  ]);
  const named = (extremes: readonly Extreme[]) =>
    extremes.map((film) => [`– ${format.film(film)}`, shown(film.value)]);
  return [
    [labels.known, `${format.number(known)} (${percent(known / films, format)})`],
    ...five,
    [`${labels.below} ${shown(fences.low)}`, format.number(below)],
    ...named(lowest),
    [`${labels.above} ${shown(fences.high)}`, format.number(above)],
    ...named(highest),
  ];
}
