import type { Api } from 'grammy';
import { FILE_LIMITS, type FilmFile } from '../../../src/domain/film-file.ts';
import { fetchFilmFile } from '../../shared/receive/film-file/fetch-film-file.ts';
import type { TelegramConfig } from '../lifecycle/config.ts';
import type { AskedFile } from './read-message.ts';

const PATIENCE_MS = 20_000;

/** Reads a document that was sent as a file of films: Telegram tells where it lies, by a path that needs the token. */
export type ReadDocument = (file: AskedFile) => Promise<FilmFile>;

export function openDocuments(
  api: Pick<Api, 'getFile'>,
  { TELEGRAM_API_ROOT: root, TELEGRAM_BOT_TOKEN: token }: TelegramConfig,
): ReadDocument {
  return async ({ id, name, size }) => {
    if (size > FILE_LIMITS.bytes) return { fault: 'tooLarge' };
    const path = await api.getFile(id).then(
      (file) => file.file_path,
      () => undefined,
    );
    if (path === undefined) return { fault: 'notFetched' };
    const url = `${root}/file/bot${token}/${path.split('/').map(encodeURIComponent).join('/')}`;
    return fetchFilmFile({ name, url, ms: PATIENCE_MS });
  };
}
