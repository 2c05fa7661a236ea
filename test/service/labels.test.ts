import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distinctLabels, LONGEST_LABEL } from '../../src/service/reply/labels.ts';

const cut = (...labels: readonly string[]) =>
  distinctLabels(labels.map((label) => ({ label }))).map(({ label }) => label);

describe('A label', () => {
  it('of up to 34 letters stays as it is', () => {
    expect(cut('Similar', 'x'.repeat(34))).toEqual(['Similar', 'x'.repeat(34)]);
  });

  it('that is longer keeps the year by which films of one title are told apart', () => {
    expect(cut('Titanic: The Final Word with James Cameron (2012)')).toEqual([
      'Titanic: The Final Word wi… (2012)',
    ]);
  });

  it('that would say the same as another loses its middle, so that both can be told apart', () => {
    expect(
      cut(
        'Card: The Lord of the Rings: The Fellowship of the Ring',
        'Card: The Lord of the Rings: The Return of the King',
        'Why',
      ),
    ).toEqual(['Card: The…Fellowship of the Ring', 'Card: The…The Return of the King', 'Why']);
  });

  it('is never longer than that', () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'ñ', '神'), maxLength: 90 }));
    fc.assert(
      fc.property(texts, (labels) => {
        const shared = labels.flatMap((label) => [`${'c'.repeat(30)}${label}`, label]);
        for (const label of cut(...shared)) expect([...label].length).toBeLessThanOrEqual(LONGEST_LABEL);
      }),
    );
  });
});
