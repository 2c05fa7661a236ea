import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PoolRunnerInitializer, PoolWorker, WorkerRequest } from 'vitest/node';

export type KeptThread = {
  readonly pool: PoolRunnerInitializer;
  /** Ends the thread, whatever it does; the next run has a new one. */
  readonly end: (reason?: Error) => Promise<void>;
};

/**
 * A thread for Vitest's tests that outlives a run: what it has loaded stays loaded, but for the modules that a run
 * says are to be loaded anew. Vitest's own threads live for one run, and loading everything takes longer than most tests.
 */
export function openKeptThread(): KeptThread {
  let thread: Worker | undefined;
  let isSetUp = false;
  const events = new EventEmitter();
  events.setMaxListeners(0);

  const open = (entry: string, env: NodeJS.ProcessEnv): void => {
    if (thread) return;
    isSetUp = false;
    thread = new Worker(entry, { env, stdout: true, stderr: true });
    thread.on('message', (message) => events.emit('message', message));
    thread.on('error', (error) => events.emit('error', error));
  };

  const send = (message: WorkerRequest): void => {
    if (message.type === 'stop') answer('stopped');
    else if (message.type === 'start' && isSetUp) answer('started');
    else thread?.postMessage(message);
    isSetUp ||= message.type === 'start';
  };

  const answer = (type: string): void =>
    void setImmediate(() => events.emit('message', { type, __vitest_worker_response__: true }));

  const worker = ({
    distPath,
    env,
  }: {
    readonly distPath: string;
    readonly env: NodeJS.ProcessEnv;
  }): PoolWorker => ({
    name: 'kept',
    on: (event, listener) => void events.on(event, listener),
    off: (event, listener) => void events.off(event, listener),
    send,
    deserialize: (data) => data,
    start: async () => open(join(distPath, 'workers', 'threads.js'), env),
    stop: async () => void events.removeAllListeners(),
  });

  return {
    pool: { name: 'kept', createPoolWorker: ({ distPath, env }) => worker({ distPath, env }) },
    end: async (reason) => {
      const ended = thread;
      thread = undefined;
      await ended?.terminate();
      if (reason && events.listenerCount('error') > 0) events.emit('error', reason);
    },
  };
}
