import { changedNight, isOpener, type NightChange } from '../../domain/film-night.ts';
import type { AnyRequest } from '../../questions/question.ts';
import type { HeldNight } from '../../questions/request-context.ts';
import type { Asker } from '../asker.ts';
import type { Memory } from './memory.ts';
import type { Saved } from './user-store.ts';

/** The film night of a place while one question is answered, and what saves what the answer changed of it. */
type OpenNight = HeldNight & { readonly save: () => Promise<Saved> };

/** What only who opened it may do, and who manages the place. */
const RUNS: ReadonlySet<unknown> = new Set(['show', 'start', 'others', 'close', 'cancel']);
/** What chooses films. */
const CHOOSES: ReadonlySet<unknown> = new Set(['show', 'start', 'others', 'veto']);

/** Undefined where none can be held: in one's own chat, and where the platform cannot write by itself. */
export async function openNight(
  { user, address }: Asker,
  request: AnyRequest,
  memory: Memory,
  now: number,
): Promise<OpenNight | undefined> {
  if (!address || address.isOwn) return undefined;
  const { move } = request;
  const before = await memory.night(address.key);
  const isAsked = before !== undefined && RUNS.has(move) && !isOpener(before, user);
  const members = before && CHOOSES.has(move) ? before.members : [];
  const [isManager, group] = await Promise.all([
    isAsked ? address.mayManage() : false,
    Promise.all(members.map((member) => memory.user(member))),
  ]);
  const changes: NightChange[] = [];
  return {
    current: () => changes.reduce(changedNight, before),
    me: user,
    isManager,
    now,
    group,
    change: (change) => {
      changes.push(change);
    },
    save: async () => {
      for (const change of changes) if (!(await memory.changeNight(address.key, change))) return false;
      return true;
    },
  };
}
