import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Event, interactionOf } from './events.ts';
import { type Gateway, openGateway } from './gateway.ts';
import { type Call, type Fault, openRest } from './rest.ts';

/** A Discord on loopback: REST and gateway on one port, strict about every body. */
export type SmallDiscord = {
  /** What DISCORD_API_URL is set to. */
  readonly api: string;
  readonly calls: readonly Call[];
  readonly gateway: Gateway;
  /** Sends an interaction, and resolves with the call that answers it. */
  readonly interact: (event: Event) => Promise<Call>;
  /** Sends a message, and resolves with the call that answers it. */
  readonly write: (message: object & { readonly channel_id: string }) => Promise<Call>;
  /** The next call on a path. */
  readonly next: (path: RegExp) => Promise<Call>;
  /** Answers the next call on a path so. */
  readonly fail: (fault: Fault) => void;
  /** Sets how many chose each answer of the last poll of a channel. */
  readonly vote: (channel: string, ...counts: number[]) => void;
  /** The application as its portal has it. */
  readonly application: Record<string, unknown>;
  readonly close: () => Promise<void>;
};

const PATIENCE_MS = 5000;

/** `shards` is how many it advises. */
export async function openSmallDiscord({ shards = 1 } = {}): Promise<SmallDiscord> {
  const waiting = new Set<{ readonly path: RegExp; readonly resolve: (call: Call) => void }>();
  const hear = (call: Call): void => {
    for (const one of waiting) {
      if (!one.path.test(call.path)) continue;
      waiting.delete(one);
      one.resolve(call);
    }
  };
  const port = (): number => (server.address() as AddressInfo).port;
  const gatewayUrl = (): string => `ws://127.0.0.1:${port()}`;
  const rest = openRest(gatewayUrl, shards, hear);
  const server = createServer((request, response) => void rest.handle(request, response));
  const gateway = openGateway(server, gatewayUrl);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const next = (path: RegExp): Promise<Call> =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`No call on ${path}`)), PATIENCE_MS);
      waiting.add({
        path,
        resolve: (call) => {
          clearTimeout(late);
          resolve(call);
        },
      });
    });

  return {
    api: `http://127.0.0.1:${port()}/api`,
    calls: rest.calls,
    gateway,
    application: rest.application,
    vote: rest.vote,
    next,
    interact: (event) => {
      const interaction = interactionOf(event);
      if (!event.expired)
        rest.open.set(interaction.token, { type: interaction.type, edits: 'message' in interaction });
      const call = next(new RegExp(`^/interactions/${interaction.id}/`));
      gateway.dispatch('INTERACTION_CREATE', interaction);
      return call;
    },
    write: (message) => {
      const call = next(new RegExp(`^/channels/${message.channel_id}/messages$`));
      gateway.dispatch('MESSAGE_CREATE', message);
      return call;
    },
    fail: (fault) => rest.faults.push(fault),
    close: () => {
      gateway.close();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
