import type { IsoDate } from '../../domain/calendar.ts';
import { takesPart } from '../../domain/film-night.ts';
import type { Interpretation } from '../../nlu/interpretation.ts';
import { MOST_NAMED, playersOn } from '../../questions/games/parts/guess-board.ts';
import type { RequestContext } from '../../questions/request-context.ts';
import type { Asker } from '../asker.ts';
import type { Memory } from '../user/memory.ts';
import { openChoosing } from '../user/open-choosing.ts';
import { openNight } from '../user/open-night.ts';
import { openSubscription } from '../user/open-subscription.ts';
import type { Remembered } from './recall-turn.ts';

/** What only some questions read or change: who plays in a place, what it is sent, what was chosen for it, its film night. */
export type TurnParts = {
  readonly there: RequestContext['there'];
  readonly subscription: Awaited<ReturnType<typeof openSubscription>> | undefined;
  readonly settings: Awaited<ReturnType<typeof openChoosing>> | undefined;
  readonly night: Awaited<ReturnType<typeof openNight>> | undefined;
  readonly joinedNights: number | undefined;
};

/** Opens what a question declares that it takes, and nothing else: each may be a call over the network. */
export async function openParts(
  interpretation: Interpretation,
  asker: Asker,
  { sharedPlace, placeSettings }: Remembered,
  memory: Memory,
  { today, now }: { readonly today: IsoDate; readonly now: number },
): Promise<TurnParts> {
  const { question, request } = 'request' in interpretation ? interpretation : {};
  const address = question?.subscribes || question?.settles ? asker.address : undefined;
  const isChoosing = question?.settles && sharedPlace !== undefined;
  return {
    there: question?.plays ? await playersIn(asker, memory, today) : undefined,
    subscription: address && (await openSubscription(address, memory)),
    settings:
      address && isChoosing ? await openChoosing(sharedPlace, placeSettings, address, memory) : undefined,
    night: question?.hosts && request ? await openNight(asker, request, memory, now) : undefined,
    joinedNights: question?.tellsAll ? await nightsOf(asker.user, memory) : undefined,
  };
}

async function nightsOf(user: string, memory: Memory): Promise<number> {
  return [...(await memory.nights()).values()].filter((night) => takesPart(night, user)).length;
}

async function playersIn(
  { user, place, namesOf }: Asker,
  memory: Memory,
  today: IsoDate,
): Promise<RequestContext['there']> {
  if (place === undefined) return undefined;
  const games = [...(await memory.board(place))].map(([key, game]) => ({ key, game }));
  const others = games.filter(({ key }) => key !== user);
  const shown = playersOn(others, today).slice(0, MOST_NAMED);
  const names = await namesOf?.([user, ...shown.map(({ key }) => key)]);
  const named = others.map((player) => ({ ...player, name: names?.get(player.key) }));
  return { me: { key: user, name: names?.get(user) }, others: named };
}
