import type { IncomingMessage, ServerResponse } from 'node:http';
import { readMultipart } from '../multipart.ts';
import { bodyFaults } from './check-body.ts';
import { APPLICATION, BOT, TOKEN } from './gateway.ts';

/** A call that the bot made, and how it was answered. */
export type Call = {
  readonly method: string;
  readonly path: string;
  // biome-ignore lint/suspicious/noExplicitAny: bodies of every shape, looked into by tests.
  readonly body: any;
  readonly status: number;
  readonly code?: number;
  /** What was uploaded with it, by name. */
  readonly files?: Readonly<Record<string, Uint8Array>>;
};
/**
 * An answer that is given once instead of Discord's own, or with `forMs` to every call in that time; with `after`, the
 * call is carried out first all the same.
 */
export type Fault = {
  readonly path: RegExp;
  readonly status: number;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
  readonly after?: boolean;
  readonly forMs?: number;
};
type Answer = {
  readonly status: number;
  readonly body?: object | undefined;
  readonly headers?: Fault['headers'];
};

export type Rest = {
  readonly calls: Call[];
  readonly faults: Fault[];
  /** Tokens of the interactions that may still be answered. */
  readonly open: Map<string, { readonly type: number; readonly edits: boolean }>;
  /** The application as the portal has it. */
  readonly application: Record<string, unknown>;
  /** Sets how many chose each answer of the last poll of a channel. */
  readonly vote: (channel: string, ...counts: number[]) => void;
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
};

const AUTOCOMPLETE = { interaction: 4, callback: 8 };
const UPDATE = 7;
const FORM = { interaction: 5, callback: 9 };

