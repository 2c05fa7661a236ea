import { describe, expect, it } from 'vitest';
import { packLink } from '../../adapters/telegram/receive/press.ts';
import { visibleText } from './html.ts';
import { talkOverSample, UNLIMITED } from './over-sample.ts';
import {
  ana,
  asChannel,
  asGroup,
  bob,
  edited,
  group,
  inGroup,
  message,
  press,
  pressInline,
  replyToBot,
} from './updates.ts';
import { buttonsOf } from './with-bot.ts';

const { answerTo, api, deliver, log, state } = await talkOverSample({ limits: UNLIMITED });

const acknowledged = () => api.calls.filter(({ method }) => method === 'answerCallbackQuery').length;

describe('In private', () => {
  it('a sentence is answered in its language', async () => {
    expect((await answerTo(message('how many votes does Titanic have?', ana))).text).toContain('Votes');
    expect((await answerTo(message('¿cuántos votos tiene Titanic?', bob))).text).toContain('Votos');
  });

  it('a film’s card has its poster above the text, and links to where there is more', async () => {
    const card = await answerTo(message('ficha de Titanic', ana));
    expect(card.link_preview_options).toEqual({
      url: expect.stringMatching(/^https:\/\/image\.tmdb\.org\/t\/p\/w342\/\w+\.jpg$/),
      prefer_large_media: true,
      show_above_text: true,
    });
    const links = buttonsOf(card).flatMap(({ text, url }) => (url ? [[text, url]] : []));
    expect(Object.fromEntries(links)).toEqual({
      TMDB: 'https://www.themoviedb.org/movie/597',
      IMDb: 'https://www.imdb.com/title/tt0120338/',
      Letterboxd: 'https://letterboxd.com/tmdb/597',
      Tráiler: 'https://www.youtube.com/results?search_query=Titanic%201997%20trailer',
      'Dónde verla': 'https://www.themoviedb.org/movie/597/watch',
    });
    const votes = await answerTo(message('votos de Titanic', ana));
    expect(votes.link_preview_options).toMatchObject({ prefer_small_media: true });
    const list = await answerTo(message('las 10 mejores de los 90', ana));
    expect(list.link_preview_options).toEqual({ is_disabled: true });
  });

  it('numbers are written as the place of the client does', async () => {
    const spain = { id: 4711, language_code: 'es-ES' };
    expect((await answerTo(message('votos de Titanic', spain))).text).toContain('7770');
    expect((await answerTo(message('votos de Titanic', ana))).text).toContain('7,770');
  });

  it('the next sentence may point back', async () => {
    await answerTo(message('parecidas a Matrix', ana));
    expect((await answerTo(message('la segunda', ana))).text).toMatch(/<b>.+ \(\d{4}\)<\/b>/);
  });

  it('a picture or a sticker is not met with silence', async () => {
    const sticker = message('', ana, { sticker: { file_id: 'x', type: 'regular' } });
    expect((await answerTo(sticker)).text).toContain('No entendí');
  });

  it('what Telegram tells about a chat, and one’s own inline messages, are', async () => {
    const pinned = message('', ana, { pinned_message: {} });
    const own = message('Heat (1995)', ana, {
      via_bot: { id: 123456789, is_bot: true, first_name: 'Butaca' },
    });
    const last = message('hola', ana);
    expect(await deliver([pinned, own, last], 1)).toHaveLength(1);
  });

  it('a link’s payload is its question, and anything else a greeting', async () => {
    const payload = packLink({ kind: 'votes', film: 597 });
    expect((await answerTo(message(`/start ${payload}`, ana))).text).toContain('Titanic (1997)');
    expect((await answerTo(message('/start help', bob))).text).toContain('What I can answer');
    expect((await answerTo(message('/start %%%nonsense', bob))).text).toContain('Hello!');
  });

  it('the language chosen stays, whatever the client’s', async () => {
    const eva = { id: 1003, language_code: 'es' };
    await answerTo(message('/idioma en', eva));
    expect((await answerTo(message('/privacidad', eva))).text).toBeTruthy();
    expect((await answerTo(message('Heat', eva))).text).toContain('Director');
    expect(await state.user('telegram:1003')).toMatchObject({ locale: 'en' });
    const [erase] = buttonsOf(await answerTo(message('/forget_me', eva)));
    await answerTo(press(erase?.callback_data ?? '', eva));
    expect(await state.user('telegram:1003')).toEqual({ seen: [] });
    expect(await state.conversation('telegram:1003')).toBeUndefined();
  });

  it('an album is answered once', async () => {
    const photo = (caption?: string) =>
      message('', ana, { photo: [], media_group_id: '13', ...(caption ? { caption } : {}) });
    const album = [photo('votos de Titanic'), photo(), photo()];
    const answers = await deliver([...album, message('hola', ana)], 2);
    expect(answers.map(({ text }) => /Titanic|Hola/.exec(text)?.[0])).toEqual(['Titanic', 'Hola']);
  });

  it('an edited question has its answer edited, and one that was never answered nothing', async () => {
    const asked = message('votos de Titanic', ana);
    await answerTo(asked);
    const again = await answerTo(edited(asked, 'votos de Heat'));
    expect(api.calls.map(({ method }) => method)).toEqual(['editMessageText']);
    expect(again.text).toContain('Heat (1995)');
    const unknown = edited(message('votos de Alien'), 'votos de Aliens');
    const [only] = await deliver([unknown, message('hola', ana)], 1);
    expect(only?.text).toContain('Hola');
  });
});

