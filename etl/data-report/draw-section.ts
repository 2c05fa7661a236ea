import type { ByLocale, Locale } from '../../src/domain/locale.ts';
import type { Chart, DrawChart } from './charts/chart.ts';
import { escapeHtml } from './html.ts';
import type { SectionContent } from './section.ts';

/** How wide charts are drawn: once for phones, once for the column or the page of a larger screen. */
const NARROW = 340;
const COLUMN = 500;
const PAGE = 1040;

const WORDS: ByLocale<{ readonly data: string; readonly chart: string }> = {
  es: { data: 'Ver los datos', chart: 'Gráfico' },
  en: { data: 'Show the data', chart: 'Chart' },
};

/** A section as HTML: heading, sentence, chart, notes and the figures as a table to open. */
export async function drawSection(content: SectionContent, draw: DrawChart, locale: Locale): Promise<string> {
  const { id, isWide, title, says, notes, chart } = content;
  return `<section id="${id}" class="${isWide ? 'card whole' : 'card'}" aria-labelledby="${id}-title">
<h3 id="${id}-title">${escapeHtml(title)}</h3>
<p class="says">${escapeHtml(says)}</p>
${chart ? await drawFigure(content, chart, draw, locale) : ''}
${notes.map((note) => `<p class="note">${escapeHtml(note)}</p>`).join('\n')}
${drawTable(content, locale)}
</section>`;
}

async function drawFigure(
  { id, isWide, title, says }: SectionContent,
  chart: Chart,
  draw: DrawChart,
  locale: Locale,
): Promise<string> {
  const widths = [
    { name: 'narrow', width: NARROW },
    { name: 'broad', width: isWide ? PAGE : COLUMN },
  ];
  const drawings = await Promise.all(
    widths.map(async ({ name, width }) => {
      const svg = await draw(chart(width));
      return `<div class="${name}">${named(svg, `${id}-${name}`, `${WORDS[locale].chart}: ${title}`, says)}</div>`;
    }),
  );
  return `<figure>${drawings.join('\n')}</figure>`;
}

/**
 * A drawing with a name and a description. It shrinks with the page; what it is made of is hidden from screen readers,
 * who are read the description and have the table.
 */
function named(svg: string, id: string, title: string, description: string): string {
  const [, box = ''] = /viewBox="([^"]*)"/.exec(svg) ?? [];
  const [, , width] = box.split(' ');
  const inner = svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'));
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="${box}" style="max-width:${width}px" aria-labelledby="${id}-t" aria-describedby="${id}-d">
<title id="${id}-t">${escapeHtml(title)}</title><desc id="${id}-d">${escapeHtml(description)}</desc>
<g aria-hidden="true">${inner}</g></svg>`;
}

function drawTable({ id, title, table }: SectionContent, locale: Locale): string {
  if (!table) return '';
  const [first, ...others] = table.columns.map(escapeHtml);
  const head = [`<th scope="col">${first}</th>`, ...others.map((name) => `<th scope="col">${name}</th>`)];
  const rows = table.rows.map(([name = '', ...cells]) => {
    const values = cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('');
    return `<tr><th scope="row">${escapeHtml(name)}</th>${values}</tr>`;
  });
  const label = escapeHtml(`${WORDS[locale].data}: ${title}`);
  return `<details><summary>${label}</summary>
<div class="scroll" role="region" tabindex="0" aria-labelledby="${id}-table"><table>
<caption id="${id}-table">${escapeHtml(title)}</caption>
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div></details>`;
}