/** Discord's REST as far as the bot uses it. Every call is kept, and `heard` is told of it. */
export function openRest(gatewayUrl: () => string, shards: number, heard: (call: Call) => void): Rest {
  const calls: Call[] = [];
  const faults: Fault[] = [];
  const open: Rest['open'] = new Map();
  const answered = new Set<string>();
  const nonces = new Map<string, object>();
  const polls = openPolls();
  const application: Rest['application'] = { id: APPLICATION, bot_public: true };

  const callback = (token: string, type: number): Answer => {
    const interaction = open.get(token);
    if (!interaction) return refused(404, 10062, 'Unknown interaction');
    const fits = (type === AUTOCOMPLETE.callback) === (interaction.type === AUTOCOMPLETE.interaction);
    if (!fits || (type === UPDATE && !interaction.edits))
      return refused(400, 50035, 'Invalid Form Body\ntype: not for it');
    if (type === FORM.callback && interaction.type === FORM.interaction)
      return refused(400, 50035, 'Invalid Form Body\ntype: a form opens no other');
    if (answered.has(token)) return refused(400, 40060, 'Interaction has already been acknowledged.');
    answered.add(token);
    return { status: 204 };
  };
  const post = (
    path: string,
    body: PollBody & { readonly nonce?: string; readonly enforce_nonce?: boolean },
  ): Answer => {
    const key = body.enforce_nonce ? `${path} ${body.nonce}` : '';
    const message = nonces.get(key) ?? {
      id: `${700 + nonces.size}`,
      channel_id: '1',
      content: '',
      author: BOT,
    };
    if (key) nonces.set(key, message);
    polls.post(path, message, body);
    return { status: 200, body: message };
  };
  const carryOut = (method: string, path: string, body: never): Answer => {
    const wrong = bodyFaults(method, path, body);
    if (wrong.length > 0) return refused(400, 50035, `Invalid Form Body\n${wrong.join('\n')}`);
    if (path === '/gateway/bot') return { status: 200, body: gatewayBody(gatewayUrl(), shards) };
    if (path === '/applications/@me') return { status: 200, body: Object.assign(application, body) };
    const token = /^\/interactions\/\d+\/([\w-]+)\/callback$/.exec(path)?.[1];
    if (token) return callback(token, (body as { type: number }).type);
    const polled = polls.answer(method, path);
    if (polled) return polled;
    return method === 'POST' ? post(path, body) : { status: 200, body: method === 'PUT' ? [] : {} };
  };
  const lasting = new Set<Fault>();
  const outlive = (fault: Fault): void => {
    if (lasting.has(fault)) return;
    const end = () => void faults.splice(faults.indexOf(fault), 1);
    if (fault.forMs === undefined) end();
    else setTimeout(end, fault.forMs);
    lasting.add(fault);
  };
  const answerOf = (method: string, path: string, body: never, token: string | undefined): Answer => {
    if (!/^\/(?:interactions|webhooks)\//.test(path) && token !== `Bot ${TOKEN}`)
      return refused(401, 0, '401: Unauthorized');
    const fault = faults.find((planned) => planned.path.test(path));
    if (fault) outlive(fault);
    if (fault && !fault.after) return fault;
    const answer = carryOut(method, path, body);
    return fault && answer.status < 300 ? fault : answer;
  };

  return {
    calls,
    faults,
    open,
    application,
    vote: polls.vote,
    handle: async (request, response) => {
      const path = decodeURIComponent((request.url ?? '').replace(/^\/api\/v10/, '').replace(/\?.*$/, ''));
      const method = request.method ?? '';
      const { body, files } = await readBody(request);
      const answer = answerOf(method, path, body, request.headers.authorization);
      const code = (answer.body as { readonly code?: number } | undefined)?.code;
      const call = {
        method,
        path,
        body,
        status: answer.status,
        ...(code === undefined ? {} : { code }),
        ...(files ? { files } : {}),
      };
      response.writeHead(answer.status, {
        ...(answer.body ? { 'content-type': 'application/json' } : {}),
        ...answer.headers,
      });
      response.end(answer.body ? JSON.stringify(answer.body) : undefined);
      calls.push(call);
      heard(call);
    },
  };
}

type PollAnswer = { readonly poll_media: object };
type PollBody = { readonly poll?: { readonly answers: readonly PollAnswer[] } };
type KeptPoll = { readonly answers: readonly PollAnswer[]; counts: readonly number[]; isOver: boolean };

/** Polls of channels, as their messages tell them: votes are counted precisely once a poll is over. */
function openPolls() {
  const kept = new Map<string, KeptPoll>();
  const told = (id: string, { answers, counts, isOver }: KeptPoll): object => ({
    id,
    poll: {
      answers: answers.map((answer, at) => ({ answer_id: at + 1, ...answer })),
      results: {
        is_finalized: isOver,
        answer_counts: counts.flatMap((count, at) =>
          count > 0 ? [{ id: at + 1, count, me_voted: false }] : [],
        ),
      },
    },
  });
  return {
    post: (path: string, message: object, { poll }: PollBody): void => {
      const { id } = message as { readonly id: string };
      if (poll) kept.set(`${path}/${id}`, { answers: poll.answers, counts: [], isOver: false });
    },
    vote: (channel: string, ...counts: number[]): void => {
      const own = [...kept]
        .filter(([path]) => path.startsWith(`/channels/${channel}/`))
        .map(([, poll]) => poll);
      const last = own.at(-1);
      if (last) last.counts = counts;
    },
    answer: (method: string, path: string): Answer | undefined => {
      const [, channel, kind, id = ''] =
        /^\/channels\/(\d+)\/(messages|polls)\/(\d+)(?:\/expire)?$/.exec(path) ?? [];
      if (channel === undefined || method === 'PATCH') return undefined;
      const poll = kept.get(`/channels/${channel}/messages/${id}`);
      if (!poll) return refused(404, 10008, 'Unknown Message');
      if (kind === 'polls' && poll.isOver) return refused(400, 520001, 'Poll expired');
      if (kind === 'polls') poll.isOver = true;
      return { status: 200, body: told(id, poll) };
    },
  };
}

function refused(status: number, code: number, message: string): Answer {
  return { status, body: { code, message } };
}

function gatewayBody(url: string, shards: number): object {
  return {
    url,
    shards,
    session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
  };
}

type Sent = { readonly body: never; readonly files?: Call['files'] };

/** A body as JSON, or as a form with uploads beside it: those are taken for attachments, as Discord does. */
async function readBody(request: IncomingMessage): Promise<Sent> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data'))
    return { body: (bytes.length === 0 ? undefined : JSON.parse(bytes.toString())) as never };
  const parts = readMultipart(bytes, type);
  const uploads = parts.filter(({ filename }) => filename !== undefined);
  const wrong = uploads.find(({ name }) => !/^files\[\d+\]$/.test(name));
  if (wrong) throw new Error(`${wrong.name} is no name of an upload`);
  const json = parts.find(({ name }) => name === 'payload_json');
  const files = Object.fromEntries(uploads.map((part) => [part.filename ?? '', part.bytes]));
  const body = JSON.parse(Buffer.from(json?.bytes ?? []).toString('utf8'));
  return { body: withUploads(body, Object.keys(files)), files };
}

type Message = { readonly attachments?: readonly { readonly id: string }[] };

/** An upload is the attachment whose id is its number; without a list of them each is one. */
function withUploads(body: Message & { readonly data?: Message }, names: readonly string[]): never {
  const named = (message: Message) => {
    const { attachments = names.map((_, id) => ({ id: String(id) })) } = message;
    return {
      ...message,
      attachments: attachments.map((one) => ({ filename: names[Number(one.id)], ...one })),
    };
  };
  return (body.data ? { ...body, data: named(body.data) } : named(body)) as never;
}
