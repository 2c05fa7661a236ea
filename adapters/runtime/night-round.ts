import type { FilmNight, NightPoll } from '../../src/domain/film-night.ts';
import { nightQuestion } from '../../src/questions/games/night.ts';
import type { AnyRequest, Poll } from '../../src/questions/question.ts';
import type { Asker } from '../../src/service/asker.ts';
import type { Butaca } from '../../src/service/butaca.ts';
import type { Reply } from '../../src/service/reply/reply.ts';
import { GUEST } from '../state/guests.ts';
import type { State } from '../state/state.ts';
import type { Sent } from './daily-round.ts';

/** A poll as it was posted, or why it was not: it may be later, or the bot may not write there any more. */
export type Posted = Omit<NightPoll, 'number'> | 'later' | 'gone';
/** Votes for each option, in their order; `unknown` where the platform does not tell any more: those told before count. */
export type Counted = readonly number[] | 'unknown' | 'later';

/** How a platform holds votes. `key` is the same for the same poll or card: where it can, the platform drops a second one. */
export type Voting = {
  readonly post: (address: string, poll: Poll, minutes: number, key: string) => Promise<Posted>;
  /** Ends a poll of so many options, and counts. */
  readonly end: (address: string, poll: Pick<NightPoll, 'message'>, options: number) => Promise<Counted>;
  readonly send: (address: string, reply: Reply, key: string) => Promise<Sent>;
};

type Parts = {
  readonly butaca: Pick<Butaca, 'answer'>;
  readonly state: Pick<State, 'night' | 'nights' | 'changeNight' | 'acquire' | 'release'>;
  /** The platform's part of every address: "telegram:". */
  readonly prefix: string;
  readonly voting: Voting;
  readonly now: () => number;
  readonly log: (line: string) => void;
};

export type NightRound = {
  /** Looks after all nights of the platform. */
  readonly round: () => Promise<void>;
  /** Looks after the night of a place now; never throws. */
  readonly tend: (address: string) => Promise<void>;
};

/** Whoever works at a night is done by then, or dead: another replica goes on. */
const LEASE_MS = 60_000;
/** A vote whose count does not come is over after so long with the votes that were told before. */
const PATIENCE_MS = 10 * 60_000;
const MINUTE_MS = 60_000;

/**
 * Opens what holds the votes of film nights: it posts the poll that a night wants, ends the one that another took the
 * place of, closes the vote in time, counts it and sends the winner. All that it does follows from the night as it is
 * kept: whichever replica comes first does it, and after a restart it goes on.
 */
