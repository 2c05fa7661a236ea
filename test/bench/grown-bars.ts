import type { Figure, Measure, Section } from './figure.ts';

/** What catalogs of made-up films, up to a million of them, are held against: the bars of the data set are not for them. */
export const grownBar = {
  build: { mib: 1536 },
  /** Milliseconds, or times a bare `node -e 0`. */
  start: { ms: 800, timesNode: 3 },
  resident: 200,
  /** The 99th percentile: so many times that of the data set, or so many milliseconds, whichever is more. */
  p99: { timesData: 3, ms: 20, msOfSimilar: 50 },
  autocomplete: 20,
} as const;

type Bar = (figure: Figure, all: Section, ofData: Figure | undefined) => readonly (number | undefined)[];

const BARS: readonly (readonly [title: string, bar: Bar])[] = [
  ['ETL', ({ what }) => (what === 'whole build' ? [undefined, grownBar.build.mib] : [])],
  ['The terminal', ({ what }, all) => terminalBar(what, all)],
  ['Questions', ({ what }, _, ofData) => [undefined, p99Bar(what, ofData)]],
  ['Typed', ({ what }, _, ofData) => [undefined, p99Bar(what, ofData)]],
  ['Autocomplete', () => [undefined, grownBar.autocomplete]],
];

/** A section with the bars of a grown catalog; `data` is what was measured of the data set. */
export function withGrownBars(section: Section, data: readonly Section[]): Section {
  const ofData = data.find(({ title }) => title === section.title)?.figures ?? [];
  const bar = BARS.find(([title]) => section.title.startsWith(title))?.[1];
  return {
    ...section,
    figures: section.figures.map((figure) => {
      const most =
        bar?.(
          figure,
          section,
          ofData.find(({ what }) => what === figure.what),
        ) ?? [];
      return { ...figure, measures: figure.measures.map((measure, at) => held(measure, most[at])) };
    }),
  };
}

/** Shares of names that are found have no bar: made-up titles are mostly alike. */
function held({ value, unit }: Measure, most: number | undefined): Measure {
  return unit === 'share' || most === undefined ? { value, unit } : { value, unit, most };
}

function p99Bar(what: string, ofData: Figure | undefined): number {
  // A latency is a median and a 99th percentile; of mistyped names the 99th percentile has the bar.
  const measured = ofData?.measures[1]?.value ?? 0;
  const floor = what.startsWith('similar') ? grownBar.p99.msOfSimilar : grownBar.p99.ms;
  return Math.max(floor, grownBar.p99.timesData * measured);
}

function terminalBar(what: string, { figures }: Section): readonly number[] {
  if (what.startsWith('resident')) return [grownBar.resident];
  const node = figures.find((figure) => figure.what.startsWith('bare'))?.measures[0]?.value ?? 0;
  return what.startsWith('start') ? [Math.max(grownBar.start.ms, grownBar.start.timesNode * node)] : [];
}
