import { afterAll, beforeAll, expect, test } from 'vitest';
import { TOKEN } from './gateway.ts';
import { openSmallDiscord, type SmallDiscord } from './small-discord.ts';
import { wrongBodies } from './wrong-bodies.ts';

let discord: SmallDiscord;
beforeAll(async () => {
  discord = await openSmallDiscord();
});
afterAll(() => discord.close());

test('there are thirty of them and more', () => {
  expect(wrongBodies.length).toBeGreaterThanOrEqual(30);
});

test.each(wrongBodies)('the small Discord refuses $is, naming the field', async ({ path, body, names }) => {
  const response = await fetch(`${discord.api}/v10/${path}`, {
    method: path.endsWith('commands') ? 'PUT' : 'POST',
    headers: { authorization: `Bot ${TOKEN}` },
    body: JSON.stringify(body),
  });
  const { code, message } = (await response.json()) as { readonly code: number; readonly message: string };
  expect([response.status, code]).toEqual([400, 50035]);
  expect(message).toMatch(names);
});
