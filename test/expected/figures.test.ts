import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyRequest } from '../../src/questions/question.ts';
import type { Butaca } from '../../src/service/butaca.ts';
import type { Reply } from '../../src/service/reply/reply.ts';
import { asker, fullCatalog, onFullData, openTestButaca, withoutFullData } from '../catalogs.ts';

type Row = {
  readonly request: Record<string, unknown> & { readonly kind: string };
  readonly answer: Record<string, unknown>;
};

// Made by make.py beside this file, which shares no code with Butaca.
const rows: readonly Row[] = JSON.parse(readFileSync(new URL('figures.json', import.meta.url), 'utf8'));

describe.skipIf(withoutFullData)(`the expected figures ${onFullData}`, () => {
  let butaca: Butaca;
  beforeAll(() => {
    butaca = openTestButaca(fullCatalog());
  });

  const asked = rows.filter(({ request }) => request.kind !== 'etl');
  it.each(asked.map((row) => [JSON.stringify(row.request), row] as const))(
    '%s',
    async (_name, { request, answer }) => {
      const reply: Reply = await butaca.answer(filled(butaca, request), asker());
      expect(reply.problem).toBeNull();
      compare(reply.answer, answer);
    },
  );
});

/** Films and people by id; a person whom the data gives no id is looked up by name. */
function filled(butaca: Butaca, request: Row['request']): AnyRequest {
  const idOf = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || !('id' in value)) return value;
    return value.id ?? personByName(butaca, (value as unknown as { name: string }).name);
  };
  return Object.fromEntries(
    Object.entries(request).map(([slot, value]) => [slot, idOf(value)]),
  ) as AnyRequest;
}

function personByName(butaca: Butaca, name: string): number | undefined {
  return butaca.catalog.one<{ name: string }, { id: number }>('SELECT id FROM person WHERE name = @name')({
    name,
  })?.id;
}

function compare(got: unknown, wanted: unknown): void {
  if (typeof wanted === 'number') expect(got).toBeCloseTo(wanted, 5);
  else if (Array.isArray(wanted)) {
    const list = got as readonly unknown[];
    expect(list.length).toBeGreaterThanOrEqual(wanted.length);
    for (const [i, one] of wanted.entries()) compare(list[i], one);
  } else if (typeof wanted === 'object' && wanted !== null) {
    for (const [key, value] of Object.entries(wanted)) {
      if (key === 'id' && value === null) continue;
      compare((got as Record<string, unknown>)[key], value);
    }
  } else expect(got).toBe(wanted);
}
