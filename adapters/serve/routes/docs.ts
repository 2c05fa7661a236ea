import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { assetPath } from '../../web/asset-path.ts';
import { docsPage } from '../../web/docs-page.ts';
import { requestLocale } from '../http/request-locale.ts';
import type { RoutePlugin } from '../route-plugin.ts';
import { serveAsset } from './assets.ts';

/** Swagger UI writes styles into its elements and draws its signs from `data:`; scripts come from here only. */
const POLICY = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
};
const swaggerFolder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

/** `/docs/`: the API's description as a page to try it, without a network. */
export const docsRoutes: RoutePlugin = () => async (app) => {
  const helmet = { contentSecurityPolicy: { useDefaults: false, directives: POLICY } };
  app.get('/docs', async ({ url }, reply) => {
    const query = url.indexOf('?');
    return reply.redirect(`docs/${query < 0 ? '' : url.slice(query)}`, 308); // relative: behind any prefix
  });
  app.get('/docs/', { helmet }, async (request, reply) => {
    reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache');
    return docsPage(requestLocale(request));
  });
  for (const file of ['swagger-ui.css', 'swagger-ui-bundle.js'])
    serveAsset(app, `/docs/${file}`, join(swaggerFolder, file));
  serveAsset(app, '/assets/docs.js', assetPath('docs.js'));
  serveAsset(app, '/assets/docs.css', assetPath('docs.css'));
  serveAsset(app, '/assets/icon.svg', assetPath('icon.svg'));
};
