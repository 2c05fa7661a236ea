const TAGS = ['b', 'i', 'u', 's', 'code', 'pre', 'a', 'blockquote', 'tg-spoiler'];
const FOLDED = '<blockquote expandable>';
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/** What a reader sees of a message in Telegram's HTML; throws as Telegram refuses it. */
export function visibleText(html: string): string {
  const open: string[] = [];
  const text = html.replace(
    /<(\/?)([^\s>]*)([^>]*)>|<|>|&(?:(\w+|#\d+);)?/g,
    (found, slash, tag, rest, entity) => {
      if (entity !== undefined) return entityText(entity, found);
      if (tag === undefined) return refuse(`unescaped "${found}"`);
      if (!TAGS.includes(tag)) return refuse(`unsupported start tag "${tag}"`);
      if (!slash) open.push(tag);
      else if (open.pop() !== tag) return refuse(`unexpected end tag "${tag}"`);
      return rest && tag !== 'a' && found !== FOLDED ? refuse(`attributes of "${tag}"`) : '';
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
