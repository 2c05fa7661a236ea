import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readMultipart } from '../multipart.ts';
import { checkCall } from './check-call.ts';
import { openFaults, type PlannedFaults } from './planned-faults.ts';
import { answers, openState, type Result, refusal, type State } from './state.ts';
import { openUpdateQueue, type UpdateQueue } from './update-queue.ts';

export type Call = { readonly method: string; readonly payload: Readonly<Record<string, unknown>> };

/** A small Telegram on a loopback port: real long polls, messages that can be edited, and no call taken unchecked. */
export type BotApi = PlannedFaults &
  Pick<UpdateQueue, 'push' | 'waiting' | 'polls'> & {
    readonly root: string;
    /** Every call but the long polls, in the order of arrival. */
    readonly calls: readonly Call[];
    /** The names of the files that were uploaded. */
    readonly uploads: readonly string[];
    /** What was refused because the call was wrong: a bot that works has none. */
    readonly refused: readonly string[];
    /** Resolves once so many calls of the methods named have been made. */
    readonly saw: (count: number, ...methods: readonly string[]) => Promise<readonly Call[]>;
    readonly state: State;
    readonly forgetCalls: () => void;
    readonly close: () => Promise<void>;
  };

export const TOKEN = '123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw';

export type BotApiOptions = {
  /** False for loads, where they would only fill the memory. */
  readonly keepCalls?: boolean;
  readonly onCall?: (call: Call) => void;
};

export async function openBotApi({ keepCalls = true, onCall }: BotApiOptions = {}): Promise<BotApi> {
  const calls: Call[] = [];
  const refused: string[] = [];
  const uploads: string[] = [];
  const state = openState();
  const queue = openUpdateQueue();
  const faults = openFaults();
  const watchers = new Set<() => void>();

  const resultOf = async (
    method: string,
    payload: Call['payload'],
    gone: AbortSignal,
  ): Promise<Result | 'html' | 'cut'> => {
    const wrong = checkCall(method, payload);
    refused.push(...wrong);
    const planned = await faults.next(method, gone);
    if (planned === 'cut') answers(state, method, payload);
    if (planned) return planned;
    if (wrong.length > 0) return refusal(400, `Bad Request: ${wrong.join('; ')}`);
    if (method === 'getUpdates') return queue.poll(payload, gone);
    return answers(state, method, payload);
  };

  const server = createServer(async (request, response) => {
    if (request.url?.startsWith('/file/')) return sendFile(response, request.url, state);
    const [, token, method = ''] = /^\/bot([^/]+)\/(\w+)$/.exec(request.url ?? '') ?? [];
    const payload = await readPayload(request, uploads);
    if (token !== TOKEN) return send(response, refusal(401, 'Unauthorized'));
    if (keepCalls && method !== 'getUpdates') calls.push({ method, payload });
    onCall?.({ method, payload });
    for (const look of watchers) look();
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    send(response, await resultOf(method, payload, gone.signal));
  });
  server.keepAliveTimeout = 75_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const saw: BotApi['saw'] = (count, ...methods) =>
    new Promise((resolve) => {
      const look = (): void => {
        const found = calls.filter(({ method }) => methods.length === 0 || methods.includes(method));
        if (found.length < count) return;
        watchers.delete(look);
        setImmediate(() => resolve(found));
      };
      watchers.add(look);
      look();
    });

  return {
    ...faults,
    push: queue.push,
    waiting: queue.waiting,
    polls: queue.polls,
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    refused,
    uploads,
    saw,
    state,
    forgetCalls: () => {
      calls.length = 0;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** A file lies under a path that holds the token. */
function sendFile(response: ServerResponse, url: string, { files }: State): void {
  const [, token, id = ''] = /^\/file\/bot([^/]+)\/documents\/(.+)\.csv$/.exec(url) ?? [];
  const bytes = token === TOKEN ? files.get(id) : undefined;
  response.writeHead(bytes ? 200 : 404).end(bytes);
}

async function readPayload(request: IncomingMessage, uploads: string[]): Promise<Call['payload']> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('multipart/form-data')) return readForm(body, type, uploads);
  return body.length === 0 ? {} : JSON.parse(body.toString('utf8'));
}

/** A call with uploads: a field that says `attach://name` is the upload of that name, and what is JSON is read. */
function readForm(body: Buffer, type: string, uploads: string[]): Call['payload'] {
  const parts = readMultipart(body, type);
  uploads.push(...parts.flatMap(({ filename }) => filename ?? []));
  const fields = parts.filter(({ filename }) => filename === undefined);
  return Object.fromEntries(
    fields.map(({ name, bytes }) => {
      const text = Buffer.from(bytes).toString('utf8');
      const upload = parts.find((part) => text === `attach://${part.name}`);
      return [name, upload ? upload.bytes : readField(text)];
    }),
  );
}

function readField(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const OUTAGE = '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>nginx</body>\r\n</html>\r\n';

function send(response: ServerResponse, result: Result | 'html' | 'cut'): void {
  if (response.destroyed) return;
  if (result === 'cut') {
    response.destroy();
    return;
  }
  if (result === 'html') {
    response.writeHead(502, { 'content-type': 'text/html' }).end(OUTAGE);
    return;
  }
  const status = result.ok ? 200 : result.error_code;
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(result));
}
