import type { Readable, Writable } from 'node:stream';
import picocolors from 'picocolors';
import type { Booted } from '../../boot/boot.ts';
import type { Environment } from '../../settings/config.ts';
import { openCompleter } from '../../shared/receive/complete.ts';
import { promptedLines } from '../receive/prompted-lines.ts';
import { readLines } from '../receive/read-lines.ts';
import { leaving, openSession, type Session } from '../receive/session.ts';
import { chatWords } from '../render/chat-words.ts';
import { present } from '../render/present.ts';
import { type OutputLike, screenOf } from '../render/screen.ts';
import { openOutput } from './open-output.ts';

type ChatStreams = {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & OutputLike;
};

const LONGEST_LINE = 64 * 1024;

/** Talks until the user leaves: with a prompt at a terminal, answering line by line otherwise. */
export async function chat(booted: Booted, streams: ChatStreams, env: Environment): Promise<void> {
  const session = openSession(booted);
  if (streams.input.isTTY && streams.output.isTTY) await talk(booted, session, streams, env);
  else await answerPiped(session, streams, env);
}

async function talk(
  { butaca }: Booted,
  session: Session,
  { input, output }: ChatStreams,
  env: Environment,
): Promise<void> {
  const { write, closed } = openOutput(output);
  const screen = () => screenOf(output, env); // the window may have been resized
  const completer = openCompleter(butaca, leaving, session.locale);
  await write(`${present(await session.greeting(), screen())}\n\n`);
  const prompt = picocolors.createColors(screen().color).bold('› ');
  for await (const typed of promptedLines({ input, output, prompt, completer })) {
    if (typed.trim() === '') continue;
    const shown = await session.answer(typed);
    if (!shown || closed()) break;
    await write(`\n${present(shown, screen())}\n\n`);
  }
  await write(`\n${chatWords[session.locale()].farewell}\n`);
}

async function answerPiped(
  session: Session,
  { input, output }: ChatStreams,
  env: Environment,
): Promise<void> {
  const { write, closed } = openOutput(output);
  for await (const { text } of readLines(input, LONGEST_LINE)) {
    if (text.trim() === '') continue;
    const shown = await session.answer(text);
    if (!shown || closed()) break;
    await write(`${present(shown, screenOf(output, env))}\n\n`);
  }
}
