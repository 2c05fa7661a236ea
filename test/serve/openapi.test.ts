import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Locale, locales } from '../../src/domain/locale.ts';
import { questions } from '../../src/questions/index.ts';
import { openTestServer, type TestServer } from './open-test-server.ts';

type Parameter = {
  readonly name: string;
  readonly in: 'query' | 'path';
  readonly required: boolean;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
};
type Operation = { readonly parameters: readonly Parameter[] };
type Document = { readonly paths: Readonly<Record<string, { readonly get: Operation }>> };
type Call = { readonly path: string; readonly url: string };

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

/** One call for each name that the examples of an operation's parameters share. */
function callsOf(document: Document): readonly Call[] {
  return Object.entries(document.paths).flatMap(([path, { get }]) => {
    const names = new Set(get.parameters.flatMap(({ examples = {} }) => Object.keys(examples)));
    return [...names].map((name) => ({ path, url: urlOf(path, get.parameters, name) }));
  });
}

function urlOf(path: string, parameters: readonly Parameter[], name: string): string {
  const query = new URLSearchParams();
  let filled = path;
  for (const { name: parameter, in: where, examples } of parameters) {
    const value = examples?.[name]?.value;
    if (value === undefined) continue;
    if (where === 'path') filled = filled.replace(`{${parameter}}`, encodeURIComponent(String(value)));
    else query.set(parameter, String(value));
  }
  return query.size > 0 ? `${filled}?${query}` : filled;
}

/** What checks a response of a path's operation, from the document itself. */
function checkerOf(document: Document): (path: string, status: number, type: string) => ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'api', ...document });
  const compiled = new Map<string, ValidateFunction>();
  return (path, status, type) => {
    const pointer = ['paths', path, 'get', 'responses', String(status), 'content', type, 'schema'];
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
    for (const { kind, slots, optional } of questions) {
      const names = paths[`/api/${kind}`]?.get.parameters.map(({ name }) => name);
      expect(names).toEqual(
        expect.arrayContaining([...Object.keys({ ...slots, ...optional }), 'conversation']),
      );
      if (Object.keys(slots).length > 0) expect(calls).toContain(`/api/${kind}`);
    }
    expect(calls.filter((path) => path === '/api/ask').length).toBe(
      questions.flatMap(({ words }) => words[locale].examples).length,
    );
  });

  it('has examples that are answered, each as its schema says', async () => {
    const document = documentIn(locale);
    const checker = checkerOf(document);
    const faults: unknown[] = [];
    for (const { path, url } of callsOf(document)) {
      const response = await server.app.inject({ url, headers: { 'accept-language': locale } });
      const type = String(response.headers['content-type']).split(';')[0] ?? '';
      if (type === 'image/png' && response.statusCode === 200) continue;
      const check = checker(path, response.statusCode, type);
      const isAskedBack = response.json().ask?.length > 0; // what erases
      if ((response.statusCode !== 200 && !isAskedBack) || !check(response.json()))
        faults.push({
          url,
          status: response.statusCode,
          body: response.body.slice(0, 200),
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
