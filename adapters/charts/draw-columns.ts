import type { Bar, BarChart } from '../../src/message/chart.ts';
import { type Domain, scaled } from './axes.ts';
import { type Label, type Layer, type Panel, texts, textsOver } from './frame.ts';
import { legible } from './legible.ts';
import { type Look, MARGIN, SIZE, WIDTH } from './look.ts';
import { pixelOf } from './pixel-of.ts';
import { rectangles } from './rectangles.ts';
import { cutToWidth, textWidth } from './text-width.ts';

const HEIGHT = 190;
const LEFT = MARGIN + 44;
const BOTTOM = MARGIN + 20;
const INNER = WIDTH - LEFT - MARGIN;
/** Room over the tallest column for its amount. */
const HEADROOM = 1.14;
/** Of a column's step that the column itself takes. */
const SHARE = 0.8;
const WIDEST = 56;
const WIDEST_NAME = 96;

/** Amounts along time, side by side. */
export function drawColumns({ bars, unit }: BarChart, look: Look): Panel {
  const values = bars.map(({ value }) => value ?? 0);
  const domain: Domain = [Math.min(0, ...values), Math.max(1e-9, ...values) * HEADROOM];
  const place = (value: number): number => pixelOf(value, domain, [HEIGHT, 0]);
  const step = INNER / bars.length;
  const middle = (i: number): number => (i + 0.5) * step;
  return {
    height: HEIGHT,
    left: LEFT,
    right: MARGIN,
    bottom: BOTTOM,
    layers: [
      gridLayer(unit, domain, look),
      rectangles(
        bars.flatMap(({ value, marked }, i) => {
          if (value === null) return [];
          const half = Math.min(step * SHARE, WIDEST) / 2;
          const [from, to] = [place(0), place(value)];
          const y = Math.min(from, to, value === 0 ? from : from - 2);
          const color = marked ? look.marked : look.plain;
          return [{ x: middle(i) - half, x2: middle(i) + half, y, y2: Math.max(from, to), color }];
        }),
      ),
      texts(namesOf(bars, step, middle, look)),
      ...textsOver(amountsOf(bars, place, middle, look), look),
    ],
  };
}

/** Nothing is drawn of it but its axis and grid. */
function gridLayer(unit: BarChart['unit'], domain: Domain, look: Look): Layer {
  return {
    data: { values: domain.map((y) => ({ y })) },
    mark: { type: 'point', opacity: 0 },
    encoding: { y: scaled('y', { unit }, domain, look) },
  };
}

/** The names that have room, the marked one always among them. */
function namesOf(
  bars: readonly Bar[],
  step: number,
  middle: (i: number) => number,
  look: Look,
): readonly Label[] {
  const names = bars.map(({ label }, i) => cutToWidth(legible(label, `#${i + 1}`), WIDEST_NAME, SIZE.small));
  const widest = Math.max(...names.map((name) => textWidth(name, SIZE.small, true)));
  const every = Math.max(1, Math.ceil((widest + 8) / step));
  const marked = bars.findIndex((bar) => bar.marked);
  const first = marked < 0 ? 0 : marked % every;
  return bars.flatMap((bar, i): Label[] => {
    if (i % every !== first) return [];
    const style = bar.marked ? { color: look.marked, bold: true } : { color: look.quiet };
    const half = textWidth(names[i] ?? '', SIZE.small, true) / 2;
    const x = Math.min(Math.max(middle(i), half - LEFT + MARGIN), INNER - half);
    return [{ text: names[i] ?? '', x, y: HEIGHT + 14, size: SIZE.small, align: 'center', ...style }];
  });
}

/** The amount of the marked column and of the tallest, of all where there is room for them. */
function amountsOf(
  bars: readonly Bar[],
  place: (value: number) => number,
  middle: (i: number) => number,
  look: Look,
): readonly Label[] {
  const widths = bars.map(({ shown, marked }) => textWidth(shown, SIZE.small, marked));
  const fits = Math.max(...widths) + 4 < INNER / bars.length;
  const marked = bars.findIndex((bar) => bar.marked);
  const tallest = bars.reduce(
    (best, { value }, i) => ((value ?? 0) > (bars[best]?.value ?? 0) ? i : best),
    0,
  );
  const isApart = marked < 0 || Math.abs(middle(tallest) - middle(marked)) > (widths[tallest] ?? 0) + 8;
  return bars.flatMap((bar, i): Label[] => {
    if (bar.value === null || !(fits || i === marked || (i === tallest && isApart))) return [];
    const style = bar.marked ? { color: look.marked, bold: true } : { color: look.text };
    const half = (widths[i] ?? 0) / 2;
    const x = Math.min(Math.max(middle(i), half), INNER - half);
    const y = Math.min(place(bar.value), place(0)) - 9;
    return [{ text: bar.shown, x, y, size: SIZE.small, align: 'center', ...style }];
  });
}
