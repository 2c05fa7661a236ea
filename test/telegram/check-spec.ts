import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFields, isPlain } from './check-shape.ts';

type Fields = Readonly<Record<string, unknown>>;
type Field = {
  readonly name: string;
  readonly types: readonly string[];
  readonly required: boolean;
  readonly description: string;
};
type Described = { readonly fields?: readonly Field[]; readonly subtypes?: readonly string[] };
type Spec = {
  readonly version: string;
  readonly methods: Readonly<Record<string, Described>>;
  readonly types: Readonly<Record<string, Described>>;
};

/** A machine-readable description of the Bot API, where there is one: beside the project, or where it is named. */
const PATH =
  process.env['BUTACA_TELEGRAM_SPEC'] ??
  join(import.meta.dirname, '..', '..', '..', 'shared', 'spec', 'telegram-bot-api.json');

export const spec: Spec | undefined = existsSync(PATH) ? JSON.parse(readFileSync(PATH, 'utf8')) : undefined;

/** What the description says against a call; nothing where there is no description. */
export function specFaults(method: string, payload: Fields): readonly string[] {
  if (!spec) return [];
  const described = spec.methods[method];
  return described ? fieldFaults(payload, described, method) : [`${method}: no such method`];
}

function fieldFaults(value: Fields, { fields = [] }: Described, at: string): readonly string[] {
  const known = new Map(fields.map((field) => [field.name, field]));
  const missing = fields
    .filter(({ name, required }) => required && value[name] === undefined)
    .map(({ name }) => `${at}.${name}: missing`);
  const wrong = Object.entries(value).flatMap(([name, one]) => {
    const field = known.get(name);
    if (!field) return [`${at}.${name}: unknown field`];
    const faults = field.types.map((type) => typeFaults(one, type, `${at}.${name}`));
    const least = faults.find(({ length }) => length === 0) ?? faults[0] ?? [];
    return [...least, ...proseFaults(one, field, `${at}.${name}`)];
  });
  return [...missing, ...wrong];
}

function typeFaults(value: unknown, type: string, at: string): readonly string[] {
  const inner = /^Array of (.*)$/.exec(type)?.[1];
  if (inner !== undefined) {
    if (!Array.isArray(value)) return [`${at}: must be an Array`];
    return value.flatMap((one, i) => typeFaults(one, inner, `${at}[${i}]`));
  }
  const described = type === 'InputFile' ? undefined : spec?.types[type];
  if (!described) return isPlain(value, type) ? [] : [`${at}: must be of type ${type}`];
  if (!isFields(value)) return [`${at}: must be an Object`];
  if (!described.subtypes?.length) return fieldFaults(value, described, at);
  const all = described.subtypes.map((subtype) => fieldFaults(value, spec?.types[subtype] ?? {}, at));
  return all.sort((a, b) => a.length - b.length)[0] ?? [];
}

/** "1-64 bytes", "0-512 characters": limits stated in prose; texts with entities are checked elsewhere. */
function proseFaults(value: unknown, { description }: Field, at: string): readonly string[] {
  const [, least, most, unit] = /(\d+)-(\d+) (bytes|characters)(?! after)/.exec(description) ?? [];
  if (typeof value !== 'string' || unit === undefined) return [];
  const length = unit === 'bytes' ? Buffer.byteLength(value) : [...value].length;
  return length < Number(least) || length > Number(most) ? [`${at}: must have ${least}-${most} ${unit}`] : [];
}
