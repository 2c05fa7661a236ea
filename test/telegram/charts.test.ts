import { PNG } from 'pngjs';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { type Charts, openCharts } from '../../adapters/charts/open-charts.ts';
import { sampleCatalog } from '../catalogs.ts';
import { barsOf } from '../charts/charts.ts';
import { visibleText } from './html.ts';
import { ana, bob, edited, inGroup, inline, message, press } from './updates.ts';
import { buttonsOf, openTalking } from './with-bot.ts';

const catalog = sampleCatalog();
const drawn = openCharts({ log: () => undefined });
const png = await drawn.draw(barsOf(3, 'rows'));
let delayMs = 0;
/** Gives a picture at once, or later than an answer waits, however busy the machine is. */
const charts: Charts = {
  ...drawn,
  draw: async () => {
    if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
    return png;
  },
};
const talking = await openTalking(catalog, undefined, charts);
const { api, answerTo, deliver } = talking;
afterEach(() => {
  delayMs = 0;
  expect(api.refused).toEqual([]);
});
afterAll(async () => {
  await talking.stop();
  await drawn.close();
  catalog.close();
});

type Photo = {
  readonly photo: Uint8Array;
  readonly caption: string;
  readonly disable_notification: boolean;
  readonly reply_parameters?: { readonly message_id: number };
};
async function photoAfter(): Promise<Photo> {
  const [call] = await api.saw(1, 'sendPhoto');
  return call?.payload as unknown as Photo;
}
const photos = () => api.calls.filter(({ method }) => method === 'sendPhoto').length;
const OCTOBER = '¿cuántas películas se estrenaron en octubre?';

describe('After the text of', () => {
  it('a count comes its picture, silent, saying what it shows; no bars of text stand in the text', async () => {
    const { text } = await answerTo(message(OCTOBER, ana));
    const photo = await photoAfter();
    expect(text).toContain('se estrenaron en octubre');
    expect(text).not.toContain('▇');
    expect(photo.caption).toMatch(/^enero: \d+; .*; octubre: \d+; .*diciembre: \d+$/);
    expect(photo.disable_notification).toBe(true);
    expect(PNG.sync.read(Buffer.from(photo.photo)).width).toBe(760);
    expect(api.calls.map(({ method }) => method)).toEqual(['sendMessage', 'sendPhoto']);
  });

  it('a question in a group the picture answers the text, not the question', async () => {
    await answerTo(inGroup('/month@butaca_bot October', bob));
    const photo = await photoAfter();
    expect(photo.reply_parameters?.message_id).toBeGreaterThanOrEqual(1000);
  });

  it('an answer whose picture takes long it comes later, and nothing waits for it', async () => {
    delayMs = 1200;
    const { text } = await answerTo(message('how many films premiered on a Thursday?', bob));
    expect([text.includes('▇'), photos()]).toEqual([true, 0]);
    expect((await photoAfter()).caption).toContain('Thursday');
  });

  it('a press comes a picture where the answer is a message of its own', async () => {
    const film = await answerTo(message('Toy Story', bob));
    const saga = buttonsOf(film).find(({ text }) => text === 'Its saga');
    await deliver([press(saga?.callback_data ?? '', bob)]);
    expect((await photoAfter()).caption).toBeUndefined(); // the table above it has the figures
  });
});

describe('An edited question has its picture', () => {
  const FEBRUARY = '¿cuántas películas se estrenaron en febrero?';
  const pictureOf = (): number => api.state.nextMessage - 1;

  it('renewed, in its place, with what it shows now', async () => {
    const asked = message(OCTOBER, ana);
    await answerTo(asked);
    await photoAfter();
    const { text } = await answerTo(edited(asked, FEBRUARY));
    const [call] = await api.saw(1, 'editMessageMedia');
    expect(call?.payload['message_id']).toBe(pictureOf());
    expect(JSON.stringify(call?.payload['media'])).toContain('febrero');
    expect([text.includes('febrero'), text.includes('▇')]).toEqual([true, false]);
  });

  it('taken back where the new answer has none, or it is refused: bars then stand in the text', async () => {
    const asked = message(OCTOBER, ana);
    await answerTo(asked);
    await photoAfter();
    api.fail('editMessageMedia', { code: 400, said: 'Bad Request: not enough rights' });
    expect((await answerTo(edited(asked, FEBRUARY))).text).toContain('▇');
    expect(api.calls.filter(({ method }) => method === 'deleteMessage')).toHaveLength(1);
    const other = message(OCTOBER, ana);
    await answerTo(other);
    await photoAfter();
    await answerTo(edited(other, 'votos de Titanic'));
    expect(api.calls.map(({ method }) => method)).toEqual(['deleteMessage', 'editMessageText']);
  });
});

describe('There is no picture', () => {
  it('beside an answer that was edited with its question, where bars of text stand', async () => {
    const asked = message('Toy Story', ana);
    await answerTo(asked);
    const { text } = await answerTo(edited(asked, OCTOBER));
    expect([visibleText(text).includes('▇'), photos()]).toEqual([true, 0]);
  });

  it('in inline results', async () => {
    await deliver([inline(OCTOBER, ana)]);
    expect(photos()).toBe(0);
  });

  it('where Telegram refuses it, which is one line of the log: the bars that it stood for come into the text', async () => {
    api.fail('sendPhoto', { code: 400, said: 'Bad Request: IMAGE_PROCESS_FAILED' });
    const [text, again] = await deliver([message(OCTOBER, bob)], 2);
    expect([text?.text.includes('▇'), again?.text.includes('▇')]).toEqual([false, true]);
    expect(again?.message_id).toBe(api.state.nextMessage - 1);
    expect(api.calls.map(({ method }) => method)).toEqual(['sendMessage', 'sendPhoto', 'editMessageText']);
    const refused = talking.log.filter((line) => line.includes('IMAGE_PROCESS_FAILED'));
    expect(refused).toHaveLength(1);
  });
});
