import type { Writable } from 'node:stream';

/** A stream that is written to no faster than it is read from, and whose reader may leave at any time. */
export type Output = {
  /** Resolves once the text is taken, or will never be. */
  readonly write: (text: string) => Promise<void>;
  /** True once nothing more can be written. */
  readonly closed: () => boolean;
  /** Why writing failed; a reader that has left (`| head`) is no failure. */
  readonly fault: () => string | undefined;
};

const READER_LEFT = ['EPIPE', 'ERR_STREAM_DESTROYED'];

export function openOutput(stream: Writable): Output {
  let failed: NodeJS.ErrnoException | undefined;
  const fail = (error: NodeJS.ErrnoException | null | undefined) => {
    failed ??= error ?? undefined;
  };
  stream.on('error', fail); // without it the error would end the process with a stack trace
  return {
    write: (text) =>
      new Promise((resolve) => {
        if (failed) return resolve();
        stream.write(text, (error) => {
          fail(error);
          resolve();
        });
      }),
    closed: () => failed !== undefined || stream.destroyed,
    fault: () => (READER_LEFT.includes(failed?.code ?? '') ? undefined : failed?.message),
  };
}
