import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Locale, locales } from '../../src/domain/locale.ts';
import { questions } from '../../src/questions/index.ts';
import { openTestServer, type TestServer } from './open-test-server.ts';

type Examples = Readonly<Record<string, { readonly value: unknown }>>;
type Parameter = {
  readonly name: string;
  readonly in: 'query' | 'path';
  readonly required: boolean;
  readonly examples?: Examples;
};
type Operation = {
  readonly parameters: readonly Parameter[];
  readonly requestBody?: {
    readonly content: {
      readonly 'application/json': {
        readonly schema: { readonly properties: object; readonly required?: readonly string[] };
        readonly examples?: Examples;
      };
    };
  };
};
type Method = 'get' | 'post' | 'delete';
type Document = { readonly paths: Readonly<Record<string, Readonly<Partial<Record<Method, Operation>>>>> };
type Call = { readonly path: string; readonly method: Method; readonly url: string; readonly body?: object };

/** Whose the examples of what is personal are: a key that the description does not give away. */
const OWN = 'a-key-of-this-test';

let server: TestServer;
const documents = new Map<Locale, Document>();
beforeAll(async () => {
  server = await openTestServer();
  for (const locale of locales)
    documents.set(locale, (await server.app.inject(`/openapi.json?locale=${locale}`)).json());
});
afterAll(() => server.close());

function documentIn(locale: Locale): Document {
  const document = documents.get(locale);
  if (!document) throw new Error(`no document in ${locale}`);
  return document;
}

function operationsOf({ paths }: Document) {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method: method as Method, operation })),
  );
}

/** One call for each name that the examples of an operation's parameters share, or that its bodies have. */
function callsOf(document: Document): readonly Call[] {
  return operationsOf(document).flatMap(({ path, method, operation }): Call[] => {
    const { parameters, requestBody } = operation;
    const { schema, examples: bodies = {} } = requestBody?.content['application/json'] ?? {};
    const names = new Set(parameters.flatMap(({ examples = {} }) => Object.keys(examples)));
    return schema
      ? Object.values(bodies).map(({ value }) => ({
          ...{ path, method, url: path },
          body: { ...(value as object), conversation: OWN },
        }))
      : [...names].map((name) => ({ path, method, url: urlOf(path, parameters, name) }));
  });
}

function urlOf(path: string, parameters: readonly Parameter[], name: string): string {
  const query = new URLSearchParams();
  let filled = path;
  for (const { name: parameter, in: where, examples, required } of parameters) {
    const value = parameter === 'conversation' && required ? OWN : examples?.[name]?.value;
    if (value === undefined) continue;
    if (where === 'path') filled = filled.replace(`{${parameter}}`, encodeURIComponent(String(value)));
    else query.set(parameter, String(value));
  }
  return query.size > 0 ? `${filled}?${query}` : filled;
}

/** What checks a response of a path's operation, from the document itself. */
function checkerOf(
  document: Document,
): (path: string, status: number, type: string, method?: Method) => ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'api', ...document });
  const compiled = new Map<string, ValidateFunction>();
  return (path, status, type, method = 'get') => {
    const pointer = ['paths', path, method, 'responses', String(status), 'content', type, 'schema'];
    const ref =
      status === 200
        ? `api#/${pointer.map((part) => encodeURIComponent(part.replaceAll('/', '~1'))).join('/')}`
        : 'api#/components/schemas/Problem';
    const check = compiled.get(ref) ?? ajv.compile({ $ref: ref });
    compiled.set(ref, check);
    return check;
  };
}

