import { describe, expect, test } from 'vitest';
import { quantityAt } from '../../src/language/quantity.ts';
import { readSentence } from '../../src/slots/sentence.ts';

const read = (text: string) =>
  quantityAt(readSentence(text, { has: () => false, correct: () => undefined }), 0);

describe('A quantity is read as people write it', () => {
  test.each([
    ['7', 7],
    ['7.5', 7.5],
    ['7,5 puntos', 7.5],
    ['1,000', 1000],
    ['1.000.000', 1_000_000],
    ['500k', 500_000],
    ['200M', 200_000_000],
    ['1.5 billion', 1_500_000_000],
    ['1.5bn', 1_500_000_000],
    ['half a million', 500_000],
    ['medio millón', 500_000],
    ['un millón', 1_000_000],
    ['cien millones', 100_000_000],
    ['mil millones', 1_000_000_000],
    ['2 mil millones', 2_000_000_000],
    ['1500 millones', 1_500_000_000],
    ['500 mil', 500_000],
    ['dos mil', 2000],
    ['ciento veinte', 120],
    ['treinta y cinco', 35],
    ['two hundred and fifty', 250],
    ['a billion', 1_000_000_000],
  ])('%s is %d', (text, value) => {
    expect(read(text)?.value).toBe(value);
  });

  test.each([['90s'], ['2nd'], ['una'], ['film']])('%s is none', (text) => {
    expect(read(text)).toBeUndefined();
  });

  test('a sign or a currency makes it money', () => {
    const sentence = readSentence('$500,000', { has: () => false, correct: () => undefined });
    expect(quantityAt(sentence, 0)).toMatchObject({ value: 500_000, isDollars: true });
    expect(read('20 dólares')).toMatchObject({ value: 20, isDollars: true });
    expect(read('20')).toMatchObject({ isMoney: false });
  });
});
