import type { Transformer } from 'grammy';
import type { Tell } from './log.ts';

type Fields = Readonly<Record<string, unknown>>;
type Result = Awaited<ReturnType<Transformer>>;
type Refused = Extract<Result, { readonly ok: false }>;

/** What a server says that knows no rich messages: of the method, or of an edit that has no text for it. */
const UNKNOWN = [/method not found/i, /message text is empty/i, /text must be non-empty/i];

/**
 * A text that has a rich form beside it (`rich_message`) goes as that where the server takes it, else as the text. A
 * server that knows no rich messages is asked once; a message that it refuses goes as text alone.
 */
export function richTables(tell: Tell, isWanted: boolean): Transformer {
  let isKnown = isWanted;
  return async (previous, method, payload, signal) => {
    const { rich_message, ...plain } = payload as Fields;
    if (rich_message === undefined) return previous(method, payload, signal);
    const call = (name: string, fields: Fields): Promise<Result> =>
      previous(name as typeof method, fields as typeof payload, signal);
    if (isKnown) {
      const { text: _text, parse_mode: _mode, link_preview_options: _preview, ...whom } = plain;
      const name = method === 'sendMessage' ? 'sendRichMessage' : method;
      const result = await call(name, { ...whom, rich_message });
      if (result.ok || !isOfForm(result)) return result;
      isKnown = !isUnknown(result);
      tell('info', isKnown ? 'rich message refused' : 'no rich messages there', { said: result.description });
    }
    return call(method, plain);
  };
}

/** A refusal that the text may not meet; whatever else it meets it is told then. */
function isOfForm({ error_code, description }: Refused): boolean {
  return error_code === 404 || (error_code === 400 && !/message is not modified/.test(description));
}

function isUnknown({ error_code, description }: Refused): boolean {
  return error_code === 404 || UNKNOWN.some((pattern) => pattern.test(description));
}
