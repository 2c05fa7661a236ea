import { Agent, request } from 'node:http';
import { type BotApi, openBotApi } from './bot-api.ts';
import { visibleText } from './html.ts';
import type { Update } from './update-queue.ts';
import { message, press } from './updates.ts';

/** What became of a number of updates; times are milliseconds from when each was due to its answer. */
export type Outcome = {
  readonly times: readonly number[];
  readonly errors: number;
  readonly disorders: number;
  readonly seconds: number;
};

/** Posts updates to a webhook and sees the answers arrive at the Telegram of its own. */
export type LoadClient = {
  readonly api: BotApi;
  /** Sends a text as a user; resolves when its answer is in, with the milliseconds it took. */
  readonly ask: (text: string, user: number, due?: number) => Promise<number>;
  /** Learns what a text is answered with, so that its answer can be told from others; false where that depends on what was said before. */
  readonly learn: (text: string, user: number, talker: number) => Promise<boolean>;
  readonly counts: { errors: number; disorders: number; said?: string };
};

type Waiting = { readonly text: string; readonly done: (title: string) => void };

const PATIENCE_MS = 60_000;
/** A text that begins so is a button's data. */
export const PRESS = '!';

export async function openLoadClient(webhook: {
  readonly port: number;
  readonly secret: string;
}): Promise<LoadClient> {
  const waiting = new Map<number, Waiting[]>();
  const titles = new Map<string, string>();
  const counts: LoadClient['counts'] = { errors: 0, disorders: 0 };
  const agent = new Agent({ keepAlive: true, maxSockets: 100 }); // as many as Telegram opens
  const api = await openBotApi({
    keepCalls: false,
    onCall: ({ method, payload }) => {
      if (method !== 'sendMessage') return;
      const [title = ''] = visibleText(String(payload['text'])).split('\n');
      waiting.get(Number(payload['chat_id']))?.shift()?.done(title);
    },
  });

  const post = (update: Update): Promise<number> =>
    new Promise((resolve, reject) => {
      const headers = {
        'content-type': 'application/json',
        'x-telegram-bot-api-secret-token': webhook.secret,
      };
      const options = { port: webhook.port, path: '/telegram', method: 'POST', agent, headers };
      const sent = request(options, (response) => {
        response.resume().on('end', () => resolve(response.statusCode ?? 0));
      });
      sent.on('error', reject).end(JSON.stringify(update));
    });

  const send = (text: string, user: number): Promise<string> =>
    new Promise((resolve) => {
      const timer = setTimeout(() => done(''), PATIENCE_MS);
      const done = (title: string): void => {
        clearTimeout(timer);
        if (title === '') {
          counts.errors++;
          waiting.set(user, waiting.get(user)?.filter((one) => one !== entry) ?? []);
        }
        resolve(title);
      };
      const entry: Waiting = { text, done };
      waiting.set(user, [...(waiting.get(user) ?? []), entry]);
      const failed = (why: unknown) => {
        counts.said ??= String(why);
        done('');
      };
      const person = { id: user, language_code: 'es' };
      const update = text.startsWith(PRESS) ? press(text.slice(1), person) : message(text, person);
      post(update).then((status) => status !== 200 && failed(status), failed);
    });

  return {
    api,
    counts,
    learn: async (text, user, talker) => {
      const title = await send(text, user);
      titles.set(text, title);
      return (await send(text, talker)) === title;
    },
    ask: async (text, user, due = performance.now()) => {
      const title = await send(text, user);
      const isLater = ({ text: other }: Waiting) => other !== text && titles.get(other) === title;
      if (title !== titles.get(text) && waiting.get(user)?.some(isLater)) counts.disorders++;
      return performance.now() - due;
    },
  };
}
