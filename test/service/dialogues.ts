import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../src/domain/locale.ts';

/** What a turn must be heard as; `item` points into the last list shown (−1: its last film). */
export type Turn = {
  readonly text: string;
  readonly kind: string;
  readonly slots: Readonly<Record<string, unknown>>;
  readonly item?: number;
};
export type Dialogue = {
  readonly locale: Locale;
  readonly title: string;
  readonly turns: readonly Turn[];
  /** Not yet heard so. */
  readonly isWrong: boolean;
};

/**
 * Reads dialogues.txt: dialogues parted by an empty line, their turns as "sentence → kind slot=value …";
 * the first line names the language, with ✗ where the dialogue is still heard wrong.
 */
export function readDialogues(): readonly Dialogue[] {
  const text = readFileSync(join(import.meta.dirname, 'dialogues.txt'), 'utf8');
  return text
    .trim()
    .split(/\n\n+/)
    .map((block): Dialogue => {
      const [head = '', ...rows] = block.split('\n');
      const turns = rows.map(readTurn);
      return {
        locale: head.startsWith('es') ? 'es' : 'en',
        title: turns.map((turn) => turn.text).join(' / '),
        turns,
        isWrong: head.includes('✗'),
      };
    });
}

function readTurn(row: string): Turn {
  const [text = '', meaning = ''] = row.split(' → ');
  const [kind = '', ...values] = meaning.split(' ');
  const { item, ...slots } = Object.fromEntries(
    values.map((value) => {
      const [slot = '', said = ''] = value.split('=');
      return [slot, /^-?\d+$/.test(said) ? Number(said) : said];
    }),
  );
  return { text, kind, slots, ...(typeof item === 'number' ? { item } : {}) };
}
