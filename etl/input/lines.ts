import { createHash } from 'node:crypto';
import { addAbortSignal } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { type Failure, failure, isFailure, reasonOf, STOPPED } from '../failure.ts';
import type { InputFile } from './input.ts';
import { openUtf8Check } from './utf8.ts';

/** Longer than any line by far: what goes on longer is no file of lines. */
const LONGEST_LINE = 16_000_000;

type LinesReading = {
  /** Told every line that is not blank, with its number from 1, and whether some of its bytes are no UTF-8. */
  readonly on: (text: string, line: number, noUtf8: boolean) => void;
  readonly onBytes: (bytes: number) => void;
  readonly signal?: AbortSignal | undefined;
};

/** Streams a UTF-8 file line by line. Fails for one that cannot be read or is in another encoding; what `on` throws is thrown. */
export async function readLines(
  file: InputFile,
  { on, onBytes, signal }: LinesReading,
): Promise<{ readonly sha256: string } | Failure> {
  const hash = createHash('sha256');
  const decoder = new StringDecoder('utf8');
  const encoding = openUtf8Check();
  const place = { rest: '', line: 0 };
  const take = (text: string): void => {
    place.line += 1;
    if (text.trim() !== '') on(text, place.line, encoding.isBad({ from: place.line, to: place.line }));
  };
  for await (const chunk of chunksOf(file, signal)) {
    if (isFailure(chunk)) return chunk;
    hash.update(chunk);
    encoding.see(chunk);
    onBytes(chunk.length);
    const lines = (place.rest + decoder.write(chunk)).split('\n');
    place.rest = lines.pop() ?? '';
    if (place.rest.length > LONGEST_LINE) return unreadable(file, `line ${place.line + 1} does not end`);
    for (const line of lines) take(line);
  }
  encoding.end();
  take(place.rest + decoder.end());
  return encoding.utf16(file.name) ?? encoding.fault(file.name) ?? { sha256: hash.digest('hex') };
}

/** A generator, so that what the reader throws is not taken for a fault of the file. */
async function* chunksOf(file: InputFile, signal: AbortSignal | undefined): AsyncGenerator<Buffer | Failure> {
  try {
    const stream = await file.open();
    if (signal) addAbortSignal(signal, stream);
    yield* stream as AsyncIterable<Buffer>;
  } catch (error) {
    const aborted = error instanceof Error && error.name === 'AbortError';
    yield aborted ? STOPPED : unreadable(file, reasonOf(error));
  }
}

function unreadable({ name }: InputFile, reason: string): Failure {
  return failure('input', `${name} cannot be read to its end (${reason}): fetch it again.`);
}
