import type { Tag } from '../../src/language/writing/tags.ts';
import { type Booted, boot, isBootFault } from '../boot/boot.ts';
import { openUnlimitedTurns } from '../runtime/take-turn.ts';
import { localeOfTag, tagOf } from '../settings/client-locale.ts';
import { openAnswerTyped } from '../shared/receive/answer-typed.ts';
import { askerIn } from '../state/guests.ts';
import { answerLines } from '../terminal/lifecycle/answer-lines.ts';
import { type Output, openOutput } from '../terminal/lifecycle/open-output.ts';
import { present } from '../terminal/render/present.ts';
import { screenOf } from '../terminal/render/screen.ts';
import type { Shown } from '../terminal/render/shown.ts';

export type AskFlags = {
  readonly json?: boolean;
  /** A language with or without its place. */
  readonly locale?: Tag;
  readonly conversation?: string;
};

const NO_MEMORY =
  'Without --conversation KEY a question is asked by nobody; with it, it is one of that conversation.';
const ANSWERED = 0;
const FAULT = 1;
const USAGE = 2;
const NOT_FOUND = 3;

/** `butaca ask`: one question and its answer, or lines of JSON. Returns the exit code. */
export async function runAsk(
  words: readonly string[],
  { json = false, locale, conversation }: AskFlags,
): Promise<number> {
  const text = words.join(' ').trim();
  if (json === (text !== '')) {
    console.error('Ask one thing: butaca ask "¿…?", or lines of it: butaca ask --json < FILE');
    return USAGE;
  }
  if (json && conversation !== undefined) {
    console.error('With --json a line names its own: {"text": "…", "conversation": "…"}');
    return USAGE;
  }
  const booted = await boot({ env: process.env, notify: (line) => console.error(line) });
  if (isBootFault(booted)) {
    console.error(booted.fault);
    return FAULT;
  }
  const localised = locale
    ? { ...booted, clientLocale: localeOfTag(locale), clientTag: tagOf(locale) }
    : booted;
  const code = await (json ? askLines(localised) : askOne(text, localised, conversation));
  booted.close();
  return code;
}

/** One question: without a memory, unless a conversation is named. */
async function askOne(
  text: string,
  { butaca, state, clientLocale, clientTag, log }: Booted,
  conversation: string | undefined,
): Promise<number> {
  const output = openOutput(process.stdout);
  const asker = askerIn(conversation, clientLocale, clientTag);
  const turn = await openUnlimitedTurns({ state, log })(asker, () => openAnswerTyped(butaca)(text, asker));
  const reply = turn.outcome === 'answered' ? turn.answer : undefined;
  // Nobody is there to follow what could be asked next.
  const shown: Shown =
    turn.outcome === 'answered'
      ? { ...turn.answer, next: [], wrong: undefined }
      : { message: turn.message, items: [], next: [] };
  await output.write(`${present(shown, screenOf(process.stdout, process.env))}\n`);
  if (!reply || isUnwritten(output)) return FAULT;
  if (reply.problem?.problem === 'guest') console.error(NO_MEMORY);
  return reply.problem ? NOT_FOUND : ANSWERED;
}

async function askLines(booted: Booted): Promise<number> {
  const output = openOutput(process.stdout);
  try {
    await answerLines(booted, process.stdin, output);
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    console.error(`Standard input cannot be read (${error.message}).`);
    return FAULT;
  }
  return isUnwritten(output) ? FAULT : ANSWERED;
}

function isUnwritten({ fault }: Output): boolean {
  const why = fault();
  if (why !== undefined) console.error(`The answer cannot be written (${why}).`);
  return why !== undefined;
}
