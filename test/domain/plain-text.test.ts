import { describe, expect, test } from 'vitest';
import { facts, line, type Message, note } from '../../src/message/message.ts';
import { plainText } from '../../src/message/plain-text.ts';
import { barChart } from '../presenters/cases.ts';

const of = (...blocks: Message['blocks']): string => plainText({ title: 'Titanic (1997)', blocks });

describe('A message as plain text', () => {
  test('begins with its title and has a line for each paragraph', () => {
    expect(of(line('One.'), note('Two.'))).toBe('Titanic (1997)\nOne.\nTwo.');
  });

  test('facts are labels with values; those without a value are left out', () => {
    expect(of(facts(['Votes', '7,770'], ['Mean', null], ['Cost', undefined], ['Money', '']))).toBe(
      'Titanic (1997)\nVotes: 7,770',
    );
  });

  test('a list is numbered from its own beginning, with details after a dash', () => {
    const entries = [{ text: 'Alien (1979)', detail: 'space' }, { text: 'Aliens (1986)' }];
    expect(of({ type: 'list', from: 6, entries })).toBe(
      'Titanic (1997)\n6. Alien (1979) — space\n7. Aliens (1986)',
    );
  });

  test('a table is a row a line and bars a bar a line, the one asked for marked', () => {
    const columns = [{ label: 'Film', align: 'left' as const }];
    expect(
      of({
        type: 'table',
        columns,
        rows: [
          ['a', 'b'],
          ['c', 'd'],
        ],
      }),
    ).toBe('Titanic (1997)\nFilm\na · b\nc · d');
    const bars = [
      { label: 'January', value: 2, shown: '2' },
      { label: 'May', value: 3, shown: '3', marked: true },
    ];
    const chart = barChart(bars);
    expect(of({ type: 'chart', chart })).toBe('Titanic (1997)\nJanuary: 2\nMay: 3 ←');
    expect(of({ type: 'chart', chart, told: true })).toBe('Titanic (1997)');
  });

  test('empty blocks leave no empty lines', () => {
    expect(of(line(''), facts(), { type: 'list', from: 1, entries: [] })).toBe('Titanic (1997)');
  });
});
