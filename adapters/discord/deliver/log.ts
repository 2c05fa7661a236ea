import { withoutQuotes } from '../../runtime/error-fields.ts';

/** Tells what happened in one line: no text of a user, no name, no token. */
export type Log = (
  level: 'info' | 'warn' | 'error',
  event: string,
  more?: Readonly<Record<string, unknown>>,
) => void;

/** Interaction tokens stand in the addresses that errors name. */
const INTERACTION_TOKEN = /(\/(?:interactions|webhooks)\/\d+\/)[\w.-]+/g;

/** One JSON line each, as `guard` writes them; whatever names the bot's token or an interaction's is redacted. */
export function openLog(write: (line: string) => void, token: string | undefined): Log {
  return (level, event, more = {}) => {
    const line = JSON.stringify({ level, time: new Date().toISOString(), event, ...more });
    write(redact(line, token));
  };
}

export function redact(line: string, token: string | undefined): string {
  const safe = token === undefined ? line : line.replaceAll(token, '[token]');
  return safe.replace(INTERACTION_TOKEN, '$1[token]');
}

/** What is told of an error: never its address, which holds a token. */
export function errorFields(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { error: String(error) };
  const { code, status } = error as { readonly code?: unknown; readonly status?: unknown };
  return {
    error: withoutQuotes(error.message.split('\n')[0] ?? ''),
    ...(code === undefined ? {} : { code }),
    ...(status === undefined ? {} : { status }),
  };
}
