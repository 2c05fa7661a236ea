import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import type { Look } from '../../adapters/charts/look.ts';
import type { Chart } from '../../src/message/chart.ts';

export type Drawn = { readonly svg: string; readonly png: PNG };

const ROOT = join(import.meta.dirname, '..', '..');
const SCRIPT = `
  import { chartPng } from './dist/adapters/charts/chart-png.js';
  import { chartSvg } from './dist/adapters/charts/chart-svg.js';
  const { charts, look } = JSON.parse(await new Response(process.stdin).text());
  for (const chart of charts) {
    const svg = await chartSvg(chart, look);
    console.log(JSON.stringify({ svg, png: Buffer.from(chartPng(svg)).toString('base64') }));
  }`;

/** Draws charts in a process of their own: vega-lite changes a prototype that other tests' libraries rely on. */
export function drawApart(charts: readonly Chart[], look: Look): readonly Drawn[] {
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', SCRIPT], {
    cwd: ROOT,
    input: JSON.stringify({ charts, look }),
    maxBuffer: 64 * 2 ** 20,
    encoding: 'utf8',
  });
  return said
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ svg, png }) => ({ svg, png: PNG.sync.read(Buffer.from(png, 'base64')) }));
}
