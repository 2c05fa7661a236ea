import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../etl/package-root.ts';

const MAIN = join(packageRoot(), 'dist', 'adapters', 'main.js');

export type RunningBot = {
  readonly kill: () => void;
  readonly ended: Promise<{ readonly code: number | null; readonly stderr: string }>;
};

/** Starts the built bot in a bare environment; `kill` sends it SIGTERM. */
export function start(args: readonly string[], env: NodeJS.ProcessEnv): RunningBot {
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: { PATH: process.env['PATH'], HOME: tmpdir(), BUTACA_EMBEDDED: 'off', ...env },
    cwd: tmpdir(),
  });
  let stderr = '';
  child.stderr.on('data', (text) => {
    stderr += text;
  });
  return {
    kill: () => child.kill('SIGTERM'),
    ended: new Promise((resolve) => child.on('close', (code) => resolve({ code, stderr }))),
  };
}
