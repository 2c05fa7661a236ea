import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../etl/package-root.ts';
import { samplePath } from '../terminal/run-butaca.ts';
import { APPLICATION, TOKEN } from './gateway.ts';
import type { SmallDiscord } from './small-discord.ts';

const MAIN = join(packageRoot(), 'dist', 'adapters', 'main.js');

/** The built bot, as a service manager starts it. */
export type Started = {
  readonly pid: number;
  readonly stop: (signal?: NodeJS.Signals) => void;
  readonly ended: Promise<number | null>;
  readonly stderr: () => string;
};

export function startProcess(
  discord: Pick<SmallDiscord, 'api'>,
  args: readonly string[],
  more: NodeJS.ProcessEnv = {},
): Started {
  const env = {
    ...{ PATH: process.env['PATH'], BUTACA_CATALOG: samplePath(), BUTACA_USER_DATA: ':memory:' },
    ...{ DISCORD_TOKEN: TOKEN, DISCORD_APPLICATION_ID: APPLICATION, DISCORD_API_URL: discord.api },
    ...more,
  };
  const child = spawn(process.execPath, [MAIN, 'discord', ...args], { env });
  let stderr = '';
  child.stderr.on('data', (text) => {
    stderr += text;
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return {
    pid: child.pid ?? 0,
    stop: (signal = 'SIGTERM') => child.kill(signal),
    ended,
    stderr: () => stderr,
  };
}

/** The processes that one has started and that still run. */
export function childrenOf(pid: number): readonly number[] {
  const listed = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  return listed === '' ? [] : listed.split(' ').map(Number);
}

export function isRunning(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

const TRIES = 1200;

/** Resolves once something is so; fails after half a minute. */
export async function until(isSo: () => boolean, what: string): Promise<void> {
  for (let i = 0; i < TRIES; i++) {
    if (isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`Waited in vain until ${what}`);
}
