import { describe, expect, it } from 'vitest';
import { collectReports } from '../collect-reports.ts';
import { talkOverSample, UNLIMITED } from './over-sample.ts';
import { group, inGroup, inline, message, press, somebody } from './updates.ts';
import { buttonsOf, type Payload } from './with-bot.ts';

const collected = collectReports();
const { answerTo, api, deliver, log } = await talkOverSample({
  limits: UNLIMITED,
  reporting: collected.reporting,
});

const textsSent = () => collected.reports.map(({ text }) => text);
const dataOf = (answer: Payload, label: string): string =>
  buttonsOf(answer).find(({ text }) => text === label)?.callback_data ?? '';
const notice = () => api.calls.find(({ method }) => method === 'answerCallbackQuery')?.payload;

describe('In private', () => {
  it('the last button shows what would be sent, and its yes sends it, once', async () => {
    const person = somebody();
    const answer = await answerTo(message('parecidas a Matrix', person));
    expect(answer.reply_markup?.inline_keyboard.at(-1)).toMatchObject([{ text: 'No era eso' }]);
    const shown = await answerTo(press(dataOf(answer, 'No era eso'), person));
    expect(shown.text).toContain('parecidas a Matrix');
    expect(buttonsOf(shown).map(({ text }) => text)).toEqual(['Mandar', 'No mandar nada']);
    expect(textsSent()).not.toContain('parecidas a Matrix');
    const yes = dataOf(shown, 'Mandar');
    expect((await answerTo(press(yes, person, 2))).text).toContain('quedó anotado');
    expect((await answerTo(press(yes, person, 3))).text).toContain('ya está anotado');
    expect(textsSent().filter((text) => text === 'parecidas a Matrix')).toHaveLength(1);
  });

  it('it is there in English, and a no sends nothing', async () => {
    const person = somebody('en');
    const answer = await answerTo(message('movies like Heat', person));
    const shown = await answerTo(press(dataOf(answer, 'That was wrong'), person));
    const told = await answerTo(press(dataOf(shown, 'Send nothing'), person, 2));
    expect(told.text).toContain('I sent nothing');
    expect(textsSent()).not.toContain('movies like Heat');
  });

  it.each(['/votos Titanic', '/ayuda', 'ayuda', 'mis vistas', '/privacidad'])(
    '%s has none: no sentence about films was heard',
    async (text) => {
      const labels = buttonsOf(await answerTo(message(text, somebody()))).map((one) => one.text);
      expect(labels).not.toContain('No era eso');
    },
  );

  it('nothing of it is logged', () => {
    expect(log.join()).not.toMatch(/Matrix|Heat/);
  });
});

describe('In a group', () => {
  it('the press of who asked opens the private chat, which shows and sends it', async () => {
    const person = somebody();
    const answer = await answerTo(inGroup('/preguntar votos de Titanic', person));
    await deliver([press(dataOf(answer, 'No era eso'), person, 5, group)], 0);
    const [, payload] =
      /^https:\/\/t\.me\/butaca_bot\?start=([\w-]{1,64})$/.exec(String(notice()?.['url'])) ?? [];
    expect(api.calls.map(({ method }) => method)).toEqual(['answerCallbackQuery']);
    const shown = await answerTo(message(`/start ${payload}`, person));
    expect(shown).toMatchObject({ chat_id: person.id, text: expect.stringContaining('votos de Titanic') });
    await answerTo(press(dataOf(shown, 'Mandar'), person, 6));
    expect(textsSent()).toContain('votos de Titanic');
  });

  it('the press of somebody else is told so, to them alone', async () => {
    const [person, other] = [somebody(), somebody()];
    const answer = await answerTo(inGroup('/preguntar puntaje de Heat', person));
    await deliver([press(dataOf(answer, 'No era eso'), other, 7, group)], 0);
    expect(api.calls.map(({ method }) => method)).toEqual(['answerCallbackQuery']);
    expect(notice()).toMatchObject({
      text: expect.stringMatching(/^Eso lo preguntó otra persona/),
      show_alert: true,
    });
    expect(JSON.stringify(notice())).not.toContain('Heat');
  });

  it('a link that somebody else follows shows them nothing', async () => {
    const [person, other] = [somebody(), somebody()];
    const answer = await answerTo(inGroup('/preguntar puntaje de Heat', person));
    await deliver([press(dataOf(answer, 'No era eso'), person, 8, group)], 0);
    const start = String(notice()?.['url']).replace(/^.*\?start=/, '/start ');
    const told = await answerTo(message(start, other));
    expect(told.text).toContain('Eso lo preguntó otra persona');
    expect(told.text).not.toContain('Heat');
  });

  it('said in words it leads to the private chat, too', async () => {
    const person = somebody();
    await answerTo(inGroup('/preguntar votos de Heat', person));
    const answer = await answerTo(inGroup('@butaca_bot no era eso', person));
    expect(answer.text).toBe('<b>Eso te lo muestro solo a vos.</b>');
    expect(buttonsOf(answer)).toMatchObject([
      { text: 'No era eso', url: expect.stringContaining('?start=') },
    ]);
  });
});

it('after ten minutes a press is told that the sentence is gone', async () => {
  const person = somebody();
  const answer = await answerTo(inGroup('/preguntar puntaje de Heat', person));
  collected.pass(10 * 60 * 1000);
  await deliver([press(dataOf(answer, 'No era eso'), person, 9, group)], 0);
  expect(notice()).toMatchObject({ text: expect.stringMatching(/^Ya no tengo esa frase/), show_alert: true });
});

it('inline there is none: every letter is a query, and nothing is remembered', async () => {
  const person = somebody();
  const answer = await answerTo(inline('votos de Titanic', person));
  expect(JSON.stringify(answer)).not.toContain('wrong~');
  expect(collected.reporting.sentences.textsOf(`telegram:${person.id}`)).toEqual([]);
});
