import { type RawFile, REST } from 'discord.js';
import type { Booted } from '../../boot/boot.ts';
import { errorFields } from '../deliver/log.ts';
import { onInteraction } from '../receive/on-interaction.ts';
import { openDependencies } from './bot.ts';
import type { DiscordHttpConfig } from './config.ts';
import { openWork } from './work.ts';

/** Interactions as Discord posts them, answered by the gateway's own handlers without a gateway. */
type HttpInteractions = {
  /** Resolves with what answers one, or with undefined where none is taken any more. */
  readonly answer: (interaction: GivenInteraction) => Promise<HttpAnswer | undefined>;
  /** Takes no more, and resolves when everything that runs has ended. */
  readonly stop: () => Promise<void>;
};
/** The body of the response and its content type: JSON, or multipart where something is uploaded with it. */
type HttpAnswer = { readonly type: string; readonly body: Buffer };
export type GivenInteraction = { readonly id: string; readonly type: number };

/**
 * Opens what answers interactions that come over HTTP. The first answer is the response to the request itself; what
 * follows it (a picture) goes to Discord by a call.
 */
export function openHttpInteractions(
  parts: Pick<Booted, 'butaca' | 'state' | 'log' | 'limits'>,
  config: DiscordHttpConfig,
): HttpInteractions {
  const dependencies = openDependencies(parts, config);
  const rest = new REST({ api: config.DISCORD_API_URL });
  const work = openWork((error) => dependencies.log('error', 'event not handled', errorFields(error)));
  return {
    answer: (interaction) =>
      new Promise((resolve) => {
        const callbackOf = () => async (body: object, files: readonly RawFile[]) =>
          resolve(await answerOf(body, files));
        const run = () =>
          onInteraction(interaction, { rest, callbackOf }, dependencies).finally(() => resolve(undefined));
        if (!work.take(run)) resolve(undefined);
      }),
    stop: async () => {
      await work.finish();
      rest.clearHashSweeper();
      rest.clearHandlerSweeper();
    },
  };
}

/** Discord takes the answer to an interaction in the form that it takes calls in. */
async function answerOf(body: object, files: readonly RawFile[]): Promise<HttpAnswer> {
  const json = JSON.stringify(body);
  if (files.length === 0) return { type: 'application/json', body: Buffer.from(json) };
  const form = new FormData();
  files.forEach(({ name, data, contentType }, i) => {
    form.append(`files[${i}]`, new Blob([data as Buffer<ArrayBuffer>], { type: contentType ?? '' }), name);
  });
  form.append('payload_json', json);
  const response = new Response(form);
  const type = response.headers.get('content-type') ?? 'multipart/form-data';
  return { type, body: Buffer.from(await response.arrayBuffer()) };
}
