import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A film as TMDB's API would tell of it. */
export type ApiFilm = {
  readonly id: number;
  readonly title?: string;
  readonly release_date: string;
  readonly [field: string]: unknown;
};

/** What a request is answered with instead of what it asked for; undefined leaves it alone. */
export type Fault = (path: string, count: number) => Reply | undefined;
export type Reply = {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: string;
};

export type TmdbApi = {
  readonly url: string;
  /** Paths asked for, with the query but without the key. */
  readonly asked: string[];
  /** How the requests said who they are. */
  readonly keys: Set<string>;
  fault: Fault;
  changed: readonly number[];
  /** Of how many pages a list says it is, where it is not what its films make. */
  pages: (url: URL) => number | undefined;
  readonly close: () => Promise<void>;
};

const PAGE = 5;

/** A local TMDB: lists of changes and releases in pages, and details, under `/3` as the real one. */
export async function openTmdbApi(films: readonly ApiFilm[], root = '/3'): Promise<TmdbApi> {
  const byId = new Map(films.map((film) => [film.id, film]));
  const counts = new Map<string, number>();
  const server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const api: TmdbApi = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: [],
    keys: new Set(),
    fault: () => undefined,
    changed: [],
    pages: () => undefined,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '', api.url);
    api.keys.add(request.headers.authorization ?? `key ${url.searchParams.get('api_key')}`);
    url.searchParams.delete('api_key');
    const path = `${url.pathname}${url.search}`;
    api.asked.push(path);
    const count = (counts.get(path) ?? 0) + 1;
    counts.set(path, count);
    const { status, headers = {}, body = '{}' } = api.fault(path, count) ?? found(url);
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
  }
  function found(url: URL): Reply {
    const { pathname, searchParams } = url;
    const page = Number(searchParams.get('page') ?? 1);
    if (pathname === `${root}/movie/changes`) return paged(api.changed, page, api.pages(url));
    if (pathname === `${root}/discover/movie`) return paged(released(searchParams), page, api.pages(url));
    const film = pathname.startsWith(`${root}/movie/`)
      ? byId.get(Number(pathname.split('/').at(-1)))
      : undefined;
    return film ? { status: 200, body: JSON.stringify(film) } : { status: 404, body: '{"status_code":34}' };
  }
  function released(query: URLSearchParams): readonly number[] {
    const [from, to] = [
      query.get('primary_release_date.gte') ?? '',
      query.get('primary_release_date.lte') ?? '',
    ];
    return films.filter(({ release_date: date }) => from <= date && date <= to).map(({ id }) => id);
  }
  return api;
}

function paged(ids: readonly number[], page: number, pages?: number): Reply {
  const results = ids.slice((page - 1) * PAGE, page * PAGE).map((id) => ({ id, adult: false }));
  const total_pages = pages ?? Math.max(1, Math.ceil(ids.length / PAGE));
  return { status: 200, body: JSON.stringify({ page, results, total_pages, total_results: ids.length }) };
}

/** A film of the API with what every one has. */
export function apiFilm(film: ApiFilm): ApiFilm {
  return {
    ...{ adult: false, title: `Film ${film.id}`, original_title: `Film ${film.id}`, original_language: 'en' },
    ...{ status: 'Released', runtime: 90, budget: 0, revenue: 0, vote_count: 20, vote_average: 6.5 },
    ...{ popularity: 2.5, imdb_id: '', poster_path: null, tagline: '', overview: 'A story.', genres: [] },
    ...film,
  };
}
