import { fold } from '../../../src/domain/fold.ts';
import { type Locale, locales } from '../../../src/domain/locale.ts';
import type { AnyQuestion } from '../../../src/questions/question.ts';
import { askNames } from '../../shared/receive/ask-names.ts';

/** A question by one of its command's names; `locale` where only one language calls it so. */
export type Command = { readonly kind: string; readonly locale: Locale | undefined };

/** Commands that take a sentence where only commands arrive: groups. */
export const askCommands: Readonly<Record<string, Locale>> = Object.fromEntries(
  locales.map((locale) => [askNames[locale], locale]),
);

/** Telegram itself sends this one for everybody: it tells no language. */
export const START = 'start';

/** The commands of every question, by their names in every language; the first to claim a name has it. */
export function commandsOf(questions: readonly AnyQuestion[]): ReadonlyMap<string, Command> {
  const commands = new Map<string, Command>();
  for (const { kind, words } of questions) {
    for (const locale of locales) {
      const { command, aliases = [] } = words[locale];
      for (const name of [command, ...aliases].map(commandName)) {
        const known = commands.get(name);
        if (!known) commands.set(name, { kind, locale: name === START ? undefined : locale });
        else if (known.kind === kind) commands.set(name, { kind, locale: undefined });
      }
    }
  }
  return commands;
}

/** The form Telegram takes, and under which commands are compared: "Película" is "pelicula", "forget-me" is "forget_me". */
export function commandName(name: string): string {
  return fold(name).replaceAll(/[ -]/g, '_');
}
