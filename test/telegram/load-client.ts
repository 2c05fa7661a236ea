import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
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
  readonly close: () => Promise<void>;
};

type Waiting = { readonly text: string; readonly queue: string; readonly done: (title: string) => void };

const PATIENCE_MS = 60_000;
const TRIES = 20;
const AGAIN_MS = 500;
/** A text that begins so is a button's data. */
export const PRESS = '!';

export async function openLoadClient(webhook: {
  readonly port: number;
  readonly secret: string;
}): Promise<LoadClient> {
  const waiting = new Map<number, Waiting[]>();
  const last = new Map<string, Promise<number>>();
  const titles = new Map<string, string>();
  const counts: LoadClient['counts'] = { errors: 0, disorders: 0 };
  const agent = new Agent({ keepAlive: true, maxSockets: 100 }); // as many as Telegram opens
  const api = await openBotApi({
    keepCalls: false,
    onCall: ({ method, payload }) => {
      if (method !== 'sendMessage') return;
      const [title = ''] = visibleText(String(payload['text'])).split('\n');
      answered(Number(payload['chat_id']), title);
    },
  });

  /** An answer is the first that would be titled so; another one of the same queue before that was passed over. */
  const answered = (user: number, title: string): void => {
    const list = waiting.get(user) ?? [];
    const entry = list.find(({ text }) => titles.get(text) === title) ?? list[0];
    if (!entry) return;
    const first = list.find(({ queue }) => queue === entry.queue);
    if (first !== entry && titles.has(first?.text ?? '')) counts.disorders++;
    waiting.set(
      user,
      list.filter((one) => one !== entry),
    );
    entry.done(title);
  };

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

  /** As Telegram's own server does: what is not taken for now comes again. */
  const postUntilTaken = async (update: Update): Promise<number> => {
    for (let left = TRIES; ; left--) {
      const status = await post(update);
      if (status < 500 || left <= 1) return status;
      await pause(AGAIN_MS);
    }
  };

  /** As Telegram's own server does: the next of a chat, or of a user's presses, once the one before was taken. */
  const postInTurn = (update: Update, queue: string): Promise<number> => {
    const posted = (last.get(queue) ?? Promise.resolve(200)).then(() => postUntilTaken(update));
    last.set(
      queue,
      posted.catch(() => 0),
    );
    return posted;
  };

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
      const isPress = text.startsWith(PRESS);
      const queue = `${isPress ? 'presses' : 'messages'} ${user}`;
      const entry: Waiting = { text, queue, done };
      waiting.set(user, [...(waiting.get(user) ?? []), entry]);
      const failed = (why: unknown) => {
        counts.said ??= String(why);
        done('');
      };
      const person = { id: user, language_code: 'es' };
      const update = isPress ? press(text.slice(1), person) : message(text, person);
      postInTurn(update, queue).then((status) => status !== 200 && failed(status), failed);
    });

  return {
    api,
    counts,
    close: () => {
      agent.destroy();
      return api.close();
    },
    learn: async (text, user, talker) => {
      const title = await send(text, user);
      titles.set(text, title);
      return (await send(text, talker)) === title;
    },
    ask: async (text, user, due = performance.now()) => {
      await send(text, user);
      return performance.now() - due;
    },
  };
}
