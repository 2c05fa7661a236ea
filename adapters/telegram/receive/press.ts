import type { FilmRef } from '../../../src/domain/film.ts';
import { type Locale, locales } from '../../../src/domain/locale.ts';
import type { AnyRequest } from '../../../src/questions/question.ts';
import { MOST_BYTES, packRequest, unpackRequest } from '../../../src/service/request-codec/pack-request.ts';

/**
 * What a button carries: a question to answer anew, or (`part`) one whose answer takes the message's place, in the
 * language that the message has; `list` is what was there before, to go back to.
 */
export type Press = {
  readonly request: AnyRequest;
  readonly part?: number;
  readonly locale?: Locale;
  readonly list?: AnyRequest;
};

/** A request whose answer's part takes the message's place; undefined where it does not fit a button. */
export function packPress(request: AnyRequest, part: number, locale: Locale): string | undefined {
  const packed = packRequest(request);
  if (packed === undefined) return undefined;
  return [`${part}${locale}>${packed}`, `${part}>${packed}`].find((data) => data.length <= MOST_BYTES);
}

/** A film of a list, whose card takes the list's place; undefined where the way back does not fit a button. */
export function packItem(film: FilmRef['id'], list: AnyRequest, locale: Locale): string | undefined {
  const packed = packRequest(list);
  if (packed === undefined) return undefined;
  const data = `${locale}${film.toString(36)}<${packed}`;
  return data.length <= MOST_BYTES ? data : undefined;
}

function unpackItem(data: string): Press | undefined {
  const [, language, film = '', packed = ''] = /^([a-z]{2})([0-9a-z]{1,7})<(.*)$/s.exec(data) ?? [];
  const locale = locales.find((known) => known === language);
  const list = unpackRequest(packed);
  if (!locale || !list) return undefined;
  return { request: { kind: 'film', film: Number.parseInt(film, 36) }, part: 1, locale, list };
}

/** What a pressed button carried; undefined for what no release ever packed. */
export function unpackPress(data: string): Press | undefined {
  const item = unpackItem(data);
  if (item) return item;
  const [, part, language, packed = ''] = /^(?:(\d{1,4})([a-z]{2})?>)?(.*)$/s.exec(data) ?? [];
  const request = unpackRequest(packed);
  if (!request) return undefined;
  const locale = locales.find((known) => known === language);
  return part === undefined ? { request } : { request, part: Number(part), ...(locale ? { locale } : {}) };
}

/** No packed request has one in it. */
const SEAL = '\n';

/** A request as the payload of a link (`?start=`), which takes 64 of A-Z, a-z, 0-9, _ and - only; sealed where it fits. */
export function packLink(request: AnyRequest, seal?: string): string | undefined {
  const packed = packRequest(request);
  if (packed === undefined) return undefined;
  const sealed = seal === undefined ? [] : [`${packed}${SEAL}${seal}`];
  return [...sealed, packed]
    .map((payload) => Buffer.from(payload).toString('base64url'))
    .find((encoded) => encoded.length <= MOST_BYTES);
}

/** What a link asks; `seal` tells whether it was made for who follows it. */
export type Link = { readonly request: AnyRequest; readonly seal?: string };

/** What a link's payload asks: encoded, or a mere kind such as "help". */
export function unpackLink(payload: string, kinds: readonly string[]): Link | undefined {
  const [decoded = '', seal] = Buffer.from(payload, 'base64url').toString('latin1').split(SEAL);
  const request = [decoded, payload]
    .map((packed) => unpackRequest(packed))
    .find((found) => found && kinds.includes(found.kind));
  return request && { request, ...(seal === undefined ? {} : { seal }) };
}
