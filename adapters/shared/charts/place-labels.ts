import { SIZE } from './look.ts';
import { textWidth } from './text-width.ts';

type Spot = { readonly x: number; readonly y: number };
type Box = readonly [left: number, top: number, right: number, bottom: number];
export type Placed = Spot & { readonly text: string; readonly align: 'left' | 'right' | 'center' };

const HALF_LINE = 8;

/** Texts beside their spots, none over another or over a spot's dot; those that find no room are left out. */
export function placeLabels(
  wanted: readonly (Spot & { readonly text: string })[],
  dots: readonly Spot[],
  radius: number,
  [width, height]: readonly [number, number],
): readonly Placed[] {
  const taken: Box[] = dots.map(({ x, y }) => [x - radius, y - radius, x + radius, y + radius]);
  return wanted.flatMap((one) => {
    const free = candidates(one, radius).find(({ box }) => {
      const inside = box[0] >= 0 && box[2] <= width && box[1] >= -HALF_LINE && box[3] <= height;
      return inside && !taken.some((other) => overlaps(box, other));
    });
    if (!free) return [];
    taken.push(free.box);
    return [free.placed];
  });
}

/** To the right, to the left, over it, under it. */
function candidates({ x, y, text }: Spot & { readonly text: string }, radius: number) {
  const width = textWidth(text, SIZE.small);
  const [side, away] = [radius + 4, radius + HALF_LINE + 2];
  const places: readonly Placed[] = [
    { text, x: x + side, y, align: 'left' },
    { text, x: x - side, y, align: 'right' },
    { text, x, y: y - away, align: 'center' },
    { text, x, y: y + away, align: 'center' },
    { text, x: x - radius, y: y - away, align: 'left' },
    { text, x: x + radius, y: y - away, align: 'right' },
    { text, x: x - radius, y: y + away, align: 'left' },
    { text, x: x + radius, y: y + away, align: 'right' },
  ];
  return places.map((placed) => ({ placed, box: boxOf(placed, width) }));
}

function boxOf({ x, y, align }: Placed, width: number): Box {
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  return [left, y - HALF_LINE, left + width, y + HALF_LINE];
}

function overlaps(one: Box, other: Box): boolean {
  return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
}
