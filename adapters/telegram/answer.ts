import type { Asker, Butaca } from '../../src/service/butaca.ts';
import type { Reply } from '../../src/service/reply.ts';
import { askCommands, type Command, commandName, commandsOf, START } from './commands.ts';
import type { Button } from './keyboard.ts';
import type { Shown } from './present.ts';
import { unpackLink } from './press.ts';
import type { Asked } from './read-message.ts';

/** A reply with choices for what a command still needs, as buttons that say the command whole. */
export type Answer = { readonly reply: Shown; readonly choices: readonly Button[] };

/** Answers what was asked; undefined for a command that may be another bot's. */
export type AnswerAsked = (asked: Asked, asker: Asker) => Promise<Answer | undefined>;

export function openAnswer(butaca: Butaca): AnswerAsked {
  const commands = commandsOf(butaca.questions);
  const kinds = butaca.questions.map(({ kind }) => kind);

  const start = (payload: string, asker: Asker): Promise<Reply> => {
    const request = unpackLink(payload, kinds);
    return request ? butaca.answer(request, asker) : butaca.command('greeting', '', asker);
  };
  const byCommand = async (
    name: string,
    { kind, locale }: Command,
    text: string,
    asker: Asker,
  ): Promise<Answer> => {
    const clientLocale = locale ?? asker.clientLocale; // the command's name tells the language, too
    const reply = await butaca.command(kind, text, { ...asker, clientLocale });
    return { reply, choices: choicesFor(butaca, reply, name, kind) };
  };

  return async (asked, asker) => {
    if (asked.type === 'sentence') return alone(butaca.ask(asked.text, asker));
    const name = commandName(asked.name);
    if (name === START) return alone(start(asked.text, asker));
    const askLocale = askCommands[name];
    if (askLocale) {
      const localised = { ...asker, clientLocale: askLocale };
      return alone(asked.text ? butaca.ask(asked.text, localised) : butaca.command('help', '', localised));
    }
    const command = commands.get(name);
    if (command) return byCommand(name, command, asked.text, asker);
    return asked.named ? alone(butaca.ask(`${asked.name} ${asked.text}`, asker)) : undefined;
  };
}

async function alone(reply: Promise<Reply>): Promise<Answer> {
  return { reply: await reply, choices: [] };
}

const MOST_CHOICES = 6;

/** "/idioma" alone offers both languages, "/votos" alone the best known films. */
function choicesFor(butaca: Butaca, reply: Reply, name: string, kind: string): readonly Button[] {
  const { problem, locale } = reply;
  if (problem?.problem !== 'missing') return [];
  return butaca
    .suggest(kind, problem.slot, '', locale)
    .slice(0, MOST_CHOICES)
    .map((choice) => ({ label: choice.name, data: `/${name} ${choice.value}` }))
    .filter(({ data }) => Buffer.byteLength(data) <= 64);
}
