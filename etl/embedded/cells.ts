/** A person as a cell has them: `Tom Hanks`, `Tom Hanks#31`, `Tom Hanks#31=Woody (voice)`. */
type CellPerson = {
  readonly personId: number | null;
  readonly name: string;
  readonly character?: string | null;
};

/** The parts of a list cell; between them stands `|`, and a backslash before a sign that belongs to a name. */
export function listCell(items: readonly string[]): string {
  return items.join('|');
}

export function itemsOf(cell: string): readonly string[] {
  if (cell === '') return [];
  return cell.includes('\\') ? splitAt(cell, '|') : cell.split('|');
}

/** A name without what separates: line breaks and tabs are blanks. */
export function nameItem(name: string): string {
  return oneLine(name).replace(/[\\|#=]/g, '\\$&');
}

export function oneLine(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ');
}

export function plain(item: string): string {
  return item.includes('\\') ? item.replace(/\\([\\|#=])/g, '$1') : item;
}

/** A name with its id, as sagas and people have one. */
export function numberedItem({ id, name }: { readonly id: number | null; readonly name: string }): string {
  return id === null ? nameItem(name) : `${nameItem(name)}#${id}`;
}

export function numberedOf(item: string): { readonly id: number | null; readonly name: string } {
  const [name, id] = cutAt(item, '#');
  return { id: id === undefined ? null : Number(id), name: plain(name) };
}

export function personItem({ personId, name, character = null }: CellPerson): string {
  const who = numberedItem({ id: personId, name });
  return character === null ? who : `${who}=${nameItem(character)}`;
}

export function personOf(item: string) {
  const [who, character] = cutAt(item, '=');
  const [name, id] = cutAt(who, '#');
  return {
    personId: id === undefined ? null : Number(id),
    name: plain(name),
    character: character === undefined ? null : plain(character),
  };
}

/** What stands before the first sign that has no backslash before it, and what stands behind. */
function cutAt(item: string, sign: string): readonly [before: string, behind?: string] {
  if (item.includes('\\')) {
    const [before = '', behind] = splitAt(item, sign);
    return behind === undefined ? [before] : [before, behind];
  }
  const at = item.indexOf(sign);
  return at < 0 ? [item] : [item.slice(0, at), item.slice(at + 1)];
}

/** Splits where the sign has no backslash before it. */
function splitAt(text: string, sign: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === sign) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
}
