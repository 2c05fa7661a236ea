import type { FastifyRequest } from 'fastify';
import type { Locale } from '../../src/domain/locale.ts';
import { localeOfTag } from '../shared/client-locale.ts';

/** The language of a request: its `locale` parameter, else the first of `Accept-Language` that Butaca speaks, else Spanish. */
export function requestLocale({ query, headers }: Pick<FastifyRequest, 'query' | 'headers'>): Locale {
  const named = (query as Readonly<Record<string, unknown>> | undefined)?.['locale'];
  const asked = typeof named === 'string' ? localeOfTag(named) : undefined;
  return asked ?? acceptedLocale(headers['accept-language']) ?? 'es';
}

function acceptedLocale(header: string | undefined): Locale | undefined {
  const ranges = (header ?? '').slice(0, 200).split(',').map(rangeOf);
  const spoken = ranges.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  return spoken.map(({ tag }) => localeOfTag(tag)).find((locale) => locale !== undefined);
}

function rangeOf(range: string): { readonly tag: string; readonly weight: number } {
  const [tag = '', ...parameters] = range.split(';');
  const quality = parameters.map((one) => one.trim()).find((one) => one.startsWith('q='));
  return { tag, weight: quality === undefined ? 1 : Number(quality.slice(2)) || 0 };
}
