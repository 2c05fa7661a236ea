import type { Block } from '../../../src/message/message.ts';
import type { Request } from '../../../src/questions/index.ts';
import type { Action } from '../../../src/service/reply/reply.ts';
import type { Shown } from '../render/shown.ts';

/** What typing a number or a letter stands for. */
export type FollowUp = { readonly request: Request } | { readonly text: string };

/**
 * The keys of a message's actions. A number always means what is numbered in the message; only where nothing is do
 * numbers follow the actions, which have letters otherwise.
 */
export function actionKeys(shown: Shown): readonly string[] {
  const letters = entriesOf(shown).length > 0;
  return actionsOf(shown).map((_, i) => (letters ? String.fromCharCode(97 + i) : String(i + 1)));
}

/** The actions that no number of the message stands for. */
export function actionsOf({ next }: Shown): readonly Action[] {
  return next.filter(({ isListed }) => !isListed);
}

/** Everything that may be typed after a message to go on from it, by key. */
export function followUpsOf(shown: Shown): ReadonlyMap<string, FollowUp> {
  const keys = actionKeys(shown);
  return new Map<string, FollowUp>([
    ...entriesOf(shown),
    ...actionsOf(shown).map(({ request }, i): [string, FollowUp] => [keys[i] ?? '', { request }]),
    ...(shown.wrong ? [[shown.wrong.label.toLowerCase(), { request: shown.wrong.request }] as const] : []),
  ]);
}

/** Numbered entries: a film shows its card; any other entry is asked in its own words (an example, a near name). */
function entriesOf({ message, items }: Shown): readonly (readonly [string, FollowUp])[] {
  const entries = message.blocks.flatMap((block) => numbered(block));
  return entries.map(({ number, words }, i) => {
    const film = items[i];
    return [String(number), film ? { request: { kind: 'film', film: film.id } } : { text: words }];
  });
}

type Numbered = { readonly number: number; readonly words: string };

function numbered(block: Block): readonly Numbered[] {
  if (block.type === 'list') {
    return block.entries.map(({ text, detail }, i) => ({ number: block.from + i, words: detail ?? text }));
  }
  if (block.type !== 'table' || !block.numbered) return [];
  return block.rows.map(([first = ''], i) => ({ number: i + 1, words: first }));
}