export function openNightRound({ butaca, state, prefix, voting, now, log }: Parts): NightRound {
  const answer = (address: string, night: FilmNight, move: 'poll' | 'result'): Promise<Reply> => {
    const request: AnyRequest = { kind: nightQuestion.kind, move, night: night.id };
    return butaca.answer(request, nobody(address, night));
  };

  const post = async (address: string, night: FilmNight): Promise<boolean> => {
    const { poll } = await answer(address, night, 'poll');
    if (!poll) return false;
    const minutes = Math.max(1, Math.ceil(((night.ends ?? 0) - now()) / MINUTE_MS));
    const posted = await voting.post(address, poll, minutes, keyOf(address, night));
    if (posted === 'later') return false;
    if (posted === 'gone') return state.changeNight(address, { does: 'end', night: night.id });
    const change = { ...posted, number: night.polls };
    return state.changeNight(address, { does: 'posted', night: night.id, poll: change });
  };

  const endStale = async (address: string, night: FilmNight, message: string): Promise<boolean> => {
    const counted = await voting.end(address, { message }, night.candidates.length);
    if (counted === 'later') return false;
    return state.changeNight(address, { does: 'ended', night: night.id, message });
  };

  const count = async (address: string, night: FilmNight): Promise<boolean> => {
    const { id, poll, candidates } = night;
    const counted = poll ? await voting.end(address, poll, candidates.length) : 'unknown';
    const isLate = now() >= (night.ends ?? 0) + PATIENCE_MS;
    if (counted === 'later' && !isLate) return false;
    const votes = typeof counted === 'string' ? night.votes : counted;
    return state.changeNight(address, { does: 'count', night: id, votes });
  };

  const send = async (address: string, night: FilmNight): Promise<boolean> => {
    const reply = await answer(address, night, 'result');
    const sent = await voting.send(address, reply, `${keyOf(address, night)}:won`);
    if (sent === 'later') return false;
    return state.changeNight(address, { does: 'end', night: night.id });
  };

  /** Does the next thing that a night wants; false where there is nothing now. */
  const step = async (address: string): Promise<boolean> => {
    const night = await state.night(address);
    if (!night) return false;
    const [stale] = night.stale;
    // One that cannot be ended yet holds nothing else up.
    if (stale !== undefined && (await endStale(address, night, stale))) return true;
    if (night.phase === 'counted') return send(address, night);
    const isDue = night.phase === 'closing' || (night.ends !== undefined && now() >= night.ends);
    if (isDue) return count(address, night);
    return night.phase === 'voting' && !night.poll ? post(address, night) : false;
  };

  const tend = async (address: string): Promise<void> => {
    const lease = `night:${address}`;
    try {
      for (let steps = 0; steps < MOST_STEPS && wants(await state.night(address), now()); steps++) {
        // A lease that no other replica hears of is none: each would post the same.
        if ((await state.acquire(lease, LEASE_MS, 'busy')) !== 'acquired') return;
        try {
          if (!(await step(address))) return;
        } finally {
          await state.release(lease);
        }
      }
    } catch (error) {
      log(`A film night was not looked after (${error instanceof Error ? error.message : String(error)}).`);
    }
  };

  return {
    tend,
    round: async () => {
      for (const address of (await state.nights()).keys())
        if (address.startsWith(prefix)) await tend(address);
    },
  };
}

/** More than a night ever wants at once. */
const MOST_STEPS = 10;

/** True where something is to be done for a night. */
function wants(night: FilmNight | undefined, now: number): boolean {
  if (!night) return false;
  const isDue = night.ends !== undefined && now >= night.ends;
  const lacksPoll = night.phase === 'voting' && !night.poll;
  return (
    night.stale.length > 0 || lacksPoll || isDue || night.phase === 'closing' || night.phase === 'counted'
  );
}

/** The same for the same poll of the same night. */
function keyOf(address: string, { id, polls }: FilmNight): string {
  return `${address}:night:${id}:${polls}`;
}

/** It is nobody's question: nothing is kept of it. */
function nobody(key: string, { locale }: FilmNight): Asker {
  const address = { key, isOwn: false, mayManage: async () => false };
  return {
    ...{ address, user: GUEST, conversation: GUEST, place: key, shared: true },
    ...{ locale, clientLocale: locale },
  };
}

/** The service, which has a night that was answered about looked after once its answer is on its way. */
export function hosting(butaca: Butaca, tend: (address: string) => void): Butaca {
  const answered = async (asker: Asker, reply: Promise<Reply>): Promise<Reply> => {
    const { request } = await reply;
    if (request?.kind === nightQuestion.kind && asker.address && !asker.address.isOwn)
      tend(asker.address.key);
    return reply;
  };
  return {
    // Another catalog may be taken up while it runs.
    get questions() {
      return butaca.questions;
    },
    get catalog() {
      return butaca.catalog;
    },
    suggest: (...args) => butaca.suggest(...args),
    addFilms: (...args) => butaca.addFilms(...args),
    ask: (text, asker) => answered(asker, butaca.ask(text, asker)),
    command: (kind, text, asker) => answered(asker, butaca.command(kind, text, asker)),
    fill: (kind, typed, asker, within) => answered(asker, butaca.fill(kind, typed, asker, within)),
    answer: (request, asker) => answered(asker, butaca.answer(request, asker)),
  };
}
