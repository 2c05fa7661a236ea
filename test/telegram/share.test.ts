import { describe, expect, it } from 'vitest';
import { openTestButaca } from '../catalogs.ts';
import { collectReports } from '../collect-reports.ts';
import { talkOverSample, UNLIMITED } from './over-sample.ts';
import { BOT } from './state.ts';
import { ana, bob, inGroup, inline, message, press } from './updates.ts';
import { openTalking, type Payload } from './with-bot.ts';

const { reporting } = collectReports();
const { answerTo, catalog } = await talkOverSample({ limits: UNLIMITED, reporting });
const butaca = openTestButaca(catalog);

type Row = readonly { readonly text: string; readonly switch_inline_query?: string }[];
const rowsOf = ({ reply_markup }: Payload): readonly Row[] => (reply_markup?.inline_keyboard ?? []) as never;
const shareOf = (answer: Payload) =>
  rowsOf(answer)
    .flat()
    .find((button) => button.switch_inline_query !== undefined);

describe('A button takes to another chat', () => {
  it.each([
    ['in private', () => message('Heat', ana)],
    ['in a group', () => inGroup('/pelicula Heat', ana)],
    ['after a press', () => press('film~f-qd', ana)],
  ])('a film’s card, which inline mode finds first there (%s)', async (_where, update) => {
    const share = shareOf(await answerTo(update()));
    expect(share).toEqual({ text: 'Compartir', switch_inline_query: 'Heat (1995)' });
    const [first] = (await answerTo(inline(share?.switch_inline_query ?? '', bob))).results;
    expect(first?.id).toBe('film:949');
  });

  it('the greeting’s example', async () => {
    const share = shareOf(await answerTo(message('/start', bob)));
    expect(share).toEqual({
      text: 'Try it in another chat',
      switch_inline_query: 'movies like The Matrix',
    });
    const { results } = await answerTo(inline(share?.switch_inline_query ?? '', bob));
    expect(results.length).toBeGreaterThan(3);
  });

  it('above the one that says that the answer was wrong, which stays the last', async () => {
    const rows = rowsOf(await answerTo(message('la película Heat', { id: 8101, language_code: 'es' })));
    expect(rows.slice(-2).map((row) => row.map(({ text }) => text))).toEqual([['Compartir'], ['No era eso']]);
  });

  it('no other answer', async () => {
    for (const text of ['votos de Heat', 'parecidas a Matrix', '/ayuda', '/vistas'])
      expect(shareOf(await answerTo(message(text, ana)))).toBeUndefined();
  });

  it('none where inline mode is switched off', async () => {
    Object.assign(BOT, { supports_inline_queries: false });
    const without = await openTalking(catalog);
    Object.assign(BOT, { supports_inline_queries: true });
    expect(shareOf(await without.answerTo(message('Heat', ana)))).toBeUndefined();
    await without.stop();
  });
});

it('Whatever film it is, its words are that film alone', async () => {
  const films = catalog.all<Record<string, never>, { id: number; title: string; year: number }>(
    'SELECT id, title, CAST(substr(release_date, 1, 4) AS INTEGER) AS year FROM film WHERE release_date IS NOT NULL ORDER BY id LIMIT 120',
  )({});
  for (const { id, title, year } of films) {
    const asker = { user: `shared ${id}`, conversation: `shared ${id}`, clientLocale: 'es' as const };
    const { request } = await butaca.ask(`${title} (${year})`, asker);
    expect(request, title).toMatchObject({ kind: 'film', film: id });
  }
});
