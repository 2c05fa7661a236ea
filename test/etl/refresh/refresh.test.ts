import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { examine } from '../../../etl/catalog-file/doctor.ts';
import { type Failure, isFailure } from '../../../etl/failure.ts';
import { type Refreshed, type RefreshOptions, refresh } from '../../../etl/refresh/refresh.ts';
import { storePath } from '../../../etl/refresh/store.ts';
import { build, digest, rowsOf } from '../catalog.ts';
import { credits, director, film, invented } from '../data-folder.ts';
import { type ApiFilm, apiFilm, openTmdbApi, type TmdbApi } from './tmdb-api.ts';

const TODAY = '2017-09-20';

/** Two films that the catalog has, one of them changed since; four released since; one to come. */
const films: readonly ApiFilm[] = [
  apiFilm({ id: 1, title: 'Changed', release_date: '2000-01-01', vote_count: 999 }),
  apiFilm({
    ...{ id: 11, title: 'Fresh', original_title: 'Frisch', release_date: '2017-08-08' },
    credits: { cast: [{ id: 5, name: 'Ana', order: 0 }], crew: [{ id: 6, name: 'Bea', job: 'Director' }] },
    translations: { translations: [{ iso_3166_1: 'MX', iso_639_1: 'es', data: { title: 'Fresca' } }] },
    belongs_to_collection: { id: 3, name: 'Fresh Collection' },
    keywords: { keywords: [{ id: 9, name: 'bread' }] },
  }),
  ...[12, 13, 14].map((id) => apiFilm({ id, release_date: '2017-09-10' })),
  apiFilm({ id: 15, title: 'Soon', release_date: '2018-01-01', status: 'Post Production' }),
];

let api: TmdbApi;
let catalog = '';
const waits: number[] = [];

beforeEach(async () => {
  api = await openTmdbApi(films);
  api.changed = [1, 15, 404];
  waits.length = 0;
  const old = [film({ id: '1', title: 'Old' }), film({ id: '2', title: 'Kept', vote_count: '7' })];
  const people = [credits(1, [{ name: 'Ana' }]), credits(2, [{ id: 8, name: 'Eva' }], [director('Nobody')])];
  catalog = (await build({ films: old, credits: people })).out;
});
afterEach(() => api.close());

const options = (more: Partial<RefreshOptions> = {}): RefreshOptions => ({
  ...{ catalog, key: 'abc', url: api.url, today: TODAY, requestsPerSecond: 10_000 },
  wait: async (milliseconds) => void waits.push(milliseconds),
  ...more,
});

async function refreshed(more: Partial<RefreshOptions> = {}): Promise<Refreshed> {
  const result = await refresh(options(more));
  if (isFailure(result)) throw new Error(result.message);
  return result;
}

const rows = (sql: string) => rowsOf(catalog, sql);
const detailsAsked = () => api.asked.filter((path) => /\/movie\/\d/.test(path));

