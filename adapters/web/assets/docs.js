// The page to try the API: swagger-ui on the description that lies beside it.
const locale = new URLSearchParams(location.search).get('locale') ?? document.documentElement.lang;

/** Whose conversation it is: nobody else's, and another one at every visit. */
function newKey() {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/**
 * Fills in the key where a conversation is needed, or may be: a description that held one would put all its readers into
 * one conversation.
 * @param {any} description @param {string} key
 */
function withKey(description, key) {
  for (const [path, operations] of Object.entries(description.paths))
    for (const { parameters, requestBody } of Object.values(
      /** @type {Record<string, any>} */ (operations),
    )) {
      for (const parameter of parameters)
        if (parameter.name === 'conversation' && (parameter.required || path === '/api/ask'))
          parameter.example = key;
      const body = requestBody?.content['application/json'];
      for (const { value } of Object.values(/** @type {Record<string, any>} */ (body?.examples ?? {})))
        value.conversation = key;
    }
  return description;
}

const response = await fetch(`../openapi.json?locale=${encodeURIComponent(locale)}`);
const description = withKey(await response.json(), newKey());
// @ts-expect-error: the bundle beside this page makes it.
globalThis.SwaggerUIBundle({
  // Its servers are relative to where it lies, which is not here.
  spec: { ...description, servers: [{ url: new URL('..', location.href).href.replace(/\/$/, '') }] },
  dom_id: '#api',
  deepLinking: true,
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  tryItOutEnabled: true,
});
