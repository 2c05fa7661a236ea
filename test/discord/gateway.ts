import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';

export const APPLICATION = '900000000000000001';
export const TOKEN = 'test-token.of.no-account';
export const BOT = {
  id: APPLICATION,
  username: 'butaca',
  discriminator: '0',
  avatar: null,
  bot: true,
  global_name: null,
};

/** The gateway of the small Discord: every shard hears of its own servers, the first of what is in none. */
export type Gateway = {
  readonly dispatch: (event: string, data: object) => void;
  /** Closes every socket, as a network or Discord may; `for good` with a code such as 4004. */
  readonly drop: (code?: number) => void;
  readonly askToReconnect: () => void;
  /** How often a session was opened and resumed. */
  readonly sessions: { identified: number; resumed: number };
  /** The shards that are connected at the moment. */
  readonly shards: () => readonly number[];
  /** A code with which the next to identify is refused. */
  refuseWith: number | undefined;
  /** What is otherwise in READY. */
  greeting: object;
  /** True where the application's switches of privileged intents are off. */
  withoutPrivileges: boolean;
  readonly close: () => void;
};

type Packet = {
  readonly op: number;
  readonly d?: {
    readonly token?: string;
    readonly intents?: number;
    readonly seq?: number;
    readonly session_id?: string;
    /** Its number, and how many there are. */
    readonly shard?: readonly [number, number];
  };
};

const [DISPATCH, HEARTBEAT, IDENTIFY, RESUME, RECONNECT, HELLO, ACK] = [0, 1, 2, 6, 7, 10, 11];
const WRONG_TOKEN = 4004;
const DISALLOWED = 4014;
/** Members, presences and the content of messages: a switch at the portal for each. */
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);
const GOING_AWAY = 1001;

export function openGateway(server: Server, url: () => string): Gateway {
  const sockets = new WebSocketServer({ server });
  const sent = new Map<number, { readonly s: number; readonly packet: string }[]>();
  const live = new Map<WebSocket, number>();
  let shards = 1;
  const sessions = { identified: 0, resumed: 0 };

  const pack = (shard: number, event: string, data: object): string => {
    const before = sent.get(shard) ?? [];
    const s = before.length + 1;
    const packet = JSON.stringify({ op: DISPATCH, t: event, s, d: data });
    sent.set(shard, before);
    before.push({ s, packet });
    return packet;
  };
  const hear = (socket: WebSocket, { op, d }: Packet): void => {
    if (op === HEARTBEAT) socket.send(JSON.stringify({ op: ACK }));
    if (op === IDENTIFY) identify(socket, d);
    if (op === RESUME) {
      sessions.resumed++;
      const shard = Number(d?.session_id?.split('-')[1]);
      live.set(socket, shard);
      for (const { s, packet } of sent.get(shard) ?? []) if (s > (d?.seq ?? 0)) socket.send(packet);
      socket.send(pack(shard, 'RESUMED', {}));
    }
  };
  const identify = (
    socket: WebSocket,
    { token, intents = 0, shard: [shard, count] = [0, 1] }: NonNullable<Packet['d']> = {},
  ): void => {
    const isTooMuch = gateway.withoutPrivileges && (intents & PRIVILEGED) !== 0;
    const refused = token !== TOKEN ? WRONG_TOKEN : isTooMuch ? DISALLOWED : gateway.refuseWith;
    if (refused !== undefined) {
      socket.close(refused);
      return;
    }
    sessions.identified++;
    const application = { id: APPLICATION, flags: 0 };
    shards = count;
    const session = { session_id: `session-${shard}-${sessions.identified}`, resume_gateway_url: url() };
    const ready = {
      v: 10,
      user: BOT,
      guilds: [],
      ...session,
      application,
      shard: [shard, count],
      ...gateway.greeting,
    };
    socket.send(pack(shard, 'READY', ready));
    live.set(socket, shard);
  };

  sockets.on('connection', (socket) => {
    socket.on('message', (text) => hear(socket, JSON.parse(String(text))));
    socket.on('close', () => live.delete(socket));
    socket.on('error', () => undefined);
    socket.send(JSON.stringify({ op: HELLO, d: { heartbeat_interval: 41_250 } }));
  });
  const gateway: Gateway = {
    sessions,
    shards: () => [...live.values()].sort(),
    refuseWith: undefined,
    greeting: {},
    withoutPrivileges: false,
    dispatch: (event, data) => {
      const shard = shardOf(data, shards);
      const packet = pack(shard, event, data);
      for (const [socket, its] of live) if (its === shard) socket.send(packet);
    },
    drop: (code) => {
      for (const socket of live.keys()) code === undefined ? socket.terminate() : socket.close(code);
    },
    askToReconnect: () => {
      for (const socket of live.keys()) socket.send(JSON.stringify({ op: RECONNECT, d: null }));
    },
    close: () => {
      for (const socket of sockets.clients) socket.close(GOING_AWAY);
      sockets.close();
    },
  };
  return gateway;
}

/** https://discord.com/developers/docs/events/gateway#sharding */
function shardOf(data: object, shards: number): number {
  const { guild_id: guild = '0' } = data as { readonly guild_id?: string };
  return Number((BigInt(guild) >> 22n) % BigInt(shards));
}
