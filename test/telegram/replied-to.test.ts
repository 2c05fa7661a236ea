import { describe, expect, it } from 'vitest';
import { talkOverSample, UNLIMITED } from './over-sample.ts';
import { ana, bob, group, inGroup, message, somebody } from './updates.ts';
import { buttonsOf } from './with-bot.ts';

const { answerTo, deliver, state } = await talkOverSample({ limits: UNLIMITED });

const wrote = (said: object, from: object = { id: 42, is_bot: false, first_name: 'Eva' }) => ({
  reply_to_message: { message_id: 3, from, chat: group, date: 1_790_000_000, ...said },
});

describe('A reply to what somebody wrote', () => {
  it.each([
    ['/preguntar', { text: '¿cuántos votos tiene Titanic?' }],
    ['/ask@butaca_bot', { text: 'how many votes does Titanic have?' }],
    ['/preguntar', { caption: 'votos de Titanic', photo: [] }],
    ['@butaca_bot', { text: 'votos de Titanic' }],
    ['@butaca_bot ?', { text: 'votos de Titanic' }],
    ['/votos', { text: 'Titanic' }],
  ])('%s asks what that says (%j)', async (text, said) => {
    expect((await answerTo(inGroup(text, ana, wrote(said)))).text).toContain('Titanic (1997)');
  });

  it('asks the part of it alone that is quoted', async () => {
    const quote = { text: 'Titanic', position: 0 };
    const update = inGroup('/votos', ana, { ...wrote({ text: 'Titanic or Heat or Alien' }), quote });
    expect((await answerTo(update)).text).toContain('Titanic (1997)');
  });

  it('asks it in private, too', async () => {
    const update = message('/ask', bob, wrote({ text: 'votes of Titanic' }));
    expect((await answerTo(update)).text).toContain('Titanic (1997)');
  });

  it('is answered in the language of who asks', async () => {
    const update = inGroup('@butaca_bot', bob, wrote({ text: '¿cuántos votos tiene Titanic?' }));
    expect((await answerTo(update)).text).toContain('Votes');
  });

  it('asks its own words where it has any', async () => {
    const update = inGroup('/preguntar votos de Alien', ana, wrote({ text: 'votos de Titanic' }));
    expect((await answerTo(update)).text).toContain('Alien');
    const named = inGroup('@butaca_bot votos de Alien', ana, wrote({ text: 'votos de Titanic' }));
    expect((await answerTo(named)).text).toContain('Alien');
  });

  it('marks and erases nothing of who asks, whatever it says', async () => {
    const person = somebody();
    await answerTo(message('/vistas Titanic', person));
    const before = await state.user(`telegram:${person.id}`);
    for (const text of ['ya vi Heat', 'olvidame', 'hablame en inglés'])
      await answerTo(message('/preguntar', person, wrote({ text })));
    await answerTo(message('/vistas', person, wrote({ text: 'Heat' })));
    expect(await state.user(`telegram:${person.id}`)).toEqual(before);
  });

  it('without its name or a command is talk among people', async () => {
    const quiet = inGroup('jaja', ana, wrote({ text: 'votos de Titanic' }));
    expect(await deliver([quiet, inGroup('/votos Alien', ana)], 1)).toHaveLength(1);
  });
});

describe('/preguntar and /ask alone', () => {
  it.each([
    ['/preguntar', 'En privado no hace falta el comando', '/preguntar parecidas a Matrix'],
    ['/ask', 'Here you need no command', '/ask movies like The Matrix'],
  ])('%s says what it is for, its examples one tap away', async (text, told, example) => {
    const person = somebody();
    const answer = await answerTo(message(text, person));
    expect(answer.text).toContain(told);
    expect(answer.text).toContain('/');
    const [first, ...others] = buttonsOf(answer);
    expect([first?.callback_data, others.length]).toEqual([example, 2]);
    expect((await answerTo(message(example, person))).text).toContain('Matrix');
  });

  it('speaks to Spain as there', async () => {
    const { text } = await answerTo(message('/preguntar', somebody('es-ES')));
    expect(text).toContain('Pregúntame con tus palabras.');
  });

  it('in a group says how it is asked there', async () => {
    expect((await answerTo(inGroup('/preguntar', ana))).text).toContain('después del comando');
  });
});

describe('A mention is what Telegram marks as one', () => {
  it('by the name alone, whatever stands around it', async () => {
    const text = '@butaca_bot, votos de Titanic';
    expect((await answerTo(inGroup(text, ana))).text).toContain('Titanic (1997)');
    const unmarked = inGroup('votos de Titanic @butaca_bot', ana, { entities: [] });
    expect(await deliver([unmarked, inGroup('/votos Alien', ana)], 1)).toHaveLength(1);
  });

  it('in a caption, and by the bot’s number where it is named otherwise', async () => {
    const caption = 'votos de Titanic @butaca_bot';
    const caption_entities = [{ type: 'mention', offset: 17, length: 11 }];
    const photo = inGroup('', ana, { photo: [], caption, caption_entities });
    expect((await answerTo(photo)).text).toContain('Titanic (1997)');
    const user = { id: 123456789, is_bot: true, first_name: 'Butaca' };
    const entities = [{ type: 'text_mention', offset: 0, length: 6, user }];
    expect((await answerTo(inGroup('Butaca votos de Titanic', ana, { entities }))).text).toContain(
      'Titanic (1997)',
    );
  });

  it('of another is none', async () => {
    const other = inGroup('@butaca_bot2 votos de Titanic', ana);
    expect(await deliver([other, inGroup('/votos Alien', ana)], 1)).toHaveLength(1);
  });
});
