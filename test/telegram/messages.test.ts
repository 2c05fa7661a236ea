import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { sampleCatalog } from '../catalogs.ts';
import { visibleText } from './html.ts';
import { ana, bob, message } from './updates.ts';
import { openTalking } from './with-bot.ts';

const catalog = sampleCatalog();
const talking = await openTalking(catalog);
const { api, answerTo } = talking;
afterAll(async () => {
  await talking.stop();
  catalog.close();
});
afterEach(() => expect(api.refused).toEqual([]));

describe('In private', () => {
  it('a sentence is answered in its language', async () => {
    expect(visibleText((await answerTo(message('how many votes does Titanic have?', ana))).text)).toMatch(
      /Titanic \(1997\)/,
    );
    console.log(
      JSON.stringify(await answerTo(message('retorno del director Christopher Nolan', ana)), null, 1),
    );
    console.log(JSON.stringify(await answerTo(message('parecidas a Matrix', ana)), null, 1));
    console.log(JSON.stringify(await answerTo(message('/start', bob)), null, 1));
    console.log(JSON.stringify(await answerTo(message('cuantas pelis salieron en mayo', bob)), null, 1));
    console.log(JSON.stringify(await answerTo(message('/idioma', bob)), null, 1));
  });
});
