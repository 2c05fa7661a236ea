import { METHODS, type Shape, TYPES } from './call-shapes.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Fields that are unknown, missing or of another type, by our own table; each fault names its field. */
export function shapeFaults(method: string, payload: Fields): readonly string[] {
  const shape = METHODS[method];
  return shape ? fieldFaults(payload, shape, method) : [`${method}: no method that the bot should call`];
}

function fieldFaults(value: Fields, shape: Shape, at: string): readonly string[] {
  const missing = Object.entries(shape).flatMap(([name, type]) =>
    type.endsWith('!') && value[name] === undefined ? [`${at}.${name}: missing`] : [],
  );
  const wrong = Object.entries(value).flatMap(([name, one]) => {
    const type = shape[name]?.replace('!', '');
    return type === undefined ? [`${at}.${name}: unknown field`] : typeFaults(one, type, `${at}.${name}`);
  });
  return [...missing, ...wrong];
}

function typeFaults(value: unknown, type: string, at: string): readonly string[] {
  const inner = /^Array of (.*)$/.exec(type)?.[1];
  if (inner !== undefined) {
    if (!Array.isArray(value)) return [`${at}: must be an Array`];
    return value.flatMap((one, i) => typeFaults(one, inner, `${at}[${i}]`));
  }
  const shape = TYPES[type];
  if (!shape) return isPlain(value, type) ? [] : [`${at}: must be of type ${type}`];
  return isFields(value) ? fieldFaults(value, shape, at) : [`${at}: must be an Object`];
}

export function isPlain(value: unknown, type: string): boolean {
  if (type === 'Integer') return Number.isSafeInteger(value);
  if (type === 'Float') return typeof value === 'number';
  if (type === 'InputFile') return value instanceof Uint8Array;
  if (type === 'Boolean') return typeof value === 'boolean';
  return type === 'String' && typeof value === 'string';
}

export function isFields(value: unknown): value is Fields {
  const isUpload = value instanceof Uint8Array;
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isUpload;
}
