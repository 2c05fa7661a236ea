import type { Context } from 'grammy';
import type { InlineQueryResultArticle, InlineQueryResultsButton } from 'grammy/types';
import type { FilmRef } from '../../../src/domain/film.ts';
import type { ByLocale } from '../../../src/domain/locale.ts';
import { plainText } from '../../../src/message/plain-text.ts';
import { lettersOf, truncate } from '../../../src/message/truncate.ts';
import type { Request } from '../../../src/questions/index.ts';
import type { Asker } from '../../../src/service/asker.ts';
import type { Reply } from '../../../src/service/reply/reply.ts';
import { packRequest, unpackRequest } from '../../../src/service/request-codec/pack-request.ts';
import { guard, isFault } from '../../runtime/guard.ts';
import { plainLine } from '../../shared/render/plain-line.ts';
import type { PostersOf } from '../../shared/render/posters.ts';
import { GUEST } from '../../state/guests.ts';
import { attempt } from '../deliver/deliver.ts';
import type { Button } from '../render/keyboard.ts';
import { present } from '../render/present.ts';
import type { Shown } from '../render/shown.ts';
import { isOffer } from './answer.ts';
import { askerOf } from './asker.ts';
import type { HandlerDependencies } from './handler-dependencies.ts';

const CACHE_SECONDS = 300;
const MOST_RESULTS = 20;
const LONGEST_TITLE = 100;
const LONGEST_DESCRIPTION = 150;
/** All films, the most voted first. */
const POPULAR: Request = { kind: 'filmsInPeriod', page: 1 };
/** Questions that are answered by the film itself. */
const ABOUT_A_FILM = ['film', 'score', 'votes'];

/** Answers inline queries: a film's cards, the films of a list, or the answer itself. */
export function openInline(dependencies: HandlerDependencies): (ctx: Context) => Promise<void> {
  return async (ctx) => {
    const query = ctx.inlineQuery;
    if (!query || (await dependencies.inlineLimit(askerOf(ctx).user)).verdict !== 'answer') return;
    const found = await guard(
      async () => resultsFor(dependencies, query, await guestOf(dependencies, ctx), askerOf(ctx).user),
      dependencies.log,
    );
    const { results, next, button } = isFault(found) ? NOTHING : found;
    const options = {
      is_personal: true,
      cache_time: isFault(found) ? 0 : CACHE_SECONDS,
      next_offset: next ?? '',
      ...(button ? { button } : {}),
    };
    await attempt(dependencies.tell, () => ctx.answerInlineQuery([...results], options));
  };
}

/**
 * Who types inline is a guest, and leaves nothing behind: every letter typed is a query, and "forget me" on the way
 * to a title must forget nothing. The language that the user chose is theirs still.
 */
export async function guestOf({ state }: Pick<HandlerDependencies, 'state'>, ctx: Context): Promise<Asker> {
  const { user, clientLocale, clientTag } = askerOf(ctx);
  const { locale } = await state.user(user);
  const asker = { user: GUEST, conversation: GUEST, clientLocale: locale ?? clientLocale };
  return { ...asker, clientTag, shared: true };
}

type Results = {
  readonly results: readonly InlineQueryResultArticle[];
  readonly next?: string | undefined;
  /** Leads to the private chat, where what is about the user is answered. */
  readonly button?: InlineQueryResultsButton | undefined;
};
const NOTHING: Results = { results: [] };
type Query = { readonly query: string; readonly offset: string };

async function resultsFor(
  dependencies: HandlerDependencies,
  { query, offset }: Query,
  asker: Asker,
  user: string,
): Promise<Results> {
  const { butaca } = dependencies;
  const paged = offset === '' ? undefined : unpackRequest(offset);
  if (offset !== '' && !paged) return NOTHING;
  const typed = query.trim();
  const reply = paged
    ? await butaca.answer(paged, asker)
    : await (typed === ''
        ? butaca.answer(POPULAR, asker)
        : asList(dependencies, await butaca.ask(typed, asker), asker));
  const films = filmsOf(dependencies, reply, typed);
  const cards = await Promise.all(films.map((film) => card(dependencies, film, asker)));
  if (isAboutUser(dependencies, reply))
    return { results: cards, button: privately(dependencies, reply, user) };
  if (reply.problem) return { results: cards };
  const asked = reply.request?.kind ?? '';
  const itself =
    ABOUT_A_FILM.includes(asked) || typed === '' || paged
      ? []
      : [article('answer', reply, dependencies.posters)];
  const next = reply.next.find(({ turns }) => turns === 'page')?.request;
  return { results: [...itself, ...cards].slice(0, MOST_RESULTS), next: next && packRequest(next) };
}

