import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { formatterIn } from '../../../src/language/format.ts';
import { linksOf } from '../../../src/message/message.ts';
import { truncateTitle } from '../../../src/message/truncate.ts';
import { answerable, type Request } from '../../../src/questions/index.ts';
import type { AnyRequest } from '../../../src/questions/question.ts';
import { requestOf } from '../../../src/questions/request.ts';
import type { Action, Reply } from '../../../src/service/reply/reply.ts';
import { besideList } from '../../shared/render/beside-list.ts';
import { numberedFilms } from '../../shared/render/numbered-films.ts';
import { MENU, packPress } from '../receive/press.ts';
import { cutStory } from './draw-block.ts';
import { clean } from './escape.ts';
import { refineButton } from './refine-button.ts';
import { cardWords } from './words.ts';

/** For whom a card is made. */
export type Audience = {
  readonly owner: string;
  /** True where what follows from this card is for its owner's eyes only. */
  readonly quiet: boolean;
};
type Row = APIActionRowComponent<APIButtonComponent | APIStringSelectComponent>;

const A_ROW = 5;
const MOST_BUTTONS = 10;
/** Discord takes 80; more than this is not read. */
const MOST_LABEL = 34;
const MOST_OPTIONS = 25;
const MOST_OPTION_LABEL = 100;

type Drawable = Pick<Reply, 'locale' | 'request' | 'storable' | 'message' | 'items' | 'next' | 'wrong'> &
  Partial<Pick<Reply, 'about'>>;

/**
 * The questions one tap away: a menu of the films, those of the answer and those that it could have been about, and a
 * button for each thing to do; that it was wrong is last.
 */
export function drawActions(reply: Drawable, audience: Audience): readonly Row[] {
  const menu = drawMenu(reply, audience);
  const listed = menu ? reply.items : [];
  const next = besideList(reply.next, listed).filter(({ isOther }) => !isOther);
  const all = [...previousPage(reply), ...next, ...wholeStory(reply)];
  const buttons = drawButtons(all, reply.storable ?? reply.request, audience);
  return [
    ...(menu ? [menu] : []),
    ...inRows([...buttons, ...refineButton(reply, audience), ...wrongButton(reply, audience)]),
    ...linkRow(reply),
  ];
}

function drawButtons(
  actions: readonly Action[],
  from: Request | null,
  audience: Audience,
): readonly APIButtonComponent[] {
  const buttons = new Map<string, APIButtonComponent>();
  for (const { label, request, turns } of actions) {
    const customId = packPress({
      ...audience,
      edits: turns !== undefined || isChoice(request, from),
      request,
    });
    if (customId === undefined || buttons.has(customId)) continue;
    const shown = truncateTitle(clean(label), MOST_LABEL) || '…';
    const style = buttons.size === 0 ? ButtonStyle.Primary : ButtonStyle.Secondary;
    buttons.set(customId, { type: ComponentType.Button, style, label: shown, custom_id: customId });
  }
  return [...buttons.values()].slice(0, MOST_BUTTONS);
}

/** Where the card has its beginning alone. */
function wholeStory({ message, about, locale }: Drawable): readonly Action[] {
  const isCut = message.blocks.some((block) => block.type === 'story' && cutStory(block.text) !== block.text);
  if (!isCut || !about) return [];
  return [{ label: cardWords[locale].more, request: { kind: 'film', film: about.id, field: 'plot' } }];
}

/** Where there is more about the film; a row has room for them all. */
function linkRow({ message }: Drawable): readonly Row[] {
  const buttons = linksOf(message)
    .slice(0, A_ROW)
    .map(
      ({ label, url }): APIButtonComponent => ({
        type: ComponentType.Button,
        style: ButtonStyle.Link,
        label,
        url,
      }),
    );
  return inRows(buttons);
}

/** Beyond the most of the others: it takes the place of none. */
function wrongButton({ wrong }: Pick<Reply, 'wrong'>, audience: Audience): readonly APIButtonComponent[] {
  const customId = wrong && packPress({ ...audience, edits: false, request: wrong.request });
  if (!wrong || customId === undefined) return [];
  const { label } = wrong;
  return [{ type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id: customId }];
}

/** One film is the answer itself: its card needs no menu. */
const FEWEST_LISTED = 2;

function drawMenu(reply: Drawable, audience: Audience): Row | undefined {
  const { items, next, locale } = reply;
  const w = cardWords[locale];
  const listed = items.length < FEWEST_LISTED ? [] : filmActions(reply);
  const others = next.filter(({ isOther }) => isOther).map((action) => ({ ...action, description: w.other }));
  const options = new Map<string, APISelectMenuOption>();
  for (const { label, request, ...more } of [...listed, ...others].slice(0, MOST_OPTIONS)) {
    const value = packPress({ ...audience, edits: false, request });
    const shown = truncateTitle(clean(label), MOST_OPTION_LABEL) || '…';
    if (value !== undefined && !options.has(value)) options.set(value, { label: shown, value, ...more });
  }
  if (options.size === 0) return undefined;
  const menu: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: MENU,
    placeholder: listed.length > 0 ? w.films : w.others,
    options: [...options.values()],
  };
  return { type: ComponentType.ActionRow, components: [menu] };
}

/** The card of each film of the answer, named as the message numbers it. */
function filmActions({ items, message, locale }: Drawable): readonly Action[] {
  const numbers = new Map(numberedFilms({ items, message }).map(({ number, film }) => [film, number]));
  return items.map((film) => {
    const number = numbers.get(film);
    const name = formatterIn(locale).film(film);
    return {
      label: number === undefined ? name : `${number}. ${name}`,
      request: { kind: 'film', film: film.id },
    };
  });
}

function inRows(buttons: readonly APIButtonComponent[]): readonly Row[] {
  const count = Math.ceil(buttons.length / A_ROW);
  return Array.from({ length: count }, (_, i) => ({
    type: ComponentType.ActionRow,
    components: buttons.slice(i * A_ROW, (i + 1) * A_ROW),
  }));
}

/** Questions offer the next page; the way back is the card's own. */
function previousPage({
  storable: resumed,
  request,
  locale,
}: Pick<Reply, 'storable' | 'request' | 'locale'>): readonly Action[] {
  const from = resumed ?? request;
  const page = from && 'page' in from ? (from.page ?? 1) : 1;
  return from && page > 1
    ? [
        {
          label: cardWords[locale].previous,
          request: requestOf(from, { ...from, page: page - 1 }),
          turns: 'page',
        },
      ]
    : [];
}

/** Another choice of the same: it takes the card's place, too. */
function isChoice({ kind }: AnyRequest, from: AnyRequest | null): boolean {
  return from?.kind === kind && answerable.some((question) => question.kind === kind && question.inPlace);
}
