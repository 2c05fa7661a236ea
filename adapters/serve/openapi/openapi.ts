import type { Locale } from '../../../src/domain/locale.ts';
import { packageVersion } from '../../boot/package-version.ts';
import { perCatalog } from '../../runtime/per-catalog.ts';
import { isFresh, openTags, setCacheable, varyBy } from '../http/caching.ts';
import { allowOrigins } from '../http/cors.ts';
import { requestLocale } from '../http/request-locale.ts';
import type { RoutePlugin } from '../route-plugin.ts';
import { describeApi } from './describe-api.ts';
import type { JsonSchema } from './operation.ts';

/** `/openapi.json`, in the language asked for; made when it is first wanted. */
export const openapiRoutes: RoutePlugin = (context) => async (app) => {
  const { butaca, config } = context;
  allowOrigins(app, config.CORS_ORIGINS);
  const tagOf = openTags(butaca, packageVersion());
  const madeOf = perCatalog(butaca, () => new Map<Locale, Promise<JsonSchema>>());
  const described = (locale: Locale): Promise<JsonSchema> => {
    const made = madeOf();
    const document = made.get(locale) ?? describeApi(context, locale);
    made.set(locale, document);
    return document;
  };
  app.get('/openapi.json', async (request, reply) => {
    const locale = requestLocale(request);
    const tag = tagOf(request.url, locale);
    varyBy(reply, 'accept-language');
    setCacheable(reply, tag);
    return isFresh(request, tag) ? reply.code(304).send() : described(locale);
  });
};
