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

/** The gateway of the small Discord: one shard's socket at a time is enough. */
export type Gateway = {
  readonly dispatch: (event: string, data: object) => void;
  /** Closes every socket, as a network or Discord may; `for good` with a code such as 4004. */
  readonly drop: (code?: number) => void;
  readonly askToReconnect: () => void;
  /** How often a session was opened and resumed. */
  readonly sessions: { identified: number; resumed: number };
  /** A code with which the next to identify is refused. */
  refuseWith: number | undefined;
  readonly close: () => void;
};

type Packet = { readonly op: number; readonly d?: { readonly token?: string; readonly seq?: number } };

const [DISPATCH, HEARTBEAT, IDENTIFY, RESUME, RECONNECT, HELLO, ACK] = [0, 1, 2, 6, 7, 10, 11];
const WRONG_TOKEN = 4004;
const GOING_AWAY = 1001;

export function openGateway(server: Server, url: () => string): Gateway {
  const sockets = new WebSocketServer({ server });
  const sent: { readonly s: number; readonly packet: string }[] = [];
  const live = new Set<WebSocket>();
  const sessions = { identified: 0, resumed: 0 };

  const pack = (event: string, data: object): string => {
    const s = sent.length + 1;
    const packet = JSON.stringify({ op: DISPATCH, t: event, s, d: data });
    sent.push({ s, packet });
    return packet;
  };
  const hear = (socket: WebSocket, { op, d }: Packet): void => {
    if (op === HEARTBEAT) socket.send(JSON.stringify({ op: ACK }));
    if (op === IDENTIFY) identify(socket, d?.token);
    if (op === RESUME) {
      sessions.resumed++;
      live.add(socket);
      for (const { s, packet } of sent) if (s > (d?.seq ?? 0)) socket.send(packet);
      socket.send(pack('RESUMED', {}));
    }
  };
  const identify = (socket: WebSocket, token: string | undefined): void => {
    const refused = token === TOKEN ? gateway.refuseWith : WRONG_TOKEN;
    if (refused !== undefined) {
      socket.close(refused);
      return;
    }
    sessions.identified++;
    const application = { id: APPLICATION, flags: 0 };
    const session = { session_id: `session-${sessions.identified}`, resume_gateway_url: url() };
    socket.send(pack('READY', { v: 10, user: BOT, guilds: [], ...session, application, shard: [0, 1] }));
    live.add(socket);
  };

  sockets.on('connection', (socket) => {
    socket.on('message', (text) => hear(socket, JSON.parse(String(text))));
    socket.on('close', () => live.delete(socket));
    socket.on('error', () => undefined);
    socket.send(JSON.stringify({ op: HELLO, d: { heartbeat_interval: 41_250 } }));
  });
  const gateway: Gateway = {
    sessions,
    refuseWith: undefined,
    dispatch: (event, data) => {
      const packet = pack(event, data);
      for (const socket of live) socket.send(packet);
    },
    drop: (code) => {
      for (const socket of live) code === undefined ? socket.terminate() : socket.close(code);
    },
    askToReconnect: () => {
      for (const socket of live) socket.send(JSON.stringify({ op: RECONNECT, d: null }));
    },
    close: () => {
      for (const socket of sockets.clients) socket.close(GOING_AWAY);
      sockets.close();
    },
  };
  return gateway;
}
