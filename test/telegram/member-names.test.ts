import type { Context } from 'grammy';
import { expect, test } from 'vitest';
import { openMemberNames } from '../../adapters/telegram/receive/member-names.ts';

type Answer = (member: { readonly status: string; readonly user: { readonly first_name: string } }) => void;

/** A group whose Telegram answers when the test lets it. */
function slowGroup() {
  const waiting: Answer[] = [];
  const api = { getChatMember: () => new Promise((answer) => waiting.push(answer)) };
  const ctx = { chat: { id: -1, type: 'group' }, me: { id: 1 }, api } as unknown as Context;
  return { ctx, waiting };
}

test('A name is asked for once at a time, however many boards wait for it, and is known once it came', async () => {
  const { ctx, waiting } = slowGroup();
  const names = openMemberNames(() => 0)(ctx);
  const boards = [1, 2, 3].map(() => names?.(['telegram:7', 'telegram:8']));
  expect(waiting).toHaveLength(2);
  for (const answer of waiting) answer({ status: 'member', user: { first_name: 'Ana' } });
  const known = new Map([
    ['telegram:7', 'Ana'],
    ['telegram:8', 'Ana'],
  ]);
  expect(await Promise.all(boards)).toEqual([known, known, known]);
});

test('A name that did not come is asked for anew once its call has ended', async () => {
  const { ctx, waiting } = slowGroup();
  let now = 0;
  const names = openMemberNames(() => now)(ctx);
  const first = names?.(['telegram:7']);
  waiting[0]?.({ status: 'left', user: { first_name: 'Ana' } });
  expect(await first).toEqual(new Map());
  now = 60 * 60 * 1000;
  void names?.(['telegram:7']);
  expect(waiting).toHaveLength(2);
});
