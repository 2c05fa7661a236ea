import { afterAll, describe, expect, test } from 'vitest';
import { sampleCatalog } from '../catalogs.ts';
import { readDialogues } from './dialogues.ts';
import { openService, talkTo } from './talk.ts';

const catalog = sampleCatalog();
const service = openService(catalog);
afterAll(() => catalog.close());

const dialogues = readDialogues();

async function play(dialogue: (typeof dialogues)[number]): Promise<void> {
  const talk = talkTo(service, dialogue.locale);
  let items: readonly { readonly id: number }[] = [];
  for (const { text, kind, slots, item } of dialogue.turns) {
    const reply = await talk.ask(text);
    expect([text, reply.problem, reply.request?.kind]).toEqual([text, null, kind]);
    const wanted = item === undefined ? slots : { [kind === 'why' ? 'other' : 'film']: items.at(item)?.id };
    expect(reply.request, text).toMatchObject(wanted);
    if (reply.items.length > 1) items = reply.items;
  }
}

describe('A conversation goes on', () => {
  test.each(dialogues.filter(({ isWrong }) => !isWrong))('$title', play);
  test.each(dialogues.filter(({ isWrong }) => isWrong))('$title', play);
});

describe('A conversation', () => {
  test('goes on after another language was spoken in between', async () => {
    const talk = talkTo(service);
    await talk.ask('puntaje de Titanic');
    expect((await talk.ask('and its votes?')).answer).toMatchObject({
      film: { title: 'Titanic', year: 1997 },
    });
    expect((await talk.ask('¿y quién la dirigió?')).request).toMatchObject({
      kind: 'film',
      field: 'director',
    });
  });

  test('is not heard in another conversation', async () => {
    await talkTo(service).ask('puntaje de Titanic');
    const { problem } = await talkTo(service).ask('¿y sus votos?');
    expect(problem).not.toBeNull();
  });

  test('goes on from what was tapped as from what was typed', async () => {
    const talk = talkTo(service, 'es');
    const { next } = await talk.ask('¿cuántas películas se estrenaron en octubre?');
    const shown = await talk.answer(next[0]?.request ?? { kind: 'help' });
    expect(shown.items.length).toBe(10);
    expect((await talk.ask('la segunda')).request).toMatchObject({ kind: 'film', film: shown.items[1]?.id });
  });

  test('is kept when a sentence in between is not understood', async () => {
    const talk = talkTo(service, 'en');
    await talk.ask('score of Titanic');
    await talk.ask('blargh fnord quux');
    expect((await talk.ask('and its votes?')).answer).toMatchObject({ film: { title: 'Titanic' } });
  });
});
