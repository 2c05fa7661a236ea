import { boot } from '../boot/boot.ts';
import { leaveNote } from '../runtime/health/note.ts';
import { serveSchema } from '../serve/config.ts';
import { routePlugins } from '../serve/route-plugins.ts';
import { type Serving, startServing } from '../serve/start-serving.ts';
import { isConfigFault, readConfig } from '../settings/config.ts';

const STOPPED = 0;
const FAULT = 1;

/** `butaca serve`: one HTTP process, until it is told to stop. Returns the exit code. */
export async function runServe(): Promise<number> {
  const config = readConfig(serveSchema, process.env);
  if (isConfigFault(config)) return refuse(config.fault);
  const stopped = interruption();
  try {
    const options = {
      config,
      routePlugins,
      boot: () => boot({ env: process.env, notify: tell, renews: true }),
      notify: tell,
    };
    const serving = await startServing(options);
    tell(`Serving http://${hostOf(config.HOST)}:${serving.port}/`);
    const url = `http://${hostOf(reachedAt(config.HOST))}:${serving.port}/healthz`;
    leaveNote(process.env, { mode: 'serve', url }, tell);
    return await untilStopped(serving, stopped);
  } catch (error) {
    if (!isListenError(error)) throw error;
    return refuse(
      `${config.HOST}:${config.PORT} cannot be listened on (${error.message}). Set HOST and PORT.`,
    );
  }
}

async function untilStopped(serving: Serving, stopped: Promise<void>): Promise<number> {
  await stopped;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(FAULT));
  await serving.stop();
  return STOPPED;
}

/** The first signal ends what was begun, a second one everything. */
function interruption(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

function isListenError(error: unknown): error is Error {
  return (
    error instanceof Error && 'syscall' in error && /^(?:listen|getaddrinfo)$/.test(String(error.syscall))
  );
}

/** Where a process of the same machine reaches what listens everywhere. */
function reachedAt(host: string): string {
  return { '0.0.0.0': '127.0.0.1', '::': '::1' }[host] ?? host;
}

function hostOf(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

function tell(line: string): void {
  console.error(line);
}

function refuse(fault: string): number {
  tell(fault);
  return FAULT;
}
