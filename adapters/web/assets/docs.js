// The page to try the API: swagger-ui on the description that lies beside it.
const locale = new URLSearchParams(location.search).get('locale') ?? document.documentElement.lang;
// @ts-expect-error: the bundle beside this page makes it.
globalThis.SwaggerUIBundle({
  url: `../openapi.json?locale=${encodeURIComponent(locale)}`,
  dom_id: '#api',
  deepLinking: true,
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  tryItOutEnabled: true,
});
