import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCharts } from '../../adapters/charts/open-charts.ts';
import { USUAL_LIMITS } from '../../adapters/runtime/limits.ts';
import { MOST_IN_GROUP } from '../../adapters/telegram/receive/group-limit.ts';
import { sampleCatalog } from '../catalogs.ts';
import { barsOf } from '../charts/charts.ts';
import { ana, bob, inGroup, message, press } from './updates.ts';
import { openTalking, type Talking } from './with-bot.ts';

const catalog = sampleCatalog();
let talking: Talking;
beforeEach(async () => {
  talking = await openTalking(catalog);
});
afterEach(() => talking.stop());
afterAll(() => catalog.close());

const times = <T>(count: number, make: (i: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, i) => make(i));
const texts = () =>
  talking.api.calls
    .filter(({ method }) => method === 'sendMessage')
    .map(({ payload }) => String(payload['text']));

describe('Who asks more than anybody types', () => {
  it('is told so once, politely and in their language, and is not answered until the minute is over', async () => {
    await talking.deliver(times(USUAL_LIMITS.user, () => message('votos de Titanic', ana)));
    const [told] = await talking.deliver([message('votos de Titanic', ana)]);
    expect(told?.text).toMatch(/Vas más rápido que yo.*seguimos en \d+ s/s);
    await talking.deliver(
      times(20, () => message('votos de Titanic', ana)),
      0,
    );
    const [other] = await talking.deliver([message('votes of Heat', bob)]);
    expect(other?.text).toContain('Heat');
    expect(texts()).toHaveLength(1);
  }, 30_000);

  it('is counted for buttons as well, which say so where they were pressed', async () => {
    await talking.deliver(times(USUAL_LIMITS.user, () => message('votos de Titanic', ana)));
    await talking.deliver([press('votes~f-gl', ana)], 0);
    const notes = talking.api.calls.map(({ payload }) => payload['text']);
    expect(notes.join()).toMatch(/Vas más rápido que yo/);
    await talking.deliver([press('votes~f-gl', ana)], 0);
    expect(talking.api.calls.map(({ method, payload }) => [method, payload['text']])).toEqual([
      ['answerCallbackQuery', undefined],
    ]);
  }, 30_000);
});

const members = (i: number) => ({ id: 5000 + i, language_code: 'es' });
const inTheGroup = () =>
  talking.api.calls.filter(({ payload }) => payload['chat_id'] === -500 && !('message_id' in payload));

describe('A group that asks more than Telegram lets a bot answer', () => {
  it('gets no more messages a minute than it takes, and the last says so, whoever asks', async () => {
    const more = message('votos de Heat', members(0));
    const asked = times(30, (i) => inGroup('/votos Titanic', members(i)));
    await talking.deliver([...asked, more], MOST_IN_GROUP + 1);
    const texts = inTheGroup().map(({ payload }) => String(payload['text']));
    expect(texts).toHaveLength(MOST_IN_GROUP);
    expect(texts.filter((text) => text.includes('Titanic'))).toHaveLength(MOST_IN_GROUP - 1);
    expect(texts.at(-1)).toMatch(/Vas más rápido que yo/);
  });

  it('has its pictures counted, and left out first: bars take their place', async () => {
    const drawn = openCharts({ log: () => undefined });
    const png = await drawn.draw(barsOf(3, 'rows'));
    await talking.stop();
    talking = await openTalking(catalog, undefined, { ...drawn, draw: async () => png });
    const asked = times(30, (i) => inGroup('/mes enero', members(i)));
    await talking.deliver([...asked, message('votos de Heat', members(0))], 16);
    await drawn.close();
    const sent = talking.api.calls.filter(({ payload }) => payload['chat_id'] === -500);
    expect(sent).toHaveLength(MOST_IN_GROUP);
    const pictures = sent.filter(({ method }) => method === 'sendPhoto').length;
    const bars = sent.filter(({ payload }) => String(payload['text']).includes('▇')).length;
    expect([pictures, bars]).toEqual([5, 9]);
  });

  it('is not charged for what other bots are asked', async () => {
    const others = times(40, (i) => inGroup('/weather Berlin', members(i)));
    const [answer] = await talking.deliver([...others, inGroup('/votos Titanic', members(0))], 1);
    expect(answer?.text).toContain('Titanic');
  });

  it('gets as many as CHAT_LIMIT says', async () => {
    await talking.stop();
    talking = await openTalking(catalog, undefined, undefined, undefined, { user: 0, chat: 3 });
    const asked = times(9, (i) => inGroup('/votos Titanic', members(i)));
    await talking.deliver([...asked, message('votos de Heat', members(0))], 4);
    expect(inTheGroup()).toHaveLength(3);
  });
});
