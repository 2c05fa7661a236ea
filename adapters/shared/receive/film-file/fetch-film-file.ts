import { FILE_LIMITS, type FilmFile } from '../../../../src/domain/film-file.ts';
import { readFilmFile } from './read-film-file.ts';

/** The bytes at an address, once all have come. */
export type FetchBytes = (
  url: string,
  within: { readonly bytes: number; readonly ms: number },
) => Promise<Bytes>;
type Bytes = Uint8Array | 'tooLarge' | 'notFetched';

/** Fetches a file that was sent to a platform, and reads it; `ms` is how long that may take. */
export async function fetchFilmFile(
  { name, url, ms }: { readonly name: string; readonly url: string; readonly ms: number },
  fetch: FetchBytes = fetchBytes,
): Promise<FilmFile> {
  const bytes = await fetch(url, { bytes: FILE_LIMITS.bytes, ms });
  return typeof bytes === 'string' ? { fault: bytes } : readFilmFile(name, bytes);
}

/** Goes nowhere but to the address itself, and ends as soon as there is more than may be. */
export const fetchBytes: FetchBytes = async (url, { bytes: most, ms }) => {
  try {
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(ms) });
    if (!response.ok || !response.body) return 'notFetched';
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response.body) {
      size += chunk.length;
      if (size > most) return 'tooLarge';
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch {
    return 'notFetched';
  }
};
