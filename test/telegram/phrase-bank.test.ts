import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { JsonAnswer } from '../../adapters/shared/json-answer.ts';
import { answerLines } from '../../adapters/terminal/answer-lines.ts';
import { sampleCatalog } from '../catalogs.ts';
import { openService } from '../service/talk.ts';
import { visibleText } from './html.ts';
import { message } from './updates.ts';
import { openTalking } from './with-bot.ts';

const PHRASES = 60;
const catalog = sampleCatalog();
const talking = await openTalking(catalog);
afterAll(async () => {
  await talking.stop();
  catalog.close();
});

/** Phrases from the whole bank, evenly. */
function somePhrases(): readonly string[] {
  const bank = readFileSync(join(import.meta.dirname, '..', 'eval', 'phrases.jsonl'), 'utf8')
    .trim()
    .split('\n');
  const step = Math.floor(bank.length / PHRASES);
  return Array.from({ length: PHRASES }, (_, i) => JSON.parse(bank[i * step] ?? '').text);
}

/** The answers of `ask --json`. */
async function inTerminal(phrases: readonly string[]): Promise<readonly JsonAnswer[]> {
  const lines: string[] = [];
  const output = {
    write: async (text: string) => void lines.push(text),
    closed: () => false,
    fault: () => undefined,
  };
  const { butaca, memory } = openService(catalog);
  const booted = {
    butaca,
    memory,
    clientLocale: undefined,
    sample: true,
    log: () => undefined,
    close: () => undefined,
  };
  async function* input() {
    yield phrases.map((text) => `${JSON.stringify({ text })}\n`).join('');
  }
  await answerLines(booted, input(), output);
  return lines.map((line) => JSON.parse(line));
}

/** Every figure said, in order; the numbers by which entries are called are none. */
function figuresOf(text: string): readonly string[] {
  return text.replace(/^\d+\. /gm, '').match(/\d[\d.,-]*/g) ?? [];
}

it('the same phrase gives the same figures here as in the JSON of the terminal', async () => {
  const phrases = somePhrases();
  const expected = await inTerminal(phrases);
  const people = phrases.map((_, i) => 70_000 + i);
  const payloads = await talking.deliver(phrases.map((text, i) => message(text, { id: people[i] ?? 0 })));
  const answered = new Map(payloads.map(({ chat_id, text }) => [chat_id, visibleText(text)]));
  const different = expected.flatMap(({ text, message: said }, i) => {
    const here = answered.get(people[i]) ?? '';
    const same = JSON.stringify(figuresOf(here)) === JSON.stringify(figuresOf(said));
    return same && here.startsWith(said.split('\n')[0] ?? '') ? [] : [{ text, here, said }];
  });
  expect(different).toEqual([]);
  expect(expected.filter(({ problem }) => problem === null).length).toBeGreaterThan(PHRASES / 2);
  expect(talking.api.refused).toEqual([]);
});
