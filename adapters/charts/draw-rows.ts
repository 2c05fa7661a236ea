import type { Bar, BarChart } from '../../src/message/chart.ts';
import { type Label, type Layer, type Panel, texts } from './frame.ts';
import { legible } from './legible.ts';
import { type Look, MARGIN, SIZE, WIDTH } from './look.ts';
import { pixelOf } from './pixel-of.ts';
import { rectangles } from './rectangles.ts';
import { cutTitle, textWidth } from './text-width.ts';

const INNER = WIDTH - 2 * MARGIN;
const GAP = 8;
/** Names wider than this stand over their bars, where there are not too many of them. */
const BESIDE = 104;
const MOST_OVER = 12;
/** The same where there are too many. */
const WIDEST_BESIDE = 156;

/** How the rows lie: a name beside its bar, or over it where names are long. */
type Lay = {
  readonly step: number;
  /** Of the bar within its row. */
  readonly top: number;
  readonly thick: number;
  readonly nameAt: number;
  readonly start: number;
};

/** Amounts of things with names, one under the other. */
export function drawRows({ bars }: BarChart, look: Look): Panel {
  const lay = layOf(bars);
  const end = INNER - GAP - Math.max(...bars.map(({ shown, marked }) => textWidth(shown, SIZE.text, marked)));
  const values = bars.flatMap(({ value, against }) => [value ?? 0, against ?? 0]);
  const domain = [Math.min(0, ...values), Math.max(0, ...values)] as const;
  const place = (value: number): number => pixelOf(value, domain, [lay.start, end]);
  return {
    height: bars.length * lay.step,
    left: MARGIN,
    right: MARGIN,
    bottom: MARGIN,
    layers: [
      barLayer(bars, lay, place, look),
      againstLayer(bars, lay, place, look),
      texts(bars.flatMap((bar, i) => labelsOf(bar, i, lay, place, look))),
    ],
  };
}

function layOf(bars: readonly Bar[]): Lay {
  const widest = Math.max(...bars.map(({ label, marked }) => textWidth(label, SIZE.text, marked)));
  if (widest > BESIDE && bars.length <= MOST_OVER)
    return { step: 42, top: 19, thick: 14, nameAt: 9, start: 0 };
  return { step: 24, top: 4, thick: 16, nameAt: 12, start: Math.min(widest, WIDEST_BESIDE) + GAP };
}

type Place = (value: number) => number;

function barLayer(bars: readonly Bar[], { step, top, thick }: Lay, place: Place, look: Look): Layer {
  const values = bars.flatMap(({ value, marked }, i) => {
    if (value === null) return [];
    const ends = [place(0), place(value)];
    // Something, however little, is never drawn as nothing.
    const x2 = Math.max(...ends, value === 0 ? 0 : Math.min(...ends) + 2);
    const y = i * step + top;
    return [{ x: Math.min(...ends), x2, y, y2: y + thick, color: marked ? look.marked : look.plain }];
  });
  return rectangles(values);
}

const STROKE = 3;

function againstLayer(bars: readonly Bar[], { step, top, thick }: Lay, place: Place, look: Look): Layer {
  const values = bars.flatMap(({ against }, i) => {
    if (against === undefined || against === null) return [];
    const [x, y] = [place(against), i * step + top];
    return [{ x: x - STROKE / 2, x2: x + STROKE / 2, y: y - 3, y2: y + thick + 3, color: look.text }];
  });
  return rectangles(values);
}

function labelsOf(bar: Bar, i: number, lay: Lay, place: Place, look: Look): readonly Label[] {
  const { label, value, against, shown, marked = false } = bar;
  const room = lay.start === 0 ? INNER : lay.start - GAP;
  const name = cutTitle(legible(label, `#${i + 1}`), room, SIZE.text, marked);
  const end = Math.max(place(0), place(value ?? 0), place(against ?? 0));
  const style = { color: marked ? look.marked : look.text, bold: marked };
  const y = i * lay.step;
  return [
    { text: name, x: 0, y: y + lay.nameAt, ...style },
    { text: shown, x: end + GAP, y: y + lay.top + lay.thick / 2, ...style },
  ];
}
