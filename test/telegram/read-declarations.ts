/** A type as `@grammyjs/types` declares it, as far as calls need. */
export type ApiType =
  | { readonly is: 'literal'; readonly value: string }
  | { readonly is: 'array'; readonly of: ApiType }
  | { readonly is: 'union' | 'both'; readonly of: readonly ApiType[] }
  | { readonly is: 'object'; readonly fields: readonly Field[]; readonly parents: readonly ApiType[] }
  /** `scope` is the namespace in which the name stands. */
  | { readonly is: 'name'; readonly name: string; readonly args: readonly ApiType[]; readonly scope: string };

export type Field = {
  readonly name: string;
  readonly type: ApiType;
  readonly isNeeded: boolean;
  /** What the comment above it says. */
  readonly says: string;
};

type Token = { readonly text: string; readonly says: string };

/** Comments, strings and names whole; all else sign by sign. */
const TOKENS = /\/\*\*([\s\S]*?)\*\/|"[^"\n]*"|[\w$]+|[^\s\w]/g;

function tokensOf(source: string): readonly Token[] {
  let says = '';
  return [...source.matchAll(TOKENS)].flatMap(([text, comment]): readonly Token[] => {
    if (comment !== undefined) {
      says = comment.trim();
      return [];
    }
    const token = { text, says };
    says = '';
    return [token];
  });
}

/** Every interface and type of a file by its name, read when it is asked for: what calls do not need may be anything. */
export function readDeclarations(source: string): ReadonlyMap<string, () => ApiType> {
  const tokens = tokensOf(source);
  const found = new Map<string, () => ApiType>();
  const scopes: { name: string; ends: number }[] = [];
  for (let at = 0; at < tokens.length; at++) {
    while (scopes.length > 0 && (scopes.at(-1)?.ends ?? 0) <= at) scopes.pop();
    const [word = '', name = '', then = ''] = tokens.slice(at, at + 3).map(({ text }) => text);
    const scope = scopes.at(-1)?.name ?? '';
    if (word === 'namespace' && then === '{') scopes.push({ name, ends: closing(tokens, at + 2) });
    const isDeclared = (word === 'interface' && then !== ':') || (word === 'type' && /^[=<]$/.test(then));
    if (!isDeclared) continue;
    const start = at + 1;
    found.set(scope ? `${scope}.${name}` : name, () => openParser(tokens, start, scope).declaration(word));
    const opens = tokens.findIndex(({ text }, i) => i > at && (text === '{' || text === ';'));
    at = tokens[opens]?.text === '{' ? closing(tokens, opens) : opens;
  }
  return found;
}

function closing(tokens: readonly Token[], opens: number): number {
  let depth = 0;
  for (let at = opens; at < tokens.length; at++) {
    if (tokens[at]?.text === '{') depth++;
    if (tokens[at]?.text === '}') depth--;
    if (depth === 0) return at;
  }
  return tokens.length;
}

function openParser(tokens: readonly Token[], start: number, scope: string) {
  let at = start;
  const peek = (): string => tokens[at]?.text ?? '';
  const next = (): string => tokens[at++]?.text ?? '';
  const takes = (text: string): boolean => {
    if (peek() !== text) return false;
    at++;
    return true;
  };
  const must = (text: string): void => {
    if (!takes(text)) throw new Error(`"${text}" expected, not "${peek()}"`);
  };
  const listed = (separator: string, ends: string, read: () => ApiType): readonly ApiType[] => {
    const all: ApiType[] = [];
    while (!takes(ends)) {
      all.push(read());
      takes(separator);
    }
    return all;
  };

  const type = (): ApiType => joined('union', '|', () => joined('both', '&', postfixed));
  const joined = (is: 'union' | 'both', sign: string, read: () => ApiType): ApiType => {
    takes(sign);
    const of = [read()];
    while (takes(sign)) of.push(read());
    const [only] = of;
    return only && of.length === 1 ? only : { is, of };
  };
  const postfixed = (): ApiType => {
    let found = primary();
    while (takes('[')) {
      if (!takes(']'))
        listed(',', ']', type); // a field's type by its name: whatever it is
      else found = { is: 'array', of: found };
    }
    return found;
  };
  const primary = (): ApiType => {
    if (takes('{')) return { is: 'object', fields: members(), parents: [] };
    if (takes('(')) {
      const inner = type();
      must(')');
      return inner;
    }
    if (takes('readonly')) return postfixed();
    if (takes('keyof') || takes('typeof')) {
      postfixed();
      return { is: 'name', name: 'string', args: [], scope };
    }
    const text = next();
    if (text.startsWith('"')) return { is: 'literal', value: text.slice(1, -1) };
    return named(text);
  };
  const named = (first: string): ApiType => {
    let name = first;
    while (takes('.')) name += `.${next()}`;
    return { is: 'name', name, args: takes('<') ? listed(',', '>', type) : [], scope };
  };
  const members = (): readonly Field[] => {
    const fields: Field[] = [];
    while (!takes('}')) fields.push(member());
    return fields;
  };
  /** A field, or a method, whose type is what it takes. */
  const member = (): Field => {
    const says = tokens[at]?.says ?? '';
    const name = next();
    const isNeeded = !takes('?');
    if (!takes('(')) {
      must(':');
      const field = { name, type: type(), isNeeded, says };
      takes(';');
      return field;
    }
    const nothing: ApiType = { is: 'object', fields: [], parents: [] };
    const takesNothing = takes(')');
    if (!takesNothing) {
      next(); // what it calls its arguments
      takes('?');
      must(':');
    }
    const taken = takesNothing ? nothing : type();
    if (!takesNothing) must(')');
    must(':');
    type();
    takes(';');
    return { name, type: taken, isNeeded, says };
  };
  const declaration = (word: string): ApiType => {
    named(next()); // its own name, with what it takes
    if (word === 'type') {
      must('=');
      return type();
    }
    const parents = takes('extends') ? listed(',', '{', type) : [];
    if (parents.length === 0) must('{');
    return { is: 'object', fields: members(), parents };
  };
  return { declaration };
}
