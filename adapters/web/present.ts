import type { FilmRef } from '../../src/domain/film.ts';
import type { Chart } from '../../src/message/chart.ts';
import { chartOf, type FileBlock, type LinksBlock, type Message } from '../../src/message/message.ts';
import { asText, type TextBlock } from '../../src/message/text-bars.ts';
import type { Action, Reply } from '../../src/service/reply/reply.ts';
import { packRequest } from '../../src/service/request-codec/pack-request.ts';
import { drawBars } from './draw-bars.ts';
import { type Cell, drawTable } from './draw-table.ts';
import { type Html, html } from './html.ts';
import { webWords } from './words.ts';

/** The part of a reply that is shown. */
export type Shown = Pick<Reply, 'locale' | 'message' | 'items' | 'next' | 'wrong'>;
/** A picture of the answer where bars would not show it; `alt` says what is on it. */
export type Picture = { readonly src: string; readonly alt: string };

const MOST_BUTTONS = 12;

/** A reply as a card of the page. Its buttons belong to the page's form: they work with and without a script. */
export function present({ locale, message, items, next, wrong }: Shown, picture?: Picture): Html {
  const films = filmsInTurn(items);
  return html`<article class="card" lang="${locale}">
<h2 dir="auto" tabindex="-1">${message.title}</h2>
${asText(message.blocks, 'untold').map((block) => drawBlock(block, films, locale))}
${picture && drawPicture(picture)}
${drawActions(next, wrong, locale)}
</article>`;
}

/** The numbered films of a message, one after the other as its blocks number them. */
function filmsInTurn(items: readonly FilmRef[]): () => FilmRef | undefined {
  let at = 0;
  return () => items[at++];
}

function drawBlock(block: TextBlock, nextFilm: () => FilmRef | undefined, locale: Reply['locale']): Html {
  switch (block.type) {
    case 'line':
      return block.text === ''
        ? html``
        : html`<p class="${block.quiet ? 'note' : 'line'}" dir="auto">${block.text}</p>`;
    case 'story':
      return html`<p class="line" dir="auto">${block.text}</p>`;
    case 'facts':
      return html`<dl>${block.facts.map(({ label, value }) => html`<div><dt>${label}</dt><dd dir="auto">${value}</dd></div>`)}</dl>`;
    case 'table':
      return drawTable(block, block.numbered ? nextFilm : undefined, webWords[locale].table);
    case 'list':
      return html`<ol start="${block.from}">${block.entries.map((entry, i) => drawEntry(block.from + i, entry, nextFilm()))}</ol>`;
    case 'links':
      return drawLinks(block);
    case 'file':
      return drawFile(block, locale);
    case 'bars':
      return drawBars(block.bars);
  }
}

function drawLinks({ links }: LinksBlock): Html {
  const drawn = links.map(
    ({ label, url }) => html`<a href="${url}" rel="noopener noreferrer" target="_blank">${label}</a> `,
  );
  return html`<p class="line links">${drawn}</p>`;
}

/** The file is in the link itself: what is somebody's own has no address, and it works without a script, too. */
function drawFile({ name, mediaType, content }: FileBlock, locale: Reply['locale']): Html {
  const data = Buffer.from(content).toString('base64');
  return html`<p class="line"><a class="file" download="${name}" href="data:${mediaType};charset=utf-8;base64,${data}">${webWords[locale].download} ${name}</a></p>`;
}

/** A numbered film opens its card; any other entry is asked in its own words (an example, a near name). */
function drawEntry(number: number, { text, detail }: Cell, film: FilmRef | undefined): Html {
  const value = film && packRequest({ kind: 'film', film: film.id });
  const name = value === undefined ? 'q' : 'press';
  const after = detail === undefined ? undefined : html` <span class="detail">${detail}</span>`;
  return html`<li dir="auto"><span class="number">${number}.</span> <button class="entry" form="ask" formnovalidate name="${name}" value="${value ?? detail ?? text}">${text}</button>${after}</li>`;
}

/** That it was wrong comes last, smaller than the others, and takes the place of none. */
function drawActions(next: readonly Action[], wrong: Action | undefined, locale: Reply['locale']): Html {
  const actions = next.filter(({ isListed }) => !isListed);
  const buttons = actions.flatMap((action) => drawButton(action)).slice(0, MOST_BUTTONS);
  const last = wrong ? drawButton(wrong, 'quiet') : [];
  if (buttons.length + last.length === 0) return html``;
  return html`<div class="next" role="group" aria-label="${webWords[locale].next}">${[...buttons, ...last]}</div>`;
}

function drawButton({ label, request }: Action, look?: 'quiet'): readonly Html[] {
  const packed = packRequest(request);
  if (packed === undefined) return [];
  const className = look && html` class="${look}"`;
  return [
    html`<button${className} form="ask" formnovalidate name="press" value="${packed}">${label}</button>`,
  ];
}

function drawPicture({ src, alt }: Picture): Html {
  return html`<img class="chart" src="${src}" alt="${alt}" width="380">`;
}

/** The chart that bars of the page do not show: of points, of two sides, or one whose figures the text has. */
export function pictured({ blocks }: Message): Chart | undefined {
  const isInBars = asText(blocks, 'untold').some(({ type }) => type === 'bars');
  return isInBars ? undefined : chartOf({ title: '', blocks });
}
