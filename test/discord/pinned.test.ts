import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client, version } from 'discord.js';
import { afterAll, expect, test } from 'vitest';
import { packageRoot } from '../../etl/package-root.ts';

const client = new Client({ intents: [] });
afterAll(() => client.destroy());

const ADVICE =
  'adapters/discord/lifecycle/shield-client.ts puts itself before discord.js’ private `client.ws.handlePacket`, and bot.ts hears raw ' +
  'packets by `client.ws.on`. See in the new release whether both still are (WebSocketManager.js), run test/discord, then ' +
  'raise the version here and in package.json. Nothing else of discord.js’ is private.';

test('discord.js is of the releases whose private reading of packets is known', () => {
  const { dependencies } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8'));
  expect(dependencies['discord.js'], ADVICE).toMatch(/^~14\.28\./);
  expect(version, ADVICE).toMatch(/^14\.28\./);
});

test('it still reads every packet by what is shielded', () => {
  const { ws } = client as unknown as { readonly ws: { readonly handlePacket?: unknown } };
  expect(ws.handlePacket, ADVICE).toBeInstanceOf(Function);
  const source = String(Object.getPrototypeOf(ws).attachEvents);
  expect(source, ADVICE).toContain('this.handlePacket(');
});