describe.each(locales)('The description of the API in %s', (locale) => {
  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator();
    type SpecData = Exclude<Parameters<Validator['validate']>[0], string>;
    const { valid, errors } = await validator.validate(
      structuredClone(documentIn(locale)) as unknown as SpecData,
    );
    expect(errors ?? []).toEqual([]);
    expect([valid, validator.version]).toEqual([true, '3.1']);
  });

  it('has every question of the registry with every slot, and an example of each', () => {
    const { paths } = documentIn(locale);
    const calls = callsOf(documentIn(locale)).map(({ path }) => path);
    for (const { kind, slots, optional, changes } of questions) {
      const { get, post, delete: erase } = paths[`/api/${kind}`] ?? {};
      const named = [get, post, erase].flatMap((operation) => [
        ...(operation?.parameters.map(({ name }) => name) ?? []),
        ...Object.keys(operation?.requestBody?.content['application/json'].schema.properties ?? {}),
      ]);
      const wanted = changes?.how === 'erases' ? slots : { ...slots, ...optional };
      expect(named).toEqual(expect.arrayContaining([...Object.keys(wanted), 'conversation']));
      if (Object.keys(slots).length > 0) expect(calls).toContain(`/api/${kind}`);
    }
    const asked = callsOf(documentIn(locale)).filter(
      ({ path, method }) => path === '/api/ask' && method === 'post',
    );
    // Of a guest no taste is noted: what says one is a wish then, or nothing.
    const examples = questions.flatMap(({ kind, words }) =>
      words[locale].examples.filter((text) => kind !== 'taste' || /gustos|tastes/i.test(text)),
    );
    expect(asked.length).toBe(examples.length);
  });

  it('has a method for each that says what it does: GET reads, POST writes, DELETE erases', () => {
    const { paths } = documentIn(locale);
    const methods = Object.entries(paths).map(([path, item]) => [path, Object.keys(item).sort()]);
    const notRead = methods.filter(([, methods]) => methods?.toString() !== 'get');
    expect(Object.fromEntries(notRead)).toEqual({
      '/api/ask': ['get', 'post'],
      '/api/guess': ['get', 'post'],
      '/api/daily': ['get', 'post'],
      '/api/night': ['post'],
      '/api/watch': ['get', 'post'],
      '/api/rate': ['get', 'post'],
      '/api/taste': ['get', 'post'],
      '/api/seen': ['get', 'post'],
      '/api/language': ['post'],
      '/api/settings': ['get', 'post'],
      '/api/undo': ['post'],
      '/api/forgetMe': ['delete'],
    });
    expect(paths['/api/seen']?.get?.parameters.map(({ name }) => name)).not.toContain('film');
  });

  it('gives no key away that two might use for one', () => {
    const keys = operationsOf(documentIn(locale)).flatMap(({ operation: { parameters, requestBody } }) => [
      ...parameters
        .filter(({ name }) => name === 'conversation')
        .flatMap(({ examples = {} }) => Object.values(examples)),
      ...Object.values(requestBody?.content['application/json'].examples ?? {}).filter(
        ({ value }) => 'conversation' in (value as object),
      ),
    ]);
    expect(keys).toEqual([]);
    expect(JSON.stringify(documentIn(locale))).not.toContain('an-example');
  });

  it('has examples that are answered, each as its schema says', async () => {
    const document = documentIn(locale);
    const checker = checkerOf(document);
    const faults: unknown[] = [];
    for (const { path, method, url, body } of callsOf(document)) {
      const headers = { 'accept-language': locale };
      const response = await server.app.inject({ method, url, headers, ...(body ? { payload: body } : {}) });
      const type = String(response.headers['content-type']).split(';')[0] ?? '';
      if (type === 'image/png' && response.statusCode === 200) continue;
      // Whether to erase is asked back, in words.
      const isAsked = response.statusCode === 422 && response.json().ask?.length > 0;
      const check = checker(path, response.statusCode, type, method);
      if ((response.statusCode !== 200 && !isAsked) || !check(response.json()))
        faults.push({
          ...{ method, url, body },
          status: response.statusCode,
          said: response.body.slice(0, 200),
          errors: check.errors,
        });
    }
    expect(faults).toEqual([]);
  });

  it('describes the problems, too', async () => {
    const checker = checkerOf(documentIn(locale));
    for (const url of [
      '/api/score',
      '/api/score?film=Zzyzxqwv Blorgon',
      '/api/ask?text=qwrtp zxcvb',
      '/none',
    ]) {
      const response = await server.app.inject(encodeURI(url));
      expect(response.statusCode).toBeGreaterThanOrEqual(400);
      expect(checker('', response.statusCode, '')(response.json())).toBe(true);
    }
  });
});

it('Without parameters every address of a question that needs none answers as described', async () => {
  const check = checkerOf(documentIn('es'));
  for (const { kind, slots, defaults, dependsOn } of questions) {
    if (dependsOn === 'user' || Object.keys(slots).some((slot) => defaults?.[slot] === undefined)) continue;
    const response = await server.app.inject(`/api/${kind}`);
    if (response.statusCode !== 200) continue; // a search for nothing
    const path = `/api/${kind}`;
    const valid = check(path, 200, 'application/json');
    expect([kind, valid(response.json()), valid.errors]).toEqual([kind, true, null]);
  }
});
