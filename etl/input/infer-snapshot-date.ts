import { addDays, type IsoDate } from '../../src/domain/calendar.ts';

/** A film that so many have voted on has been seen. */
const VOTES_OF_SEEN = 10;
/** A date that is later than all others by more than this is a slip. */
const LONGEST_GAP_DAYS = 31;
const DATES_KEPT = 100;

type Dated = { readonly date: IsoDate; readonly votes: number; readonly status: string | null };

/**
 * Tells the day when a list of films was taken, where the list does not say: the newest release of a film that is
 * out and has been seen. A few films with wrong dates far in the future do not move it.
 */
export function inferSnapshotDate(): { readonly add: (film: Dated) => void; readonly date: () => IsoDate } {
  let [seen, out]: IsoDate[][] = [[], []];
  return {
    add: ({ date, votes, status }) => {
      if (!isOut(status)) return;
      out = withDate(out ?? [], date);
      if (votes >= VOTES_OF_SEEN) seen = withDate(seen ?? [], date);
    },
    date: () => newest(seen ?? []) ?? newest(out ?? []) ?? '9999-12-31',
  };
}

/** A blank status says nothing, so the film is out. */
export function isOut(status: string | null): boolean {
  return status === null || status === 'Released';
}

/** The newest dates, newest first. */
function withDate(dates: IsoDate[], date: IsoDate): IsoDate[] {
  const last = dates[DATES_KEPT - 1];
  if ((last !== undefined && date <= last) || dates.includes(date)) return dates;
  return [...dates, date].sort().reverse().slice(0, DATES_KEPT);
}

function newest(dates: readonly IsoDate[]): IsoDate | undefined {
  const steady = dates.find((date, at) => {
    const before = dates[at + 1];
    return before !== undefined && addDays(before, LONGEST_GAP_DAYS) >= date;
  });
  return steady ?? dates[0];
}
