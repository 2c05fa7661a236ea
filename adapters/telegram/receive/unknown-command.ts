import type { ByLocale } from '../../../src/domain/locale.ts';
import type { Formatter } from '../../../src/language/format.ts';
import { editDistance } from '../../../src/language/spelling.ts';
import { line, type Message } from '../../../src/message/message.ts';
import { lettersOf, truncate } from '../../../src/message/truncate.ts';
import { help as helpQuestion } from '../../../src/questions/talk/help.ts';
import { MOST_BYTES } from '../../../src/service/request-codec/pack-request.ts';
import type { Button } from '../render/keyboard.ts';
import { commandName } from './commands.ts';

type Words = {
  readonly unknown: (name: string) => string;
  readonly near: string;
  readonly all: (help: string) => string;
};

const words: ByLocale<Words> = {
  es: {
    unknown: (name) => `No conozco el comando ${name}.`,
    near: 'Los que más se le parecen:',
    all: (help) => `Con ${help} ves qué puedo contestar. También podés preguntarme con tus palabras.`,
  },
  en: {
    unknown: (name) => `I do not know the command ${name}.`,
    near: 'The nearest to it:',
    all: (help) => `${help} shows what I can answer. You can also ask me in your own words.`,
  },
};

const LONGEST_SHOWN = 40;
const MOST_NEAR = 3;

/** Says that there is no such command; those named most like it are one tap away, with the text that came with it. */
export function unknownCommand(
  name: string,
  text: string,
  known: readonly string[],
  format: Formatter,
): { readonly message: Message; readonly choices: readonly Button[] } {
  const w = words[format.locale];
  const near = nearestNames(name, known).map((nearName) => `/${nearName}`);
  const help = `/${commandName(helpQuestion.words[format.locale].command)}`;
  const blocks = [
    ...(near.length > 0 ? [line(`${w.near} ${near.join(', ')}.`)] : []),
    line(format.own(w.all(help))),
  ];
  const offered = near.length > 0 ? near : [help];
  return {
    message: { title: w.unknown(`/${truncate(name, LONGEST_SHOWN, lettersOf)}`), blocks },
    choices: offered.map((command) => ({
      label: command,
      data: dataOf(command, near.length > 0 ? text : ''),
    })),
  };
}

function dataOf(command: string, text: string): string {
  const whole = `${command} ${text}`.trim();
  return Buffer.byteLength(whole) <= MOST_BYTES ? whole : command;
}

/** Letters of a name that may be wrong. */
const allowed = (length: number): number => (length <= 4 ? 1 : length <= 8 ? 2 : 3);
const SHORTEST_START = 3;

/** The names that are a few letters away, or begin as it does, the nearest first. */
function nearestNames(typed: string, known: readonly string[]): readonly string[] {
  const limit = allowed(typed.length);
  return known
    .map((name) => ({ name, away: awayFrom(typed, name, limit) }))
    .filter(({ away }) => away <= limit)
    .sort((a, b) => a.away - b.away)
    .slice(0, MOST_NEAR)
    .map(({ name }) => name);
}

function awayFrom(typed: string, name: string, limit: number): number {
  const shorter = Math.min(typed.length, name.length);
  const isStart = shorter >= SHORTEST_START && typed.slice(0, shorter) === name.slice(0, shorter);
  return isStart ? Math.min(limit, Math.abs(typed.length - name.length)) : editDistance(typed, name, limit);
}
