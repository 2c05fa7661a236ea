import { FILE_LIMITS, type FilmFile } from '../../../src/domain/film-file.ts';
import { type FetchBytes, fetchFilmFile } from '../../shared/receive/film-file/fetch-film-file.ts';
import type { Attachment } from './read-interaction.ts';

/** Where Discord keeps what is attached: nothing is fetched from anywhere else, whatever an interaction says. */
const HOSTS: ReadonlySet<string> = new Set(['cdn.discordapp.com', 'media.discordapp.net']);

/** An interaction has to be answered within three seconds. */
const PATIENCE_MS = 2_000;

/** Reads what was attached to a command as a file of films. */
export type ReadAttachment = (file: Attachment) => Promise<FilmFile>;

export function openAttachments(fetchBytes?: FetchBytes): ReadAttachment {
  return async ({ filename, url, size }) => {
    if (size > FILE_LIMITS.bytes) return { fault: 'tooLarge' };
    if (!isDiscords(url)) return { fault: 'notFetched' };
    return fetchFilmFile({ name: filename, url, ms: PATIENCE_MS }, fetchBytes);
  };
}

function isDiscords(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, port } = new URL(url);
  return protocol === 'https:' && HOSTS.has(hostname) && port === '';
}
