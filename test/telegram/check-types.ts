import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { isFields } from './check-shape.ts';
import { type ApiType, type Field, readDeclarations } from './read-declarations.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The newest description of the Bot API at hand: the declarations of the types that the bot is compiled against. */
const FOLDER = dirname(createRequire(import.meta.url).resolve('@grammyjs/types/package.json'));
const declared = new Map(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.d.ts'))
    .flatMap((name) => [...readDeclarations(readFileSync(join(FOLDER, name), 'utf8'))]),
);

const read = new Map<string, ApiType>();
function declaration(name: string): ApiType | undefined {
  const known = read.get(name) ?? declared.get(name)?.();
  if (known) read.set(name, known);
  return known;
}

/** What the types say against a call: unknown, missing and deprecated fields, wrong types, limits stated in prose. */
export function typeFaults(method: string, payload: Fields): readonly string[] {
  const methods = declaration('ApiMethods');
  const taken = methods?.is === 'object' && methods.fields.find(({ name }) => name === method);
  return taken ? faultsOf(payload, taken.type, method) : [`${method}: no such method`];
}

function faultsOf(value: unknown, type: ApiType, at: string): readonly string[] {
  switch (type.is) {
    case 'literal':
      return value === type.value ? [] : [`${at}: must be "${type.value}"`];
    case 'array':
      if (!Array.isArray(value)) return [`${at}: must be an Array`];
      return value.flatMap((one, i) => faultsOf(one, type.of, `${at}[${i}]`));
    case 'union':
      return fewest(type.of.map((one) => faultsOf(value, one, at)));
    case 'both':
      throw new Error(`${at}: types that are two at once are not read`);
    case 'object':
      return isFields(value) ? fieldFaults(value, fieldsOf(type), at) : [`${at}: must be an Object`];
    case 'name':
      return namedFaults(value, type, at);
  }
}

/** Of the types that a value may have, it is held against the one that it is nearest to. */
function fewest(faults: readonly (readonly string[])[]): readonly string[] {
  return faults.reduce((least, one) => (one.length < least.length ? one : least));
}

const PLAIN: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  boolean: (value) => typeof value === 'boolean',
  true: (value) => value === true,
  false: (value) => value === false,
  /** An upload. */
  F: (value) => value instanceof Uint8Array,
};

function namedFaults(value: unknown, type: ApiType & { is: 'name' }, at: string): readonly string[] {
  const { name, args } = type;
  const [first] = args;
  if (/^(?:Readonly)?Array$/.test(name) && first) return faultsOf(value, { is: 'array', of: first }, at);
  if (name === 'Exclude' && first) return faultsOf(value, first, at);
  const isPlain = PLAIN[name];
  if (isPlain) return isPlain(value) ? [] : [`${at}: must be a ${name === 'F' ? 'file' : name}`];
  return faultsOf(value, resolved(type), at);
}

function resolved({ name, scope }: ApiType & { is: 'name' }): ApiType {
  const found = declaration(`${scope}.${name}`) ?? declaration(name);
  if (!found) throw new Error(`@grammyjs/types declares no ${name}`);
  return found;
}

function fieldsOf({ fields, parents }: ApiType & { is: 'object' }): readonly Field[] {
  const inherited = parents.flatMap((parent) => {
    const found = parent.is === 'name' ? resolved(parent) : parent;
    return found.is === 'object' ? fieldsOf(found) : [];
  });
  return [...inherited, ...fields];
}

function fieldFaults(value: Fields, fields: readonly Field[], at: string): readonly string[] {
  const known = new Map(fields.map((field) => [field.name, field]));
  const missing = fields
    .filter(({ name, isNeeded }) => isNeeded && value[name] === undefined)
    .map(({ name }) => `${at}.${name}: missing`);
  const wrong = Object.entries(value)
    .filter(([, given]) => given !== undefined)
    .flatMap(([name, given]) => {
      const field = known.get(name);
      if (!field) return [`${at}.${name}: unknown field`];
      if (field.says.includes('@deprecated')) return [`${at}.${name}: deprecated`];
      return [...faultsOf(given, field.type, `${at}.${name}`), ...proseFaults(given, field, `${at}.${name}`)];
    });
  return [...missing, ...wrong];
}

/** "1-64 bytes", "0-512 characters"; texts with entities are checked elsewhere. */
function proseFaults(value: unknown, { says }: Field, at: string): readonly string[] {
  const [, least, most, unit] = /(\d+)-(\d+) (bytes|characters)(?! after)/i.exec(says) ?? [];
  if (typeof value !== 'string' || unit === undefined) return [];
  const length = unit.toLowerCase() === 'bytes' ? Buffer.byteLength(value) : [...value].length;
  return length < Number(least) || length > Number(most) ? [`${at}: must have ${least}-${most} ${unit}`] : [];
}
