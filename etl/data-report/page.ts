import type { Locale } from '../../src/domain/locale.ts';
import { escapeHtml } from './html.ts';
import { STYLE } from './style.ts';

/** Sections that belong together, drawn. */
export type DrawnChapter = {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly sections: readonly string[];
};

/** All that the page says besides its chapters; plain texts. */
export type PageText = {
  readonly locale: Locale;
  readonly title: string;
  readonly lead: string;
  readonly skip: string;
  readonly contents: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly footer: readonly string[];
};

/** The whole document: it needs no network and no script. */
export function htmlPage(text: PageText, chapters: readonly DrawnChapter[]): string {
  const { locale, title, lead, skip, contents, facts, footer } = text;
  const links = chapters.map(
    (chapter) => `<li><a href="#${chapter.id}">${escapeHtml(chapter.title)}</a></li>`,
  );
  const tiles = facts.map(
    ([label, value]) => `<div><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd></div>`,
  );
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(lead)}">
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#content">${escapeHtml(skip)}</a>
<header>
<h1>${escapeHtml(title)}</h1>
<p class="lead">${escapeHtml(lead)}</p>
<dl class="facts">
${tiles.join('\n')}
</dl>
</header>
<nav aria-label="${escapeHtml(contents)}"><ul>
${links.join('\n')}
</ul></nav>
<main id="content" tabindex="-1">
${chapters.map(chapterHtml).join('\n')}
</main>
<footer>
${footer.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n')}
</footer>
</body>
</html>
`;
}

function chapterHtml({ id, title, about, sections }: DrawnChapter): string {
  return `<div class="chapter" id="${id}">
<h2>${escapeHtml(title)}</h2>
<p>${escapeHtml(about)}</p>
<div class="cards">
${sections.join('\n')}
</div>
</div>`;
}
