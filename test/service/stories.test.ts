import { afterAll, describe, expect, test } from 'vitest';
import { fullCatalog, onFullData, sampleCatalog, withoutFullData } from '../catalogs.ts';
import { openService, talkTo, textOf } from './talk.ts';

const catalog = sampleCatalog();
afterAll(() => catalog.close());
const service = openService(catalog);

describe('A film that is looked for by its story', () => {
  test('is shown with the words of the story that it has, as they were typed', async () => {
    const english = await talkTo(service, 'en').ask('a movie about dinosaurs on an island that escape');
    expect(english.request).toMatchObject({ kind: 'search' });
    expect(textOf(english)).toMatch(/^\d\. Jurassic Park \(1993\) — dinosaurs, island/m);
    const spanish = await talkTo(service, 'es').ask('una película de dinosaurios en una isla que se escapan');
    expect(textOf(spanish)).toMatch(/^\d\. (?:.+ · )?Jurassic Park.* \(1993\) — dinosaurios, isla/m);
  });

  test('no words are shown that the film has not', async () => {
    const reply = await talkTo(service, 'en').answer({ kind: 'search', query: 'dinosaurs zeppelins' });
    const [first] = textOf(reply).split('\n').slice(1);
    expect(first).toMatch(/— dinosaurs$/);
  });

  test('words are not kept with the talk: the next pages come without them', async () => {
    const talk = talkTo(service, 'en');
    await talk.ask('movies about a murder in a small town');
    const more = await talk.ask('more');
    expect(more.items.length).toBeGreaterThan(0);
    expect(JSON.stringify(await talk.remembered())).not.toContain('murder');
  });
});

describe.skipIf(withoutFullData)(`What is found, ${onFullData}`, () => {
  const ask = async (text: string): Promise<string> => {
    const full = fullCatalog();
    const reply = await talkTo(openService(full)).ask(text);
    full.close();
    return textOf(reply);
  };

  test.each([
    'película sobre un plomero que se casa con una heladera en marte',
    'la de un primo que se come una lámpara y al otro día brilla',
  ])('nobody filmed it, and that is said: %s', async (text) => {
    expect(await ask(text)).toMatch(/^No la encuentro; lo más parecido/);
  });

  test.each([
    ['a police chief hunts a giant shark off a beach town', /^From what you tell, it may be\n1\. Jaws/],
    ['in which movie does an old man tie balloons to his house', /^From what you tell, it may be\n1\. Up/],
    ['movies about time travel', /^From what you tell, it may be\n1\. .* — time, travel/],
  ])('%s', async (text, said) => {
    expect(await ask(text)).toMatch(said);
  });
});