describe('A button', () => {
  it('is acknowledged and answered with a message of its own', async () => {
    const list = await answerTo(message('parecidas a Matrix', ana));
    const why = buttonsOf(list).find(({ text }) => text.startsWith('Por qué'));
    const answer = await answerTo(press(why?.callback_data ?? '', ana));
    await api.saw(1, 'answerCallbackQuery');
    expect(api.calls.map(({ method }) => method).sort()).toEqual(['answerCallbackQuery', 'sendMessage']);
    expect(answer.text).toContain('(1999)');
  });

  it('of a number puts the film’s card into the place of its list, and the list back', async () => {
    const list = await answerTo(message('las 10 mejores de los 90', ana));
    const [third] = buttonsOf(list).filter(({ text }) => text === '3');
    const title = /^3\. (.+)\s—\s/m.exec(visibleText(list.text))?.[1] ?? '-';
    const card = await answerTo(press(third?.callback_data ?? '', bob, 77));
    expect(api.calls.map(({ method }) => method)).toContain('editMessageText');
    expect([card.message_id, visibleText(card.text).split('\n')[0]]).toEqual([77, title]);
    expect(card.text).toContain('Dirección'); // in the language of the list, whoever presses
    const [back] = buttonsOf(card).filter(({ text }) => text === '‹ Volver a la lista');
    const again = await answerTo(press(back?.callback_data ?? '', ana, 77));
    expect([again.message_id, again.text, again.reply_markup]).toEqual([77, list.text, list.reply_markup]);
  });

  it('of a list by chance, which there is no way back to, has an answer of its own', async () => {
    const list = await answerTo(message('recomendame 3 comedias', ana));
    const [first] = buttonsOf(list);
    expect(first?.text).toBe('1');
    await answerTo(press(first?.callback_data ?? '', ana));
    expect(api.calls.map(({ method }) => method)).toContain('sendMessage');
  });

  it('that turns a page edits its message, there and back', async () => {
    const first = await answerTo(message('¿qué películas salieron en los 90?', ana));
    const data = (shown: typeof first, label: string) =>
      buttonsOf(shown).find(({ text }) => text.includes(label))?.callback_data ?? '';
    const on = api.state.nextMessage - 1;
    const second = await answerTo(press(data(first, 'Más'), ana, on));
    expect(second.message_id).toBe(on);
    expect(visibleText(second.text)).toContain('11. ');
    const back = await answerTo(press(data(second, 'Anterior'), ana, on));
    expect(back.text).toBe(first.text);
  });

  it('tapped twice is answered once, and acknowledged twice', async () => {
    const list = await answerTo(message('parecidas a Matrix', ana));
    const on = api.state.nextMessage - 1;
    const data = buttonsOf(list).find(({ text }) => text === 'Más nuevas')?.callback_data ?? '';
    await deliver([press(data, ana, on), press(data, ana, on)], 1);
    await deliver([press(data, ana, on), message('hola', ana)], 1);
    expect(api.calls.map(({ method }) => method).sort()).toEqual(['answerCallbackQuery', 'sendMessage']);
    expect(log.filter((line) => line.includes('refused'))).toEqual([]);
  });

  it('under a message that can no longer be edited is answered by a new one', async () => {
    const [edit, sent] = await deliver([press('1>similar~f-gr~n-2', ana, 1)], 2);
    expect([edit?.message_id, sent?.message_id, sent?.chat_id]).toEqual([1, undefined, ana.id]);
  });

  it('of another release, or made up, is acknowledged with a word', async () => {
    for (const data of ['gone~f-1', 'x', '~~~', '9999>', '💥', '1>constructor']) {
      api.forgetCalls();
      const update = press(data, bob);
      api.state.presses.add((update['callback_query'] as { id: string }).id);
      api.push(update);
      const [call] = await api.saw(1, 'answerCallbackQuery');
      expect(call?.payload['text']).toBe('This button no longer works: ask me again.');
    }
  });

  it('with what its question does not take is answered with what works', async () => {
    expect((await answerTo(press('film~f.abc', ana))).text).toContain('No entendí');
    await api.saw(1, 'answerCallbackQuery');
    expect(acknowledged()).toBe(1);
  });

  it('that says a command whole does what the command does', async () => {
    expect((await answerTo(press('/idioma en', ana))).text).toContain('From now on I answer in English.');
    await answerTo(press('/language es', ana));
  });

  it('of a message sent by inline mode edits that message', async () => {
    api.state.messages.set('inline:AbC', '');
    const { inline_message_id, text } = await answerTo(pressInline('votes~f-gl', bob, 'AbC'));
    expect([inline_message_id, text.includes('Titanic')]).toEqual(['AbC', true]);
  });
});

