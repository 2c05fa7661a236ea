import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { type Booted, type BootFault, isBootFault } from '../boot/boot.ts';
import type { ServeConfig } from './config.ts';
import { openWaitingServer } from './http/waiting.ts';
import { openServer } from './open-server.ts';
import type { RoutePlugin } from './route-plugin.ts';

/** A process that serves; `port` is the one it got where any was asked for. */
export type Serving = { readonly port: number; readonly stop: () => Promise<void> };

type ServeOptions = {
  readonly config: ServeConfig;
  readonly boot: () => Promise<Booted | BootFault>;
  readonly routePlugins: readonly RoutePlugin[];
  readonly notify: (line: string) => void;
  /** How often a catalog is looked for where there is none, in milliseconds. */
  readonly retryMs?: number;
};

/** What still runs after so long is cut off. */
const LONGEST_STOP_MS = 10_000;
const RETRY_MS = 5000;

/** Listens and answers; where there is no catalog yet, says so to everybody (503) and looks for one again and again. */
export async function startServing(options: ServeOptions): Promise<Serving> {
  const { config, boot, notify } = options;
  const booted = await boot();
  if (!isBootFault(booted))
    return listen(await openServer({ ...booted, config }, options.routePlugins), config);
  notify(`${booted.fault}\nAnswering 503 until there is a catalog.`);
  const waiting = await listen(await openWaitingServer(config, notify), config);
  return replaceWhenReady(waiting, options);
}

async function listen(app: FastifyInstance, { HOST: host, PORT: port }: ServeConfig): Promise<Serving> {
  await app.listen({ host, port });
  const address = app.server.address() as AddressInfo;
  return { port: address.port, stop: () => close(app) };
}

/** Takes no more connections, finishes what runs. */
async function close(app: FastifyInstance): Promise<void> {
  const late = setTimeout(() => app.server.closeAllConnections(), LONGEST_STOP_MS);
  await app.close();
  clearTimeout(late);
}

function replaceWhenReady(waiting: Serving, options: ServeOptions): Serving {
  const stopping = new AbortController();
  const { port } = waiting;
  const replaced = (async (): Promise<Serving> => {
    const booted = await keepTrying(options, stopping.signal);
    if (!booted) return waiting;
    await waiting.stop();
    const config = { ...options.config, PORT: port };
    const serving = await listen(await openServer({ ...booted, config }, options.routePlugins), config);
    options.notify('There is a catalog: answering.');
    return serving;
  })();
  return {
    port,
    stop: async () => {
      stopping.abort();
      await (await replaced).stop();
    },
  };
}

async function keepTrying(
  { boot, retryMs = RETRY_MS }: ServeOptions,
  signal: AbortSignal,
): Promise<Booted | undefined> {
  while (!signal.aborted) {
    await pause(retryMs, undefined, { signal }).catch(() => undefined);
    const booted = signal.aborted ? undefined : await boot();
    if (booted && !isBootFault(booted)) return booted;
  }
  return undefined;
}
