import { DEFAULT_LOCALE } from '../../../src/domain/locale.ts';
import { detectLocale } from '../../../src/language/detect-locale.ts';
import { answerable } from '../../../src/questions/index.ts';
import type { Reply } from '../../../src/service/reply/reply.ts';
import type { Booted } from '../../boot/boot.ts';
import { openUnlimitedTurns } from '../../runtime/take-turn.ts';
import { localeOfTag, tagOf } from '../../settings/client-locale.ts';
import { openAnswerTyped } from '../../shared/receive/answer-typed.ts';
import { readRequest } from '../../shared/receive/read-request.ts';
import { type JsonAnswer, jsonAnswer, jsonBadInput, jsonFault } from '../../shared/render/json-answer.ts';
import { askerIn } from '../../state/guests.ts';
import { type AskedLine, readJsonLine } from '../receive/read-json-line.ts';
import { readLines } from '../receive/read-lines.ts';
import type { Output } from './open-output.ts';

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
    const locale = booted.clientLocale ?? DEFAULT_LOCALE;
    const answered =
      'problem' in asked ? jsonBadInput(line.text, asked, locale) : await answer(asked, line.text);
    await output.write(`${JSON.stringify(answered)}\n`);
    if (output.closed()) break;
  }
}

type AnswerLine = (asked: AskedLine, line: string) => Promise<JsonAnswer>;

/** A text is heard, a request answered as a button pressed; the answer to that has no text. */
function openAnswerLine({ butaca, state, clientLocale, clientTag, log }: Booted): AnswerLine {
  const answerTyped = openAnswerTyped(butaca);
  const takeTurn = openUnlimitedTurns({ state, log });
  return async (asked, line) => {
    const asker = askerIn(
      asked.conversation,
      localeOfTag(asked.locale) ?? clientLocale,
      tagOf(asked.locale) ?? clientTag,
    );
    let run: () => Promise<Reply>;
    let text = '';
    if ('request' in asked) {
      const request = readRequest(asked.request, answerable);
      if ('fault' in request) {
        const problem = { problem: 'badInput', detail: `request: ${request.fault}` } as const;
        return jsonBadInput(line, problem, asker.clientLocale ?? DEFAULT_LOCALE);
      }
      run = () => butaca.answer(request, asker);
    } else {
      text = asked.text;
      run = () => answerTyped(asked.text, asker);
    }
    const turn = await takeTurn(asker, run);
    if (turn.outcome === 'apology') return jsonFault(text, turn.fault, detectLocale(text) ?? turn.locale);
    return jsonAnswer(text, turn.answer, butaca);
  };
}
