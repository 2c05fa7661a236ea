import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Locale } from '../../../src/domain/locale.ts';
import type { Tag } from '../../../src/language/writing/tags.ts';
import type { Butaca } from '../../../src/service/butaca.ts';

/** How long an answer is taken for fresh without asking again. */
const CACHE = 'public, max-age=300';

/**
 * The tag of what an address answers in a language, known before it is answered: the catalog, the release and the day
 * ("last year") decide all of it. Only for what depends on nothing else.
 */
export function openTags(
  butaca: Pick<Butaca, 'catalog'>,
  version: string,
): (url: string, language: Locale | Tag) => string {
  return (url, language) => {
    const build = `${version} ${butaca.catalog.meta.get('digest') ?? ''}`; // it may be renewed
    const today = new Date().toISOString().slice(0, 10);
    const hash = createHash('sha256').update(`${build} ${today} ${language} ${url}`);
    return `"${hash.digest('base64url').slice(0, 22)}"`;
  };
}

/** True where the client has what the tag stands for; a tag is of one address, so it got it from there. */
export function isFresh({ headers }: FastifyRequest, tag: string): boolean {
  const held = headers['if-none-match'];
  return held?.split(',').some((candidate) => candidate.trim().replace(/^W\//, '') === tag) ?? false;
}

export function setCacheable(reply: FastifyReply, tag: string): void {
  reply.header('etag', tag).header('cache-control', CACHE);
}

/** Adds a header of the request that the answer depends on. */
export function varyBy(reply: FastifyReply, name: string): void {
  const known = reply.getHeader('vary');
  reply.header('vary', known === undefined ? name : `${known}, ${name}`);
}
