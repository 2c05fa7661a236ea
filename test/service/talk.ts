import { withGuests } from '../../adapters/state/guests.ts';
import { openProcessState } from '../../adapters/state/process-state.ts';
import type { State } from '../../adapters/state/state.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import type { Locale } from '../../src/domain/locale.ts';
import { plainText } from '../../src/message/plain-text.ts';
import type { AnyRequest } from '../../src/questions/question.ts';
import { type Butaca, openButaca } from '../../src/service/butaca.ts';
import type { Reply } from '../../src/service/reply/reply.ts';

/** A user who talks to the service in one conversation, and what is remembered of it. */
export type Talk = {
  readonly ask: (text: string) => Promise<Reply>;
  readonly command: (kind: string, text: string) => Promise<Reply>;
  readonly answer: (request: AnyRequest) => Promise<Reply>;
  readonly remembered: () => Promise<unknown>;
};

let conversations = 0;

export type Service = { readonly butaca: Butaca; readonly memory: State };

/** A service with a memory that can be looked into; clock and chance stand still. */
export function openService(catalog: Catalog, now?: () => number): Service {
  const memory = withGuests(openProcessState());
  return {
    butaca: openButaca({ catalog, memory, today: () => '2026-11-22', random: () => 0.5, now }),
    memory,
  };
}

/** What a request holds in a slot, whatever it asks. */
export function slotIn(request: AnyRequest | null | undefined, slot: string): unknown {
  return request?.[slot];
}

export function talkTo({ butaca, memory }: Service, clientLocale?: Locale): Talk {
  const key = `talk-${conversations++}`;
  const asker = { user: key, conversation: key, clientLocale };
  return {
    ask: (text) => butaca.ask(text, asker),
    command: (kind, text) => butaca.command(kind, text, asker),
    answer: (request) => butaca.answer(request, asker),
    remembered: async () => ({ conversation: await memory.conversation(key), user: await memory.user(key) }),
  };
}

/** What is read, with spaces that a line may break at in place of those at which none may. */
export const textOf = ({ message }: Pick<Reply, 'message'>): string =>
  plainText(message).replaceAll('\u00a0', ' ');

/** The entries of the numbered list of a message. */
export function listOf({ message }: Reply): readonly string[] {
  return message.blocks.flatMap((block) =>
    block.type === 'list' ? block.entries.map(({ text }) => text) : [],
  );
}
