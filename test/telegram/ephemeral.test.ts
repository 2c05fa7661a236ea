import { afterAll, describe, expect, it } from 'vitest';
import { type Charts, openCharts } from '../../adapters/charts/open-charts.ts';
import { barsOf } from '../charts/charts.ts';
import { talkOverSample, UNLIMITED } from './over-sample.ts';
import { inGroup, type Person, pressEphemeral, somebody, toBotAlone } from './updates.ts';
import { buttonsOf, type Payload } from './with-bot.ts';

const drawn = openCharts({ log: () => undefined });
const png = await drawn.draw(barsOf(3, 'rows'));
const charts: Charts = { ...drawn, draw: async () => png };
const { answerTo, api, log, state } = await talkOverSample({ limits: UNLIMITED, charts });
afterAll(() => drawn.close());

const seenBy = async ({ id }: Person) => (await state.user(`telegram:${id}`)).seen;
const HEAT = 949;
const calls = () => api.calls.map(({ method }) => method);
const lastNumber = () => api.state.nextMessage - 1;
const isForAlone = (answer: Payload, { id }: Person): boolean =>
  answer.ephemeral_message_parameters?.receiver_user_id === id;

describe('A command that goes to the bot alone in a group', () => {
  it('is answered there at once, for who asked alone, and nothing is posted for the others', async () => {
    const person = somebody();
    const marked = await answerTo(toBotAlone('/vistas Heat', person, api.state));
    expect([marked.chat_id, isForAlone(marked, person)]).toEqual([-500, true]);
    expect(marked.text).toContain('Anotada');
    expect(await seenBy(person)).toEqual([HEAT]);
    const listed = await answerTo(toBotAlone('/vistas', person, api.state));
    expect(listed.text).toContain('Heat (1995)');
    expect(listed.reply_parameters?.ephemeral_message_id).toBeGreaterThanOrEqual(5000);
    expect(listed.reply_parameters?.message_id).toBeUndefined();
    expect(calls()).toEqual(['sendMessage']);
  });

  it('gets a file for them alone, too', async () => {
    const person = somebody();
    await answerTo(toBotAlone('/vistas Heat', person, api.state));
    const exported = await answerTo(toBotAlone('/exportar', person, api.state));
    expect(calls()).toEqual(['sendDocument']);
    expect(isForAlone(exported, person)).toBe(true);
    expect(JSON.parse(Buffer.from(exported.document ?? []).toString('utf8')).seen).toEqual([HEAT]);
  });

  it('goes on there by its buttons, erasing included', async () => {
    const person = somebody();
    await answerTo(toBotAlone('/vistas Heat', person, api.state));
    const asked = await answerTo(toBotAlone('/olvidame', person, api.state));
    const [erase] = buttonsOf(asked);
    const erased = await answerTo(pressEphemeral(erase?.callback_data ?? '', person, lastNumber()));
    expect(isForAlone(erased, person)).toBe(true);
    expect(erased.ephemeral_message_parameters?.callback_query_id).toMatch(/^press-/);
    expect(await seenBy(person)).toEqual([]);
  });

  it('has its pages turned in their place', async () => {
    const person = somebody('en');
    await answerTo(toBotAlone('/similares Matrix', person, api.state));
    const on = lastNumber();
    const page = await answerTo(pressEphemeral('1>similar~f-gr~n-2', person, on));
    expect(calls()).toContain('editEphemeralMessageText');
    expect([page.ephemeral_message_id, page.text.length > 0]).toEqual([on, true]);
  });

  it('is answered by bars of text in place of a picture', async () => {
    const { text } = await answerTo(toBotAlone('/mes enero', somebody(), api.state));
    expect(text).toContain('▇');
    expect(calls()).toEqual(['sendMessage']);
  });

  it('is told to nobody where Telegram refuses it', async () => {
    const person = somebody();
    api.fail('sendMessage', { code: 400, said: 'Bad Request: MESSAGE_NOT_COMMAND' });
    await answerTo(toBotAlone('/vistas Heat', person, api.state));
    await answerTo(inGroup('/votos Titanic', person));
    const texts = api.calls.map(({ payload }) => String(payload['text']));
    expect(texts.filter((text) => text.includes('Heat'))).toEqual([]);
    expect(log.filter((line) => line.includes('MESSAGE_NOT_COMMAND'))).toHaveLength(1);
  });
});

it('Two who tap the same button of their own messages at once are each answered', async () => {
  const [one, other] = [somebody(), somebody()];
  await answerTo(toBotAlone('/vistas Heat', one, api.state));
  const number = lastNumber();
  const first = await answerTo(pressEphemeral('votes~f-gl', one, number));
  const second = await answerTo(pressEphemeral('votes~f-gl', other, number));
  expect([isForAlone(first, one), isForAlone(second, other)]).toEqual([true, true]);
});
