import type { Poll } from 'grammy/types';
import type { State } from '../../state/state.ts';

/** Takes in what Telegram tells of a poll of ours: how many have voted for what, and nobody's name. */
export async function takeTally(
  state: Pick<State, 'nights' | 'changeNight'>,
  { id, options }: Partial<Pick<Poll, 'id' | 'options'>>,
): Promise<void> {
  // What a server of another version sends is no reason to be sent it again.
  if (id === undefined || options === undefined) return;
  const votes = options.map(({ voter_count }) => voter_count);
  for (const [place, { poll }] of await state.nights())
    if (poll?.id === id) await state.changeNight(place, { does: 'tally', poll: id, votes });
}
