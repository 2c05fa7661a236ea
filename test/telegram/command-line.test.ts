import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { packageRoot } from '../../etl/package-root.ts';
import { run, samplePath } from '../terminal/run-butaca.ts';
import { openBotApi, TOKEN } from './bot-api.ts';
import { ana, message } from './updates.ts';

const api = await openBotApi();
afterAll(() => api.close());
afterEach(() => expect(api.refused).toEqual([]));

const env = {
  BUTACA_CATALOG: samplePath(),
  BUTACA_USER_DATA: ':memory:',
  TELEGRAM_BOT_TOKEN: TOKEN,
  TELEGRAM_API_ROOT: api.root,
};
const telegram = (more: NodeJS.ProcessEnv = {}, ...args: readonly string[]) =>
  run(['telegram', ...args], '', { ...env, ...more });

describe('butaca telegram says what is wrong', () => {
  it.each([
    ['no token', { TELEGRAM_BOT_TOKEN: '' }, 'TELEGRAM_BOT_TOKEN: is not set: @BotFather'],
    ['what is no token', { TELEGRAM_BOT_TOKEN: 'hello' }, 'TELEGRAM_BOT_TOKEN: is no bot token'],
    [
      'a token that is refused',
      { TELEGRAM_BOT_TOKEN: `${TOKEN}x` },
      'TELEGRAM_BOT_TOKEN: Telegram refuses it',
    ],
    ['no address', { TELEGRAM_API_ROOT: 'telegram' }, 'TELEGRAM_API_ROOT: is no http or https address'],
    [
      'a webhook without a secret',
      { TELEGRAM_WEBHOOK_URL: 'https://x.example' },
      'TELEGRAM_WEBHOOK_SECRET: is not set',
    ],
  ])('with %s', async (_what, more, said) => {
    const { code, stderr } = await telegram(more);
    expect(code).toBe(1);
    expect(stderr).toContain(said);
    expect(stderr).not.toContain(TOKEN);
  });
});

describe('butaca telegram', () => {
  it('answers by long polling until SIGTERM, and ends at once and well', async () => {
    const main = join(packageRoot(), 'dist', 'adapters', 'main.js');
    const child = spawn(process.execPath, [main, 'telegram'], {
      env: { PATH: process.env['PATH'], HOME: tmpdir(), ...env },
      cwd: tmpdir(),
    });
    let said = '';
    child.stderr.on('data', (text) => {
      said += text;
    });
    const ended = new Promise((resolve) => child.on('close', resolve));
    api.push(message('votos de Titanic', ana));
    await api.saw(1, 'sendMessage');
    const started = Date.now();
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(Date.now() - started).toBeLessThan(3000);
    expect(api.waiting()).toEqual([]);
    expect(said).not.toMatch(/Titanic|Nombre/);
  });

  it('registers once, and then has nothing to change', async () => {
    expect((await telegram({}, 'register')).stdout).toContain('Registered.');
    expect(await telegram({}, 'register')).toMatchObject({ code: 0, stdout: 'Nothing to change.\n' });
  });
});
