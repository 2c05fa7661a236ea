import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../etl/package-root.ts';

const MAIN = join(packageRoot(), 'dist', 'adapters', 'main.js');

export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string };
export type Running = {
  readonly ended: Promise<Ended>;
  readonly write: (text: string) => void;
  readonly end: () => void;
  /** Resolves with the output so far once it holds `lines` lines. */
  readonly saw: (lines: number) => Promise<string>;
  readonly stopReading: () => void;
};

/** Starts the built `butaca` in a bare environment: nothing of the developer's settings reaches it. */
export function start(args: readonly string[], env: NodeJS.ProcessEnv = {}, cwd = tmpdir()): Running {
  const bare = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    LANG: 'es_AR.UTF-8',
    BUTACA_USER_DATA: ':memory:',
    BUTACA_EMBEDDED: 'off',
  };
  const child = spawn(process.execPath, [MAIN, ...args], { env: { ...bare, ...env }, cwd });
  const output = { stdout: '', stderr: '' };
  let look: () => void = () => undefined;
  child.stdout.on('data', (text) => {
    output.stdout += text;
    look();
  });
  child.stderr.on('data', (text) => {
    output.stderr += text;
  });
  child.stdin.on('error', () => undefined); // it may end before all was written
  return {
    ended: new Promise((resolve) => child.on('close', (code) => resolve({ code, ...output }))),
    write: (text) => child.stdin.write(text),
    end: () => child.stdin.end(),
    saw: (lines) =>
      new Promise((resolve) => {
        look = () => {
          if (output.stdout.split('\n').length > lines) resolve(output.stdout);
        };
        look();
      }),
    stopReading: () => child.stdout.destroy(),
  };
}

/** Runs the built `butaca` to its end. */
export function run(
  args: readonly string[],
  input = '',
  env: NodeJS.ProcessEnv = {},
  cwd?: string,
): Promise<Ended> {
  const running = start(args, env, cwd);
  if (input !== '') running.write(input);
  running.end();
  return running.ended;
}

/** The sample's catalog, built once for all tests (test/global-setup.ts). */
export function samplePath(): string {
  const path = process.env['BUTACA_TEST_SAMPLE'];
  if (!path) throw new Error('BUTACA_TEST_SAMPLE is unset: run the tests with vitest.config.ts');
  return path;
}
