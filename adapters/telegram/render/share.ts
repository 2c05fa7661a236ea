import type { InlineKeyboardButton } from 'grammy/types';
import type { ByLocale } from '../../../src/domain/locale.ts';
import type { Reply } from '../../../src/service/reply/reply.ts';
import { plainLine } from '../../shared/render/plain-line.ts';
import type { Share, Shown } from './shown.ts';

type Words = { readonly share: string; readonly tryIt: string; readonly example: string };

const words: ByLocale<Words> = {
  es: { share: 'Compartir', tryIt: 'Probar en otro chat', example: 'parecidas a Matrix' },
  en: { share: 'Share', tryIt: 'Try it in another chat', example: 'movies like The Matrix' },
};

/** Telegram takes no longer inline query. */
const LONGEST_QUERY = 256;

/** What of a reply is worth taking to another chat, by inline mode: a film's card; the greeting takes an example. */
export function shareOf({ request, problem, about, locale }: Reply): Share | undefined {
  const w = words[locale];
  if (problem || !request) return undefined;
  if (request.kind === 'greeting') return { label: w.tryIt, query: w.example };
  if (request.kind !== 'film' || !about) return undefined;
  const { title, year } = about;
  const query = plainLine(year === null ? title : `${title} (${year})`);
  return query.length > LONGEST_QUERY ? undefined : { label: w.share, query };
}

/** The rows with the button that shares, before the one that says that the answer was wrong, which stays the last. */
export function withShare(
  rows: readonly InlineKeyboardButton[][],
  { share, wrong }: Shown,
): InlineKeyboardButton[][] {
  if (!share) return [...rows];
  const button = { text: share.label, switch_inline_query: share.query };
  const end = wrong ? -1 : rows.length;
  return [...rows.slice(0, end), [button], ...rows.slice(end)];
}
