import { expect, it } from 'vitest';
import { type Charts, openCharts } from '../../adapters/charts/open-charts.ts';
import { barsOf } from '../charts/charts.ts';
import { talkOverSample, UNLIMITED } from './over-sample.ts';
import { inGroup, message, press, somebody } from './updates.ts';
import { buttonsOf } from './with-bot.ts';

const drawn = openCharts({ log: () => undefined });
const png = await drawn.draw(barsOf(3, 'rows'));
await drawn.close();
const charts: Charts = { ...drawn, draw: async () => png };
const { answerTo, deliver, api, state } = await talkOverSample({ limits: UNLIMITED, charts });

const group = { id: -910, type: 'supergroup', title: 'Cine' } as const;
const GROUP = 'telegram:-910';
const there = { chat: group };

/** The button of an answer by how its label begins. */
function dataOf(answer: unknown, label: string): string {
  const found = buttonsOf(answer as never).find(({ text }) => text.startsWith(label));
  if (!found?.callback_data) throw new Error(`There is no button "${label}"`);
  return found.callback_data;
}

it('An admin of a group sets each by a button, whose answer takes the place of the settings', async () => {
  const admin = somebody();
  api.state.admins.add(admin.id);
  const shown = await answerTo(inGroup('/ajustes', admin, there));
  expect(shown.text).toContain('Ajustes de este lugar');
  const card = api.state.nextMessage - 1;
  const quiet = await answerTo(press(dataOf(shown, 'En silencio'), admin, card, group));
  expect(quiet).toMatchObject({ message_id: card, text: expect.stringContaining('Silencio') });
  expect(api.calls.map(({ method }) => method)).not.toContain('sendMessage');
  expect(await state.place(GROUP)).toEqual({ quiet: true });
  const english = await answerTo(press(dataOf(quiet, 'Idioma: English'), admin, card, group));
  expect(english.text).toContain('Settings of this place');
  expect(dataOf(english, 'Not quiet')).toContain('en>');
  await answerTo(press(dataOf(english, "Language: each one's"), admin, card, group));
  await state.changePlace(GROUP, { quiet: undefined });
});

it('Somebody else who presses is told so alone, and changes nothing', async () => {
  const [admin, other] = [somebody(), somebody()];
  api.state.admins.add(admin.id);
  const shown = await answerTo(inGroup('/ajustes', admin, there));
  await deliver([press(dataOf(shown, 'Sin imágenes'), other, 1000, group)], 0);
  const [notice] = await api.saw(1, 'answerCallbackQuery');
  expect(notice?.payload).toMatchObject({ show_alert: true });
  expect(String(notice?.payload['text'])).toContain('quien administra');
  expect(api.calls.filter(({ method }) => /send|edit/.test(method))).toEqual([]);
  expect(await state.place(GROUP)).toEqual({});
});

it('Where a group wants no pictures, none are sent, and the bars stand in the text; its language is that of all', async () => {
  const asks = (): Promise<{ readonly text: string }> =>
    answerTo(inGroup('@butaca_bot ¿cuántas películas se estrenaron en octubre?', somebody(), there));
  await asks();
  expect(await api.saw(1, 'sendPhoto')).toHaveLength(1);
  await state.changePlace(GROUP, { pictures: false, locale: 'en' });
  const { text } = await asks();
  expect(text).toContain('October');
  expect(api.calls.filter(({ method }) => method === 'sendPhoto')).toEqual([]);
  const card = await answerTo(inGroup('/film id:597', somebody(), there));
  expect(card.link_preview_options).toEqual({ is_disabled: true });
  const own = await answerTo(message('/film id:597', somebody()));
  expect(own.link_preview_options).not.toEqual({ is_disabled: true });
});

it('In private they are one’s own', async () => {
  const person = somebody();
  const shown = await answerTo(message('/ajustes', person));
  expect(shown.text).toContain('Tus ajustes');
  await answerTo(press(dataOf(shown, 'Sin imágenes'), person));
  expect((await state.user(`telegram:${person.id}`)).pictures).toBe(false);
  const card = await answerTo(message('/pelicula id:597', person));
  expect(card.link_preview_options).toEqual({ is_disabled: true });
});
