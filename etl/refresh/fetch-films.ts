import type { IsoDate } from '../../src/domain/calendar.ts';
import { type Failure, isFailure } from '../failure.ts';
import { detailsSchema, filmOfDetails, trimDetails } from '../sources/tmdb-details.ts';
import type { Get } from './client.ts';
import type { RefreshStore } from './store.ts';

const AT_ONCE = 8;
/** After so many films in a row without an answer it is TMDB that is away, not a film. */
const MOST_FAILED_IN_A_ROW = 5;
const PARTS = 'credits,keywords,alternative_titles,translations';

export type Fetched = {
  readonly fetched: number;
  /** Films that TMDB has no more. */
  readonly gone: number;
  /** Answers that cannot be used, with the reason of each. */
  readonly refused: readonly { readonly id: number; readonly reason: string }[];
  /** Films that got no answer: they are asked for again the next time. */
  readonly failed: readonly number[];
};

type Fetching = {
  readonly get: Get;
  readonly store: RefreshStore;
  readonly today: IsoDate;
  readonly onFilm: () => void;
};

/** Fetches every film that the store wants and keeps each answer at once. Fails where TMDB is away. */
export async function fetchFilms({ get, store, today, onFilm }: Fetching): Promise<Fetched | Failure> {
  const queue = [...store.wanted()];
  const count = { fetched: 0, gone: 0 };
  const refused: { id: number; reason: string }[] = [];
  const failed: number[] = [];
  let inARow = 0;
  let fault: Failure | undefined;

  const take = (id: number, answer: unknown): void => {
    const outcome = filmOfDetails(answer, id);
    const { data } = detailsSchema.safeParse(answer);
    if (answer === undefined) count.gone += 1;
    else if ('refused' in outcome) refused.push({ id, reason: outcome.refused });
    else count.fetched += 1;
    store.keep(id, data && 'row' in outcome ? trimDetails(data) : null, today);
  };
  const worker = async (): Promise<void> => {
    for (let id = queue.shift(); id !== undefined && !fault; id = queue.shift()) {
      const answer = await get(`/movie/${id}`, { append_to_response: PARTS });
      if (!isFailure(answer)) {
        inARow = 0;
        take(id, answer);
        onFilm();
        continue;
      }
      inARow += 1;
      failed.push(id);
      if (answer.failure === 'stopped' || isRefusal(answer) || inARow >= MOST_FAILED_IN_A_ROW)
        fault ??= answer;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return fault ?? { ...count, refused, failed };
}

/** A key that is refused once is refused always. */
function isRefusal({ message }: Failure): boolean {
  return message.includes('TMDB_API_KEY');
}