describe('a refresh', () => {
  it("brings what changed or came out since the catalog's day, and keeps the rest", async () => {
    expect(await refreshed()).toMatchObject({ fetched: 6, gone: 1, refused: [], failed: [] });
    expect(rows('SELECT id, title, vote_count FROM film ORDER BY id')).toEqual([
      [1, 'Changed', 999],
      [2, 'Kept', 7],
      [11, 'Fresh', 20],
      ...[12, 13, 14].map((id) => [id, `Film ${id}`, 20]),
    ]);
    expect(rows('SELECT id, title FROM upcoming')).toEqual([[15, 'Soon']]);
    expect(rows("SELECT value FROM meta WHERE key = 'data_date'")).toEqual([TODAY]);
  });

  it('brings credits, keywords, sagas and other titles with them', async () => {
    await refreshed();
    const people = 'SELECT name FROM film_cast JOIN person ON id = person_id WHERE film_id = 11';
    expect(rows(`${people} UNION ALL ${people.replace('cast', 'director')}`)).toEqual(['Ana', 'Bea']);
    expect(rows('SELECT name FROM keyword')).toEqual(['bread']);
    expect(rows('SELECT c.name FROM collection c JOIN film ON collection_id = c.id')).toEqual([
      'Fresh Collection',
    ]);
    expect(
      rows("SELECT key FROM title_key WHERE owner = 11 AND key IN ('fresca', 'frisch') ORDER BY 1"),
    ).toEqual(['fresca', 'frisch']);
    expect(rows("SELECT folded FROM person WHERE folded = 'ana'")).toEqual(['ana']);
  });

  it('remembers of which source and day the figures of each film are', async () => {
    await refreshed();
    expect(
      rows('SELECT f.id, name, taken FROM film f JOIN source s ON s.id = source WHERE f.id < 3'),
    ).toEqual([
      [1, 'TMDB API', TODAY],
      [2, 'The Movies Dataset (Kaggle)', '2017-07-31'],
    ]);
    expect(rows("SELECT value FROM meta WHERE key = 'source'")).toEqual([
      'The Movies Dataset (Kaggle) + TMDB API',
    ]);
  });

  it('asks for all parts of a film in one request, and twice for no film', async () => {
    await refreshed();
    expect(new Set(detailsAsked()).size).toBe(detailsAsked().length);
    expect(detailsAsked()[0]).toContain(
      'append_to_response=credits%2Ckeywords%2Calternative_titles%2Ctranslations',
    );
  });

  it('starts the next time where the last one ended', async () => {
    await refreshed();
    api.asked.length = 0;
    api.changed = [12];
    await refreshed({ today: '2017-09-25' });
    expect(api.asked[0]).toContain('start_date=2017-09-19&end_date=2017-09-25');
    expect(detailsAsked()).toHaveLength(1);
  });

  it('that finds nothing new leaves the catalog alone', async () => {
    await refreshed();
    const before = digest(catalog);
    expect(await refreshed()).toMatchObject({ fetched: 0, report: null });
    expect(digest(catalog)).toBe(before);
  });

  it('starts at a day of your own where you name one', async () => {
    await refreshed({ since: '2017-09-01' });
    expect(rows('SELECT count(*) FROM film WHERE id = 11')).toEqual([0]);
    expect(rows('SELECT count(*) FROM film WHERE id = 12')).toEqual([1]);
  });

  it('can be rebuilt from: the original source and the store make the same films', async () => {
    await refreshed();
    const again = await build([catalog, storePath(catalog)]);
    const everything = 'SELECT id, title, vote_count, release_date FROM film ORDER BY id';
    expect(again.rows(everything)).toEqual(rows(everything));
  });
});

describe('a list that is longer than TMDB gives', () => {
  const days = (url: URL) => ['start_date', 'end_date'].map((name) => url.searchParams.get(name) ?? '');
  const spans = (path: string) =>
    api.asked
      .filter((one) => one.includes(path) && one.endsWith('page=1'))
      .map((one) => days(new URL(one, api.url)).join(' '));

  it('of changes is asked for in halves of its days, until they are short enough', async () => {
    const most = 3 * 86_400_000;
    api.pages = (url) => {
      const [from = '', to = ''] = days(url);
      return Date.parse(to) - Date.parse(from) >= most ? 700 : undefined;
    };
    expect(await refreshed({ since: '2017-09-12' })).toMatchObject({ fetched: 2, gone: 1, cut: [] });
    expect(spans('/movie/changes')).toEqual([
      '2017-09-12 2017-09-20',
      '2017-09-12 2017-09-16',
      '2017-09-12 2017-09-14',
      '2017-09-15 2017-09-16',
      '2017-09-17 2017-09-20',
      '2017-09-17 2017-09-18',
      '2017-09-19 2017-09-20',
    ]);
  });

  it('on a single day is read as far as it goes, and the day is told', async () => {
    api.pages = ({ searchParams }) =>
      searchParams.get('primary_release_date.gte') === '2017-09-10' ? 501 : undefined;
    expect(await refreshed({ since: '2017-09-10', today: '2017-09-10' })).toMatchObject({
      fetched: 5,
      cut: ['2017-09-10'],
    });
    expect(api.asked.filter((path) => path.includes('/discover/'))).toHaveLength(500);
  });
});

