import type { Layer } from './frame.ts';

/** A rectangle at its place in the panel, in pixels. */
export type Rectangle = {
  readonly x: number;
  readonly x2: number;
  readonly y: number;
  readonly y2: number;
  readonly color: string;
};

export function rectangles(values: readonly Rectangle[]): Layer {
  return {
    data: { values: [...values] },
    mark: { type: 'rect', cornerRadius: 2 },
    encoding: {
      x: { field: 'x', type: 'quantitative', scale: null },
      x2: { field: 'x2' },
      y: { field: 'y', type: 'quantitative', scale: null },
      y2: { field: 'y2' },
      color: { field: 'color', type: 'nominal', scale: null },
    },
  };
}
