import { randomUUID } from 'node:crypto';
import type { ByLocale, Locale } from '../../src/domain/locale.ts';
import { formatterIn } from '../../src/language/format.ts';
import type { Tag } from '../../src/language/writing/tags.ts';
import { line, type Message } from '../../src/message/message.ts';
import { thrownFields } from './error-fields.ts';

/** A bug met while answering: the id is in the log, and in the apology. */
export type Fault = { readonly problem: 'fault'; readonly id: string };

/** Runs at an adapter's edge: what is thrown becomes a fault, logged as one line. Nothing of the user's text is logged. */
export async function guard<T extends object>(
  run: () => Promise<T>,
  log: (line: string) => void,
): Promise<T | Fault> {
  try {
    return await run();
  } catch (error) {
    const id = randomUUID().slice(0, 8);
    log(faultLine(id, error));
    return { problem: 'fault', id };
  }
}

export function isFault(value: object): value is Fault {
  return 'problem' in value && value.problem === 'fault';
}

function faultLine(id: string, error: unknown): string {
  const time = new Date().toISOString();
  return JSON.stringify({ level: 'error', time, request: id, ...thrownFields(error) });
}

const words: ByLocale<{ readonly sorry: string; readonly format: (id: string) => string }> = {
  es: {
    sorry: 'Perdón, algo falló de mi lado.',
    format: (id) => `Si lo reportás, este es el número del pedido: ${id}`,
  },
  en: {
    sorry: 'Sorry, something failed on my side.',
    format: (id) => `If you report it, this is the request's number: ${id}`,
  },
};

/** What the user reads when a bug kept them from an answer. */
export function apology({ id }: Fault, tag: Locale | Tag): Message {
  const { locale, own } = formatterIn(tag);
  return { title: words[locale].sorry, blocks: [line(own(words[locale].format(id)))] };
}
