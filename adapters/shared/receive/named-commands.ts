import { fold } from '../../../src/domain/fold.ts';
import { type Locale, locales } from '../../../src/domain/locale.ts';
import type { AnyQuestion } from '../../../src/questions/question.ts';

/** A question by one of its command's names; `locale` where only one language calls it so. */
type NamedCommand = { readonly question: AnyQuestion; readonly locale: Locale | undefined };

/** The commands of every question, by their names in every language; the first to claim a name has it. */
export function namedCommands(questions: readonly AnyQuestion[]): ReadonlyMap<string, NamedCommand> {
  const named = new Map<string, NamedCommand>();
  for (const question of questions) {
    for (const locale of locales) {
      const { command, aliases = [] } = question.words[locale];
      for (const name of [command, ...aliases].map(commandName)) {
        const known = named.get(name);
        if (!known) named.set(name, { question, locale });
        else if (known.question === question) named.set(name, { question, locale: undefined });
      }
    }
  }
  return named;
}

/** The form under which commands are compared: "/Película" is "/pelicula", "forget_me" is "forget-me". */
export function commandName(typed: string): string {
  return fold(typed).replaceAll(' ', '-');
}
