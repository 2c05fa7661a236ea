import { expect, test } from 'vitest';
import { wholeBar } from '../../etl/report/whole-bar.ts';
import { stages } from '../../etl/stages/stages.ts';

test('one bar for a whole build never goes back, never passes 100%, and leaves nothing behind', () => {
  const written: string[] = [];
  const bar = wholeBar({ write: (text) => written.push(text), columns: 60 }, 'Catalog');
  bar.stage('films');
  bar.reading('a', 1_000_000, 'bytes');
  for (let read = 0; read < 10; read++) bar.advance(100_000);
  bar.reading('b', 1_000_000, 'bytes');
  for (let read = 0; read < 10; read++) bar.advance(100_000);
  const hasty = stages.filter(({ spared }) => !spared).map(({ name }) => name);
  for (const stage of hasty.slice(hasty.indexOf('films') + 1)) bar.stage(stage);
  bar.end();
  const shares = written.flatMap((text) => [...text.matchAll(/(\d+)%/g)].map(([, share]) => Number(share)));
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect([shares[0], shares.at(-1)]).toEqual([0, 100]);
  expect(written.at(-1)).toBe('\r\u001b[2K');
  expect(written.every((text) => text.length < 70)).toBe(true);
});
