import { GrammyError, HttpError } from 'grammy';
import { thrownFields, withoutQuotes } from '../../runtime/error-fields.ts';
import type { Tell } from './log.ts';

/** What Telegram says where nothing is wrong any more: the message says so already, the button's time is over. */
const HARMLESS = [/message is not modified/, /query is too old/, /query ID is invalid/];
/** The message cannot be edited any more: the answer is sent as a new one. */
const UNEDITABLE = [
  /message to edit not found/,
  /message can't be edited/,
  /MESSAGE_ID_INVALID/,
  /message to be replied/,
  /(?:MESSAGE|MEDIA_CAPTION)_TOO_LONG/, // of what one alone sees less can be edited than sent
];

export function isHarmless(error: unknown): boolean {
  return error instanceof GrammyError && HARMLESS.some((pattern) => pattern.test(error.description));
}

export function isUneditable(error: unknown): boolean {
  return error instanceof GrammyError && UNEDITABLE.some((pattern) => pattern.test(error.description));
}

/** True where Telegram surely did not take the call, so that the update is better delivered again. */
export function isUndelivered(error: unknown): boolean {
  if (error instanceof GrammyError) return error.error_code >= 500 || error.error_code === 429;
  return error instanceof HttpError && neverArrived(error);
}

/** No connection was made. */
const UNREACHED: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
]);
/** It was closed without an answer. */
const CLOSED: ReadonlySet<string> = new Set(['ECONNRESET', 'EPIPE']);

/**
 * A connection that could not be made or was closed without an answer. Closed, it is nearly always one that was kept open
 * and is used too late; where Telegram took the call all the same, the answer comes twice: better than never. After a
 * time-out nobody knows.
 */
export function neverArrived(error: HttpError): boolean {
  const code = codeOf(error);
  return UNREACHED.has(code) || CLOSED.has(code);
}

function codeOf({ error }: HttpError): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/** True where Telegram said that it took no call, or was not reached: made again, nothing comes twice. */
export function isUntaken(error: unknown): boolean {
  if (error instanceof GrammyError) return error.error_code === 429;
  return error instanceof HttpError && UNREACHED.has(codeOf(error));
}

/** What a group has closed to the bot is its business, as is whoever blocked it. */
const NOT_WELCOME = [
  /TOPIC_(?:CLOSED|DELETED)/,
  /message thread not found/,
  /not enough rights/,
  /no rights to send/,
  /need administrator rights/,
  /CHAT_(?:WRITE|SEND_\w{1,30})_FORBIDDEN/,
  /CHAT_RESTRICTED/,
];

export function isNotWelcome({ error_code, description }: GrammyError): boolean {
  return (
    error_code === 403 || (error_code === 400 && NOT_WELCOME.some((pattern) => pattern.test(description)))
  );
}

/** Tells a fault of a call by its method and code alone: a payload would hold the answer. */
export function tellFault(tell: Tell, error: unknown): void {
  if (error instanceof GrammyError) {
    const blocked = isNotWelcome(error);
    const about = { method: error.method, code: error.error_code, said: withoutQuotes(error.description) };
    tell(blocked ? 'info' : 'error', blocked ? 'not welcome' : 'call refused', about);
  } else if (error instanceof HttpError) tell('error', 'call failed', { said: error.message });
  else tell('error', 'bug', thrownFields(error));
}
