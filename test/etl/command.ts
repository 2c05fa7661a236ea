import { spawn } from 'node:child_process';
import { join } from 'node:path';

const MAIN = join(import.meta.dirname, '..', '..', 'dist', 'adapters', 'main.js');

export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** Runs the built `butaca`; `onStderr` sees what it has said so far and may kill it. */
export function butaca(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  watch: (kill: () => void, onStderr: (see: (text: string) => void) => void) => void = () => undefined,
): Promise<Ended> {
  const child = spawn(process.execPath, [MAIN, ...args], { env: { ...process.env, ...env } });
  let [stdout, stderr] = ['', ''];
  let see: (text: string) => void = () => undefined;
  child.stdout.on('data', (text) => {
    stdout += text;
  });
  child.stderr.on('data', (text) => {
    stderr += text;
    see(stderr);
  });
  watch(
    () => child.kill('SIGKILL'),
    (seen) => {
      see = seen;
    },
  );
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })));
}
