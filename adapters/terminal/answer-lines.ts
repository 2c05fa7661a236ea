import { detectLocale } from '../../src/language/detect-locale.ts';
import type { Asker } from '../../src/service/butaca.ts';
import { openAnswerTyped } from '../shared/answer-typed.ts';
import type { Booted } from '../shared/boot.ts';
import { localeOfTag } from '../shared/client-locale.ts';
import { guard, isFault } from '../shared/guard.ts';
import { GUEST } from '../shared/guests.ts';
import { type JsonAnswer, jsonAnswer, jsonBadInput, jsonFault } from '../shared/json-answer.ts';
import type { Output } from './open-output.ts';
import { type AskedLine, readJsonLine } from './read-json-line.ts';
import { readLines } from './read-lines.ts';

const LONGEST_LINE = 64 * 1024;

/** `ask --json`: one line of JSON for every line, in order, each as soon as it is known; ends with input or reader. */
export async function answerLines(
  booted: Booted,
  input: AsyncIterable<Buffer | string>,
  output: Output,
): Promise<void> {
  const answer = openAnswerLine(booted);
  for await (const line of readLines(input, LONGEST_LINE)) {
    const asked = readJsonLine(line);
    const locale = booted.clientLocale ?? 'es';
    const answered = 'problem' in asked ? jsonBadInput(line.text, asked, locale) : await answer(asked);
    await output.write(`${JSON.stringify(answered)}\n`);
    if (output.closed()) break;
  }
}

function openAnswerLine({ butaca, clientLocale, log }: Booted): (asked: AskedLine) => Promise<JsonAnswer> {
  const answerTyped = openAnswerTyped(butaca);
  return async ({ text, conversation, locale }) => {
    const key = conversation === undefined ? GUEST : `conversation:${conversation}`;
    const asker: Asker = { user: key, conversation: key, clientLocale: localeOfTag(locale) ?? clientLocale };
    const reply = await guard(() => answerTyped(text, asker), log);
    if (isFault(reply)) return jsonFault(text, reply, detectLocale(text) ?? asker.clientLocale ?? 'es');
    return jsonAnswer(text, reply, butaca);
  };
}
