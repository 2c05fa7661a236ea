import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../etl/package-root.ts';

/** The built command: what users run. */
export const MAIN = join(packageRoot(), 'dist', 'adapters', 'main.js');

/** The files that a started `butaca` works with. */
export type Files = { readonly catalog: string; readonly userData: string };

/** A bench asks more than any user may: counted all the same, and never reached. */
export const NO_LIMITS = { USER_LIMIT: '1000000', CHAT_LIMIT: '1000000' } as const;

const SERVERS: ReadonlySet<string> = new Set(['discord', 'telegram', 'serve']);

/** Starts the built `butaca` with nothing of the developer's settings. */
export function startButaca(
  args: readonly string[],
  files?: Files,
  more: NodeJS.ProcessEnv = {},
): ChildProcessWithoutNullStreams {
  const { PATH, HOME } = process.env;
  const settings = files && { BUTACA_CATALOG: files.catalog, BUTACA_USER_DATA: files.userData };
  // As the command's first line and `npm start` run it; `npm run telegram` and `discord` leave the young heap its size.
  const flags = SERVERS.has(args[0] ?? '') ? [] : ['--optimize-for-size', '--v8-pool-size=1'];
  return spawn(process.execPath, [...flags, MAIN, ...args], {
    env: { PATH, HOME, LANG: 'es_AR.UTF-8', ...settings, ...more },
  });
}

/** Runs to its end and returns the exit code and what was said on standard error. */
export function ended(child: ChildProcessWithoutNullStreams): Promise<{ code: number | null; said: string }> {
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  child.stdout.resume();
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, said })));
}

/** Memory of a running process in MiB: resident now (`VmRSS`) or at its peak (`VmHWM`); undefined once it is gone. */
export function memoryOf(pid: number | undefined, what: 'VmRSS' | 'VmHWM'): number | undefined {
  try {
    const kib = new RegExp(`^${what}:\\s+(\\d+) kB`, 'm').exec(
      readFileSync(`/proc/${pid}/status`, 'utf8'),
    )?.[1];
    return kib === undefined ? undefined : Number(kib) / 1024;
  } catch {
    return undefined; // it has ended, or this is no Linux
  }
}

/** Clock ticks a second, in which Linux counts; the same wherever Node runs. */
const TICKS = 100;

/** Milliseconds of processor time that a running process has used; not a number where the system does not tell. */
export function processorMs(pid: number | undefined): number {
  try {
    const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
    const [user, system] = fields.split(' ').slice(11, 13).map(Number) as [number, number];
    return ((user + system) * 1000) / TICKS;
  } catch {
    return Number.NaN;
  }
}

/** Lets the peak of a process start anew; where the system forbids it, peaks only grow. */
export function resetPeak(pid: number | undefined): void {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, '5');
  } catch {
    // the peak so far is told again: an upper bound
  }
}
