import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { locales } from '../../src/domain/locale.ts';
import { fullCatalog, onFullData, withoutFullData } from '../catalogs.ts';
import { openService, type Service, slotIn, talkTo } from './talk.ts';

type Named = { readonly name: string };

/** Names that two people bear, of whom one only acts and the other only directs. */
const SHARED = `
WITH bearer AS (
  SELECT p.id, p.name,
    EXISTS (SELECT 1 FROM film_cast c WHERE c.person_id = p.id) AS acts,
    EXISTS (SELECT 1 FROM film_director d WHERE d.person_id = p.id) AS directs
  FROM person p WHERE p.folded IN (SELECT folded FROM person GROUP BY folded HAVING count(*) > 1))
SELECT DISTINCT a.name FROM bearer a JOIN bearer b ON a.name = b.name AND a.id <> b.id
WHERE a.acts AND NOT a.directs AND b.directs AND NOT b.acts ORDER BY 1`;

describe.skipIf(withoutFullData)(`Namesakes ${onFullData}`, () => {
  let catalog: Catalog;
  let service: Service;
  let names: readonly string[];
  const creditsOf = (role: 'actor' | 'director', person: unknown): number =>
    catalog.one<{ person: number }, { credits: number }>(
      `SELECT count(*) AS credits FROM ${role === 'actor' ? 'film_cast' : 'film_director'} WHERE person_id = @person`,
    )({ person: Number(person) })?.credits ?? 0;
  beforeAll(() => {
    catalog = fullCatalog();
    service = openService(catalog);
    names = catalog
      .all<Record<string, never>, Named>(SHARED)({})
      .map(({ name }) => name);
  });
  afterAll(() => catalog.close());

  test.each(['actor', 'director'] as const)(
    'asked about as an %s, whoever is one is meant: after a command, in a form',
    async (role) => {
      expect(names.length).toBeGreaterThan(40);
      for (const name of names) {
        const asker = { user: 'n', conversation: name, clientLocale: 'en' } as const;
        const typed = new Map([['person', name]]);
        const both = [
          await service.butaca.fill(role, typed, asker),
          await talkTo(service).command(role, name),
        ];
        for (const { request } of both)
          expect(creditsOf(role, slotIn(request, 'person')), name).toBeGreaterThan(0);
        const narrowed = await service.butaca.fill('top', new Map([...typed, ['role', role]]), asker);
        expect(creditsOf(role, slotIn(narrowed.request, 'person')), name).toBeGreaterThan(0);
      }
    },
  );

  test.each([
    ['retorno del actor Steve McQueen', 13565],
    ['return of actor Steve McQueen', 13565],
    ['movies starring Steve McQueen', 13565],
    ['retorno del director Steve McQueen', 72757],
    ['films directed by Steve McQueen', 72757],
    ['películas dirigidas por Steve McQueen en los 2010', 72757],
  ])('"%s"', async (text, person) => {
    const reply = await talkTo(service).ask(text);
    expect(reply.request).toMatchObject({ person });
    expect(reply.people.map(({ id }) => id)).toContain(person === 13565 ? 72757 : 13565);
  });

  test('who was picked, or is spoken of already, stays', async () => {
    const talk = talkTo(service);
    await talk.answer({ kind: 'actor', person: 13565 });
    expect((await talk.ask('¿y como director?')).request).toMatchObject({ person: 13565 });
    const asker = { user: 'n', conversation: 'picked', clientLocale: 'en' } as const;
    const picked = await service.butaca.fill('director', new Map([['person', 'id:13565']]), asker);
    expect(picked.request).toMatchObject({ person: 13565 });
  });

  test('a surname means somebody who does what is asked about', async () => {
    const talk = talkTo(service);
    expect(
      creditsOf('director', slotIn((await talk.command('director', 'Ford')).request, 'person')),
    ).toBeGreaterThan(0);
    expect((await talk.command('actor', 'Ford')).request).toMatchObject({ person: 3 });
  });

  test.each(
    locales.flatMap((locale) => (['actor', 'director'] as const).map((role) => [role, locale] as const)),
  )('only people who do it are offered for an %s in %s, best known for it first', (role, locale) => {
    for (const typed of ['', 's', 'st', 'ste', 'stev', 'steven', 'mcqueen']) {
      const choices = service.butaca.suggest(role, 'person', typed, locale);
      expect(choices.length, typed).toBeGreaterThan(0);
      for (const { name, value } of choices) expect(creditsOf(role, value.slice(3)), name).toBeGreaterThan(0);
    }
    const [first] = service.butaca.suggest(role, 'person', 'christopher n', locale);
    if (role === 'director') expect(first?.name).toBe('Christopher Nolan');
    else
      expect(service.butaca.suggest(role, 'person', '', locale).map(({ name }) => name)).not.toContain(
        'Christopher Nolan',
      );
  });
});
