import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { packageRoot } from '../../etl/package-root.ts';
import { openSmallDiscord } from '../discord/small-discord.ts';
import { startProcess as startDiscord, until } from '../discord/start-process.ts';
import { openBotApi, TOKEN } from '../telegram/bot-api.ts';
import { start as startTelegram } from '../telegram/start-telegram.ts';
import { samplePath } from '../terminal/run-butaca.ts';
import { startProcess } from './start-process.ts';

const MAIN = join(packageRoot(), 'dist', 'adapters', 'main.js');
const run = promisify(execFile);

let folder: string;
let env: NodeJS.ProcessEnv;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'butaca-health-'));
  env = { BUTACA_HEALTH: folder, BUTACA_CATALOG: samplePath(), BUTACA_USER_DATA: ':memory:' };
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Health = { readonly code: number; readonly said: string };

/** What the check of a container ends with, and says. */
async function health(settings: NodeJS.ProcessEnv = { BUTACA_HEALTH: folder }): Promise<Health> {
  try {
    const { stdout } = await run(process.execPath, [MAIN, 'health'], { env: settings });
    return { code: 0, said: stdout };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, said: stdout + stderr };
  }
}

const notes = (): readonly string[] => readdirSync(folder).map((name) => join(folder, name));
/** As if nothing had been heard of them for an hour. */
function age(): void {
  for (const note of notes()) utimesSync(note, Date.now() / 1000 - 3600, Date.now() / 1000 - 3600);
}
async function untilHealthIs(code: number): Promise<Health> {
  for (;;) {
    const found = await health();
    if (found.code === code) return found;
  }
}

describe('butaca health, whatever runs', () => {
  test('serve is well while it answers', async () => {
    const serving = startProcess(env);
    const address = await serving.address;
    expect(await health()).toEqual({
      code: 0,
      said: expect.stringContaining(`answers 200 at ${address}healthz`),
    });
    serving.kill('SIGSTOP');
    expect(await health()).toEqual({ code: 1, said: expect.stringContaining('does not answer') });
    serving.kill('SIGCONT');
    expect((await health()).code).toBe(0);
    serving.kill('SIGKILL');
    await serving.ended;
    expect(await health()).toEqual({ code: 1, said: expect.stringContaining('runs no more') });
    expect(notes()).toEqual([]);
  });

  test('telegram is well while it polls, though nothing listens', async () => {
    const api = await openBotApi();
    const bot = startTelegram(['telegram'], {
      ...env,
      TELEGRAM_BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: api.root,
    });
    expect((await untilHealthIs(0)).said).toContain('telegram');
    await api.saw(1, 'deleteWebhook');
    age();
    expect((await untilHealthIs(0)).said).toContain('telegram (process');
    bot.kill();
    await bot.ended;
    expect((await health()).code).toBe(1);
    await api.close();
  });

  test('discord is well while all of its shards are connected', async () => {
    const discord = await openSmallDiscord();
    const bot = startDiscord(discord, ['--shards', '1'], env);
    await until(() => discord.gateway.sessions.identified === 1, 'it is connected');
    expect((await untilHealthIs(0)).said.trim().split('\n')).toHaveLength(2);
    age();
    await untilHealthIs(0);
    await discord.close();
    await until(() => bot.stderr().includes('reconnecting'), 'it has lost its connection');
    age();
    expect(await health()).toEqual({ code: 1, said: expect.stringContaining('has not been connected for') });
    bot.stop('SIGKILL');
    await bot.ended;
  });

  test('a command that ends is well while it runs, and leaves nothing behind', async () => {
    const asked = execFile(process.execPath, [MAIN, 'ask', '--json'], { env });
    expect((await untilHealthIs(0)).said).toContain('ask (process');
    asked.stdin?.end('hola\n');
    await new Promise((resolve) => asked.on('close', resolve));
    expect(notes()).toEqual([]);
  });

  test('nothing is not well, nor what cannot be read', async () => {
    expect(await health()).toEqual({ code: 1, said: expect.stringContaining('Nothing runs') });
    writeFileSync(join(folder, '1.json'), '{');
    expect((await health()).code).toBe(1);
    expect(await health({})).toEqual({ code: 1, said: expect.stringContaining('BUTACA_HEALTH is not set') });
  });

  test('a folder that cannot be written keeps nothing from running, and is told', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const serving = startProcess({ ...env, BUTACA_HEALTH: join(file, 'folder') });
    expect((await fetch(`${await serving.address}healthz`)).status).toBe(200);
    expect(serving.stderr()).toMatch(/^BUTACA_HEALTH: .* cannot be written \(ENOTDIR\)/m);
    serving.kill('SIGTERM');
    expect(await serving.ended).toBe(0);
  });
});
