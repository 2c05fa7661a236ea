import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startBot } from '../../adapters/discord/lifecycle/bot.ts';
import type { Butaca } from '../../src/service/butaca.ts';
import { sampleCatalog } from '../catalogs.ts';
import { seen } from './cards.ts';
import { BOB, directMessage, slash } from './events.ts';
import { TOKEN } from './gateway.ts';
import { openSmallDiscord } from './small-discord.ts';
import { type Connected, connect, settings } from './start-bot.ts';

const catalog = sampleCatalog();
let on: Connected;
/** Put before the service by a test. */
let before: () => Promise<void> = async () => undefined;
const hooked = (butaca: Butaca): Butaca => ({
  ...butaca,
  ask: (...args) => before().then(() => butaca.ask(...args)),
});

beforeEach(async () => {
  before = async () => undefined;
  on = await connect(catalog, {}, hooked);
});
afterEach(() => on.close());

const film = () => on.discord.interact(slash(BOB, 'film', { film: 'id:862' }));
const stillAnswers = async (): Promise<void> => expect((await film()).status).toBe(204);
const callbacks = () => on.discord.calls.filter(({ path }) => path.startsWith('/interactions/'));
const told = () => on.lines.map((line) => JSON.parse(line)).filter(({ level }) => level !== 'info');
const settle = (milliseconds = 50) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function until(isSo: () => boolean): Promise<void> {
  for (let i = 0; i < 200 && !isSo(); i++) await settle(25);
  expect(isSo()).toBe(true);
}

describe('Where Discord', () => {
  test('is out of order for a moment, the answer is sent again', async () => {
    on.discord.fail({ path: /callback$/, status: 502 });
    expect((await film()).status).toBe(502);
    await until(() => callbacks().at(-1)?.status === 204);
    expect(told()).toMatchObject([{ status: 502 }]);
    await stillAnswers();
  });

  test('took the answer and failed after it, no second one is sent', async () => {
    on.discord.fail({ path: /callback$/, status: 500, after: true });
    await film();
    await until(() => told().length > 1);
    expect(callbacks().map(({ status, code }) => code ?? status)).toEqual([500, 40060]);
    expect(told()).toMatchObject([{ status: 500 }, { event: 'reply not delivered', code: 40060 }]);
  });

  test('took a message and failed after it, the second copy is the same message', async () => {
    on.discord.fail({ path: /messages$/, status: 500, after: true });
    await on.discord.write(directMessage(BOB, 'votes of Toy Story'));
    await until(() => on.discord.calls.at(-1)?.status === 200);
    const sent = on.discord.calls.filter(({ path }) => path.endsWith('/messages'));
    expect(new Set(sent.map(({ body }) => body.nonce)).size).toBe(1);
    expect(sent.every(({ body }) => body.enforce_nonce)).toBe(true);
  });

  test('asks to wait, it waits as long as it is told', async () => {
    const wait = { retry_after: 0.4, global: false, message: 'You are being rate limited.' };
    const headers = { 'retry-after': '0.4', 'x-ratelimit-scope': 'user' };
    // Whoever comes again before that is refused again.
    on.discord.fail({ path: /messages$/, status: 429, body: wait, headers, forMs: 390 });
    await on.discord.write(directMessage(BOB, 'votes of Toy Story'));
    await until(() => on.discord.calls.at(-1)?.status === 200);
    const sent = on.discord.calls.filter(({ path }) => path.endsWith('/messages'));
    expect(sent.map(({ status }) => status)).toEqual([429, 200]);
    expect(told()).toMatchObject([{ level: 'warn', status: 429 }]);
  });

  test('has forgotten the interaction, one line is logged, without its token, and the bot goes on', async () => {
    const call = await on.discord.interact({ ...slash(BOB, 'film', { film: 'id:862' }), expired: true });
    await until(() => told().length > 0);
    expect(told()).toMatchObject([{ level: 'warn', code: 10062 }]);
    expect(on.lines.join()).not.toContain(call.path.split('/')[3]);
    await stillAnswers();
  });

  test('refuses the picture, the card goes without it', async () => {
    const body = {
      code: 50035,
      message: 'Invalid Form Body\ndata.components.0.components.0.accessory.media',
    };
    on.discord.fail({ path: /callback$/, status: 400, body });
    await film();
    await until(() => callbacks().at(-1)?.status === 204);
    const [first, second] = callbacks();
    expect([first && seen(first).picture, second && seen(second).picture]).toEqual([
      expect.anything(),
      undefined,
    ]);
  });

  test('drops the connection, the session is resumed and what was missed is answered', async () => {
    on.discord.gateway.drop();
    const answered = film(); // dispatched while nobody listens
    expect((await answered).status).toBe(204);
    expect(on.discord.gateway.sessions).toEqual({ identified: 1, resumed: 1 });
    expect(callbacks()).toHaveLength(1);
  });

  test('asks to reconnect, it does', async () => {
    on.discord.gateway.askToReconnect();
    await until(() => on.discord.gateway.sessions.resumed === 1);
    await stillAnswers();
  });

  test('closes for good, the bot leaves with a sentence that says why', async () => {
    on.discord.gateway.drop(4014);
    expect(await on.bot.left).toContain('Discord does not let the bot hear of messages');
  });
});