describe('In a group', () => {
  it.each([
    ['a command', '/votos Titanic'],
    ['a command for this bot', '/votos@butaca_bot Titanic'],
    ['/preguntar', '/preguntar ¿cuántos votos tiene Titanic?'],
    ['/ask', '/ask@Butaca_Bot how many votes does Titanic have?'],
    ['its name', '@butaca_bot votos de Titanic'],
  ])('%s is answered, as a reply', async (_what, text) => {
    const update = inGroup(text);
    const answer = await answerTo(update);
    expect(answer.text).toContain('Titanic (1997)');
    expect(answer.reply_parameters?.message_id).toBe(
      (update['message'] as { message_id: number }).message_id,
    );
  });

  it('a reply to the bot is answered', async () => {
    expect((await answerTo(inGroup('votos de Titanic', ana, replyToBot))).text).toContain('Titanic (1997)');
  });

  it('in a topic the answer stays in it, and what was spoken of', async () => {
    const topic = (message_thread_id: number) => ({ is_topic_message: true, message_thread_id });
    expect((await answerTo(inGroup('/votos Titanic', ana, topic(31)))).message_thread_id).toBe(31);
    await answerTo(inGroup('/similares Matrix', ana, topic(31)));
    await answerTo(inGroup('/similares Alien', ana, topic(32)));
    const why = async (thread: number) => (await answerTo(inGroup('/porque', ana, topic(thread)))).text;
    expect(await why(31)).toContain('Matrix');
    expect(await why(32)).toContain('Alien');
  });

  it('so it does in a topic of a private chat', async () => {
    const topic = (message_thread_id: number) => ({ is_topic_message: true, message_thread_id });
    const asked = await answerTo(message('/similares Matrix', ana, topic(41)));
    await answerTo(message('/similares Alien', ana, topic(42)));
    expect(asked.message_thread_id).toBe(41);
    expect((await answerTo(message('/porque', ana, topic(41)))).text).toContain('Matrix');
    expect((await answerTo(message('/porque', ana, topic(42)))).text).toContain('Alien');
  });

  it('what was spoken of is each one’s own', async () => {
    await answerTo(inGroup('/similares Matrix', ana));
    await answerTo(inGroup('/similares Alien', bob));
    expect((await answerTo(inGroup('/porque', ana))).text).toContain('Matrix');
    expect((await answerTo(inGroup('/porque', bob))).text).toContain('Alien');
  });

  it.each([
    ['an anonymous admin', asGroup],
    ['somebody who writes as a channel', asChannel],
  ])('%s is answered, command and follow-up', async (_who, as) => {
    expect((await answerTo(as('/similares@butaca_bot Matrix'))).text).toContain('Parecidas a');
    expect((await answerTo(as('@butaca_bot la primera'))).text).toMatch(/<b>.+ \(\d{4}\)/);
  });

  it('anonymous admins of two groups are not taken for one', async () => {
    const other = { id: -600, type: 'supergroup', title: 'Otros' };
    await answerTo(asGroup('/similares Matrix'));
    await answerTo(asGroup('/similares Alien', other));
    expect((await answerTo(asGroup('/porque'))).text).toContain('Matrix');
    expect((await answerTo(asGroup('/porque', other))).text).toContain('Alien');
  });

  it('its name in an address is no call; its name alone is greeted', async () => {
    const address = inGroup('escribime a heat@butaca_bot.example', ana);
    const link = inGroup('mirá me@butaca_bot', ana);
    const [greeting] = await deliver([address, link, inGroup('@butaca_bot', ana)], 1);
    expect(greeting?.text).toContain('¡Hola!');
  });

  it('a page keeps the language of its list, whoever turns it', async () => {
    const list = await answerTo(inGroup('/similares Matrix', ana));
    const on = api.state.nextMessage - 1;
    const data = buttonsOf(list).find(({ text }) => text.startsWith('Más'))?.callback_data ?? '';
    const page = await answerTo(press(data, bob, on, group));
    expect([page.message_id, page.text.includes('Parecidas a')]).toEqual([on, true]);
  });

  it('a press is answered as a reply to the message that it was under', async () => {
    const { reply_parameters, text } = await answerTo(press('votes~f-gl', bob, 4242, group));
    expect([reply_parameters?.message_id, text.includes('Titanic')]).toEqual([4242, true]);
  });

  it('talk among people, other bots’ commands and commands nobody knows are left alone', async () => {
    const toOther = {
      reply_to_message: { message_id: 1, from: { id: 9, is_bot: false }, date: 1, chat: group },
    };
    const quiet = [
      inGroup('votos de Titanic'),
      inGroup('votos de Titanic', ana, toOther),
      inGroup('/votos@other_bot Titanic'),
      inGroup('/xyzzy'),
      inGroup('', ana, { ...replyToBot, sticker: {} }),
    ];
    expect(await deliver([...quiet, inGroup('/privacidad')], 1)).toHaveLength(1);
  });

  it('a press by somebody else is answered to them', async () => {
    expect((await answerTo(press('votes~f-gl', bob, 1, group))).text).toContain('Votes');
  });
});

describe('What is logged', () => {
  it('holds no text, no name and no token', () => {
    expect(log.join('\n')).not.toMatch(/Titanic|Nombre|Cinéfilos|AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw/);
  });
});
