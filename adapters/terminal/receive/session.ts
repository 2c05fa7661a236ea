import { DEFAULT_LOCALE, type Locale } from '../../../src/domain/locale.ts';
import { formatterIn } from '../../../src/language/format.ts';
import { tagFor } from '../../../src/language/writing/tags.ts';
import { facts, line, type Message, note } from '../../../src/message/message.ts';
import type { AnyQuestion } from '../../../src/questions/question.ts';
import type { Reply } from '../../../src/service/reply/reply.ts';
import type { Booted } from '../../boot/boot.ts';
import { openUnlimitedTurns } from '../../runtime/take-turn.ts';
import { openAnswerTyped } from '../../shared/receive/answer-typed.ts';
import { commandName, namedCommands } from '../../shared/receive/named-commands.ts';
import { chatWords } from '../render/chat-words.ts';
import type { Shown } from '../render/shown.ts';
import { type FollowUp, followUpsOf } from './follow-ups.ts';
import { readPath } from './read-path.ts';

/** One user at one terminal. */
export type Session = {
  /** Answers a line; undefined where it asks to leave. */
  readonly answer: (typed: string) => Promise<Shown | undefined>;
  readonly greeting: () => Promise<Shown>;
  /** The language of the last answer. */
  readonly locale: () => Locale;
};

/** Who talks in the terminal: there is one. */
export const TERMINAL_ASKER = { user: 'terminal', conversation: 'terminal' } as const;

/** Commands of the chat itself. */
export const leaving = ['salir', 'quit', 'exit'] as const;

export function openSession({ butaca, state, clientLocale, clientTag, sample, log }: Booted): Session {
  const asker = { ...TERMINAL_ASKER, clientLocale, clientTag };
  const answerTyped = openAnswerTyped(butaca);
  const fileTyped = openFileTyped(butaca.questions);
  const takeTurn = openUnlimitedTurns({ state, log });
  let locale = clientLocale ?? DEFAULT_LOCALE;
  let followUps: ReadonlyMap<string, FollowUp> = new Map();

  const show = async (run: () => Promise<Reply>): Promise<Shown> => {
    const turn = await takeTurn({ ...asker, clientLocale: locale }, run);
    if (turn.outcome !== 'answered') return { message: turn.message, items: [], next: [] };
    const reply = turn.answer;
    locale = reply.locale;
    followUps = followUpsOf(reply);
    const isHelp = reply.request?.kind === 'help';
    return isHelp ? { ...reply, message: withCommands(reply.message, butaca.questions, locale) } : reply;
  };
  const follow = (followUp: FollowUp): Promise<Reply> =>
    'request' in followUp ? butaca.answer(followUp.request, asker) : butaca.ask(followUp.text, asker);

  return {
    locale: () => locale,
    greeting: async () => {
      const shown = await show(() => butaca.command('greeting', '', asker));
      const { meta } = butaca.catalog;
      const [w, format] = [chatWords[locale], formatterIn(tagFor(locale, clientTag))];
      const count = format.number(Number(meta.get('films')));
      const about = w.films(count, meta.get('data_date') ?? '?', sample);
      return {
        ...shown,
        message: { ...shown.message, blocks: [...shown.message.blocks, note(`${about} ${w.keys}`)] },
      };
    },
    answer: async (typed) => {
      const text = typed.trim();
      if (isLeaving(text)) return undefined;
      const followUp = followUps.get(text.toLowerCase());
      if (followUp) return show(() => follow(followUp));
      const file = fileTyped(text);
      if (!file) return show(() => answerTyped(text, asker));
      const clientLocale = file.locale ?? asker.clientLocale;
      return show(async () => butaca.addFilms(await readPath(file.path), { ...asker, clientLocale }));
    },
  };
}

type FileTyped = { readonly path: string; readonly locale: Locale | undefined };

/** The path after the command of a question that takes a file; undefined where there is none. */
function openFileTyped(questions: readonly AnyQuestion[]): (text: string) => FileTyped | undefined {
  const commands = namedCommands(questions);
  return (text) => {
    const [, name = '', path = ''] = /^\/(\S+)\s+(.+)$/s.exec(text) ?? [];
    const command = commands.get(commandName(name));
    return command?.question.takesFile ? { path, locale: command.locale } : undefined;
  };
}

function isLeaving(text: string): boolean {
  return text.startsWith('/') && leaving.some((name) => name === commandName(text));
}

/** The help of a terminal: beside the examples, every command and what the keys do. */
function withCommands(
  { title, blocks }: Message,
  questions: readonly AnyQuestion[],
  locale: Locale,
): Message {
  const { numbers, editing } = chatWords[locale];
  const commands = questions.map(({ words }) => [`/${words[locale].command}`, words[locale].about] as const);
  return { title, blocks: [...blocks, line(''), facts(...commands), line(''), note(numbers), note(editing)] };
}
