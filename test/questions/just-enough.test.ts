import { expect, test } from 'vitest';
import type { AnyRequest } from '../../src/questions/question.ts';
import { asker, openTestButaca } from '../catalogs.ts';
import { smallCatalog, type TestFilm } from '../recommend/small-catalog.ts';
import { slotIn, textOf } from '../service/talk.ts';

/** What a request is answered over a few films. */
async function answered(films: readonly TestFilm[], request: AnyRequest): Promise<string> {
  const butaca = openTestButaca(smallCatalog(films, { names: true }));
  return textOf(await butaca.answer(request, { ...asker(), clientLocale: 'en' }));
}

test('A film with 2,000 votes has its mean, one with fewer is said to have too few', async () => {
  const films = [
    { id: 1, votes: 2000, vote: 7.3 },
    { id: 2, votes: 1999, vote: 7.3 },
  ];
  expect(await answered(films, { kind: 'votes', film: 1 })).toContain('7.3');
  expect(await answered(films, { kind: 'votes', film: 2 })).not.toContain('7.3');
});

test('Somebody who acted in as many films as he directed is shown as an actor, in more as a director', async () => {
  const acted = [1, 2].map((id) => ({ id, title: `Acted ${id}`, cast: ['Ana Paz'] }));
  const directed = [3, 4].map((id) => ({ id, title: `Directed ${id}`, directors: ['Ana Paz'] }));
  const one = { kind: 'person', person: 1 };
  expect(await answered([...acted, ...directed], one)).toContain('Ana Paz, as an actor');
  expect(await answered([...acted.slice(1), ...directed], one)).toContain('Ana Paz, as a director');
});

test('The saga of a film stands before the first page of those like it, not before the next', async () => {
  const like = Array.from({ length: 14 }, (_, at) => ({ id: at + 3, genres: ['Western'] }));
  const own = [1, 2].map((id) => ({
    id,
    title: `Guns ${id}`,
    collection: 'Guns Collection',
    genres: ['Western'],
  }));
  const similar = { kind: 'similar', film: 1 };
  expect(await answered([...own, ...like], similar)).toContain('Guns 2');
  expect(await answered([...own, ...like], { ...similar, page: 2 })).not.toContain('Guns 2');
});

test('The best by score are offered beside another list where one of its films may be ranked so: with ten votes', async () => {
  const offeredBeside = async (votes: number) => {
    const butaca = openTestButaca(smallCatalog([{ id: 1, votes }], { names: true }));
    const { next } = await butaca.answer({ kind: 'top', metric: 'votes' }, asker());
    return next.map(({ request }) => slotIn(request, 'metric'));
  };
  expect(await offeredBeside(10)).toContain('score');
  expect(await offeredBeside(9)).not.toContain('score');
});
