import type { FastifyRequest } from 'fastify';
import { DEFAULT_LOCALE, type Locale } from '../../../src/domain/locale.ts';
import type { Tag } from '../../../src/language/writing/tags.ts';
import { localeOfTag, tagOf } from '../../settings/client-locale.ts';

/** The language of a request: its `locale` parameter, else the first of `Accept-Language` that Butaca speaks, else Spanish. */
export function requestLocale({ query, headers }: Pick<FastifyRequest, 'query' | 'headers'>): Locale {
  const named = (query as Readonly<Record<string, unknown>> | undefined)?.['locale'];
  const asked = typeof named === 'string' ? localeOfTag(named) : undefined;
  return asked ?? acceptedLocale(headers['accept-language']) ?? DEFAULT_LOCALE;
}

/** The same with its place: the parameter's, else that of the first range of the language ("es-AR, es;q=0.9" → "es-AR"). */
export function requestTag(request: Pick<FastifyRequest, 'query' | 'headers'>): Tag {
  const locale = requestLocale(request);
  const named = (request.query as Readonly<Record<string, unknown>> | undefined)?.['locale'];
  const asked = typeof named === 'string' ? tagOf(named) : undefined;
  const accepted = acceptedTags(request.headers['accept-language']).map(tagOf);
  const isPlaced = (tag: Tag | undefined): tag is Tag => tag?.startsWith(`${locale}-`) === true;
  return [asked, ...accepted].find(isPlaced) ?? locale;
}

function acceptedLocale(header: string | undefined): Locale | undefined {
  return acceptedTags(header)
    .map(localeOfTag)
    .find((locale) => locale !== undefined);
}

function acceptedTags(header: string | undefined): readonly string[] {
  const ranges = (header ?? '').slice(0, 200).split(',').map(rangeOf);
  const spoken = ranges.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  return spoken.map(({ tag }) => tag);
}

function rangeOf(range: string): { readonly tag: string; readonly weight: number } {
  const [tag = '', ...parameters] = range.split(';');
  const quality = parameters
    .map((parameter) => parameter.trim())
    .find((parameter) => parameter.startsWith('q='));
  return { tag, weight: quality === undefined ? 1 : Number(quality.slice(2)) || 0 };
}
