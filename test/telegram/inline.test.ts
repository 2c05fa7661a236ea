import { describe, expect, it } from 'vitest';
import { visibleText } from './html.ts';
import { talkOverSample } from './over-sample.ts';
import { ana, bob, inline, message } from './updates.ts';
import type { Payload } from './with-bot.ts';

const { answerTo, state } = await talkOverSample();

const titles = ({ results }: Payload): readonly string[] => results.map(({ title }) => title);

describe('Inline', () => {
  it('a title gives its card first, then films of like titles, each a full card', async () => {
    const found = await answerTo(inline('matrix'));
    expect(titles(found)[0]).toBe('Matrix (1999)');
    expect(titles(found)).toContain('Matrix recargado · The Matrix Reloaded (2003)');
    const [first] = found.results;
    expect(visibleText(first?.input_message_content.message_text ?? '')).toMatch(/Dirección|Presupuesto/);
    expect(first?.description).not.toBe('');
    expect(found.is_personal).toBe(true);
    expect(first?.thumbnail_url).toMatch(/^https:\/\/image\.tmdb\.org\/t\/p\/w154\//);
    expect(first?.input_message_content.link_preview_options).toMatchObject({ show_above_text: true });
  });

  it('"parecidas a matrix" gives the answer, then the similar films, page by page without one twice', async () => {
    const seen: string[] = [];
    let offset = '';
    for (let page = 0; page < 3; page++) {
      const found = await answerTo(inline('parecidas a matrix', ana, offset));
      const films = found.results.filter(({ id }) => id.startsWith('film:'));
      expect(films).toHaveLength(5);
      seen.push(...films.map(({ id }) => id));
      offset = found.next_offset;
      expect(offset).not.toBe('');
    }
    expect(new Set(seen).size).toBe(15);
    expect(titles(await answerTo(inline('parecidas a matrix')))[0]).toBe('Parecidas a Matrix (1999)');
  });

  it('nothing gives popular films, page by page', async () => {
    const first = await answerTo(inline(''));
    const second = await answerTo(inline('', ana, first.next_offset));
    expect(first.results).toHaveLength(10);
    expect(second.results).toHaveLength(10);
    expect(titles(second).filter((title) => titles(first).includes(title))).toEqual([]);
    expect(titles(first)).toContain('El origen · Inception (2010)');
  });

  it('a question is answered by its answer', async () => {
    const { results } = await answerTo(inline('how many films premiered in May?', bob));
    expect(visibleText(results[0]?.input_message_content.message_text ?? '')).toContain('79 films');
  });

  it.each(['películas de 1999', 'films of 1999', 'estrenos en viernes'])(
    '"%s" gives its films, page by page, and not their number alone',
    async (query) => {
      const first = await answerTo(inline(query, ana));
      const [list, ...films] = first.results;
      expect(list?.id).toBe('answer');
      expect(visibleText(list?.input_message_content.message_text ?? '')).toMatch(/^1\. /m);
      expect(films.map(({ id }) => id.startsWith('film:'))).toEqual(Array(10).fill(true));
      const second = await answerTo(inline(query, ana, first.next_offset));
      expect(titles(second).filter((title) => titles(first).includes(title))).toEqual([]);
    },
  );

  it('what is half typed, unknown or nonsense gives what is near, or nothing, and never a fault', async () => {
    expect(titles(await answerTo(inline('the matri')))).toContain('Matrix (1999)');
    for (const query of ['qqqqzzzz', '%', '\u202e', 'x'.repeat(256), '"', '<b>'])
      expect(Array.isArray((await answerTo(inline(query))).results)).toBe(true);
    expect((await answerTo(inline('', ana, 'no offset of ours'))).results).toEqual([]);
  });

  it('leaves nothing behind and changes nothing: not the language, not what was seen, not the talk', async () => {
    await answerTo(message('/vistas Titanic', ana));
    const user = await state.user('telegram:1001');
    const talk = await state.conversation('telegram:1001');
    expect(user.seen).toHaveLength(1);
    for (const query of ['olvidame', 'hablame en inglés', 'ya vi Heat', 'borra mis datos'])
      await answerTo(inline(query));
    expect(await state.user('telegram:1001')).toEqual(user);
    expect(await state.conversation('telegram:1001')).toEqual(talk);
  });

  it.each([
    ['olvidame', 'En privado: Olvidame'],
    ['forget me', 'In private: Forget me'],
    ['exportar', 'En privado: Exportar'],
    ['ya vi Matrix', 'En privado: Ya la vi'],
    ['mis vistas', 'En privado: Ya la vi'],
    ['privacidad', 'En privado: Privacidad'],
    ['deshacer', 'En privado: Deshacer'],
    ['hablame en inglés', 'En privado'],
  ])('"%s" offers no answer to post, but the way to the private chat', async (query, label) => {
    const { results, button } = await answerTo(inline(query, bob));
    expect(results.every(({ id }) => id.startsWith('film:'))).toBe(true);
    expect(button?.text).toBe(label);
    const eve = { id: 1500 + query.length, language_code: 'es' };
    const { text, caption } = await answerTo(message(`/start ${button?.start_parameter}`, eve));
    expect(text ?? caption).not.toMatch(/Hola|No entendí/);
  });

  it('speaks the language that the user chose', async () => {
    await answerTo(message('/idioma en', { id: 77, language_code: 'es' }));
    const { results } = await answerTo(inline('heat', { id: 77, language_code: 'es' }));
    expect(results[0]?.input_message_content.message_text).toContain('Director');
  });
});
