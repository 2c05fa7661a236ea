import type { UserFromGetMe } from 'grammy/types';

/** Where the bot is found, and what @BotFather's switches keep it from, with the command that changes it: a line each. */
export function tellSwitches(me: UserFromGetMe): readonly string[] {
  const { username } = me;
  const off: readonly (readonly [boolean, string])[] = [
    [
      !me.supports_inline_queries,
      'Inline mode is off, and with it the buttons that share: @BotFather, /setinline.',
    ],
    [!me.can_join_groups, 'It cannot be added to groups: @BotFather, /setjoingroups, Enable.'],
    [
      me.can_read_all_group_messages,
      'It is sent every message of its groups, which it does not need: @BotFather, /setprivacy, Enable.',
    ],
    [
      me.supports_guest_queries !== true,
      'Guest mode is off: with it anybody can name the bot in chats that it is no member of (@BotFather, Bot Settings).',
    ],
  ];
  const found = [
    `Talk to it: https://t.me/${username}`,
    `Add it to a group: https://t.me/${username}?startgroup=true`,
  ];
  return [...off.flatMap(([isSo, line]) => (isSo ? [line] : [])), ...found];
}
