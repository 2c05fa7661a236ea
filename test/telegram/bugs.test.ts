import { afterAll, expect, it } from 'vitest';
import { sampleCatalog } from '../catalogs.ts';
import { ana, message, press } from './updates.ts';
import { openTalking } from './with-bot.ts';

const catalog = sampleCatalog();
afterAll(() => catalog.close());

it('A question that throws gets an apology with a number that the log has, wherever it was asked, and the bot goes on', async () => {
  const talking = await openTalking(catalog, undefined, undefined, (butaca) => ({
    ...butaca,
    ask: (text, asker) =>
      text.includes('Heat') ? Promise.reject(new Error(`near "${text}"`)) : butaca.ask(text, asker),
    answer: () => Promise.reject(new TypeError('Titanic is no film')),
  }));
  const numbers: string[] = [];
  for (const update of [message('votos de Heat', ana), press('votes~f-gl', ana)]) {
    const { text } = await talking.answerTo(update);
    expect(text).toMatch(/Perdón, algo falló de mi lado/);
    numbers.push(/pedido: (\w+)/.exec(text)?.[1] ?? 'none');
  }
  expect(talking.log.map((line) => JSON.parse(line).request)).toEqual(numbers);
  expect(talking.log.join()).not.toMatch(/Heat|Titanic/);
  expect((await talking.answerTo(message('votos de Alien', ana))).text).toContain('Alien');
  await talking.stop();
});
