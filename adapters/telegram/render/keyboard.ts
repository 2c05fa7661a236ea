import type { InlineKeyboardButton } from 'grammy/types';
import type { ByLocale, Locale } from '../../../src/domain/locale.ts';
import { linksOf } from '../../../src/message/message.ts';
import { lettersOf, truncate } from '../../../src/message/truncate.ts';
import { answerable } from '../../../src/questions/index.ts';
import type { AnyRequest } from '../../../src/questions/question.ts';
import { LONGEST_LABEL } from '../../../src/service/reply/labels.ts';
import type { Action } from '../../../src/service/reply/reply.ts';
import { packRequest } from '../../../src/service/request-codec/pack-request.ts';
import { besideList } from '../../shared/render/beside-list.ts';
import { numberedFilms } from '../../shared/render/numbered-films.ts';
import { plainLine } from '../../shared/render/plain-line.ts';
import { packItem, packPress } from '../receive/press.ts';
import type { Shown } from './shown.ts';

/** A button that is no request of the reply: a choice for what is missing, or a link. */
export type Button =
  | { readonly label: string; readonly data: string }
  | { readonly label: string; readonly url: string };

type Part = { readonly at: number; readonly of: number };

/** Letters that a phone shows on each button of a row of one, two or three, which have the same width each. */
const ROW_LETTERS: readonly number[] = [LONGEST_LABEL, 20, 12];
const MOST_BUTTONS = 12;
/** Numbers take less room than words. */
const MOST_NUMBERS_IN_ROW = 8;
const MOST_NUMBERS = 40;

const words: ByLocale<{ readonly more: string; readonly back: string; readonly list: string }> = {
  es: { more: 'Más ›', back: '‹ Anterior', list: '‹ Volver a la lista' },
  en: { more: 'More ›', back: '‹ Back', list: '‹ Back to the list' },
};

/**
 * The rows of buttons under a message: the numbers of its films, turning its pages, then what may be asked next, then what
 * else it could have been about and where there is more; that it was wrong is last.
 */
export function keyboardOf(shown: Shown, part: Part, choices: readonly Button[]): InlineKeyboardButton[][] {
  const numbers = numberButtons(shown);
  const listed = numbers.length > 0 ? shown.items : [];
  const next = besideList(shown.next, listed);
  const doing = [...choices, ...next.filter(({ isOther }) => !isOther).flatMap(buttonOf(shown))];
  const others = next.filter(({ isOther }) => isOther).flatMap(buttonOf(shown));
  return [
    ...evenRows(numbers),
    turning(shown, part),
    ...inRows(doing.slice(0, MOST_BUTTONS)),
    ...inRows(others),
    ...inRows(linksOf(shown.message)),
    wrongButton(shown),
  ]
    .filter((row) => row.length > 0)
    .map((row) => row.map(drawn));
}

const buttonOf =
  ({ request: asked, locale }: Shown) =>
  ({ label, request, turns }: Action): readonly Button[] => {
    const isInPlace = turns === 'page' || isChoice(request, asked);
    const data = isInPlace ? packPress(request, 1, locale) : packRequest(request);
    return data === undefined ? [] : [{ label, data }];
  };

/** Another choice of the same, whose answer takes the place of the message that has the button. */
function isChoice({ kind }: AnyRequest, asked: AnyRequest | null): boolean {
  return asked?.kind === kind && answerable.some((question) => question.kind === kind && question.inPlace);
}

/** Back from a film's card to the list whose place it took. */
export function backToList(list: AnyRequest, locale: Locale): readonly Button[] {
  const data = packPress(list, 1, locale);
  return data === undefined ? [] : [{ label: words[locale].list, data }];
}

/** One film alone is what the message tells of. */
const FEWEST_NUMBERED = 2;

/** A number opens its film's card in the list's place, or after it where no button takes the way back. */
function numberButtons(shown: Shown): readonly Button[] {
  const films = numberedFilms(shown).slice(0, MOST_NUMBERS);
  if (films.length < FEWEST_NUMBERED) return [];
  const list = shown.storable ?? shown.request;
  const isSameAgain = list !== null && !isByChance(list);
  return films.flatMap(({ number, film: { id } }): Button[] => {
    const inPlace = isSameAgain ? packItem(id, list, shown.locale) : undefined;
    const data = inPlace ?? packRequest({ kind: 'film', film: id });
    return data === undefined ? [] : [{ label: String(number), data }];
  });
}

/** Asked again it would be another list. */
function isByChance({ kind }: AnyRequest): boolean {
  return answerable.some((question) => question.kind === kind && question.dependsOn === 'chance');
}

/** As few rows as hold them, of like length. */
function evenRows(buttons: readonly Button[]): readonly (readonly Button[])[] {
  const rows = Math.ceil(buttons.length / MOST_NUMBERS_IN_ROW);
  const length = Math.ceil(buttons.length / rows);
  return Array.from({ length: rows }, (_, i) => buttons.slice(i * length, (i + 1) * length));
}

/** In a row of its own, so that it takes the place of no other. */
function wrongButton({ wrong }: Shown): readonly Button[] {
  const data = wrong && packRequest(wrong.request);
  return data === undefined ? [] : [{ label: wrong?.label ?? '', data }];
}

/** Through the parts of a long text, and back through the pages of a list. */
function turning({ locale, request, storable: resumed }: Shown, { at, of }: Part): readonly Button[] {
  const asked = resumed ?? request;
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
  const letters = ROW_LETTERS[buttons.length - 1] ?? 0;
  return buttons.every(({ label }) => label.length <= letters);
}

function drawn(button: Button): InlineKeyboardButton {
  const text = truncate(plainLine(button.label).trim(), LONGEST_LABEL, lettersOf) || '…';
  return 'url' in button ? { text, url: button.url } : { text, callback_data: button.data };
}
