import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { FONT } from './look.ts';

const { resolve } = createRequire(import.meta.url);
const FONTS = ['400Regular/NotoSans_400Regular.ttf', '700Bold/NotoSans_700Bold.ttf'].map((file) =>
  resolve(`@expo-google-fonts/noto-sans/${file}`),
);
/** Pixels of the picture for one of the drawing: telephones have two or three. */
const ZOOM = 2;

/** An SVG of `chartSvg` as PNG, with the package's font whatever fonts the machine has. */
export function chartPng(svg: string): Uint8Array {
  const font = { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: FONT };
  return new Resvg(svg, { fitTo: { mode: 'zoom', value: ZOOM }, font }).render().asPng();
}
