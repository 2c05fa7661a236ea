import { describe, expect, test } from 'vitest';
import type { Example } from './collect.ts';
import { familyOf, worthReport, worthTable } from './worth.ts';

/** Sentences of two readings each, of which the one whose words are explained is right; noise says nothing of it. */
function examples(count: number): readonly Example[] {
  return Array.from({ length: count }, (_, i): Example => {
    const noise = (i * 7) % 3;
    const candidate = (isRight: boolean) => ({
      features: {
        explained: isRight ? 1 : 0,
        noise: isRight ? noise : 1,
        [isRight ? 'kind top' : 'kind pick']: 1,
      },
      value: isRight ? 1 : 0,
      verdict: isRight ? 'right' : 'wrong',
      request: isRight ? 'top' : 'pick',
      comesTo: isRight ? 'top' : 'pick',
    });
    const flip = i % 5 === 0;
    return {
      file: 'ours',
      half: i % 2 === 0 ? 0 : 1,
      text: `sentence ${i}`,
      candidates: [
        candidate(true),
        { ...candidate(false), features: { noise, [flip ? 'kind top' : 'kind pick']: 1 } },
      ],
      entities: ['film', 'person'].flatMap((kind) => [
        { kind, features: { known: 3, letters: i % 4 }, isMeant: true },
        { kind, features: { known: 0.5, letters: (i + 1) % 4 }, isMeant: false },
      ]),
    };
  });
}

describe('What each feature is worth', () => {
  const report = worthReport(examples(40));
  const [film, person, reading, acceptance] = report.split('\n\n').map((table) => table.split('\n'));
  const lossOf = (table: readonly string[] | undefined, feature: string): number =>
    Number(table?.find((row) => row.startsWith(`${feature} `))?.split(/ {2,}/)[2]);

  test('there is a table of each model, what is worth most first', () => {
    expect(film?.[0]).toMatch(/^film +weight +loss without it/);
    expect(person?.[0]).toMatch(/^person /);
    expect(reading?.[0]).toMatch(/^reading +weight +loss without it ‰ +right +wrong$/);
    expect(acceptance?.[0]).toMatch(/^acceptance /);
    expect(reading?.[1]).toMatch(/^explained /);
    expect(film?.[1]).toMatch(/^known /);
  });

  test('without what tells the right reading more is lost than without noise', () => {
    expect(lossOf(reading, 'explained')).toBeGreaterThan(20);
    expect(lossOf(reading, 'noise')).toBeLessThan(lossOf(reading, 'explained'));
    expect(lossOf(film, 'known')).toBeGreaterThan(Math.abs(lossOf(film, 'letters')));
  });

  test('the features of one line of code are one row, with the least and the greatest weight', () => {
    expect(reading?.filter((row) => row.startsWith('kind'))).toHaveLength(1);
    expect(reading?.find((row) => row.startsWith('kind …'))).toMatch(/-\d+\.\d+ to \d+\.\d+/);
    expect(familyOf('wish pick')).toBe('wish …');
    expect(familyOf('act edit short')).toBe('act … short');
    expect(familyOf('act new')).toBe('act …');
    expect(familyOf('story')).toBe('story');
  });

  test('rows that turn are counted with their sign', () => {
    const table = worthTable('reading', [
      { feature: 'story', weights: [-1, -1], loss: 2.5, right: -3, wrong: 2 },
      { feature: 'noise', weights: [0, 0], loss: -0.001, right: 0, wrong: 0 },
    ]);
    expect(table.split('\n')[1]).toMatch(/^story +-1\.00 +\+2\.50 +-3 +\+2$/);
    expect(table.split('\n')[2]).toMatch(/^noise +0\.00 +0\.00 +0 +0$/);
  });
});
