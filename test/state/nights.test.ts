import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { State } from '../../adapters/state/state.ts';
import type { FilmId } from '../../src/domain/film.ts';
import { type FilmNight, NIGHT_MS, type NightChange } from '../../src/domain/film-night.ts';
import { implementations, type Place } from './implementations.ts';

const [titanic, heat] = [597, 949] as FilmId[] as [FilmId, FilmId];
const OPENED = Date.parse('2026-11-22T12:00:00Z');
const opening = (opener: string, id = OPENED): NightChange => ({
  does: 'open',
  night: { id, opener, filter: { genre: 'Comedy', maxRuntime: 120 }, locale: 'es', tag: 'es-AR' },
});
const joining = (user: string): NightChange => ({ does: 'join', night: OPENED, user });
const starting: NightChange = {
  ...{ does: 'start', night: OPENED, films: [titanic, heat], ends: OPENED + 1000, after: 0 },
};

let places = 0;
const newPlace = (): string => `telegram:-${100 + places++}`;

describe.each(implementations)(
  'Film nights in $name',
  { timeout: 20_000 },
  ({ name, skip, isShared, place }) => {
    let kept: Place;
    let memory: State;
    let other: State;
    beforeAll(async () => {
      if (skip) return;
      kept = await place();
      memory = await kept.open();
      other = await kept.open();
    });
    afterAll(() => kept?.close());
    const check = test.skipIf(skip);

    check('go on one a place, whoever changes them, whole', async () => {
      const [here, there] = [newPlace(), newPlace()];
      expect(await memory.night(here)).toBeUndefined();
      await memory.changeNight(here, opening('ana'));
      await other.changeNight(here, opening('bob', OPENED + 1));
      await memory.changeNight(there, opening('carl'));
      await Promise.all([...'bcdefghij'].map((user) => other.changeNight(here, joining(user))));
      await memory.changeNight(here, starting);
      await other.changeNight(here, { does: 'veto', night: OPENED, user: 'ana', film: heat });
      await memory.changeNight(here, {
        ...{ does: 'posted', night: OPENED, poll: { number: 1, message: '7', id: 'p' } },
      });
      await other.changeNight(here, { does: 'tally', poll: 'p', votes: [2, 1] });
      const night: FilmNight = {
        id: OPENED,
        opener: 'ana',
        members: expect.anything(),
        filter: { genre: 'Comedy', maxRuntime: 120 },
        locale: 'es',
        tag: 'es-AR',
        phase: 'voting',
        candidates: [titanic, heat],
        offered: [titanic, heat],
        vetoes: [{ film: heat, by: 'ana' }],
        polls: 1,
        poll: { number: 1, message: '7', id: 'p' },
        stale: [],
        ends: OPENED + 1000,
        votes: [2, 1],
      };
      expect(await memory.night(here)).toEqual(night);
      expect([...((await other.night(here))?.members ?? [])].sort()).toEqual(['ana', ...'bcdefghij']);
      const all = await other.nights();
      expect([all.get(here)?.phase, all.get(there)?.opener]).toEqual(['voting', 'carl']);
    });

    check('are gone once they are over', async () => {
      const here = newPlace();
      await memory.changeNight(here, opening('ana'));
      await other.changeNight(here, { does: 'end', night: OPENED });
      expect([await memory.night(here), (await memory.nights()).has(here)]).toEqual([undefined, false]);
      await memory.changeNight(here, opening('bob', OPENED));
      expect((await other.nights()).get(here)?.opener).toBe('bob');
    });

    check('forget who is forgotten, wherever they joined, and bring nobody back', async () => {
      const [here, there] = [newPlace(), newPlace()];
      await memory.changeUser('eve', [{ change: 'seen', film: heat }]);
      await memory.changeNight(here, opening('eve'));
      await memory.changeNight(there, opening('ana'));
      await memory.changeNight(there, joining('eve'));
      await other.forget('eve', 'eve', 10_000);
      for (const one of [here, there]) expect(JSON.stringify(await memory.night(one))).not.toContain('eve');
      expect(await other.restore('eve')).toBe(true);
      expect((await memory.night(there))?.members).toEqual(['ana']);
    });

    check('move with their place, to where none goes on', async () => {
      const [from, to, taken] = [newPlace(), newPlace(), newPlace()];
      await memory.changeNight(from, opening('ana'));
      await other.moveNight(from, to);
      expect([await memory.night(from), (await memory.night(to))?.opener]).toEqual([undefined, 'ana']);
      await memory.changeNight(taken, opening('bob'));
      await other.moveNight(to, taken);
      expect([await memory.night(to), (await memory.night(taken))?.opener]).toEqual([undefined, 'bob']);
    });

    test.skipIf(skip || !isShared)('are there after a restart', async () => {
      const here = newPlace();
      await memory.changeNight(here, opening('ana'));
      await memory.changeNight(here, starting);
      expect((await (await kept.open()).nights()).get(here)).toMatchObject({ phase: 'voting', polls: 1 });
    });

    // Redis keeps its own time, which no test moves.
    test.skipIf(skip || name.includes('Redis'))('are gone after a day, whatever they came to', async () => {
      const here = newPlace();
      await memory.changeNight(here, opening('ana'));
      await kept.pass(NIGHT_MS);
      expect([await memory.night(here), (await memory.nights()).has(here)]).toEqual([undefined, false]);
    });
  },
);
