import { describe, expect, it } from 'vitest';
import { packLink } from '../../adapters/telegram/receive/press.ts';
import type { FilmId } from '../../src/domain/film.ts';
import { talkKey } from '../../src/service/user/dialogue-store.ts';
import { talkOverSample, UNLIMITED } from './over-sample.ts';
import { ana, bob, group, inGroup, message, type Person, press, pressInline, somebody } from './updates.ts';
import { buttonsOf, type Payload } from './with-bot.ts';

const { answerTo, api, catalog, deliver, state } = await talkOverSample({ limits: UNLIMITED });

const seenBy = async ({ id }: Person) => (await state.user(`telegram:${id}`)).seen;
const HEAT = 949;

/** The only button of an answer: where it leads, and what the private chat is told when it is followed. */
function linkOf(answer: Payload) {
  const [button, ...others] = buttonsOf(answer);
  expect(others).toEqual([]);
  const [, start] = /^https:\/\/t\.me\/butaca_bot\?start=([\w-]{1,64})$/.exec(button?.url ?? '') ?? [];
  return `/start ${start}`;
}

const calls = () => api.calls.map(({ method }) => method);

describe('In a group', () => {
  it.each([
    ['/exportar', 'butaca-export.json'],
    ['/vistas', 'Heat'],
    ['/privacidad', 'Guardo'],
    ['/olvidame', '¿Borro todo'],
    ['@butaca_bot exportar mis datos', 'butaca-export.json'],
    ['/preguntar mis vistas', 'Heat'],
    ['@butaca_bot olvidame', '¿Borro todo'],
  ])('%s is one line with one button, which leads to the private answer', async (text, told) => {
    const person = somebody();
    await answerTo(message('/vistas Heat', person));
    const answer = await answerTo(inGroup(text, person));
    expect(answer.text).toBe('<b>Eso te lo muestro solo a vos.</b>');
    const followed = linkOf(answer);
    await answerTo(message(followed, person));
    const raw = api.calls.map(({ payload }) => payload['text'] ?? payload['caption']).join();
    expect(`${raw} ${calls().includes('sendDocument') ? 'butaca-export.json' : ''}`).toContain(told);
    expect(await seenBy(person)).toEqual([HEAT]);
  });

  it('nothing is marked until who asked follows the link, and then it is', async () => {
    const person = somebody();
    const answer = await answerTo(inGroup('/preguntar ya vi Heat', person));
    expect(answer.text).not.toContain('Heat');
    expect(await seenBy(person)).toEqual([]);
    expect((await answerTo(message(linkOf(answer), person))).text).toContain(
      'Anotada: Fuego contra fuego · Heat (1995)',
    );
    expect(await seenBy(person)).toEqual([HEAT]);
  });

  it('a link that was made for somebody else, or by anybody, changes nothing before its follower says so', async () => {
    const [asker, follower] = [somebody(), somebody()];
    const theirs = linkOf(await answerTo(inGroup('/preguntar ya vi Heat', asker)));
    const made = `/start ${packLink({ kind: 'seen', film: HEAT })}`;
    const forged = `/start ${packLink({ kind: 'seen', film: HEAT }, 'AAAAAAAAAA')}`;
    for (const start of [theirs, made, forged]) {
      const offer = await answerTo(message(start, follower));
      expect(offer.text).toContain('Si querés eso, tocá el botón.');
      expect(await seenBy(follower)).toEqual([]);
      expect(buttonsOf(offer).map(({ text }) => text)).toEqual(['Ya la vi']);
    }
    await answerTo(press('seen~f-qd', follower, 99));
    expect(await seenBy(follower)).toEqual([HEAT]);
  });

  it('what was spoken of is forgotten with all the rest', async () => {
    const person = somebody();
    const talk = () => state.conversation(talkKey(`telegram:${person.id}`, '-500'));
    await answerTo(inGroup('/similares Matrix', person));
    expect(await talk()).toBeDefined();
    const [erase] = buttonsOf(await answerTo(message('/olvidame', person)));
    await answerTo(press(erase?.callback_data ?? '', person, 1));
    expect(await talk()).toBeUndefined();
  });

  it('no link erases, whoever made it', async () => {
    const person = somebody();
    await answerTo(message('/vistas Heat', person));
    await answerTo(message('/olvidame', person));
    await answerTo(message(`/start ${packLink({ kind: 'forgetMe', confirm: 'yes' })}`, person));
    expect(await seenBy(person)).toEqual([HEAT]);
  });

  it.each([
    ['export', 'forgetMe'],
    ['seen', 'seen~f-qd'],
    ['forgetMe', 'forgetMe~confirm=.yes'],
    ['undo', 'privacy'],
  ])('a press of %s or %s opens the private chat, and says and changes nothing there', async (...buttons) => {
    const [owner, presser] = [somebody(), somebody('en')];
    await deliver([message('/vistas Titanic', owner), message('/vistas Titanic', presser)]);
    const before = await state.user(`telegram:${presser.id}`);
    for (const data of buttons) {
      await deliver([press(data, presser, presser.id, group)], 0);
      expect(calls()).toEqual(['answerCallbackQuery']);
      expect(api.calls[0]?.payload['url']).toMatch(/^https:\/\/t\.me\/butaca_bot\?start=/);
    }
    expect(await state.user(`telegram:${presser.id}`)).toEqual(before);
  });

  it('a press under a message sent by inline mode does, too', async () => {
    await deliver([pressInline('seen~f-qd', bob, 'XyZ')], 0);
    expect(calls()).toEqual(['answerCallbackQuery']);
    expect(await seenBy(bob)).toEqual([]);
  });

  it('two who press the same are each led to their own', async () => {
    const people = [somebody(), somebody()];
    await deliver(
      people.map((person) => press('export', person, 321, group)),
      0,
    );
    await api.saw(2, 'answerCallbackQuery');
    const urls = api.calls.map(({ payload }) => payload['url']);
    expect(new Set(urls).size).toBe(2);
  });
});

describe('In private', () => {
  it('all of it is answered at once', async () => {
    expect((await answerTo(message('/vistas Heat', ana))).text).toContain('Anotada');
    expect((await answerTo(message('/vistas', ana))).text).toContain('Heat (1995)');
  });

  it('the export is a document, whole and valid however long', async () => {
    const person = somebody();
    const listed = catalog.all<Record<string, never>, { id: FilmId }>('SELECT id FROM film ORDER BY id');
    const films = listed({}).map(({ id }) => id);
    const marks = films.map((film) => ({ change: 'seen', film }) as const);
    await state.changeUser(`telegram:${person.id}`, marks);
    const { caption, document } = await answerTo(message('/exportar', person));
    expect(calls()).toEqual(['sendDocument']);
    expect(caption).toContain('Tus datos');
    expect(caption?.length).toBeLessThan(300);
    const { seen } = JSON.parse(Buffer.from(document ?? []).toString('utf8'));
    expect(seen).toEqual(films);
    expect(api.uploads).toContain('butaca-export.json');
  });

  it('the export comes by its button, too, and as text where a document is refused', async () => {
    const person = somebody();
    await answerTo(message('/vistas Heat', person));
    await deliver([press('export', person, 5)]);
    expect([...calls()].sort()).toEqual(['answerCallbackQuery', 'sendDocument']);
    api.fail('sendDocument', { code: 400, said: 'Bad Request: file is too big' });
    const [, text] = await deliver([message('/exportar', person)], 2);
    expect(text?.text).toContain(`${HEAT}`);
  });
});
