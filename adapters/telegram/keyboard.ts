import type { InlineKeyboardButton } from 'grammy/types';
import type { ByLocale } from '../../src/domain/locale.ts';
import type { AnyRequest } from '../../src/questions/question.ts';
import { packRequest } from '../../src/service/pack-request.ts';
import { cleanText } from './clean-text.ts';
import { ellipsis } from './cut.ts';
import { packPress } from './press.ts';
import type { Shown } from './shown.ts';

/** A button that is no request of the reply: a choice for what is missing, or a link. */
export type Button =
  | { readonly label: string; readonly data: string }
  | { readonly label: string; readonly url: string };

type Part = { readonly at: number; readonly of: number };

const LONGEST_LABEL = 40;
/** Letters that a phone shows in a row of buttons, which have the same width each. */
const ROW_LETTERS = 36;
const MOST_IN_ROW = 3;
const MOST_BUTTONS = 12;

const words: ByLocale<{ readonly more: string; readonly back: string }> = {
  es: { more: 'Más ›', back: '‹ Anterior' },
  en: { more: 'More ›', back: '‹ Back' },
};

/** The rows of buttons under a message: turning its pages first, then what may be asked next; that it was wrong is last. */
export function keyboardOf(shown: Shown, part: Part, choices: readonly Button[]): InlineKeyboardButton[][] {
  const next = shown.next.flatMap(({ label, request }): Button[] => {
    const data = turnsPage(request, shown.request)
      ? packPress(request, 1, shown.locale)
      : packRequest(request);
    return data === undefined ? [] : [{ label, data }];
  });
  const buttons = [...choices, ...next].slice(0, MOST_BUTTONS);
  return [turning(shown, part), ...inRows(buttons), wrongButton(shown)]
    .filter((row) => row.length > 0)
    .map((row) => row.map(drawn));
}

/** In a row of its own, so that it takes the place of no other. */
function wrongButton({ wrong }: Shown): readonly Button[] {
  const data = wrong && packRequest(wrong.request);
  return data === undefined ? [] : [{ label: wrong?.label ?? '', data }];
}

/** Through the parts of a long text, and back through the pages of a list. */
function turning({ locale, request, kept }: Shown, { at, of }: Part): readonly Button[] {
  const asked = kept ?? request;
  if (!asked) return [];
  const page = 'page' in asked ? (asked.page ?? 1) : 1;
  const back =
    at > 1
      ? packPress(asked, at - 1, locale)
      : page > 1
        ? packPress({ ...asked, page: page - 1 }, 1, locale)
        : undefined;
  const more = at < of ? packPress(asked, at + 1, locale) : undefined;
  return [
    ...(back ? [{ label: words[locale].back, data: back }] : []),
    ...(more ? [{ label: words[locale].more, data: more }] : []),
  ];
}

/** True for a request that differs from the one answered in its page alone. */
export function turnsPage(next: AnyRequest, asked: AnyRequest | null): boolean {
  if (asked?.kind !== next.kind || typeof next['page'] !== 'number' || next['page'] < 2) return false;
  const rest = ({ page: _page, query: _query, terms: _terms, ...slots }: AnyRequest) => JSON.stringify(slots);
  return rest(sorted(next)) === rest(sorted(asked));
}

function sorted(request: AnyRequest): AnyRequest {
  const said = Object.entries(request).filter(([, value]) => value !== undefined);
  return { kind: request.kind, ...Object.fromEntries(said.sort(([a], [b]) => (a < b ? -1 : 1))) };
}

function inRows(buttons: readonly Button[]): readonly (readonly Button[])[] {
  const rows: Button[][] = [];
  for (const button of buttons) {
    const last = rows.at(-1);
    if (last && shareRow([...last, button])) last.push(button);
    else rows.push([button]);
  }
  return rows;
}

function shareRow(buttons: readonly Button[]): boolean {
  const letters = Math.floor(ROW_LETTERS / buttons.length);
  return buttons.length <= MOST_IN_ROW && buttons.every(({ label }) => label.length <= letters);
}

function drawn(button: Button): InlineKeyboardButton {
  const text = ellipsis(cleanText(button.label).trim(), LONGEST_LABEL) || '…';
  return 'url' in button ? { text, url: button.url } : { text, callback_data: button.data };
}