describe('The bot', () => {
  test('apologises for a bug, to its user alone, with a number that the log has too', async () => {
    before = async () => {
      throw new Error(`a bug near ${TOKEN}`);
    };
    const card = seen(await on.discord.interact(slash(BOB, 'ask', { text: 'votes of Heat' })));
    const id = /number: (\w+)/.exec(card.text)?.[1] ?? 'none';
    expect([card.ephemeral, told()[0]?.request]).toEqual([true, id]);
    expect(on.lines.join()).not.toMatch(new RegExp(`${TOKEN}|Heat`));
    await stillAnswers();
  });

  test('finishes what runs before it leaves, and takes no more', async () => {
    let go: () => void = () => undefined;
    before = () =>
      new Promise((resolve) => {
        go = resolve;
      });
    const running = on.discord.interact(slash(BOB, 'ask', { text: 'votes of Toy Story' }));
    await settle(100);
    const stopped = on.bot.stop();
    on.discord.gateway.dispatch('MESSAGE_CREATE', directMessage(BOB, 'votes of Toy Story'));
    await settle(100);
    go();
    expect((await running).status).toBe(204);
    await stopped;
    expect(on.discord.calls.filter(({ path }) => path.endsWith('/messages'))).toEqual([]);
  });

  test('logs nothing that was written, and nobody’s name', async () => {
    await on.discord.write(directMessage(BOB, 'votes of zyxwv'));
    await film();
    expect(on.lines.join()).not.toMatch(/zyxwv|somebody|Toy Story/);
  });
});

describe('Connecting is refused in one sentence', () => {
  const start = async (more: Readonly<Record<string, string>>, code?: number) => {
    const discord = await openSmallDiscord();
    discord.gateway.refuseWith = code;
    const { butaca, state } = on;
    const started = await startBot({ butaca, state, log: () => undefined }, settings(discord, more));
    await discord.close();
    return 'fault' in started ? started.fault : '';
  };

  test.each([
    [
      'a wrong token',
      { DISCORD_TOKEN: 'wrong' },
      undefined,
      /^Discord refuses DISCORD_TOKEN; get a new one at https:/,
    ],
    ['a token that the gateway refuses', {}, 4004, /^Discord refuses DISCORD_TOKEN/],
    ['too many servers for one shard', {}, 4011, /--shards auto/],
    [
      'nobody there',
      { DISCORD_API_URL: 'http://127.0.0.1:9/api' },
      undefined,
      /^Discord cannot be reached at http/,
    ],
  ] as const)('%s', async (_name, more, code, sentence) => {
    const fault = await start(more, code);
    expect(fault).toMatch(sentence);
    expect(fault).not.toMatch(/\n/);
  });
});
