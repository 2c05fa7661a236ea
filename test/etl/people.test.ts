import { describe, expect, it } from 'vitest';
import { ownId } from '../../etl/stages/own-id.ts';
import { build } from './catalog.ts';
import { credits, director, film } from './data-folder.ts';

/** Films 1, 2, 3 … with the credits given for each. */
async function people(...perFilm: readonly [cast: readonly object[], crew?: readonly object[]][]) {
  const films = perFilm.map((_, index) => film({ id: String(index + 1) }));
  const { rows, report } = await build({
    films,
    credits: perFilm.map(([cast, crew], index) => credits(index + 1, cast, crew)),
  });
  return {
    cast: rows('SELECT film_id, person_id FROM film_cast ORDER BY film_id, position'),
    directors: rows('SELECT film_id, person_id FROM film_director ORDER BY film_id, position'),
    people: rows('SELECT id, name FROM person ORDER BY id'),
    report: report.people,
  };
}

describe('a credit without an id', () => {
  it('joins the only person of its folded name, in either role', async () => {
    const {
      cast,
      directors,
      people: all,
    } = await people(
      [[{ id: 7, name: 'Penélope Cruz' }]],
      [[{ name: 'PENELOPE CRUZ' }], [director('penelope cruz')]],
    );
    expect(cast).toEqual([
      [1, 7],
      [2, 7],
    ]);
    expect(directors).toEqual([[2, 7]]);
    expect(all).toEqual([[7, 'Penélope Cruz']]);
  });

  it('joins of several the one with most credits in its role', async () => {
    const [one, two] = [
      { id: 1, name: 'Steve McQueen' },
      { id: 2, name: 'Steve McQueen' },
    ];
    const { cast, directors, report } = await people(
      [[one], [director('Steve McQueen', 2)]],
      [[one], [director('Steve McQueen', 2)]],
      [[two]],
      [[{ name: 'Steve McQueen' }], [director('Steve McQueen')]],
    );
    expect(cast).toContainEqual([4, 1]);
    expect(directors).toContainEqual([4, 2]);
    expect(report).toMatchObject({ creditsWithoutId: 2, joinedTheOnlyOne: 0, joinedTheMostCredited: 2 });
  });

  it('joins the lower id where credits are equal', async () => {
    const { cast } = await people(
      [[{ id: 9, name: 'Ana' }]],
      [[{ id: 5, name: 'Ana' }]],
      [[{ name: 'Ana' }]],
    );
    expect(cast).toContainEqual([3, 5]);
  });

  it('joins the most credited of all where none has a credit in its role', async () => {
    const { directors } = await people(
      [[{ id: 5, name: 'Ana' }]],
      [[{ id: 9, name: 'Ana' }]],
      [[{ id: 9, name: 'Ana' }], [director('Ana')]],
    );
    expect(directors).toEqual([[3, 9]]);
  });

  it('joins a person who is known by that name from other work', async () => {
    const composer = { job: 'Original Music Composer', name: 'Nino Rota', id: 3 };
    const { cast, directors, people: all } = await people([[{ name: 'Nino Rota' }], [composer]]);
    expect([cast, directors, all]).toEqual([[[1, 3]], [], [[3, 'Nino Rota']]]);
  });

  it('joins a person by any spelling that the id has borne', async () => {
    const { cast } = await people(
      [[{ id: 4, name: 'Madonna' }]],
      [[{ id: 4, name: 'M. Ciccone' }]],
      [[{ name: 'M Ciccone' }]],
    );
    expect(cast).toContainEqual([3, 4]);
  });

  it('makes a person of its own where no id bears the name, with an id below zero that stays', async () => {
    const {
      cast,
      people: all,
      report,
    } = await people([[{ name: 'Don Rickles' }]], [[{ name: 'don  rickles' }]]);
    const id = ownId('don rickles');
    expect(id).toBeLessThan(0);
    expect(id).toBeGreaterThanOrEqual(-(2 ** 48));
    expect(cast).toEqual([
      [1, id],
      [2, id],
    ]);
    expect(all).toEqual([[id, 'Don Rickles']]);
    expect(report).toEqual({
      people: 1,
      namesOfTheirOwn: 1,
      creditsWithoutId: 2,
      joinedTheOnlyOne: 0,
      joinedTheMostCredited: 0,
    });
  });
});

describe('a credit with an id', () => {
  it('is never merged with another id of the same name', async () => {
    const { people: all } = await people([
      [
        { id: 1, name: 'Ana' },
        { id: 2, name: 'Ana' },
      ],
    ]);
    expect(all).toEqual([
      [1, 'Ana'],
      [2, 'Ana'],
    ]);
  });

  it('names its person by the commonest spelling', async () => {
    const { people: all } = await people(
      [[{ id: 1, name: 'Bob' }]],
      [[{ id: 1, name: 'Robert' }]],
      [[{ id: 1, name: 'Robert' }]],
    );
    expect(all).toEqual([[1, 'Robert']]);
  });
});

describe('the cast of a film', () => {
  it('keeps its order, whatever the order of the list', async () => {
    const { cast } = await people([
      [
        { id: 3, name: 'C', order: 2 },
        { id: 1, name: 'A', order: 0 },
        { id: 2, name: 'B', order: 1 },
      ],
    ]);
    expect(cast).toEqual([
      [1, 1],
      [1, 2],
      [1, 3],
    ]);
  });

  it('counts a person once, at the first place', async () => {
    const { cast } = await people([
      [{ id: 1, name: 'A' }, { id: 2, name: 'B' }, { id: 1, name: 'A' }, { name: 'b' }],
    ]);
    expect(cast).toEqual([
      [1, 1],
      [1, 2],
    ]);
  });

  it('leaves out who has no name', async () => {
    const { cast } = await people([
      [
        { id: 1, name: ' ' },
        { id: 2, name: 'B' },
      ],
    ]);
    expect(cast).toEqual([[1, 2]]);
  });
});

it('directors are those whose job is Director', async () => {
  const { directors } = await people([
    [],
    [
      { job: 'Producer', name: 'P', id: 1 },
      director('D', 2),
      { job: "Director's Assistant", name: 'X', id: 3 },
    ],
  ]);
  expect(directors).toEqual([[1, 2]]);
});
