import type { VersusChart, VersusRow } from '../../src/message/chart.ts';
import { type Label, type Panel, texts } from './frame.ts';
import { legible } from './legible.ts';
import { type Look, MARGIN, SIZE, WIDTH } from './look.ts';
import { type Rectangle, rectangles } from './rectangles.ts';
import { cutToWidth, textWidth } from './text-width.ts';

const INNER = WIDTH - 2 * MARGIN;
const KEY = { step: 22, box: 12 } as const;
const KEYS = 2 * KEY.step + 8;
const ROW = { step: 64, name: 9, first: 19, between: 19, thick: 15 } as const;
const GAP = 8;

/** Two things, amount by amount: the longer bar of each pair takes the whole width. */
export function drawVersus({ sides, rows }: VersusChart, look: Look): Panel {
  const colors = [look.plain, look.marked] as const;
  const shown = rows.flatMap((row) => row.shown.map((text) => textWidth(text, SIZE.text, true)));
  const room = INNER - GAP - Math.max(0, ...shown);
  return {
    height: KEYS + rows.length * ROW.step,
    left: MARGIN,
    right: MARGIN,
    bottom: MARGIN - 4,
    layers: [
      rectangles([
        ...colors.map((color, side) => keyOf(side, color)),
        ...rows.flatMap((row, i) => barsOf(row, i, room, colors)),
      ]),
      texts([
        ...sides.map((name, side) => keyName(name, side, look)),
        ...rows.flatMap((row, i) => labelsOf(row, i, room, look)),
      ]),
    ],
  };
}

function keyOf(side: number, color: string): Rectangle {
  const y = side * KEY.step + (KEY.step - KEY.box) / 2;
  return { x: 0, x2: KEY.box, y, y2: y + KEY.box, color };
}

function keyName(name: string, side: number, look: Look): Label {
  const x = KEY.box + GAP;
  const text = cutToWidth(legible(name, `#${side + 1}`), INNER - x, SIZE.text, side === 1);
  return { text, x, y: (side + 0.5) * KEY.step, color: look.text, bold: side === 1 };
}

const topOf = (row: number, side: number): number => KEYS + row * ROW.step + ROW.first + side * ROW.between;

function lengthOf({ values }: VersusRow, side: 0 | 1, room: number): number {
  const value = values[side] ?? 0;
  const share = value / Math.max(...values.map((figure) => figure ?? 0), Number.MIN_VALUE);
  return value > 0 ? Math.max(2, share * room) : 0;
}

function barsOf(row: VersusRow, i: number, room: number, colors: readonly string[]): readonly Rectangle[] {
  return ([0, 1] as const).map((side) => {
    const y = topOf(i, side);
    return { x: 0, x2: lengthOf(row, side, room), y, y2: y + ROW.thick, color: colors[side] ?? '' };
  });
}

function labelsOf(row: VersusRow, i: number, room: number, look: Look): readonly Label[] {
  const name = cutToWidth(legible(row.label, ''), INNER, SIZE.small);
  return [
    { text: name, x: 0, y: KEYS + i * ROW.step + ROW.name, size: SIZE.small, color: look.quiet },
    ...([0, 1] as const).map((side) => {
      const x = lengthOf(row, side, room);
      const y = topOf(i, side) + ROW.thick / 2;
      return { text: row.shown[side], x: x > 0 ? x + GAP : 0, y, color: look.text, bold: side === 1 };
    }),
  ];
}
