import { describe, expect, test } from 'vitest';
import { buttonOf, type Seen, seen } from './cards.ts';
import { ANA, BOB, newId, type Person, press, slash, submitted } from './events.ts';
import { connectOverSample } from './over-sample.ts';
import type { Call } from './rest.ts';

const on = await connectOverSample();

const REPLACED = 7;
const NEW = 4;
const FORM = 9;

const asked = async (by: Person, name: string, given: Readonly<Record<string, string | number>> = {}) =>
  seen(await on.discord.interact(slash(by, name, given)));
const refineOf = (card: Seen): string =>
  card.buttons.find(({ label }) => label === 'Refine' || label === 'Afinar')?.id ?? 'no such button';
const opened = (by: Person, card: Seen): Promise<Call> => on.discord.interact(press(by, refineOf(card)));

type Field = {
  readonly custom_id: string;
  readonly value?: string;
  readonly options?: readonly { readonly value: string; readonly label: string; readonly default: boolean }[];
};
const fieldsOf = ({ body }: Call): ReadonlyMap<string, Field> =>
  new Map(
    body.data.components.map(({ component }: { readonly component: Field }) => [
      component.custom_id,
      component,
    ]),
  );
const chosenIn = (field: Field | undefined): readonly string[] =>
  (field?.options ?? []).filter((option) => option.default).map(({ value }) => value);

const sent = (
  by: Person,
  form: Call,
  fields: Readonly<Record<string, string | readonly string[]>>,
  more = {},
) => on.discord.interact(submitted(by, form.body.data.custom_id, fields, more));
const EMPTY = { genres: [], from: '', to: '', maxRuntime: '', minScore: '' };

describe('“Refine” is under', () => {
  test.each<[string, string, Readonly<Record<string, string | number>>]>([
    ['a ranked list', 'top', {}],
    ['a surprise', 'surprise', {}],
    ['similar films', 'similar', { film: 'id:862' }],
    ['films by their story', 'search', { story: 'a toy that comes alive' }],
    ['the films of somebody', 'filmography', { person: 'Tom Hanks' }],
  ])('%s, and opens a form that Discord takes', async (_what, name, given) => {
    const call = await opened(BOB, await asked(BOB, name, given));
    expect([call.status, call.body.type]).toEqual([204, FORM]);
    expect([...fieldsOf(call).keys()]).toEqual(['genres', 'from', 'to', 'maxRuntime', 'minScore']);
  });

  test.each(['help', 'privacy', 'month'])('no answer to /%s', async (name) => {
    const card = await asked(BOB, name, name === 'month' ? { month: 'May' } : {});
    expect(card.buttons.map(({ label }) => label)).not.toContain('Refine');
  });
});

