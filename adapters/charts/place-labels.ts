import type { Label } from './frame.ts';
import { SIZE } from './look.ts';
import { textWidth } from './text-width.ts';

export type Spot = { readonly x: number; readonly y: number };
/** A text that is to stand beside the first of its spots where there is room. */
export type Wanted = Pick<Label, 'text' | 'color' | 'bold'> & { readonly spots: readonly Spot[] };
type Place = Spot & { readonly align: 'left' | 'right' | 'center' };
type Box = readonly [left: number, top: number, right: number, bottom: number];

const HALF_LINE = 8;
/** Beside the dot, or a little farther where dots lie close together. */
const AWAY = [0, 9];

/** Texts beside their spots, none over another or over a dot; those that find no room are left out. */
export function placeLabels(
  wanted: readonly Wanted[],
  dots: readonly Spot[],
  radius: number,
  [width, height]: readonly [number, number],
): readonly Label[] {
  const occupied: Box[] = dots.map(({ x, y }) => [x - radius, y - radius, x + radius, y + radius]);
  const isFree = ([left, top, right, bottom]: Box): boolean => {
    const isInside = left >= 0 && right <= width && top >= -HALF_LINE && bottom <= height;
    return (
      isInside && !occupied.some((box) => left < box[2] && box[0] < right && top < box[3] && box[1] < bottom)
    );
  };
  return wanted.flatMap(({ spots, ...text }) => {
    const size = textWidth(text.text, SIZE.small, text.bold);
    const places = AWAY.flatMap((more) => spots.flatMap((spot) => placesAt(spot, radius + more)));
    const found = places.find((place) => isFree(boxOf(place, size)));
    if (found) occupied.push(boxOf(found, size));
    return found ? [{ ...text, ...found, size: SIZE.small }] : [];
  });
}

/** To the right, to the left, over it, under it, and at its corners. */
function placesAt({ x, y }: Spot, radius: number): readonly Place[] {
  const [side, away] = [radius + 4, radius + HALF_LINE + 1];
  return [
    { x: x + side, y, align: 'left' },
    { x: x - side, y, align: 'right' },
    { x, y: y - away, align: 'center' },
    { x, y: y + away, align: 'center' },
    { x: x - radius, y: y - away, align: 'left' },
    { x: x + radius, y: y - away, align: 'right' },
    { x: x - radius, y: y + away, align: 'left' },
    { x: x + radius, y: y + away, align: 'right' },
  ];
}

function boxOf({ x, y, align }: Place, width: number): Box {
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  return [left, y - HALF_LINE, left + width, y + HALF_LINE];
}
