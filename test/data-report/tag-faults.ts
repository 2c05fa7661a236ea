const VOID = new Set(['meta', 'link', 'br', 'img', 'input', 'hr']);

/** Tags that are closed out of order, never opened or never closed, in order; attributes hold no ">" in our pages. */
export function tagFaults(html: string): readonly string[] {
  const open: string[] = [];
  const faults: string[] = [];
  for (const [, slash, name = '', rest = ''] of html.matchAll(/<(\/?)([a-zA-Z][\w-]*)([^>]*)>/g)) {
    if (VOID.has(name) || rest.endsWith('/')) continue;
    if (slash === '') open.push(name);
    else if (open.at(-1) === name) open.pop();
    else faults.push(`</${name}> inside <${open.at(-1) ?? 'nothing'}>`);
  }
  return [...faults, ...open.map((name) => `<${name}> is never closed`)];
}
