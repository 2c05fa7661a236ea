import { describe, expect, it } from 'vitest';
import { visibleText } from './html.ts';
import { talkOverSample } from './over-sample.ts';
import { ana, asGuest, bob, message, pressInline } from './updates.ts';
import { buttonsOf, type Payload } from './with-bot.ts';

const { answerTo, api, state } = await talkOverSample();

const textOf = ({ result }: Payload): string => visibleText(result.input_message_content.message_text);
const buttonsUnder = ({ result }: Payload) => buttonsOf(result as unknown as Payload);

describe('Named in a chat that it is no member of, the bot', () => {
  it('answers with one message of its own, in the language of who asks', async () => {
    expect(textOf(await answerTo(asGuest('@butaca_bot votos de Titanic', ana)))).toContain('Titanic (1997)');
    expect(api.calls.map(({ method }) => method)).toEqual(['answerGuestQuery']);
    expect(textOf(await answerTo(asGuest('@butaca_bot Heat', bob)))).toContain('Director');
  });

  it('answers what is replied to, and greets where nothing is asked', async () => {
    const reply_to_message = {
      message_id: 1,
      from: { id: 9, is_bot: false },
      date: 1,
      text: 'votos de Heat',
    };
    expect(textOf(await answerTo(asGuest('@butaca_bot', ana, { reply_to_message })))).toContain(
      'Heat (1995)',
    );
    expect(textOf(await answerTo(asGuest('@butaca_bot', ana)))).toContain('¡Hola!');
  });

  it('has buttons that answer in the message’s place', async () => {
    const answer = await answerTo(asGuest('@butaca_bot parecidas a Matrix', ana));
    const [button] = buttonsUnder(answer).filter(({ callback_data }) => callback_data !== undefined);
    api.state.messages.set('inline:g1', '');
    const { inline_message_id } = await answerTo(pressInline(button?.callback_data ?? '', bob, 'g1'));
    expect(inline_message_id).toBe('g1');
  });

  it.each(['exportar', 'mis vistas', 'olvidame', 'ya vi Heat'])(
    'says and does nothing about who asks (%s): a link leads to the private chat',
    async (text) => {
      await answerTo(message('/vistas Titanic', ana));
      const before = await state.user('telegram:1001');
      const answer = await answerTo(asGuest(`@butaca_bot ${text}`, ana));
      expect(textOf(answer)).toBe('Eso te lo muestro solo a vos.');
      const [link] = buttonsUnder(answer);
      expect(link?.url).toMatch(/^https:\/\/t\.me\/butaca_bot\?start=[\w-]{1,64}$/);
      expect(await state.user('telegram:1001')).toEqual(before);
    },
  );

  it('keeps nothing of the talk', async () => {
    await answerTo(message('/similares Alien', ana));
    const before = await state.conversation('telegram:1001');
    await answerTo(asGuest('@butaca_bot parecidas a Matrix', ana));
    expect(await state.conversation('telegram:1001')).toEqual(before);
    expect(await state.conversation('telegram:1001:4321')).toBeUndefined();
  });
});
