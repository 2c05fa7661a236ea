import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { USUAL_LIMITS } from '../../adapters/shared/limits.ts';
import { sampleCatalog } from '../catalogs.ts';
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
const sent = () =>
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
    expect(sent()).toHaveLength(1);
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

describe('A group that asks more than groups do', () => {
  it('is told so once, whoever asks, while others are answered in private', async () => {
    const members = times(USUAL_LIMITS.chat, (i) => ({ id: 5000 + (i % 4), language_code: 'es' }));
    await talking.deliver(members.map((member) => inGroup('/votos Titanic', member)));
    const late = times(3, (i) => inGroup('/votos@butaca_bot Titanic', { id: 6000 + i, language_code: 'es' }));
    const [told] = await talking.deliver(late, 1);
    expect(told?.text).toMatch(/Vas más rápido que yo/);
    const [other] = await talking.deliver([message('votos de Heat', { id: 6000, language_code: 'es' })]);
    expect(other?.text).toContain('Heat');
    expect(sent()).toHaveLength(1);
  }, 30_000);
});
