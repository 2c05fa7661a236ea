import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';

/** A Redis of a test's own, on a free port and in a folder that goes with it. */
export type TestRedis = {
  readonly url: string;
  /** Ends the server as a crash would; its port stays its own. */
  readonly kill: () => Promise<void>;
  /** Stops it from answering without closing anything, as a network that swallows packets would. */
  readonly freeze: () => void;
  readonly thaw: () => void;
  readonly start: () => Promise<void>;
  /** Everything that is kept, keys and values, as one text. */
  readonly dump: () => Promise<string>;
  readonly close: () => Promise<void>;
};

export const withoutRedis = !isInstalled();
/** To stand in the name of a suite that is skipped where there is no Redis. */
export const onRedis = withoutRedis ? 'Redis (skipped: redis-server is not installed)' : 'Redis';

function isInstalled(): boolean {
  try {
    execFileSync('redis-server', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

export async function startRedis(): Promise<TestRedis> {
  const folder = mkdtempSync(join(tmpdir(), 'butaca-redis-'));
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  let server: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    const settings = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder];
    server = spawn('redis-server', [...settings, '--save', '', '--appendonly', 'yes'], { stdio: 'ignore' });
    await withClient(url, (client) => client.ping());
  };
  const kill = async (): Promise<void> => {
    const ended = new Promise((resolve) => server?.once('exit', resolve));
    server?.kill('SIGKILL');
    await ended;
  };
  await start();
  return {
    url,
    start,
    kill,
    freeze: () => void server?.kill('SIGSTOP'),
    thaw: () => void server?.kill('SIGCONT'),
    dump: () => withClient(url, dumpOf),
    close: async () => {
      if (server?.exitCode === null && server.signalCode === null) await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}

async function withClient<T>(url: string, run: (client: Redis) => Promise<T>): Promise<T> {
  const client = new Redis(url, { maxRetriesPerRequest: null, retryStrategy: () => 20 });
  client.on('error', () => undefined); // it is tried until the server listens
  try {
    return await run(client);
  } finally {
    client.disconnect();
  }
}

async function dumpOf(client: Redis): Promise<string> {
  const keys = await client.keys('*');
  const values = await Promise.all(
    keys.map(async (key) => {
      const type = await client.type(key);
      if (type === 'hash') return JSON.stringify(await client.hgetall(key));
      return type === 'list' ? (await client.lrange(key, 0, -1)).join() : await client.get(key);
    }),
  );
  return keys.map((key, i) => `${key} ${values[i]}`).join('\n');
}
