import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../etl/input/csv.ts';
import type { InputFile } from '../../etl/input/input.ts';
import { csv } from './data-folder.ts';

/** A file that arrives in pieces of `size` bytes. */
function fileOf(content: string | Buffer, size = 65536): InputFile {
  const bytes = Buffer.from(content);
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.subarray(at * size, (at + 1) * size),
  );
  return {
    name: 'a.csv',
    bytes: bytes.length,
    open: async () => Readable.from(pieces, { objectMode: false }),
  };
}

async function read(file: InputFile, columns: readonly string[] = ['a', 'b']) {
  const records: unknown[] = [];
  let bytes = 0;
  const done = await readCsv(file, {
    columns,
    on: ({ line, cells, values }) => records.push([line, cells, ...columns.map((column) => values[column])]),
    onBytes: (count) => {
      bytes += count;
    },
  });
  return { records, bytes, done };
}

describe('a CSV file', () => {
  it('gives its wanted columns in any order, with the line that each record starts on', async () => {
    const { records } = await read(fileOf('b,x,a\r\n1,,2\r\n"two\nlines ""q""",,3\r\n\r\n4,,5\r\n'));
    expect(records).toEqual([
      [2, 3, '2', '1'],
      [3, 3, '3', 'two\nlines "q"'],
      [6, 3, '5', '4'],
    ]);
  });

  it.each(['\n', '\r\n'])('may end its lines with %j, and lack the last', async (end) => {
    expect((await read(fileOf(['a,b', '1,2', '3,4'].join(end)))).records).toHaveLength(2);
  });

  it('may begin with a byte order mark', async () => {
    expect((await read(fileOf('\uFEFFa,b\n1,2\n'))).records).toEqual([[2, 2, '1', '2']]);
  });

  it('tells rows with too few and too many cells', async () => {
    expect((await read(fileOf('a,b\n1\n1,2,3\n'))).records).toEqual([
      [2, 1, '1', ''],
      [3, 3, '1', '2'],
    ]);
  });

  it('is the same in whatever pieces it arrives', async () => {
    const text = fc.string({ unit: fc.constantFrom(...'a",\n\r é🎬') });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(text, text), { minLength: 1 }),
        fc.integer({ min: 1, max: 40 }),
        async (rows, size) => {
          const file = fileOf(
            csv(
              rows.map(([a, b]) => ({ a: `:${a}`, b })),
              ['a', 'b'],
            ),
            size,
          );
          const { records, bytes } = await read(file);
          expect((records as string[][]).map(([, , ...cells]) => cells)).toEqual(
            rows.map(([a, b]) => [`:${a}`, b]),
          );
          expect(bytes).toBe(file.bytes);
        },
      ),
      { numRuns: 100 },
    );
  });

  it.each([
    ['', 'a.csv is empty: download it again.'],
    ['a,c\n1,2\n', 'a.csv lacks the column b: use the file as downloaded, or rename its columns.'],
    ['a,b\n1,"2', 'a.csv ends inside a quoted cell, so it was cut short: download it again.'],
  ])('%j fails with its repair', async (text, message) => {
    expect((await read(fileOf(text))).done).toMatchObject({ message });
  });

  it('that breaks off while it is read fails', async () => {
    const open = async () => Readable.from(broken());
    const { done } = await read({ name: 'a.csv', bytes: 9, open });
    expect(done).toMatchObject({ message: 'a.csv cannot be read to its end (gone): download it again.' });
  });

  it('with a quote that is never closed fails early, not after reading all of it', async () => {
    const text = `a,b\n1,2\n3,"${'x'.repeat(50_000_000)}`;
    const { done, bytes } = await read(fileOf(text));
    expect(done).toMatchObject({ message: expect.stringContaining('the record on line 3 does not end') });
    expect(bytes).toBeLessThan(10_000_000);
  });

  it.each([1, 2, 3, 7, 65_536])(
    'tells the records with bytes that are no UTF-8, arriving in pieces of %d',
    async (size) => {
      const good = Array.from({ length: 400 }, (_, at) => `é🎬 ${at},ñ\n`).join('');
      const bytes = Buffer.concat([
        Buffer.from('a,b\né,1\n"two\n'),
        Buffer.of(0xe9, 0x0a, 0xf0, 0x9f),
        Buffer.from('",2\nñ,3\n'),
        Buffer.from(`${good}end,`),
        Buffer.of(0xc3),
      ]);
      const told: number[] = [];
      const done = await readCsv(fileOf(bytes, size), {
        columns: ['a'],
        onBytes: () => undefined,
        on: ({ line, noUtf8 }) => noUtf8 && told.push(line),
      });
      expect(done).toHaveProperty('sha256');
      expect(told).toEqual([3, 407]);
    },
  );

  it.each([
    [1, 'of 100', 'fails'],
    [1, 'of 101', 'is read'],
  ])('with %d bad line %s %s', async (bad, of, ends) => {
    const lines = Number(of.slice(3)) - 1; // and the header's; what follows the last line end is no line
    const text = Array.from({ length: lines - bad }, () => '1,2').join('\r');
    const bytes = Buffer.concat([Buffer.from('a,b\r'), Buffer.of(0xe9, 0x2c, 0x0d), Buffer.from(text)]);
    const { done } = await read(fileOf(bytes));
    const wrong = /a\.csv is not in UTF-8 but in another encoding, such as Latin-1 \(1 of 100 lines\)/;
    if (ends === 'fails') expect(done).toMatchObject({ message: expect.stringMatching(wrong) });
    else expect(done).toHaveProperty('sha256');
  });

  it('lets a bug in its reader through', async () => {
    const reading = {
      columns: ['a'],
      onBytes: () => undefined,
      on: () => {
        throw new Error('a bug');
      },
    };
    await expect(readCsv(fileOf('a\n1\n2\n'), reading)).rejects.toThrow('a bug');
  });
});

async function* broken() {
  yield Buffer.from('a,b\n1,2\n');
  throw new Error('gone');
}
