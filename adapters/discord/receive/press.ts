import type { AnyRequest } from '../../../src/questions/question.ts';
import { packRequest, unpackRequest } from '../../../src/service/request-codec/pack-request.ts';

/** What pressing a button does: everything that is known of it is in its `custom_id`. */
export type Press = {
  /** The user that the card was made for. */
  readonly owner: string;
  /** True where the answer takes the place of the card (another page of it). */
  readonly edits: boolean;
  /** True where the card was for its reader's eyes only, and what follows is too. */
  readonly quiet: boolean;
  /** True where it opens the form that narrows the request. */
  readonly form?: boolean;
  readonly request: AnyRequest;
};

const SEPARATOR = '|';
/** The menu of a list: each of its values is a whole press. */
export const MENU = 'menu';

/** At most 80 characters of Discord's 100; undefined where the request does not fit a button. */
export function packPress({ owner, edits, quiet, form = false, request }: Press): string | undefined {
  const packed = packRequest(request);
  if (packed === undefined) return undefined;
  const mode = form ? 'f' : edits ? 'e' : 'n';
  return [`${quiet ? mode.toUpperCase() : mode}${BigInt(owner).toString(36)}`, packed].join(SEPARATOR);
}

/** Undefined for what is no press of ours, such as a button of an older release. */
export function unpackPress(customId: string): Press | undefined {
  const [head = '', packed] = customId.split(SEPARATOR);
  const found = /^([enfENF])([0-9a-z]{1,13})$/.exec(head);
  const request = packed === undefined ? undefined : unpackRequest(packed);
  if (!found || !request) return undefined;
  const [, mode = '', owner = ''] = found;
  return {
    owner: fromBase36(owner).toString(),
    edits: mode.toLowerCase() !== 'n', // a form's answer takes the place of the card, too
    quiet: mode !== mode.toLowerCase(),
    ...(mode.toLowerCase() === 'f' ? { form: true } : {}),
    request,
  };
}

/** A user's id has 64 bits, more than a number holds exactly. */
function fromBase36(text: string): bigint {
  return [...text].reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36)), 0n);
}
