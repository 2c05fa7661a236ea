import type { Conversation } from '../dialogue/conversation.ts';
import { isLongAgo } from '../dialogue/out-of-focus.ts';
import type { Formatter } from '../language/format.ts';
import { note } from '../message/message.ts';
import { guess } from '../questions/games/guess.ts';
import { guessWords } from '../questions/games/parts/guess-words.ts';
import type { Act } from '../questions/talk/small-talk.ts';
import { naturalActions } from './reply/next-actions.ts';
import type { Reply } from './reply/reply.ts';

type Game = NonNullable<Conversation['game']>;

/** The game that goes on in a talk: what else is asked meanwhile does not end it, half an hour without a move does. */
export function openGame({ game }: Conversation, now: number | undefined): Game | undefined {
  return game && now !== undefined && isLongAgo(game, now) ? undefined : game;
}

const LEAVES: ReadonlySet<Act> = new Set(['neverMind', 'restart', 'bye']);

/** The talk with its game as a reply leaves it. */
export function withGameAfter(
  talk: Conversation,
  before: Game | undefined,
  reply: Reply,
  now: number | undefined,
): Conversation {
  const game = gameAfter(before, reply, now);
  if (game === talk.game) return talk;
  const { game: _game, ...rest } = talk;
  return game ? { ...rest, game } : rest;
}

function gameAfter(
  before: Game | undefined,
  { storable, request }: Reply,
  now: number | undefined,
): Game | undefined {
  if (request?.kind === 'smallTalk' && LEAVES.has(request.act)) return undefined;
  if (storable?.kind !== guess.kind || !guess.isAskedBy(storable)) return before;
  const { clue, on } = storable;
  // A button of another day ends no game but its own.
  if (before && clue === undefined && on !== undefined && on !== before.on) return before;
  return clue === undefined || on === undefined
    ? undefined
    : { on, ...(now === undefined ? {} : { at: now }) };
}

/** A reply about something else, which says how to go on with the game. */
export function tellGame(reply: Reply, game: Game | undefined, format: Formatter): Reply {
  if (!game || reply.request?.kind === guess.kind) return reply;
  const { message, ask } = reply;
  const goesOn = note(format.own(guessWords[format.locale].goesOn));
  const action = naturalActions([{ kind: guess.kind }], format, () => guess);
  return {
    ...reply,
    message: { ...message, blocks: [...message.blocks, goesOn] },
    // What a question back offers is what is to be chosen.
    next: ask.length > 0 ? reply.next : [...reply.next, ...action],
  };
}
