import { fold } from '../../../src/domain/fold.ts';
import type { Locale } from '../../../src/domain/locale.ts';
import type { AnyQuestion } from '../../../src/questions/question.ts';
import type { Butaca } from '../../../src/service/butaca.ts';
import { commandName, namedCommands } from './named-commands.ts';

/** What readline wants of a completer: the completions, and the end of the line that they replace. */
export type Completion = [string[], string];

type Target = { readonly kind: string; readonly slot: string };

const SHORTEST = 2;
const MOST_WORDS = 6;
const MOST_SHOWN = 24;

/** Completes commands in both languages, and titles, people and what else a command's slots suggest. */
export function openCompleter(
  butaca: Pick<Butaca, 'questions' | 'suggest'>,
  reserved: readonly string[],
  locale: () => Locale,
): (line: string) => Completion {
  const commands = namedCommands(butaca.questions);
  const names = [...commands.keys(), ...reserved].map((name) => `/${name}`).sort();
  const inSentences = ['film', 'person'].flatMap((slot) => targetFor(slot, butaca.questions));
  return (line) => {
    if (/^\/\S*$/.test(line)) return [names.filter((name) => name.startsWith(line.toLowerCase())), line];
    const [, name] = /^\/(\S+)\s/.exec(line) ?? [];
    const question = name === undefined ? undefined : commands.get(commandName(name))?.question;
    const targets = question ? targetsOf(question) : inSentences;
    const typed = name === undefined ? line : line.slice(name.length + 1).trimStart();
    return completeEnd(typed, (end) =>
      targets.flatMap(({ kind, slot }) =>
        butaca.suggest(kind, slot, end, locale()).map((choice) => choice.name),
      ),
    );
  };
}

function targetFor(slot: string, questions: readonly AnyQuestion[]): readonly Target[] {
  // Each kind of name has a question of its own; others take part of them only, such as actors.
  const question = questions.find(({ kind, slots }) => kind === slot && slots[slot]?.suggest);
  return question ? [{ kind: question.kind, slot }] : [];
}

function targetsOf({ kind, slots, optional }: AnyQuestion): readonly Target[] {
  const suggesting = Object.entries({ ...slots, ...optional }).filter(([, slot]) => slot.suggest);
  return suggesting.map(([slot]) => ({ kind, slot }));
}

/** Completes the longest end of the line that something begins with: "votos de star w" → "star w". */
function completeEnd(line: string, suggest: (end: string) => readonly string[]): Completion {
  const starts = [...line.matchAll(/(?<=^|\s)\S/gu)].map(({ index }) => index).slice(-MOST_WORDS);
  for (const start of starts) {
    const end = line.slice(start);
    if (end.trim().length < SHORTEST) break;
    const found = completions(end, suggest(end));
    if (found.length > 0) return [found, end];
  }
  return [[], line];
}

/** Names that begin as typed; else those that hold it as words where they agree on what comes before ("matrix"). */
function completions(typed: string, choices: readonly string[]): string[] {
  const names = [...new Set(choices.map((name) => name.split(' · ')[0] ?? name))].slice(0, MOST_SHOWN);
  const wanted = fold(typed);
  const beginning = names.filter((name) => fold(name.slice(0, typed.trimEnd().length)) === wanted);
  if (beginning.length > 0) return keepTyped(typed, beginning);
  const holding = names.filter((name) => ` ${fold(name)}`.includes(` ${wanted}`));
  return ` ${fold(commonStart(holding))}`.includes(` ${wanted}`) ? holding : [];
}

/** Readline writes the common start over what was typed: where cases or accents differ, what was typed must stay. */
function keepTyped(typed: string, names: readonly string[]): string[] {
  const whole = commonStart(names).length >= typed.length;
  return names.map((name) => (whole ? name : typed + name.slice(typed.length)));
}

function commonStart(names: readonly string[]): string {
  const [first = '', ...rest] = names;
  let length = first.length;
  for (const name of rest) while (!name.startsWith(first.slice(0, length))) length--;
  return first.slice(0, length);
}
