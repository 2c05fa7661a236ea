import type { Locale } from '../../src/domain/locale.ts';
import type { AnyQuestion } from '../../src/questions/question.ts';
import type { Asker } from '../../src/service/butaca.ts';
import type { Reply } from '../../src/service/reply.ts';
import { slotsOf } from '../../src/service/request.ts';
import type { Choice } from '../../src/slots/slot.ts';
import type { Booted } from '../shared/boot.ts';
import { ASK } from './describe-commands.ts';
import { optionName } from './describe-option.ts';
import { openFilmInText } from './film-in-text.ts';
import { problemReply } from './problem-reply.ts';
import { readOptions, typedBySlot } from './read-options.ts';
import { openReadings } from './reading.ts';
import { withOthers } from './with-others.ts';

/** An option of a slash command as Discord sends it. */
export type GivenOption = { readonly name: string; readonly value?: unknown };

/** Everything that can be asked on Discord, by how it is asked. */
export type Answers = {
  readonly slash: (command: string, options: readonly GivenOption[], asker: Asker) => Promise<Reply>;
  readonly sentence: (text: string, asker: Asker) => Promise<Reply>;
  /** Which film a message speaks of: nothing but a search, whatever the message says. */
  readonly whichFilm: (text: string, asker: Asker) => Promise<Reply>;
  readonly suggest: (command: string, option: string, typed: string, locale: Locale) => readonly Choice[];
};

/** The slots that one text is enough for, where it is all that was typed. */
const FREE_TEXTS: ReadonlySet<string> = new Set(['query', 'film', 'person', 'collection']);

export function openAnswers({ butaca, memory }: Pick<Booted, 'butaca' | 'memory'>): Answers {
  const readings = openReadings(butaca.catalog);
  const questions = new Map(butaca.questions.map((question) => [question.words.en.command, question]));

  const byOptions = async (
    question: AnyQuestion,
    typed: ReadonlyMap<string, string>,
    asker: Asker,
  ): Promise<Reply> => {
    const locale = (await memory.user(asker.user)).locale ?? asker.clientLocale ?? 'es';
    const reading = readings()[locale];
    const read = readOptions(question, typed, reading);
    if ('problem' in read) return problemReply(read.problem, read.partial, locale);
    return withOthers(await butaca.answer(read.request, asker), typed, reading);
  };
  const sentence = (text: string, asker: Asker): Promise<Reply> =>
    text.trim() === '' ? butaca.command('greeting', '', asker) : butaca.ask(text, asker);

  return {
    sentence,
    whichFilm: openFilmInText(butaca, readings),
    slash: async (command, options, asker) => {
      if (command === ASK.name.en) return sentence(String(options[0]?.value ?? ''), asker);
      const question = questions.get(command);
      if (!question) return butaca.answer({ kind: command }, asker); // registered by another release
      const typed = typedBySlot(question, options);
      const text = wholeText(typed);
      return text === undefined
        ? byOptions(question, typed, asker)
        : butaca.command(question.kind, text, asker);
    },
    suggest: (command, option, typed, locale) => {
      const question = questions.get(command);
      const slot = question && Object.keys(slotsOf(question)).find((name) => optionName(name) === option);
      return slot === undefined ? [] : butaca.suggest(question?.kind ?? '', slot, typed, locale);
    },
  };
}

/** The text of a command that is all said in one option, typed and not picked: it is heard like a command anywhere. */
function wholeText(typed: ReadonlyMap<string, string>): string | undefined {
  if (typed.size === 0) return '';
  const [[slot, text] = ['', '']] = typed;
  const isAlone = typed.size === 1 && FREE_TEXTS.has(slot);
  return isAlone && !text.startsWith('id:') ? text : undefined;
}
