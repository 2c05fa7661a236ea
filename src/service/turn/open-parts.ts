import type { IsoDate } from '../../domain/calendar.ts';
import { MOST_NAMED, playersOn } from '../../questions/games/parts/guess-board.ts';
import type { AnyQuestion } from '../../questions/question.ts';
import type { RequestContext } from '../../questions/request-context.ts';
import type { Asker } from '../asker.ts';
import type { Memory } from '../user/memory.ts';
import { openChoosing } from '../user/open-choosing.ts';
import { openSubscription } from '../user/open-subscription.ts';
import type { Remembered } from './recall-turn.ts';

/** What only some questions read or change: who plays in a place, what the place is sent, what was chosen for it. */
export type TurnParts = {
  readonly there: RequestContext['there'];
  readonly subscription: Awaited<ReturnType<typeof openSubscription>> | undefined;
  readonly settings: Awaited<ReturnType<typeof openChoosing>> | undefined;
};

/** Opens what a question declares that it takes, and nothing else: each may be a call over the network. */
export async function openParts(
  question: AnyQuestion | undefined,
  asker: Asker,
  { sharedPlace, placeSettings }: Remembered,
  memory: Memory,
  today: IsoDate,
): Promise<TurnParts> {
  const address = question?.subscribes || question?.settles ? asker.address : undefined;
  const isChoosing = question?.settles && sharedPlace !== undefined;
  return {
    there: question?.plays ? await playersIn(asker, memory, today) : undefined,
    subscription: address && (await openSubscription(address, memory)),
    settings:
      address && isChoosing ? await openChoosing(sharedPlace, placeSettings, address, memory) : undefined,
  };
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
