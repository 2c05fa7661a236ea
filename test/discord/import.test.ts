import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FetchBytes, fetchBytes } from '../../adapters/shared/receive/film-file/fetch-film-file.ts';
import { FILE_LIMITS } from '../../src/domain/film-file.ts';
import { sampleCatalog } from '../catalogs.ts';
import { seen } from './cards.ts';
import { type Attached, type Person, slash, slashWithFile } from './events.ts';
import { type Connected, connect } from './start-bot.ts';

const ratings = readFileSync(join(import.meta.dirname, '../service/film-files/ratings.csv'));
const CDN = 'https://cdn.discordapp.com/ephemeral-attachments/1/2';

/** Where Discord keeps files, on this machine: by their paths. */
const kept = new Map<string, Uint8Array>([
  ['/ephemeral-attachments/1/2/ratings.csv', ratings],
  ['/ephemeral-attachments/1/2/large.csv', new Uint8Array(FILE_LIMITS.bytes + 1)],
]);
const cdn = createServer((request, response) => {
  const path = new URL(request.url ?? '', 'http://cdn').pathname;
  if (path.endsWith('/moved.csv'))
    return void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end();
  if (path.endsWith('/slow.csv')) return;
  const bytes = kept.get(path);
  response.writeHead(bytes ? 200 : 404).end(bytes);
});
const fetched: string[] = [];
const onThisMachine: FetchBytes = (url, within) => {
  fetched.push(url);
  const { pathname, search } = new URL(url);
  return fetchBytes(`http://127.0.0.1:${(cdn.address() as AddressInfo).port}${pathname}${search}`, within);
};

const catalog = sampleCatalog();
let on: Connected;
beforeAll(async () => {
  await new Promise<void>((resolve) => cdn.listen(0, '127.0.0.1', resolve));
  on = await connect(catalog, {}, undefined, undefined, undefined, undefined, onThisMachine);
});
afterAll(async () => {
  await on.close();
  catalog.close();
  cdn.closeAllConnections();
  cdn.close();
});

let people = 100000000000005000n;
const somebody = (): Person => ({ id: String(people++), locale: 'en-US' });
const recordOf = ({ id }: Person) => on.state.user(`discord:${id}`);
const attached = (filename: string, more: Partial<Attached> = {}): Attached => ({
  filename,
  url: `${CDN}/${filename}?ex=1&is=2&hm=3`,
  size: 100,
  ...more,
});
const sent = async (by: Person, file: Attached) =>
  seen(await on.discord.interact(slashWithFile(by, 'import', 'file', file)));

test('A file attached to the command is added to the lists of who sent it, for their eyes alone', async () => {
  const person = somebody();
  const card = await sent(person, attached('ratings.csv'));
  expect(card.ephemeral).toBe(true);
  expect(card.text).toContain('Ratings: 5 added.');
  expect((await recordOf(person)).rated).toHaveLength(5);
});

test('Without one the command tells how', async () => {
  const card = seen(await on.discord.interact(slash(somebody(), 'import')));
  expect(card.ephemeral).toBe(true);
  expect(card.text).toContain('ratings.csv');
});

describe('Nothing is fetched', () => {
  test.each([
    ['from elsewhere', 'https://example.com/ratings.csv'],
    ['from what only looks like Discord', 'https://cdn.discordapp.com.example.com/ratings.csv'],
    ['from a name before the host', 'https://cdn.discordapp.com@127.0.0.1/ratings.csv'],
    ['without encryption', 'http://cdn.discordapp.com/ratings.csv'],
    ['from another port', 'https://cdn.discordapp.com:8443/ratings.csv'],
    ['from no address', 'ratings.csv'],
  ])('%s', async (_where, url) => {
    fetched.length = 0;
    const person = somebody();
    const card = await sent(person, attached('ratings.csv', { url }));
    expect(card.text).toContain('did not reach me');
    expect([fetched, await recordOf(person)]).toEqual([[], { seen: [] }]);
  });

  test('that Discord says is too large', async () => {
    fetched.length = 0;
    const card = await sent(somebody(), attached('ratings.csv', { size: FILE_LIMITS.bytes + 1 }));
    expect(card.text).toContain('5 MB');
    expect(fetched).toEqual([]);
  });
});

describe('A file that does not come as it should', () => {
  test.each([
    ['is gone', 'gone.csv', 'did not reach me'],
    ['lies elsewhere now', 'moved.csv', 'did not reach me'],
    ['takes longer than there is to answer', 'slow.csv', 'did not reach me'],
    ['is larger than was told', 'large.csv', '5 MB'],
  ])('%s', async (_how, name, words) => {
    const person = somebody();
    expect((await sent(person, attached(name))).text).toContain(words);
    expect(await recordOf(person)).toEqual({ seen: [] });
  });
});