describe('what was fetched more than 180 days ago', () => {
  const LATER = '2018-03-20'; // 181 days after
  const store = () => rowsOf(storePath(catalog), 'SELECT id, taken FROM film ORDER BY id');

  it('is asked for again', async () => {
    await refreshed();
    api.changed = [];
    const again = [1, 11, 12, 13, 14, 15];
    expect(await refreshed({ today: LATER })).toMatchObject({ fetched: again.length, dropped: 0 });
    expect(store()).toEqual(again.map((id) => [id, LATER]));
  });

  it('on the 180th day is not', async () => {
    await refreshed();
    api.changed = [];
    expect(await refreshed({ today: '2018-03-19' })).toMatchObject({ fetched: 1 }); // of that time
    expect(store()).toContainEqual([11, TODAY]);
  });

  it('and cannot be had again leaves the store, and stays in the catalog', async () => {
    await refreshed();
    api.changed = [];
    api.fault = (path) => {
      if (path.includes('/movie/12')) return { status: 404 };
      return path.includes('/movie/13') ? { status: 500 } : undefined;
    };
    expect(await refreshed({ today: LATER })).toMatchObject({ gone: 1, failed: [13], dropped: 2 });
    expect(store().map((row) => (row as unknown[])[0])).toEqual([1, 11, 14, 15]);
    const told = 'SELECT f.id, s.taken FROM film f JOIN source s ON s.id = source WHERE f.id > 10 ORDER BY 1';
    expect(rows(told)).toEqual([
      [11, LATER],
      [12, TODAY],
      [13, TODAY],
      [14, LATER],
    ]);
  });

  it('stays where TMDB is away: nothing else could be had', async () => {
    await refreshed();
    const before = store();
    api.fault = (path) => (/\/movie\/\d/.test(path) ? { status: 500 } : undefined);
    expect(await refresh(options({ today: LATER }))).toMatchObject({ failure: 'service' });
    expect(store()).toEqual(before);
  });
});

describe('a film that TMDB does not have', () => {
  it('is asked for once, and again only where a later list names it', async () => {
    const asks = () => api.asked.filter((path) => path.includes('/movie/404')).length;
    await refreshed();
    await refreshed();
    await refreshed({ since: '2017-08-01' });
    expect(asks()).toBe(1);
    await refreshed({ today: '2017-09-25' });
    expect(asks()).toBe(2);
    api.changed = [];
    await refreshed({ today: '2017-09-26' });
    expect(asks()).toBe(2);
  });

  it('or not as it should be, is kept once it is', async () => {
    const bad = JSON.stringify(apiFilm({ id: 12, release_date: '2017-02-31' }));
    api.fault = (path) => (path.includes('/movie/12') ? { status: 200, body: bad } : undefined);
    await refreshed();
    api.fault = () => undefined;
    api.changed = [12];
    expect(await refreshed({ today: '2017-09-21' })).toMatchObject({ fetched: 1 });
    expect(rows('SELECT title FROM film WHERE id = 12')).toEqual(['Film 12']);
  });
});

it('doctor tells how old the fetched films are, and the figures of the catalog', async () => {
  await refreshed();
  const facts = (day: string) => Object.fromEntries(examine(catalog, new Date(day)).facts);
  expect(facts('2017-09-30')['fetched']).toMatch(
    /^6 films, .*\.tmdb\.sqlite, the oldest of 2017-09-20 \(10 days ago\)$/,
  );
  expect(facts('2018-03-20')['fetched']).toMatch(
    /; 6 of more than 180 days ago: 'butaca refresh' asks for them again$/,
  );
  expect(facts('2018-03-20')['figures']).toBe(
    '5 of TMDB API (2017-09-20, 181 days ago), 1 of The Movies Dataset (Kaggle) (2017-07-31, 232 days ago)',
  );
});

describe('the key', () => {
  it.each([
    ['a key of version 3 goes into the address', 'abcdef', 'key abcdef'],
    ['a read access token goes into the header', 'eyJ.abc.def', 'Bearer eyJ.abc.def'],
  ])('%s', async (_, key, seen) => {
    await refreshed({ key });
    expect([...api.keys]).toEqual([seen]);
  });

  it('that is refused is said to be, at once', async () => {
    api.fault = () => ({ status: 401 });
    expect(await refresh(options())).toMatchObject({
      failure: 'service',
      message: /refuses the key.*TMDB_API_KEY/,
    });
    expect(api.asked).toHaveLength(1);
  });
});

it.each(['/3', ''])('an address is found with its version or without: root "%s"', async (root) => {
  await api.close();
  api = await openTmdbApi(films, root);
  expect(await refreshed({ url: `${api.url}${root}` })).toMatchObject({ fetched: 4 });
});

