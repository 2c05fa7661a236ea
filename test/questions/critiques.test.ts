import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { relations } from '../../src/recommend/similar/eligible.ts';
import type { Reply } from '../../src/service/reply/reply.ts';
import { fullCatalog, onFullData, sampleCatalog, withoutFullData } from '../catalogs.ts';
import { openService, type Service, talkTo } from '../service/talk.ts';

type Figures = {
  readonly id: number;
  readonly year: number;
  readonly votes: number;
  readonly runtime: number | null;
};
type Entry = { readonly film: { readonly id: number } };

const FIGURES = 'SELECT id, year, vote_count AS votes, runtime FROM film WHERE id = @id';
/** Few votes are few enough, however few the film asked about has. */
const FEW = 50;

/** What each critique promises of every film that it lists. */
const PROMISES = {
  newer: (film: Figures, seed: Figures) => film.year > seed.year,
  older: (film: Figures, seed: Figures) => film.year < seed.year,
  lessKnown: (film: Figures, seed: Figures) =>
    film.votes < seed.votes && film.votes <= Math.max(FEW, seed.votes / 5),
  moreVaried: (film: Figures, seed: Figures) => film.id !== seed.id,
} as const;

const CATALOGS = [
  ['on the sample', sampleCatalog, 3, false],
  [onFullData, fullCatalog, 400, withoutFullData],
] as const;

describe.each(CATALOGS)('A critique keeps its word %s', (_where, open, every, isSkipped) => {
  let catalog: Catalog;
  let service: Service;
  let seeds: readonly Figures[];
  const figuresOf = (id: number): Figures | undefined =>
    catalog.one<{ id: number }, Figures>(FIGURES)({ id });
  const listOf = async (seed: Figures, more: object = {}): Promise<readonly Figures[]> => {
    const { answer } = await talkTo(service).answer({ kind: 'similar', film: seed.id, n: 10, ...more });
    return ((answer as { readonly list: readonly Entry[] } | null)?.list ?? []).flatMap(
      ({ film }) => figuresOf(film.id) ?? [],
    );
  };
  const minutesOf = ({ items }: Reply): number => figuresOf(items[0]?.id ?? 0)?.runtime ?? 0;
  beforeAll(() => {
    if (isSkipped) return;
    catalog = open();
    service = openService(catalog);
    const all = catalog.all<Record<string, never>, Figures>(
      'SELECT id, year, vote_count AS votes, runtime FROM film WHERE vote_count > 0 ORDER BY vote_count DESC, id',
    )({});
    // Also those before and after which there is nothing.
    const extremes = [...all].sort((a, b) => a.year - b.year);
    seeds = [...all.filter((_film, at) => at % every === 0), ...extremes.slice(0, 3), ...extremes.slice(-3)];
  });
  afterAll(() => catalog?.close());

  test.skipIf(isSkipped).each(relations)(
    '%s, whatever the film and the page',
    async (relation) => {
      let listed = 0;
      for (const seed of seeds) {
        for (const page of [1, 2]) {
          for (const film of await listOf(seed, { relation, page })) {
            expect(PROMISES[relation](film, seed), `${film.id} for ${seed.id}`).toBe(true);
            listed += 1;
          }
        }
      }
      expect(listed).toBeGreaterThan(seeds.length);
    },
    120_000,
  );

  test.skipIf(isSkipped)(
    'more varied lists share fewer genres',
    async () => {
      const genresOf = catalog.all<{ id: number }, { genre: number }>(
        'SELECT genre_id AS genre FROM film_genre WHERE film_id = @id',
      );
      const shared = (films: readonly Figures[]): number => {
        const sets = films.map(({ id }) => new Set(genresOf({ id }).map(({ genre }) => genre)));
        const pairs = sets.flatMap((one, at) => sets.slice(at + 1).map((two) => [one, two] as const));
        const common = pairs.map(([one, two]) => [...one].filter((genre) => two.has(genre)).length);
        return common.reduce((sum, count) => sum + count, 0) / Math.max(1, pairs.length);
      };
      let [plain, varied] = [0, 0];
      for (const seed of seeds) {
        plain += shared(await listOf(seed, { n: 5 }));
        varied += shared(await listOf(seed, { n: 5, relation: 'moreVaried' }));
      }
      expect(varied).toBeLessThan(plain * 0.8);
    },
    120_000,
  );

  test.skipIf(isSkipped)('where none is newer, none is listed, and the question stays', async () => {
    const newest = seeds.reduce((a, b) => (b.year > a.year ? b : a));
    const reply = await talkTo(service, 'en').answer({ kind: 'similar', film: newest.id, relation: 'newer' });
    expect(reply.problem).toEqual({ problem: 'noData', about: 'films' });
    expect(reply.request).toMatchObject({ kind: 'similar', film: newest.id, relation: 'newer' });
  });

  test.skipIf(isSkipped)('what is left out by genre stays out', async () => {
    const names = catalog.all<{ id: number }, { name: string }>(
      'SELECT g.name FROM film_genre f JOIN genre g ON g.id = f.genre_id WHERE f.film_id = @id',
    );
    for (const seed of seeds.slice(0, 60)) {
      for (const film of await listOf(seed, { excludeGenre: 'Drama', relation: 'older' }))
        expect(names({ id: film.id }).map(({ name }) => name)).not.toContain('Drama');
    }
  });

  test.skipIf(isSkipped).each(['shorter', 'más corta'])(
    '"%s" after a film gives none as long',
    async (text) => {
      for (let time = 0; time < 5; time++) {
        const talk = talkTo(service);
        let shown = await talk.ask('surprise me with an animated film');
        for (let turn = 0; turn < 2; turn++) {
          const before = minutesOf(shown);
          const next = await talk.ask(text);
          if (next.problem) break;
          expect(next.request?.kind).toBe('pick');
          expect(minutesOf(next)).toBeLessThan(before);
          shown = next;
        }
      }
    },
  );
});