/** A mere count ("películas de 1999") is shown with its films: they are what can be sent. */
async function asList({ butaca }: HandlerDependencies, reply: Reply, asker: Asker): Promise<Reply> {
  if (reply.items.length > 0) return reply;
  const list = reply.next.find(({ turns }) => turns === 'list');
  return list ? butaca.answer(list.request, asker) : reply;
}

/** What reads or changes user data is nothing to post: it would say to all what was done for nobody. */
function isAboutUser({ butaca }: HandlerDependencies, reply: Reply): boolean {
  const kind = reply.request?.kind;
  return isOffer(reply) || butaca.questions.some((question) => question.kind === kind && question.changes);
}

const inPrivate: ByLocale<string> = { es: 'En privado', en: 'In private' };

function privately(
  { links }: HandlerDependencies,
  reply: Reply,
  user: string,
): InlineQueryResultsButton | undefined {
  const { request, locale } = reply;
  if (!request) return undefined;
  const label = isOffer(reply) ? reply.next[0]?.label : undefined;
  const text = label === undefined ? inPrivate[locale] : `${inPrivate[locale]}: ${label}`;
  return { text, start_parameter: links.payload(request, user) };
}

/** The films an answer is about: its list, else the one named with those of like titles. */
function filmsOf({ butaca }: HandlerDependencies, reply: Reply, typed: string): readonly FilmRef['id'][] {
  if (reply.items.length > 0 && !ABOUT_A_FILM.includes(reply.request?.kind ?? '')) {
    return unique(reply.items.map(({ id }) => id));
  }
  const named = reply.request && 'film' in reply.request ? reply.request.film : undefined;
  const nearest = reply.problem?.problem === 'unknown' ? reply.problem.nearest : [];
  const near = nearest.flatMap((candidate) => ('title' in candidate ? [candidate.id] : []));
  const suggested = typed === '' ? [] : suggestedFilms(butaca.suggest('film', 'film', typed, reply.locale));
  const others = reply.alternatives.map(({ id }) => id);
  return unique([...(named === undefined ? [] : [named]), ...others, ...near, ...suggested]);
}

function suggestedFilms(choices: readonly { readonly value: string }[]): readonly FilmRef['id'][] {
  return choices.flatMap(({ value }) => {
    const id = Number(/^id:(\d+)$/.exec(value)?.[1]);
    return id ? [id as FilmRef['id']] : [];
  });
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)].slice(0, MOST_RESULTS);
}

async function card(
  { butaca, posters }: HandlerDependencies,
  film: FilmRef['id'],
  asker: Asker,
): Promise<InlineQueryResultArticle> {
  return article(`film:${film}`, await butaca.answer({ kind: 'film', film }, asker), posters);
}

/** What is offered while typing, and what is sent when it is chosen. */
export function article(
  id: string,
  reply: Shown,
  posters?: PostersOf,
  choices: readonly Button[] = [],
): InlineQueryResultArticle {
  const poster = posters?.(reply).card;
  const {
    text,
    reply_markup,
    rich_message: _rich,
    ...options
  } = present(reply, 1, choices, 'untold', poster);
  const { title, blocks } = reply.message;
  const described = plainLine(plainText({ title: '', blocks }));
  return {
    type: 'article',
    id,
    title: truncate(plainLine(title), LONGEST_TITLE, lettersOf) || '…',
    description: truncate(described, LONGEST_DESCRIPTION, lettersOf),
    input_message_content: { message_text: text, ...options },
    ...(reply_markup ? { reply_markup } : {}),
    ...(poster ? { thumbnail_url: poster.thumbnail } : {}),
  };
}
