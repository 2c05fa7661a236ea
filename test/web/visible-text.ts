const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** What a reader sees of HTML: without its tags, its entities read, spaces and line breaks one space. */
export function visibleText(html: string): string {
  const text = html.replace(/<[^>]*>/g, ' ').replace(/&([^;]{1,5});/g, (_, name) => ENTITIES[name] ?? '?');
  return text.replace(/\s+/g, ' ');
}

/** Every tag of a text, names only, in order. */
export function tagsOf(html: string): readonly string[] {
  return [...html.matchAll(/<\/?([a-z][a-z0-9]*)/g)].map(([tag]) => tag);
}
