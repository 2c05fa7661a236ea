/** A stretch of plain text in one style; `undefined` is the usual one. */
export type Run = { readonly text: string; readonly style?: 'b' | 'i' };

/** One line of a message before it is HTML: what may be cut, and where, is decided here. */
export type RichLine = {
  readonly runs: readonly Run[];
  readonly pre?: boolean;
  /** Folded to its first lines until it is tapped. */
  readonly folded?: boolean;
};

export const run = (text: string): Run => ({ text });
export const bold = (text: string): Run => ({ text, style: 'b' });
export const italic = (text: string): Run => ({ text, style: 'i' });
export const rich = (...runs: readonly Run[]): RichLine => ({ runs: runs.filter(({ text }) => text !== '') });
export const folded = (text: string): RichLine => ({ runs: [{ text }], folded: true });
export const preLine = (text: string): RichLine => ({ runs: [{ text }], pre: true });

/** What a line takes of a message's limit, in UTF-16 units; the line break is counted. */
export function lengthOf({ runs }: RichLine): number {
  return runs.reduce((sum, { text }) => sum + text.length, 1);
}

/** Lines as HTML; neighbours that are preformatted become one block. Text is escaped here alone. */
export function toHtml(lines: readonly RichLine[]): string {
  const blocks: string[] = [];
  let pre: string[] = [];
  const close = (): void => {
    if (pre.length > 0) blocks.push(`<pre>${pre.join('\n')}</pre>`);
    pre = [];
  };
  for (const line of lines) {
    const html = line.runs.map(runHtml).join('');
    if (line.pre) pre.push(html);
    else {
      close();
      blocks.push(line.folded ? `<blockquote expandable>${html}</blockquote>` : html);
    }
  }
  close();
  return blocks.join('\n');
}

function runHtml({ text, style }: Run): string {
  return style ? `<${style}>${escapeHtml(text)}</${style}>` : escapeHtml(text);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML, titles of the other direction set apart. */
export function escapeHtml(text: string): string {
  return isolated(text).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}][\p{Script=Hebrew}\p{Script=Arabic}\p{M}\p{Cf} ]*/gu;

/** A title written from right to left would turn the number before it and the year behind it. */
function isolated(text: string): string {
  return text.replace(RIGHT_TO_LEFT, (stretch) => {
    const title = stretch.trimEnd();
    return `\u2068${title}\u2069${stretch.slice(title.length)}`;
  });
}
