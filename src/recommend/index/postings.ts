/** A decoded posting list: the first `length` films (numbers, ascending) and the payload of each posting. Reused; read it before the next. */
export type Postings = { films: Int32Array; payloads: Uint8Array; length: number };

/** Room for the posting lists of a catalog of `size` films. */
export function emptyPostings(size: number): Postings {
  return { films: new Int32Array(size), payloads: new Uint8Array(size), length: 0 };
}

/**
 * Decodes a posting list: for each film with a term, ascending, the difference to the previous film's number
 * (to −1 for the first) as a varint (seven bits a byte, lowest first, high bit: more follow), then one byte,
 * the payload, of the field's own meaning.
 */
export function readPostings(bytes: Uint8Array, into: Postings): Postings {
  const { films, payloads } = into;
  const end = bytes.length;
  let film = -1;
  let length = 0;
  for (let at = 0; at < end; length++) {
    let byte = bytes[at++] as number;
    let delta = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] as number;
      delta |= (byte & 127) << shift;
    }
    film += delta;
    films[length] = film;
    payloads[length] = bytes[at++] as number;
  }
  into.length = length;
  return into;
}

/** Writes one posting at `at` and returns where the next one goes; `previous` is −1 before the first film. */
export function writePosting(
  into: Uint8Array,
  at: number,
  previous: number,
  film: number,
  payload: number,
): number {
  let next = at;
  let delta = film - previous;
  while (delta > 127) {
    into[next++] = (delta & 127) | 128;
    delta >>>= 7;
  }
  into[next++] = delta;
  into[next++] = payload;
  return next;
}

/** The most bytes that one posting takes. */
export const LONGEST_POSTING = 6;

const COUNT = 31;
const IN_TITLE = 32;
const IN_KEYWORD = 64;

/** What the payload of a word says: how often title, tagline and overview have it, and whether title or keywords do. */
type WordPayload = { readonly count: number; readonly title: boolean; readonly keyword: boolean };

/** A count above 31 is kept as 31. */
export function packWordPayload({ count, title, keyword }: WordPayload): number {
  return Math.min(count, COUNT) | (title ? IN_TITLE : 0) | (keyword ? IN_KEYWORD : 0);
}

export function unpackWordPayload(payload: number): WordPayload {
  return { count: payload & COUNT, title: (payload & IN_TITLE) !== 0, keyword: (payload & IN_KEYWORD) !== 0 };
}
