import { type Client, Events, GatewayDispatchEvents, Status } from 'discord.js';
import type { AnyQuestion } from '../../../src/questions/question.ts';
import type { Booted } from '../../boot/boot.ts';
import { openDailyRound, startRounds } from '../../runtime/daily-round.ts';
import { languageOf } from '../../runtime/language-of.ts';
import { openLimit } from '../../runtime/limits.ts';
import { hosting, openNightRound } from '../../runtime/night-round.ts';
import { openTurns } from '../../runtime/take-turn.ts';
import type { FetchBytes } from '../../shared/receive/film-file/fetch-film-file.ts';
import { errorFields, openLog, redact } from '../deliver/log.ts';
import { openNightVoting } from '../deliver/night-voting.ts';
import { ADDRESSES, openDailySender } from '../deliver/send-daily.ts';
import { openAnswers } from '../receive/answers.ts';
import { openAttachments } from '../receive/attachments.ts';
import type { HandlerDependencies } from '../receive/handler-dependencies.ts';
import { callbackBy, onInteraction } from '../receive/on-interaction.ts';
import { onMessage, type Received } from '../receive/on-message.ts';
import { openRepeats } from '../receive/repeats.ts';
import type { DiscordConfig } from './config.ts';
import { loginFault, refusalFault, unreadableFault } from './faults.ts';
import { openClient, tellConnection } from './open-client.ts';
import { shieldClient } from './shield-client.ts';
import { openWork } from './work.ts';

/** A bot that is connected. */
export type Bot = {
  /** Takes no more work, finishes what runs, leaves. */
  readonly stop: () => Promise<void>;
  /** Resolves once it has left: with the reason where Discord refused it. */
  readonly left: Promise<string | undefined>;
  readonly isConnected: () => boolean;
};
type Parts = Pick<Booted, 'butaca' | 'state' | 'log' | 'limits' | 'charts' | 'posters'> & {
  /** Brings what was attached, in place of the network. */
  readonly fetchBytes?: FetchBytes;
};

/** Connects to Discord and answers until it is stopped. A refusal is told in one sentence. */
export async function startBot(
  parts: Parts,
  config: DiscordConfig,
  managed = false,
): Promise<Bot | { readonly fault: string }> {
  const client = openClient(config, managed);
  const { butaca, state, posters } = parts;
  const write = (line: string): void => parts.log(redact(line, config.DISCORD_TOKEN));
  const log = openLog(write, config.DISCORD_TOKEN);
  const send = openDailySender(client.rest, posters, log);
  const unasked = { butaca, state, prefix: ADDRESSES, now: Date.now, log: write };
  const daily = openDailyRound({ ...unasked, send });
  const nights = openNightRound({ ...unasked, voting: openNightVoting(client.rest, send, log) });
  const hosted = hosting(butaca, (address) => void nights.tend(address));
  const dependencies = openDependencies({ ...parts, butaca: hosted }, config, true);
  const work = openWork((error) => log('error', 'event not handled', errorFields(error)));
  const wiring = { rest: client.rest, callbackOf: callbackBy(client.rest) };
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (raw: unknown) =>
    work.take(() => onInteraction(raw, wiring, dependencies)),
  );
  client.ws.on(GatewayDispatchEvents.MessageCreate, (message: Received) =>
    work.take(() => onMessage(message, client, dependencies)),
  );
  tellConnection(client, log);
  const { left, leave } = leaving(client);
  shieldClient(client, log, () => leave(unreadableFault));
  const fault = await Promise.race([connect(client, config), left]);
  if (fault !== undefined) {
    await client.destroy();
    return { fault };
  }
  const rounds = startRounds(async () => {
    await nights.round();
    await daily();
  });
  return {
    left,
    isConnected: () => client.ws.shards.every(({ status }) => status === Status.Ready),
    stop: async () => {
      await rounds.stop();
      await work.finish();
      await client.destroy();
      leave(undefined);
    },
  };
}

/** What handling anything takes, made of a service and the settings. */
export function openDependencies(
  { butaca, state, log, limits, charts, posters, fetchBytes }: Parts,
  config: { readonly DISCORD_TOKEN?: string | undefined },
  writes = false,
): HandlerDependencies {
  const write = (line: string): void => log(redact(line, config.DISCORD_TOKEN));
  const kindsOf = (is: (question: AnyQuestion) => boolean): ReadonlySet<string> =>
    new Set(butaca.questions.filter(is).map(({ kind }) => kind));
  const erasing = kindsOf(({ changes }) => changes?.how === 'erases');
  const hostings = kindsOf(({ hosts }) => hosts === true);
  const varying = kindsOf(({ changes, dependsOn }) => changes !== undefined || dependsOn !== undefined);
  return {
    answers: openAnswers({ butaca, state }, openAttachments(fetchBytes)),
    answer: butaca.answer,
    takeTurn: openTurns({ state, log: write, limit: openLimit(state, limits) }),
    languageOf: (asker) => languageOf(asker, state),
    erases: (kind) => erasing.has(kind),
    hosts: (kind) => hostings.has(kind),
    varies: (kind) => varying.has(kind),
    isRepeated: openRepeats(),
    posters,
    charts,
    writes,
    log: openLog(write, config.DISCORD_TOKEN),
    write,
  };
}

function leaving(client: Client): {
  readonly left: Promise<string | undefined>;
  readonly leave: (why: string | undefined) => void;
} {
  let end: (why: string | undefined) => void = () => undefined;
  const left = new Promise<string | undefined>((resolve) => {
    end = resolve;
  });
  client.on(Events.ShardDisconnect, ({ code }) => end(refusalFault(code)));
  return { left, leave: (why) => end(why) };
}

/** Undefined once every shard is ready; else why it could not connect. */
async function connect(
  client: Client,
  { DISCORD_TOKEN, DISCORD_API_URL }: DiscordConfig,
): Promise<string | undefined> {
  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  try {
    await client.login(DISCORD_TOKEN);
    await ready;
    return undefined;
  } catch (error) {
    return loginFault(error, DISCORD_API_URL);
  }
}
