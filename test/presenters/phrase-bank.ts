import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerLines } from '../../adapters/terminal/lifecycle/answer-lines.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import type { Locale } from '../../src/domain/locale.ts';
import { openService } from '../service/talk.ts';

const EVAL = join(import.meta.dirname, '..', 'eval');
/** A bank of phrases beside the project, where there is one. */
const SHARED = join(EVAL, '..', '..', '..', 'shared', 'phrases');
const MOST_SHARED = 150;

/** Everything of our own bank, and some of the one beside the project, evenly. */
export function phraseBank(): readonly string[] {
  const shared = textsOf(join(SHARED, 'phrases.jsonl'));
  const step = Math.max(1, Math.floor(shared.length / MOST_SHARED));
  return [...new Set([...textsOf(join(EVAL, 'phrases.jsonl')), ...shared.filter((_, i) => i % step === 0)])];
}

function textsOf(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).text);
}

/** An answer of `ask --json`, as far as it is compared. */
export type Said = {
  readonly text: string;
  readonly message: string;
  readonly problem: unknown;
  readonly request: { readonly kind: string } | null;
};

/** What the terminal answers to each, in a conversation of its own, where the client is of a language. */
export async function inTerminal(
  catalog: Catalog,
  phrases: readonly string[],
  clientLocale: Locale,
): Promise<readonly Said[]> {
  const lines: string[] = [];
  const output = {
    write: async (text: string) => void lines.push(text),
    closed: () => false,
    fault: () => undefined,
  };
  const { butaca, memory: state } = openService(catalog);
  const booted = { butaca, state, clientLocale, sample: true, log: () => undefined };
  async function* input() {
    yield phrases.map((text, i) => `${JSON.stringify({ text, conversation: `phrase-${i}` })}\n`).join('');
  }
  await answerLines(booted as never, input(), output);
  return lines.map((line) => JSON.parse(line));
}

/** What is kept of a user is each user's own. */
const OWN = 'export';

/** How a platform's text differs from what the terminal says: by its title or by a figure; empty where it does not. */
export function differences(said: readonly Said[], shown: readonly string[]) {
  return said.flatMap(({ text, message, request }, i) => {
    if (request?.kind === OWN) return [];
    const here = shown[i] ?? '';
    const [title = ''] = message.split('\n');
    const [figures, wanted] = [figuresOf(here.replace(ROW_NUMBER, '')), figuresOf(message)];
    const same = figures.join(' ') === wanted.join(' ') || isShortened(figures, wanted);
    return same && spaced(here).startsWith(spaced(title)) ? [] : [{ text, here, said: message }];
  });
}

/** " 9 Psycho    1960": the number of a row. */
const ROW_NUMBER = /^ {0,2}\d{1,2} (?=\S)/gm;

/** Every figure said, in order; the numbers by which entries are called are none. */
function figuresOf(text: string): readonly string[] {
  return text.replace(/^\d+\. /gm, '').match(/\d[\d.,-]*/g) ?? [];
}

/** A phone has no room for all of a story, a name or a wide table: what is shown is most of it, in its order, and nothing else. */
function isShortened(figures: readonly string[], wanted: readonly string[]): boolean {
  let at = 0;
  for (const figure of figures) {
    const found = wanted.indexOf(figure, at);
    if (found < 0) return false;
    at = found + 1;
  }
  return 2 * figures.length >= wanted.length && figures.length > 0;
}

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();
