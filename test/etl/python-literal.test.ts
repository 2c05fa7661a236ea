import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPythonLiteral } from '../../etl/input/python-literal.ts';
import { pythonRepr } from './python-repr.ts';

const value = (text: string): unknown => {
  const read = readPythonLiteral(text);
  return 'value' in read ? read.value : read;
};

describe('a Python literal', () => {
  it.each([
    ['None', null],
    ['True', true],
    ['False', false],
    ['-12', -12],
    ['6.0', 6],
    ['1e-06', 1e-6],
    ['.5', 0.5],
    ['9007199254740993', 9007199254740993n],
    ["''", ''],
    [`"Allie, Melanie's Daughter"`, "Allie, Melanie's Daughter"],
    [`'"Wild" Bill'`, '"Wild" Bill'],
    [`'both \\' and "'`, `both ' and "`],
    ["'back\\\\slash'", 'back\\slash'],
    ["'Lietuvi\\x9aKai'", 'Lietuvi\x9aKai'],
    ["'\\xa0\\u200b\\U0001f3ac\\n\\t\\r\\0'", '\xa0\u200b🎬\n\t\r\0'],
    ["'kept \\d'", 'kept \\d'],
    ['[]', []],
    ['()', []],
    ['(1,)', [1]],
    ['(1)', 1],
    ['{}', {}],
    [" [ 1 ,\n 'a', ] ", [1, 'a']],
    ["[{'id': 16, 'name': 'Animation'}, {'id': None}]", [{ id: 16, name: 'Animation' }, { id: null }]],
  ])('%s is read as Python reads it', (text, expected) => {
    expect(value(text)).toEqual(expected);
  });

  it.each([
    '',
    'nan',
    'None1',
    'NoneNone',
    "'open",
    "'open\\'",
    '[1',
    '[1 2]',
    '[,]',
    "{'a'}",
    "{'a': }",
    '{1: 2}',
    "'a' b",
    "'\\x4'",
    "'\\N{BULLET}'",
    "'\\U00110000'",
    '007',
    '1__0',
    '--1',
    '[[1]',
    '__import__("os")',
  ])('%j is refused with its reason and place', (text) => {
    expect(readPythonLiteral(text)).toEqual({ fault: expect.any(String), at: expect.any(Number) });
  });

  it('nested without end is refused, not a crash', () => {
    expect(readPythonLiteral('['.repeat(1_000_000))).toEqual({ fault: 'nested too deeply', at: 100 });
  });

  it('that names __proto__ sets a key, not the prototype', () => {
    const read = value("{'__proto__': {'polluted': True}}") as Record<string, unknown>;
    expect(Object.keys(read)).toEqual(['__proto__']);
    expect(read['polluted']).toBeUndefined();
  });

  it('comes back as it was written, whatever it holds', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom(...`'"\\\n\r\t\u2028\0é{}[]:,`),
        fc.string({ unit: 'binary', maxLength: 1 }),
      ),
    });
    const { tree } = fc.letrec((tie) => ({
      leaf: fc.oneof(
        text,
        fc.integer(),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.boolean(),
        fc.constant(null),
      ),
      tree: fc.oneof(
        { maxDepth: 4 },
        tie('leaf'),
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(text, tie('tree'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(tree, (data) => {
        expect(value(pythonRepr(data))).toEqual(data);
      }),
      { numRuns: 300 },
    );
  });

  it('damaged anywhere is a value or a fault, never a throw', () => {
    const whole = `[{'name': "D'Arcy", 'at': (1, -2.5e3), 'note': 'a \\'b\\' \\x41 \\u00e9', 'none': None}]`;
    const damage = fc.record({
      at: fc.nat(whole.length),
      cut: fc.nat(3),
      put: fc.string({ maxLength: 3, unit: 'binary' }),
    });
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (damages) => {
        const text = damages.reduce(
          (now, { at, cut, put }) => now.slice(0, at) + put + now.slice(at + cut),
          whole,
        );
        expect(Object.keys(readPythonLiteral(text))).toSatisfy(
          (keys: string[]) => keys.join() === 'value' || keys.join() === 'fault,at',
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('is read in time that grows with its length alone', () => {
    const millis = (count: number) => {
      const text = pythonRepr(
        Array.from({ length: count }, (_, id) => ({ id, name: "O'Neil", note: '\\"\'' })),
      );
      const start = process.cpuUsage();
      expect(value(text)).toHaveLength(count);
      return process.cpuUsage(start).user / 1000;
    };
    millis(1000);
    expect(millis(100_000)).toBeLessThan(5000);
  });
});
