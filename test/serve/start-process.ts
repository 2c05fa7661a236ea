import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { packageRoot } from '../../etl/package-root.ts';

const MAIN = join(packageRoot(), 'dist', 'adapters', 'main.js');

export type Process = {
  /** Where it serves, once it does; undefined where it ended before. */
  readonly address: Promise<string | undefined>;
  readonly ended: Promise<number | null>;
  readonly pid: number;
  readonly stderr: () => string;
  readonly kill: (signal: NodeJS.Signals) => void;
};

/** Starts the built `butaca serve` as a service manager would, on any free port. */
export function startProcess(env: NodeJS.ProcessEnv): Process {
  const bare = { PATH: process.env['PATH'], BUTACA_USER_DATA: ':memory:', PORT: '0' };
  const child = spawn(process.execPath, [MAIN, 'serve'], { env: { ...bare, ...env } });
  let stderr = '';
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const address = new Promise<string | undefined>((resolve) => {
    child.stderr.on('data', (text) => {
      stderr += text;
      const found = /^Serving (\S+)$/m.exec(stderr)?.[1];
      if (found) resolve(found);
    });
    ended.then(() => resolve(undefined));
  });
  return {
    address,
    ended,
    pid: child.pid ?? 0,
    stderr: () => stderr,
    kill: (signal) => void child.kill(signal),
  };
}
