import type { Asker } from '../../../src/service/asker.ts';
import type { Butaca } from '../../../src/service/butaca.ts';
import type { Reply } from '../../../src/service/reply/reply.ts';
import { commandName, namedCommands } from './named-commands.ts';

/** Answers what was typed: "/votos Titanic" by the command of a question, anything else as a sentence. */
export function openAnswerTyped(butaca: Butaca): (typed: string, asker: Asker) => Promise<Reply> {
  const commands = namedCommands(butaca.questions);
  return (typed, asker) => {
    const [, name, text = ''] = /^\s*\/(\S+)\s*(.*)$/s.exec(typed) ?? [];
    const command = name === undefined ? undefined : commands.get(commandName(name));
    if (!command) return butaca.ask(typed, asker);
    const clientLocale = command.locale ?? asker.clientLocale; // the command's name tells the language, too
    return butaca.command(command.question.kind, text.trim(), { ...asker, clientLocale });
  };
}
