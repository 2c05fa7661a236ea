import { Client, DefaultRestOptions, Events, type Interaction, Options } from 'discord.js';
import type { Booted } from '../shared/boot.ts';
import { openContext } from './bot.ts';
import type { DiscordHttpConfig } from './config.ts';
import { errorFields } from './log.ts';
import { onInteraction } from './on-interaction.ts';
import { openWork } from './work.ts';

/** Interactions as Discord posts them, answered by the gateway's own handlers without a gateway. */
export type HttpInteractions = {
  /** Resolves with what answers one, or with undefined where it is answered by a call or not at all. */
  readonly answer: (interaction: GivenInteraction) => Promise<HttpAnswer | undefined>;
  /** Takes no more, and resolves when everything that runs has ended. */
  readonly stop: () => Promise<void>;
};
/** The body of the response and its content type: JSON, or multipart where a picture is ready. */
export type HttpAnswer = { readonly type: string; readonly body: Buffer };
export type GivenInteraction = { readonly id: string; readonly type: number };

const CALLBACK = /\/interactions\/(\d+)\/[^/]+\/callback/;
/** discord.js makes its interactions of what the gateway tells by this; nothing public does. */
type Receives = { readonly actions: { readonly InteractionCreate: { handle: (data: unknown) => void } } };

/**
 * Opens what answers interactions that come over HTTP. The first answer is the response to the request itself: the call
 * that would carry it is caught here. What follows it (a picture) goes to Discord as usual.
 */
export function openHttpInteractions(
  parts: Pick<Booted, 'butaca' | 'memory' | 'log' | 'limits'>,
  config: DiscordHttpConfig,
): HttpInteractions {
  const waiting = new Map<string, (answer: HttpAnswer | undefined) => void>();
  const context = openContext(parts, config);
  const client = new Client({
    intents: [],
    allowedMentions: { parse: [] },
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    rest: {
      api: config.DISCORD_API_URL,
      makeRequest: async (url, init) => {
        const settle = waiting.get(CALLBACK.exec(url)?.[1] ?? '');
        const { body } = init;
        if (!settle || !(typeof body === 'string' || body instanceof FormData))
          return DefaultRestOptions.makeRequest(url, init);
        settle(await answerOf(body));
        return new Response(null, { status: 204 });
      },
    },
  });
  const work = openWork((error) => context.log('error', 'event not handled', errorFields(error)));
  const done = (id: string): void => {
    waiting.get(id)?.(undefined);
    waiting.delete(id);
  };
  const taken = new Set<string>();
  client.on(Events.InteractionCreate, (one: Interaction) => {
    if (work.take(() => onInteraction(one, context).finally(() => done(one.id)))) taken.add(one.id);
  });
  return {
    answer: (interaction) =>
      new Promise((resolve) => {
        waiting.set(interaction.id, resolve);
        (client as unknown as Receives).actions.InteractionCreate.handle(interaction);
        // Of a type that discord.js does not know, or come too late: nobody would ever answer it.
        if (!taken.delete(interaction.id)) done(interaction.id);
      }),
    stop: async () => {
      await work.finish();
      await client.destroy();
    },
  };
}

/** Discord takes the answer to an interaction in the form that it takes calls in. */
async function answerOf(body: string | FormData): Promise<HttpAnswer> {
  if (typeof body === 'string') return { type: 'application/json', body: Buffer.from(body) };
  const form = new Response(body);
  const type = form.headers.get('content-type') ?? 'multipart/form-data';
  return { type, body: Buffer.from(await form.arrayBuffer()) };
}
