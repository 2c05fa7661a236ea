import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sampleCatalog } from '../catalogs.ts';
import { TOKEN } from './bot-api.ts';
import { ana, bob, edited, inGroup, message, press, pressId } from './updates.ts';
import { openTalking, type Talking } from './with-bot.ts';

const catalog = sampleCatalog();
let talking: Talking;
beforeAll(async () => {
  talking = await openTalking(catalog, { callSeconds: 40, retryMs: 20 });
});
afterAll(async () => {
  await talking.stop();
  catalog.close();
});
afterEach(() => {
  expect(talking.api.refused).toEqual([]);
  expect(talking.log.join('\n')).not.toMatch(/Titanic|Nombre|AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw/);
  (talking.log as string[]).length = 0;
});

const texts = () =>
  talking.api.calls.flatMap(({ payload }) => (payload['text'] ? [String(payload['text'])] : []));
const titleOf = (text: string) => /<b>(.+?) \(/.exec(text)?.[1];
const logged = (event: string) => talking.log.filter((line) => JSON.parse(line).event === event);

describe('The bot goes on', () => {
  it('waits as long as Telegram says (429), others being answered meanwhile', async () => {
    talking.api.fail('sendMessage', { code: 429, said: 'Too Many Requests: retry after 1', retryAfter: 1 });
    await talking.deliver([message('votos de Titanic', ana)], 1);
    talking.api.push(message('votos de Heat', bob));
    await talking.api.saw(3, 'sendMessage');
    expect(texts().map(titleOf)).toEqual(['Titanic', 'Fuego contra fuego · Heat', 'Titanic']);
  });

  it('sends again what a fault of Telegram (5xx) kept back', async () => {
    talking.api.fail('sendMessage', { code: 502, said: 'Bad Gateway' });
    await talking.deliver([message('votos de Titanic', ana)], 2);
    expect(texts()).toHaveLength(2);
  });

  it('sends again what an outage (a page of HTML in place of an answer) kept back', async () => {
    talking.api.fail('sendMessage', 'html');
    await talking.deliver([message('votos de Titanic', ana)], 2);
    expect(texts().map(titleOf)).toEqual(['Titanic', 'Titanic']);
    expect(logged('call failed')).toEqual([]);
  });

  it('sends again what a connection that was cut kept back, though Telegram may have taken it: rather twice than never', async () => {
    const before = talking.api.state.messages.size;
    talking.api.fail('sendMessage', 'cut');
    await talking.deliver([message('votos de Titanic', ana)], 2);
    expect(texts().map(titleOf)).toEqual(['Titanic', 'Titanic']);
    expect(talking.api.state.messages.size).toBe(before + 2);
    expect(talking.log).toEqual([]);
  });

  it('sends to the number that a group has since it became a supergroup', async () => {
    const said = 'Bad Request: group chat was upgraded to a supergroup chat';
    talking.api.fail('sendMessage', { code: 400, said, migrateTo: -1000500 });
    await talking.deliver([inGroup('/votos Titanic', ana)], 2);
    expect(talking.api.calls.map(({ payload }) => payload['chat_id'])).toEqual([-500, -1000500]);
    expect(talking.log).toEqual([]);
  });

  it.each([
    'Bad Request: TOPIC_CLOSED',
    'Bad Request: not enough rights to send text messages to the chat',
    'Bad Request: CHAT_WRITE_FORBIDDEN',
  ])('leaves a group alone that does not let it speak (%s), with one quiet line', async (said) => {
    talking.api.fail('sendMessage', { code: 400, said });
    await talking.deliver([inGroup('/votos Titanic', ana)], 1);
    await talking.answerTo(message('hola', bob));
    expect(talking.log.map((line) => JSON.parse(line).level)).toEqual(['info']);
  });

  it('leaves a user alone who blocked it (403), with one quiet line', async () => {
    talking.api.fail('sendMessage', { code: 403, said: 'Forbidden: bot was blocked by the user' });
    await talking.deliver([message('votos de Titanic', ana)], 1);
    await talking.answerTo(message('hola', bob));
    expect(logged('not welcome').map((line) => JSON.parse(line).level)).toEqual(['info']);
  });

  it('takes "message is not modified" and "query is too old" for what they are', async () => {
    const asked = message('votos de Titanic', ana);
    await talking.answerTo(asked);
    await talking.answerTo(edited(asked, 'votos de Titanic'));
    const old = press('votes~f-gl', ana);
    talking.api.push(old); // not waited for: Telegram has forgotten it
    await Promise.all([talking.api.saw(1, 'answerCallbackQuery'), talking.api.saw(1, 'sendMessage')]);
    await talking.answerTo(message('hola', ana));
    expect(talking.log).toEqual([]);
  });

  it('answers an update that is delivered again, late or out of order, once', async () => {
    const [first, second] = [message('votos de Titanic', ana), message('votos de Heat', ana)];
    const updates = [second, first, second, first];
    const last = message('hola', bob);
    await talking.deliver([...updates, last], 3);
    await talking.answerTo(message('gracias', bob));
    await talking.deliver([first, message('hola', bob)], 1);
    expect(texts()).toHaveLength(1);
  });

  it('answers a chat in the order of its messages, whatever each takes', async () => {
    talking.api.fail('sendMessage', { lateMs: 150 });
    const titles = ['Titanic', 'Heat', 'Alien', 'Aliens', 'Inception'];
    await talking.deliver(titles.map((title) => message(`votos de ${title}`, ana)));
    await talking.answerTo(message('hola', ana));
    const arrived = [...talking.api.state.messages.values()].slice(-titles.length - 1); // in Telegram's order
    const shown = ['Titanic', 'Fuego contra fuego · Heat', 'Alien, el octavo pasajero', 'Aliens: El regreso'];
    expect(arrived.map(titleOf)).toEqual([...shown, 'El origen · Inception', undefined]);
  });

  it('polls on while another poller is there (409), telling it once', async () => {
    talking.api.fail(
      'getUpdates',
      { code: 409, said: 'Conflict: terminated by other getUpdates request' },
      3,
    );
    talking.api.push(message('', ana, { pinned_message: {} })); // ends the poll that waits
    await talking.answerTo(message('votos de Titanic', ana));
    await talking.answerTo(message('hola', ana));
    expect(logged('polling waits')).toHaveLength(1);
    expect(logged('polling goes on')).toHaveLength(1);
  });

  it('polls on through 5xx, 429 and answers that are none', async () => {
    talking.api.fail('getUpdates', { code: 500, said: 'Internal Server Error' });
    talking.api.fail('getUpdates', { code: 429, said: 'Too Many Requests', retryAfter: 0 });
    talking.api.push(message('', ana, { pinned_message: {} }));
    expect((await talking.answerTo(message('votos de Titanic', ana))).text).toContain('Titanic');
  });

  it('acknowledges a press even where the answer cannot be sent', async () => {
    talking.api.fail('sendMessage', { code: 400, said: 'Bad Request: chat not found' });
    await talking.deliver([press('votes~f-gl', ana, 2)], 1);
    expect(talking.api.calls.map(({ method }) => method).sort()).toEqual([
      'answerCallbackQuery',
      'sendMessage',
    ]);
    expect(logged('call refused')).toHaveLength(1);
  });

  it('acknowledges a press while Telegram takes its time with the answer', async () => {
    talking.api.fail('sendMessage', { code: 429, said: 'Too Many Requests', retryAfter: 1 });
    talking.api.forgetCalls();
    const pressed = press('votes~f-gl', ana, 3);
    talking.api.state.presses.add(pressId(pressed));
    talking.api.push(pressed);
    await Promise.all([talking.api.saw(1, 'answerCallbackQuery'), talking.api.saw(1, 'sendMessage')]);
    expect(talking.api.calls.filter(({ method }) => method === 'sendMessage')).toHaveLength(1);
    await talking.api.saw(2, 'sendMessage');
  });
});

describe('Where Telegram does not answer in time', () => {
  it('a message is not sent twice, since it may have arrived; what may be made twice is', async () => {
    const impatient = await openTalking(catalog, { callSeconds: 1, retryMs: 20 });
    impatient.api.fail('sendMessage', 'hang');
    await impatient.deliver([message('votos de Titanic', ana)], 1);
    impatient.api.fail('answerCallbackQuery', 'hang');
    await impatient.deliver([press('help', bob)], 1);
    await impatient.api.saw(2, 'answerCallbackQuery');
    const sent = impatient.api.calls.filter(({ method }) => method === 'sendMessage');
    expect(sent).toHaveLength(1);
    await impatient.stop();
    expect(impatient.log.join('\n')).not.toContain(TOKEN);
    expect(impatient.log.filter((line) => line.includes('call failed'))).toHaveLength(1);
  });
});

describe('Behind an answer that hangs', () => {
  it('all others are answered, each once, however many come', async () => {
    const hanging = await openTalking(catalog);
    hanging.api.fail('sendMessage', 'hang');
    await hanging.deliver([message('votos de Titanic', ana)], 1);
    const people = Array.from({ length: 150 }, (_, i) => ({ id: 9000 + i, language_code: 'es' }));
    for (let i = 0; i < people.length; i += 30)
      hanging.api.push(...people.slice(i, i + 30).map((person) => message('votos de Heat', person)));
    await hanging.api.saw(1 + people.length, 'sendMessage');
    hanging.api.push(message('hola', bob));
    const sent = await hanging.api.saw(2 + people.length, 'sendMessage');
    expect(sent.slice(1, -1).map(({ payload }) => payload['chat_id'])).toEqual(people.map(({ id }) => id));
    expect(hanging.api.state.messages.size).toBe(people.length + 1);
    await hanging.stop();
  });
});

describe('When it is stopped', () => {
  it('it ends what it began and tells Telegram so: nothing is left to deliver again', async () => {
    const stopping = await openTalking(catalog);
    stopping.api.fail('sendMessage', { lateMs: 300 });
    await stopping.deliver([message('votos de Titanic', ana)], 1);
    await stopping.stop();
    expect(stopping.api.waiting()).toEqual([]);
    expect(stopping.api.state.messages.size).toBe(1);
  });
});
