import type { Request } from '../../src/questions/question.ts';
import { MOST_BYTES, packRequest, unpackRequest } from '../../src/service/pack-request.ts';

/** What a button carries: a question to answer anew, or (`part`) one whose answer takes the message's place. */
export type Press = { readonly request: Request; readonly part?: number };

/** A request whose answer's part takes the message's place; undefined where it does not fit a button. */
export function packPress(request: Request, part: number): string | undefined {
  const packed = packRequest(request);
  if (packed === undefined) return undefined;
  const data = `${part}>${packed}`;
  return data.length <= MOST_BYTES ? data : undefined;
}

/** What a pressed button carried; undefined for what no release ever packed. */
export function unpackPress(data: string): Press | undefined {
  const [, part, packed = ''] = /^(?:(\d{1,4})>)?(.*)$/s.exec(data) ?? [];
  const request = unpackRequest(packed);
  if (!request) return undefined;
  return part === undefined ? { request } : { request, part: Number(part) };
}

/** A request as the payload of a link (`?start=`), which takes 64 of A-Z, a-z, 0-9, _ and - only. */
export function packLink(request: Request): string | undefined {
  const packed = packRequest(request);
  const encoded = packed && Buffer.from(packed).toString('base64url');
  return encoded && encoded.length <= MOST_BYTES ? encoded : undefined;
}

/** The request of a link's payload: encoded, or a mere kind such as "help". */
export function unpackLink(payload: string, kinds: readonly string[]): Request | undefined {
  const decoded = Buffer.from(payload, 'base64url').toString('latin1');
  return [decoded, payload]
    .map((packed) => unpackRequest(packed))
    .find((request) => request && kinds.includes(request.kind));
}
