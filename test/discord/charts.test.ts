import { PNG } from 'pngjs';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Charts, openCharts } from '../../adapters/charts/open-charts.ts';
import { sampleCatalog } from '../catalogs.ts';
import { barsOf } from '../charts/charts.ts';
import { type Seen, seen } from './cards.ts';
import { ANA, BOB, directMessage, press, slash } from './events.ts';
import type { Call } from './rest.ts';
import { type Connected, connect } from './start-bot.ts';

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
let on: Connected;
beforeAll(async () => {
  on = await connect(catalog, {}, undefined, charts);
});
afterEach(() => {
  delayMs = 0;
});
afterAll(async () => {
  await on.close();
  await drawn.close();
  catalog.close();
});

/** The picture that was uploaded with a card, as wide as a picture of ours. */
function pictureOf({ files = {} }: Call): PNG {
  expect(Object.keys(files)).toEqual(['chart.png']);
  return PNG.sync.read(Buffer.from(files['chart.png'] ?? []));
}

const buttonOf = ({ buttons }: Seen, label: string): string =>
  buttons.find((one) => one.label === label)?.id ?? '';
const OCTOBER = '¿cuántas películas se estrenaron en octubre?';

test('a count has its picture in the card, with what it shows as its text, instead of bars of text', async () => {
  const call = await on.discord.interact(slash(ANA, 'month', { month: 'octubre' }));
  const card = seen(call);
  expect([call.status, card.chart?.url]).toEqual([204, 'attachment://chart.png']);
  expect(card.chart?.alt).toMatch(/^Películas por mes\. octubre: \d+\./);
  expect(card.text).toContain('se estrenaron en octubre');
  expect(card.text).not.toContain('█');
  expect(pictureOf(call).width).toBe(760);
});

test('so has a sentence in a private channel', async () => {
  const call = await on.discord.write(directMessage(BOB, 'compare Alien with Aliens'));
  expect([call.status, seen(call).chart?.alt]).toEqual([200, expect.stringContaining('Votes:')]);
  expect(pictureOf(call).width).toBe(760);
});

test('a card that takes the place of one with a picture keeps nothing of it', async () => {
  const card = seen(await on.discord.interact(slash(ANA, 'month', { month: 'octubre' })));
  const turned = await on.discord.interact(press(ANA, buttonOf(card, 'Ver cuáles')));
  expect(turned.status).toBe(204);
  if (turned.body.type === 7) expect(turned.body.data.attachments).toEqual([]);
  expect(seen(turned).chart).toBeUndefined();
  const list = seen(await on.discord.interact(slash(BOB, 'top', {})));
  const next = await on.discord.interact(press(BOB, buttonOf(list, 'More')));
  expect([next.body.type, next.body.data.attachments.length]).toEqual([7, 1]);
  expect(pictureOf(next).width).toBe(760);
});

test('a picture that takes long comes after the text, into the same card', async () => {
  delayMs = 1200;
  const edit = on.discord.next(/^\/webhooks\/\d+\/[\w-]+\/messages\/@original$/);
  const first = seen(await on.discord.interact(slash(ANA, 'weekday', { weekday: 'jueves' })));
  expect([first.chart, first.text.includes('█')]).toEqual([undefined, true]);
  const amended = await edit;
  expect([amended.method, amended.status]).toEqual(['PATCH', 200]);
  expect(seen(amended).chart?.alt).toContain('jueves');
  expect(seen(amended).text).not.toContain('█');
  expect(pictureOf(amended).width).toBe(760);
});

test('so it does where a sentence was written', async () => {
  delayMs = 1200;
  const edit = on.discord.next(/^\/channels\/\d+\/messages\/\d+$/);
  const first = seen(await on.discord.write(directMessage(ANA, OCTOBER)));
  expect(first.chart).toBeUndefined();
  const amended = await edit;
  expect([amended.method, amended.status]).toEqual(['PATCH', 200]);
  expect(pictureOf(amended).width).toBe(760);
});

test('a picture that Discord refuses costs nobody the text', async () => {
  const path = /\/callback$/;
  on.discord.fail({ path, status: 400, body: { code: 50035, message: 'Invalid Form Body' } });
  const refused = on.discord.next(path);
  await on.discord.interact(slash(ANA, 'month', { month: 'mayo' }));
  await refused;
  const again =
    on.discord.calls.at(-1)?.status === 400 ? await on.discord.next(path) : on.discord.calls.at(-1);
  expect(again && seen(again).text).toContain('█');
});

test('a chart that cannot be drawn is missing from its card, where bars of text stand', async () => {
  const dead = await connect(catalog, {}, undefined, { ...drawn, draw: async () => undefined });
  const card = seen(await dead.discord.interact(slash(ANA, 'month', { month: 'octubre' })));
  expect([card.chart, card.text.includes('█')]).toEqual([undefined, true]);
  await dead.close();
});

test('a picture that comes too late is one line of the log, and its card stands', async () => {
  delayMs = 1200;
  on.discord.fail({ path: /@original$/, status: 404, body: { code: 10015, message: 'Unknown Webhook' } });
  const edit = on.discord.next(/@original$/);
  await on.discord.interact(slash(ANA, 'weekday', { weekday: 'lunes' }));
  expect((await edit).status).toBe(404);
  await on.discord.write(directMessage(ANA, 'hola'));
  const said = on.lines.filter((line) => line.includes('picture not delivered'));
  expect(said.map((line) => JSON.parse(line))).toEqual([expect.objectContaining({ level: 'warn' })]);
});
