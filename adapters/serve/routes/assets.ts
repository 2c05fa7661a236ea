import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { isFresh, varyBy } from '../http/caching.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};
/** Asked about again on every visit, and mostly answered with 304: a new release shows at once. */
const CACHE = 'no-cache';

type Asset = { readonly tag: string; readonly plain: Buffer; readonly zipped: Buffer };
const zip = promisify(gzip);

/** Serves a file of the package, read and compressed when it is first wanted. */
export function serveAsset(app: FastifyInstance, url: string, path: string): void {
  let asset: Promise<Asset> | undefined;
  app.get(url, { config: { rateLimit: false } }, async (request, reply) => {
    asset ??= readAsset(path);
    const { tag, plain, zipped } = await asset;
    reply.header('etag', tag).header('cache-control', CACHE);
    varyBy(reply, 'accept-encoding');
    if (isFresh(request, tag)) return reply.code(304).send();
    reply.type(TYPES[extname(path)] ?? 'application/octet-stream');
    const takesZip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
    return takesZip ? reply.header('content-encoding', 'gzip').send(zipped) : reply.send(plain);
  });
}

async function readAsset(path: string): Promise<Asset> {
  const plain = readFileSync(path);
  const tag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
  return { tag, plain, zipped: await zip(plain) };
}
