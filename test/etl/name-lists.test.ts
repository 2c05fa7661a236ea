import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cappedLists } from '../../etl/names/capped-lists.ts';
import { keyRows } from '../../etl/names/key-rows.ts';
import { nameTables } from '../../src/catalog/schema/name-index.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '猫'), minLength: 1, maxLength: 2 });

test('Lists hold the first numbers that came for their text, one after the other but once', () => {
  const entry = fc.tuple(text, fc.integer({ min: -3, max: 3 }));
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 80 }), fc.integer({ min: 1, max: 5 }), (entries, most) => {
      const lists = cappedLists(most);
      for (const [key, value] of entries) lists.add(key, value);
      const found: [string, readonly number[]][] = [];
      lists.each((key, values) => found.push([key, values]));
      const texts = [...new Set(entries.map(([key]) => key))].sort();
      const expected = texts.map((key) => {
        const values = entries.filter(([other]) => other === key).map(([, value]) => value);
        return [key, values.filter((value, at) => value !== values[at - 1]).slice(0, most)];
      });
      expect(found).toEqual(expected);
    }),
  );
});

type Name = { readonly keys: readonly (readonly [string, number])[]; readonly weight: number };
const named = fc.record({
  keys: fc.uniqueArray(fc.tuple(text, fc.nat({ max: 3 })), { maxLength: 4, selector: ([key]) => key }),
  weight: fc.nat({ max: 3 }),
});

test('Keys have their places by rung, best known first, however many are sorted at a time', () => {
  fc.assert(
    fc.property(fc.array(named, { maxLength: 25 }), fc.integer({ min: 1, max: 70 }), (names, capacity) => {
      const database = new Database('');
      database.exec(nameTables('title'));
      const byWeight: readonly Name[] = names.toSorted((a, b) => b.weight - a.weight);
      const rows = keyRows(database, 'title', capacity);
      const all = byWeight.flatMap(({ keys, weight }, owner) =>
        keys.map(([key, rung]) => ({ key, owner, rung, weight })),
      );
      for (const { key, owner, rung, weight } of all) rows.add(key, owner, rung, weight);
      rows.end();
      database.exec('CREATE TABLE plain (key TEXT, owner INTEGER, rung INTEGER, weight INTEGER)');
      const insert = database.prepare('INSERT INTO plain VALUES (@key, @owner, @rung, @weight)');
      for (const row of all) insert.run(row);
      const places = `SELECT key, row_number() OVER (PARTITION BY key, rung ORDER BY weight DESC, owner) AS place,
        owner, rung, weight FROM plain ORDER BY key, place, owner`;
      expect(database.prepare('SELECT * FROM title_key').all()).toEqual(database.prepare(places).all());
      database.close();
    }),
  );
});
