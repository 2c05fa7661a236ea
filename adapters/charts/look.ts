/** Colours after Okabe and Ito, told apart by lightness too; every text has a contrast of 4.5 or more on its ground. */
export type Look = {
  readonly ground: string;
  readonly text: string;
  /** Labels that are read second. */
  readonly quiet: string;
  readonly grid: string;
  readonly plain: string;
  readonly marked: string;
};

/** A dark card of its own ground: it stands out on a dark chat and on a light one. */
export const darkLook: Look = {
  ground: '#191c23',
  text: '#f4f4f2',
  quiet: '#b9bec9',
  grid: '#343a46',
  plain: '#4a90c4',
  marked: '#f5b335',
};

export const FONT = 'Noto Sans';
/** Logical pixels: a telephone shows a picture about as wide as this. */
export const WIDTH = 380;
export const MARGIN = 16;
export const SIZE = { title: 16, text: 13, small: 12 } as const;
