import { describe, expect, it } from 'vitest';
import type { FilmId } from '../../src/domain/film.ts';
import {
  canVeto,
  changedNight,
  type FilmNight,
  isOpener,
  isOver,
  MOST_MEMBERS,
  NIGHT_MS,
  type NightChange,
  takesPart,
  winnerOf,
} from '../../src/domain/film-night.ts';

const [a, b, c, d, e] = [1, 2, 3, 4, 5] as FilmId[] as [FilmId, FilmId, FilmId, FilmId, FilmId];
const NIGHT = 1000;
const opens = { id: NIGHT, opener: 'ana', filter: { genre: 'Comedy' }, locale: 'en' } as const;

function after(...changes: readonly NightChange[]): FilmNight | undefined {
  return changes.reduce<FilmNight | undefined>(changedNight, undefined);
}
const open: NightChange = { does: 'open', night: opens };
const join = (user: string): NightChange => ({ does: 'join', night: NIGHT, user });
const show = (...shown: FilmId[]): NightChange => ({ does: 'show', night: NIGHT, films: shown });
const start = (after: number, ...voted: FilmId[]): NightChange => ({
  ...{ does: 'start', night: NIGHT, films: voted, ends: 5000, after },
});
const veto = (user: string, film: FilmId, instead?: FilmId): NightChange => ({
  ...{ does: 'veto', night: NIGHT, user, film, instead },
});
const posted = (number: number, message: string): NightChange => ({
  ...{ does: 'posted', night: NIGHT, poll: { number, message, id: `poll ${message}` } },
});

describe('A film night', () => {
  it('is opened once: a second one changes nothing of the first', () => {
    const second: NightChange = { does: 'open', night: { ...opens, id: 2000, opener: 'bob' } };
    expect(after(open, second)).toMatchObject({ id: NIGHT, opener: 'ana', members: ['ana'] });
  });

  it('is joined once each, by so many', () => {
    expect(after(open, join('bob'), join('bob'))?.members).toEqual(['ana', 'bob']);
    const many = Array.from({ length: MOST_MEMBERS + 5 }, (_, at) => join(`user ${at}`));
    expect(after(open, ...many)?.members).toHaveLength(MOST_MEMBERS);
  });

  it('changes nothing for a button of another night', () => {
    expect(after(open, { ...join('bob'), night: 7 } as NightChange)?.members).toEqual(['ana']);
  });

  it('replaces a film that is vetoed before the vote, one each', () => {
    const night = after(open, join('bob'), show(a, b, c), veto('bob', b, d), veto('bob', a, e));
    expect(night?.candidates).toEqual([a, c, d]);
    expect(night?.offered).toEqual([a, b, c, d]);
    expect(night && canVeto(night, 'bob')).toBe(false);
  });

  it('lets nobody veto who did not join, and no film twice', () => {
    const night = after(open, join('bob'), show(a, b), veto('eve', a), veto('bob', a, c), veto('ana', a, d));
    expect(night?.candidates).toEqual([b, c]);
    expect(night && canVeto(night, 'ana')).toBe(true);
  });

  it('keeps a film that is vetoed during the vote in its place, and it cannot win', () => {
    const night = after(open, start(0, a, b), veto('ana', a, c), {
      ...{ does: 'count', night: NIGHT, votes: [3, 1] },
    });
    expect(night?.candidates).toEqual([a, b]);
    expect(night && winnerOf(night)).toEqual({ film: b, votes: 1, all: 4, by: 'votes' });
  });

  it('starts one poll where two start at once, and ends the one whose place another takes', () => {
    const once = after(open, start(0, a, b), start(0, c, d));
    expect([once?.polls, once?.candidates]).toEqual([1, [a, b]]);
    const again = after(open, start(0, a, b), posted(1, '71'), start(1, a, c));
    expect(again).toMatchObject({ polls: 2, stale: ['71'], votes: [] });
    expect(again?.poll).toBeUndefined();
    expect(again && changedNight(again, { does: 'ended', night: NIGHT, message: '71' })?.stale).toEqual([]);
  });

  it('ends a poll that was posted after another took its place', () => {
    const night = after(open, start(0, a, b), start(1, a, c), posted(1, '71'), posted(2, '72'));
    expect(night).toMatchObject({ stale: ['71'], poll: { number: 2, message: '72' } });
  });

  it('takes the votes of its own poll, until they are counted', () => {
    const tally = (poll: string, ...votes: number[]): NightChange => ({ does: 'tally', poll, votes });
    const night = after(open, start(0, a, b), posted(1, '71'), tally('poll 71', 1, 2), tally('poll 9', 9, 9));
    expect(night?.votes).toEqual([1, 2]);
    const counted = after(
      ...[open, start(0, a, b), posted(1, '71')],
      { does: 'count', night: NIGHT, votes: [2, 2] },
      tally('poll 71', 0, 9),
    );
    expect(counted?.votes).toEqual([2, 2]);
  });

  it('takes no more of anything once it is to be closed', () => {
    const closing = [open, start(0, a, b), { does: 'close', night: NIGHT }] as const;
    const night = after(...closing, join('bob'), veto('ana', a), start(1, c, d), show(c));
    expect(night).toMatchObject({ phase: 'closing', members: ['ana'], vetoes: [], candidates: [a, b] });
    expect(after(open, { does: 'close', night: NIGHT })?.phase).toBe('gathering');
  });

  it('forgets somebody whole; their veto stays, and who joined may do what they might', () => {
    const night = after(open, join('bob'), show(a, b), veto('ana', a, c), { does: 'leave', user: 'ana' });
    expect(JSON.stringify(night)).not.toContain('ana');
    expect(night?.vetoes).toEqual([{ film: a }]);
    expect(night && [isOpener(night, 'bob'), takesPart(night, 'ana')]).toEqual([true, false]);
  });

  it('is gone after its end, and after a day whatever it came to', () => {
    expect(after(open, { does: 'end', night: NIGHT })).toBeUndefined();
    const night = after(open);
    expect(night && [isOver(night, NIGHT + NIGHT_MS - 1), isOver(night, NIGHT + NIGHT_MS)]).toEqual([
      false,
      true,
    ]);
  });
});

describe('The winner', () => {
  const counted = (...votes: number[]) =>
    after(open, start(0, a, b, c), { does: 'count', night: NIGHT, votes }) as FilmNight;

  it('has most votes', () => {
    expect(winnerOf(counted(1, 3, 2))).toEqual({ film: b, votes: 3, all: 6, by: 'votes' });
  });

  it('is the one of the best score where several have most, or nobody voted', () => {
    expect(winnerOf(counted(0, 2, 2))).toEqual({ film: b, votes: 2, all: 4, by: 'score' });
    expect(winnerOf(counted())).toEqual({ film: a, votes: 0, all: 0, by: 'noVotes' });
  });

  it('is none where every film was vetoed', () => {
    const night = after(open, join('bob'), start(0, a, b), veto('ana', a), veto('bob', b));
    expect(night && winnerOf(night)).toBeUndefined();
  });
});

it('shows no film again that another vetoed meanwhile', () => {
  const night = after(open, join('bob'), show(a, b, c), veto('ana', a, d), show(a, c, e));
  expect(night?.candidates).toEqual([c, e]);
});
