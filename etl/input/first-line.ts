import type { Readable } from 'node:stream';

/** A header is shorter by far. */
const LONGEST = 65_536;

/** The first line of a stream as text, without its byte order mark; what was read of it, where it does not end soon. */
export async function firstLine(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= LONGEST || chunk.includes('\n') || chunk.includes('\r')) break; // ends the stream, too
  }
  const [line = ''] = Buffer.concat(chunks)
    .toString('utf8')
    .split(/[\r\n]/, 1);
  return line.replace(/^\uFEFF/, '');
}
