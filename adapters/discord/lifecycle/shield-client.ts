import { type Client, GatewayDispatchEvents } from 'discord.js';
import { thrownFields } from '../../runtime/error-fields.ts';
import type { Log } from '../deliver/log.ts';

type Packet = { readonly t: string };
/**
 * discord.js makes its own objects of every packet by this; nothing public stands before it. It is private: package.json
 * keeps to the releases that have it (`~14.28`), and test/discord/pinned.test.ts says what to look at in another.
 */
type Reads = { handlePacket: (packet?: Packet, shard?: unknown) => boolean };

/** What the client has to read to know that it is connected. */
const OF_THE_CONNECTION: ReadonlySet<string> = new Set([
  GatewayDispatchEvents.Ready,
  GatewayDispatchEvents.Resumed,
]);

/**
 * Keeps discord.js from reading what is read here from the raw packets (`client.ws.on`): its objects throw at what they
 * do not expect (a poll in a channel that is not cached), before any handler could catch it, and that ends the process.
 * What it throws at a packet that it must read is logged, and told to `onUnready` where it could not connect for it.
 */
export function shieldClient(client: Client, log: Log, onUnready: (error: unknown) => void): void {
  const reads = client.ws as unknown as Reads;
  const handle = reads.handlePacket.bind(reads);
  reads.handlePacket = (packet, shard) => {
    if (packet && !OF_THE_CONNECTION.has(packet.t)) return true;
    try {
      return handle(packet, shard);
    } catch (error) {
      log('error', 'packet not read', { packet: packet?.t, ...thrownFields(error) });
      if (!client.isReady()) onUnready(error);
      return true;
    }
  };
}