describe('The form', () => {
  test('is filled with what narrows the request already, in the language of who opens it', async () => {
    const given = { genre: 'Comedy', from: '1990', to: 'March 1999', 'max-minutes': 120, 'min-score': 6.5 };
    const form = await opened(ANA, await asked(BOB, 'top', given));
    const fields = fieldsOf(form);
    expect(form.body.data.title).toBe('Afinar');
    expect(chosenIn(fields.get('genres'))).toEqual(['Comedy']);
    expect(fields.get('genres')?.options?.find(({ value }) => value === 'Comedy')?.label).toBe('Comedia');
    const values = ['from', 'to', 'maxRuntime', 'minScore'].map((name) => fields.get(name)?.value);
    expect(values).toEqual(['1990', '1999-03-31', '120', '6.5']);
  });

  test('narrows the list in its place, keeps the rest of the request, and begins at the first page', async () => {
    const card = await asked(BOB, 'top', { metric: 'revenue', country: 'US', 'how-many': 5 });
    const more = buttonOf(card, 'More');
    const second = seen(await on.discord.interact(press(BOB, more)));
    expect(second.text).toMatch(/^6\. /m);
    const form = await opened(BOB, second);
    const fields = { genres: ['Comedy'], from: '1990', to: '1999', maxRuntime: '2 h', minScore: '' };
    const call = await sent(BOB, form, fields);
    expect([call.status, call.body.type]).toEqual([204, REPLACED]);
    const typed = { genre: 'Comedy', from: '1990', to: '1999', 'max-minutes': 120 };
    const direct = await asked({ ...BOB, id: newId() }, 'top', {
      ...{ metric: 'revenue', country: 'US', 'how-many': 5 },
      ...typed,
    });
    expect(seen(call).text).toBe(direct.text);
  });

  test('sent again with what it is filled with changes nothing, and emptied widens the list', async () => {
    const card = await asked(BOB, 'top', { genre: 'Comedy', from: '1990', to: '1999', 'min-score': 7.5 });
    const form = await opened(BOB, card);
    const filled = [...fieldsOf(form).values()].map((field): [string, string | readonly string[]] => [
      field.custom_id,
      field.options ? chosenIn(field) : (field.value ?? ''),
    ]);
    expect(seen(await sent(BOB, form, Object.fromEntries(filled))).text).toBe(card.text);
    expect(seen(await sent(BOB, form, EMPTY)).text).toBe((await asked({ ...BOB, id: newId() }, 'top')).text);
  });

  test('takes several genres that a film has all of', async () => {
    const call = await sent(BOB, await opened(BOB, await asked(BOB, 'top')), {
      ...EMPTY,
      genres: ['Comedy', 'Romance'],
    });
    const said = await asked({ ...BOB, id: newId() }, 'ask', { text: 'best romantic comedies' });
    const list = ({ text }: Seen): string => text.slice(text.indexOf('\n'));
    expect(list(seen(call))).toBe(list(said));
  });

  test('narrows a surprise and what is like a film', async () => {
    for (const [name, given] of [
      ['surprise', {}],
      ['similar', { film: 'id:862' }],
    ] as const) {
      const form = await opened(BOB, await asked(BOB, name, given));
      const call = await sent(BOB, form, { ...EMPTY, genres: ['Animation'], from: '2000' });
      expect([call.status, call.body.type]).toEqual([204, REPLACED]);
      expect(seen(call).text).toMatch(/animation/i);
    }
  });

  test.each([
    [{ from: 'whenever' }, /I do not know what “whenever” is/],
    [{ minScore: '99' }, /I do not know what “99” is/],
    [{ from: '1800', to: '1801' }, /No|none|no film/i],
  ])('that cannot be met is told so aside, and the card stays: %j', async (typed, text) => {
    const call = await sent(BOB, await opened(BOB, await asked(BOB, 'top')), { ...EMPTY, ...typed });
    const card = seen(call);
    expect([call.body.type, card.ephemeral, card.text]).toEqual([NEW, true, expect.stringMatching(text)]);
  });

  test('of somebody else’s card is answered aside, for who sent it', async () => {
    const form = await opened(ANA, await asked(BOB, 'top'));
    const call = await sent(ANA, form, { ...EMPTY, genres: ['Horror'] });
    const card = seen(call);
    expect([call.body.type, card.ephemeral, card.text]).toEqual([
      NEW,
      true,
      expect.stringContaining('terror'),
    ]);
  });

  test.each([
    ['f1|film~f-ny', {}],
    ['f1|top~i:zz', { genres: ['Nothing'] }],
    ['x', {}],
    ['f1|gone', {}],
  ])('of no list is no longer offered: %s', async (id, fields) => {
    for (const event of [press(BOB, id), submitted(BOB, id, fields)]) {
      const call = await on.discord.interact(event);
      expect([call.status, seen(call).ephemeral]).toEqual([204, true]);
    }
  });

  test('with fields that no form of ours has is read by those that it has', async () => {
    const form = await opened(BOB, await asked(BOB, 'top'));
    const call = await sent(BOB, form, { genres: ['Comedy', 'Nothing'], x: 'y', from: '1995' });
    expect(call.status).toBe(204);
  });
});