describe('when TMDB has trouble', () => {
  it('told to wait, it waits as long as it is told', async () => {
    api.fault = (path, count) =>
      path.includes('/movie/12') && count < 3 ? { status: 429, headers: { 'retry-after': '7' } } : undefined;
    expect(await refreshed()).toMatchObject({ fetched: 6, failed: [] });
    expect(Math.max(...waits)).toBeGreaterThan(6500);
  });

  it('tries again what fails for a moment: errors, and answers cut short', async () => {
    api.fault = (path, count) => {
      if (path.includes('/movie/13') && count < 3) return { status: 502 };
      return path.includes('/movie/14') && count < 3 ? { status: 200, body: '{"id": 14, "ti' } : undefined;
    };
    expect(await refreshed()).toMatchObject({ fetched: 6, failed: [] });
  });

  it('goes on without a film that gets no answer, and asks for it again the next time', async () => {
    api.fault = (path) => (path.includes('/movie/12') ? { status: 500 } : undefined);
    expect(await refreshed()).toMatchObject({ fetched: 5, failed: [12] });
    expect(rows('SELECT id FROM film WHERE id > 10 ORDER BY id')).toEqual([11, 13, 14]);
    api.fault = () => undefined;
    expect(await refreshed()).toMatchObject({ fetched: 1, failed: [] });
    expect(rows('SELECT id FROM film WHERE id > 10 ORDER BY id')).toEqual([11, 12, 13, 14]);
  });

  it('that lasts, it gives up, keeps the catalog and what was fetched, and goes on the next time', async () => {
    const before = digest(catalog);
    const many = Array.from({ length: 60 }, (_, at) => apiFilm({ id: at + 100, release_date: '2017-09-01' }));
    await api.close();
    api = await openTmdbApi(many);
    let served = 0;
    api.fault = (path) => (/\/movie\/\d/.test(path) && ++served > 20 ? { status: 503 } : undefined);
    expect(await refresh(options())).toMatchObject({ failure: 'service', message: /kept.*run it again/ });
    expect(digest(catalog)).toBe(before);
    const first = new Set(detailsAsked().slice(0, 20));
    api.fault = () => undefined;
    api.asked.length = 0;
    const second = await refreshed();
    expect(second.fetched).toBe(40);
    expect(detailsAsked().filter((path) => first.has(path))).toEqual([]);
    expect(rows('SELECT count(*) FROM film WHERE id >= 100')).toEqual([60]);
  });

  it('in the middle of its lists, the next run goes on with them', async () => {
    api.fault = (path) => (path.includes('start_date=2017-08-27') ? { status: 500 } : undefined);
    expect(await refresh(options())).toMatchObject({ failure: 'service' });
    api.asked.length = 0;
    api.fault = () => undefined;
    await refreshed();
    expect(api.asked[0]).toContain('start_date=2017-08-25');
    expect(rows('SELECT count(*) FROM film')).toEqual([6]);
  });

  it('with an answer that cannot be used, it is told and counted, and hurts nothing', async () => {
    const bad = JSON.stringify(apiFilm({ id: 12, release_date: '2017-02-31' }));
    api.fault = (path) => (path.includes('/movie/12') ? { status: 200, body: bad } : undefined);
    expect(await refreshed()).toMatchObject({
      fetched: 5,
      refused: [{ id: 12, reason: 'no valid date (releaseDate)' }],
    });
  });
});

it('stopped in the middle, it keeps what was fetched', async () => {
  const stop = new AbortController();
  api.fault = (path) => {
    if (path.includes('/movie/13')) stop.abort();
    return undefined;
  };
  const before = digest(catalog);
  expect(await refresh(options({ signal: stop.signal }))).toMatchObject({ failure: 'stopped' });
  expect(digest(catalog)).toBe(before);
  api.fault = () => undefined;
  await refreshed();
  expect(rows('SELECT count(*) FROM film')).toEqual([6]);
});

it('a second run of the same catalog is turned away', async () => {
  let second: unknown;
  api.fault = (path) => {
    if (path.includes('changes')) second ??= refresh(options());
    return undefined;
  };
  await refreshed();
  expect(await second).toMatchObject({ failure: 'busy' });
});

it('without a catalog it says that it makes none, and how to build one', async () => {
  const { message } = (await refresh(options({ catalog: `${catalog}.none` }))) as Failure;
  expect(message).toMatch(/\.none is not there: refreshing brings a catalog up to date, it makes none\./);
  expect(message).toMatch(
    /from what comes with Butaca: butaca etl (?:\S+data.films )?\S+data.sample --out \S+\.none$/,
  );
});

it('a catalog built anew of itself is the same', async () => {
  const first = await build(invented(80, 4));
  const second = await build([first.out]);
  const tables = [
    'film',
    'film_text',
    'film_cast',
    'film_director',
    'film_genre',
    'film_keyword',
    'film_country',
  ];
  for (const table of [...tables, 'person', 'alias', 'title_key', 'tally', 'language', 'genre', 'source']) {
    expect(second.rows(`SELECT * FROM ${table} ORDER BY 1, 2`), table).toEqual(
      first.rows(`SELECT * FROM ${table} ORDER BY 1, 2`),
    );
  }
});
