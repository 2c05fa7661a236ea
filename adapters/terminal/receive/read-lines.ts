/** A line without its line break; `cut` where it was longer than allowed, and then its start only. */
export type Line = { readonly text: string; readonly cut: boolean };

const NEWLINE = 10;

/** Lines of a stream as they come, of any length: no more than `most` bytes of one are ever held. */
export async function* readLines(input: AsyncIterable<Buffer | string>, most: number): AsyncGenerator<Line> {
  const line = openLine(most);
  for await (const chunk of input) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let from = 0;
    for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, from)) {
      line.add(bytes.subarray(from, at));
      yield line.take();
      from = at + 1;
    }
    line.add(bytes.subarray(from));
  }
  if (line.size() > 0) yield line.take();
}

function openLine(most: number) {
  let parts: Buffer[] = [];
  let size = 0;
  return {
    size: () => size,
    add: (part: Buffer) => {
      if (part.length > 0 && size < most) parts.push(part.subarray(0, most - size));
      size += part.length;
    },
    take: (): Line => {
      const text = Buffer.concat(parts)
        .toString('utf8')
        .replace(/^\ufeff/, '')
        .replace(/\r$/, '');
      const cut = size > most;
      parts = [];
      size = 0;
      return { text, cut };
    },
  };
}
