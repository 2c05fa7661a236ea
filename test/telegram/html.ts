const TAGS = ['b', 'i', 'u', 's', 'code', 'pre', 'a', 'blockquote', 'tg-spoiler'];
const RICH_TAGS = [...TAGS, 'h4', 'p', 'br', 'table', 'tr', 'th', 'td'];
const ALONE = ['br'];
const ATTRIBUTES =
  /^<(?:a [^>]*|blockquote expandable|table bordered striped|t[hd] align="(?:left|right)")>$/;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/** What a reader sees of a message in Telegram's HTML; throws as Telegram refuses it. */
export function visibleText(html: string): string {
  return parsed(html, TAGS);
}

/** The same of a rich message's. */
export function visibleRichText(html: string): string {
  return parsed(html, RICH_TAGS);
}

function parsed(html: string, tags: readonly string[]): string {
  const open: string[] = [];
  const text = html.replace(
    /<(\/?)([^\s>]*)([^>]*)>|<|>|&(?:(\w+|#\d+);)?/g,
    (found, slash, tag, rest, entity) => {
      if (entity !== undefined) return entityText(entity, found);
      if (tag === undefined) return refuse(`unescaped "${found}"`);
      if (!tags.includes(tag)) return refuse(`unsupported start tag "${tag}"`);
      if (ALONE.includes(tag)) return rest ? refuse(`attributes of "${tag}"`) : '\n';
      if (!slash) open.push(tag);
      else if (open.pop() !== tag) return refuse(`unexpected end tag "${tag}"`);
      return rest && !ATTRIBUTES.test(found) ? refuse(`attributes of "${tag}"`) : '';
    },
  );
  if (open.length > 0) refuse(`can't find end tag corresponding to start tag "${open.at(-1)}"`);
  return text.replace(/[\u2068\u2069]/g, ''); // they set the direction and are not seen
}

function entityText(entity: string, found: string): string {
  const number = /^#(\d+)$/.exec(entity)?.[1];
  if (number) return String.fromCodePoint(Number(number));
  return ENTITIES[entity] ?? refuse(`unknown entity "${found}"`);
}

function refuse(why: string): never {
  throw new Error(`can't parse entities: ${why}`);
}
