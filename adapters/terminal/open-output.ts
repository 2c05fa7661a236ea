import type { Writable } from 'node:stream';

/** A stream that is written to no faster than it is read from, and whose reader may leave at any time. */
export type Output = {
  readonly write: (text: string) => Promise<void>;
  /** True once nothing more can be written. */
  readonly closed: () => boolean;
  /** Why writing failed; a reader that has left (`| head`) is no failure. */
  readonly fault: () => string | undefined;
};

export function openOutput(stream: Writable): Output {
  let closed = false;
  let fault: string | undefined;
  let wake: () => void = () => undefined;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    closed = true;
    if (error.code !== 'EPIPE') fault = error.message;
    wake();
  });
  stream.on('close', () => {
    closed = true;
    wake();
  });
  stream.on('drain', () => wake());
  return {
    write: async (text) => {
      if (closed || stream.write(text)) return;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    },
    closed: () => closed,
    fault: () => fault,
  };
}
