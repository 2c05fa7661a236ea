import type { Bar } from '../../src/message/chart.ts';
import { type Html, html } from './html.ts';

/** Label, bar and amount of each, to one scale; the one asked for is marked. */
export function drawBars(bars: readonly Bar[]): Html {
  const largest = Math.max(1e-9, ...bars.map(({ value }) => value ?? 0));
  return html`<table class="bars">${bars.map((bar) => drawBar(bar, largest))}</table>`;
}

/** Something, however little, is never shown as nothing. */
function drawBar({ label, value, shown, marked }: Bar, largest: number): Html {
  const share = value !== null && value > 0 ? Math.max(0.5, (value / largest) * 100) : 0;
  return html`<tr${marked ? html` class="marked"` : html``}><th scope="row">${label}</th><td class="bar" aria-hidden="true"><svg viewBox="0 0 100 1" preserveAspectRatio="none"><rect width="${share.toFixed(1)}" height="1"/></svg></td><td class="figure">${shown}${marked ? html`<span class="mark"> ◂</span>` : html``}</td></tr>
`;
}
