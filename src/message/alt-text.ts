import type { Chart } from './chart.ts';

/** Platforms take no more. */
const MOST = 1024;

/** What a chart shows for who does not see it: its finding, then every figure that it draws, as many as are taken. */
export function altText(chart: Chart): string {
  return withFigures(chart.alt, chart);
}

/** What is written under a chart: what it says beside the text, and none of what it has drawn in letters itself. */
export function captionOf(chart: Chart, isTold: boolean): string {
  // Dots are told apart by their finding alone.
  if (isTold) return chart.kind === 'points' ? chart.alt : '';
  return chart.kind === 'points' ? altText(chart) : withFigures('', chart);
}

function withFigures(start: string, chart: Chart): string {
  let text = start;
  for (const [at, figure] of figuresOf(chart).entries()) {
    const more = `${text}${text === '' ? '' : at === 0 ? ' ' : '; '}${figure}`;
    if (more.length > MOST - '; …'.length) return `${text}; …`;
    text = more;
  }
  return text;
}

function figuresOf(chart: Chart): readonly string[] {
  switch (chart.kind) {
    case 'columns':
    case 'rows':
      return chart.bars.map(({ label, shown }) => `${label}: ${shown}`);
    case 'points':
      return chart.points.map(({ label, shown }) => `${label}: ${shown}`);
    case 'versus':
      return chart.rows.map(({ label, shown }) => `${label}: ${shown.join(' · ')}`);
  }
}
