import { parseAst } from 'vitest/node';

/** One small fault in one file: `after` stands in place of the text from `start` to `end`. */
export type Mutant = {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
  readonly kind: Kind;
  readonly line: number;
  /** The line's own text, by which the list of equivalents knows it. */
  readonly text: string;
  /** The expression that is evaluated where the fault takes effect. */
  readonly probe: readonly [start: number, end: number];
  /** It takes effect as the module loads, before any test runs. */
  readonly atLoad: boolean;
};

export type Kind =
  | 'comparison'
  | 'boundary'
  | 'dropped condition'
  | 'negation'
  | 'constant'
  | 'arithmetic'
  | 'some or every'
  | 'removed guard';

type Node = {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
};
type Change = { readonly at: Node; readonly after: string; readonly kind: Kind; readonly probe?: Node };

const FLIPPED: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '==': '!=',
  '!=': '==',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
};
const BOUNDARY: Readonly<Record<string, string>> = { '<': '<=', '<=': '<', '>': '>=', '>=': '>' };
const ARITHMETIC: Readonly<Record<string, string>> = { '+': '-', '-': '+', '*': '/', '/': '*' };
const OTHER_QUANTIFIER = new Map([
  ['some', 'every'],
  ['every', 'some'],
]);
const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);
/** TypeScript's nodes that hold an expression; the others are types. */
const AROUND_EXPRESSIONS = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression']);
/** They need no brackets wherever they are put. */
const BINDS = new Set(['Identifier', 'MemberExpression', 'CallExpression', 'Literal']);
/** Where messages and word lists stand. */
const MESSAGES = new Set(['es', 'en', 'es-ES']);
const ASKS = /^(?:is|has|are|can|fits|holds|includes|startsWith|endsWith|test)(?![a-z])/;

/** Every small fault that can be put into a file, in the order of the file; `constants` where numbers may change. */
export function mutantsOf(file: string, source: string, constants = true): readonly Mutant[] {
  const found: Mutant[] = [];
  const visit = (node: Node, atLoad: boolean): void => {
    for (const { at, after, kind, probe = at } of changesOf(node, source, constants))
      found.push({
        file,
        ...{ start: at.start, end: at.end, before: source.slice(at.start, at.end), after, kind },
        ...lineOf(source, at.start),
        probe: [probe.start, probe.end],
        atLoad,
      });
    for (const child of childrenOf(node).filter((one) => !isForTypes(one, node)))
      visit(child, atLoad && !FUNCTIONS.has(node.type));
  };
  visit(parseAst(source, { lang: 'ts' }, file) as unknown as Node, true);
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The source with the mutant in it. */
export function withMutant(source: string, { start, end, after }: Mutant): string {
  return source.slice(0, start) + after + source.slice(end);
}

function lineOf(source: string, at: number): { readonly line: number; readonly text: string } {
  const begin = source.lastIndexOf('\n', at - 1) + 1;
  const end = source.indexOf('\n', at);
  return {
    line: source.slice(0, at).split('\n').length,
    text: source.slice(begin, end < 0 ? undefined : end).trim(),
  };
}

function childrenOf(node: Node): readonly Node[] {
  if (node.type === 'ImportDeclaration' || isMessage(node)) return [];
  return Object.entries(node)
    .filter(([key]) => key !== 'key' || node['computed'] === true)
    .flatMap(([, value]) => value)
    .filter(isNode)
    .filter(({ type }) => !type.startsWith('TS') || AROUND_EXPRESSIONS.has(type));
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

/** The 0 of `votes[film] ?? 0`: where the element is always there, the type alone wants it. */
function isForTypes(node: Node, parent: Node): boolean {
  if (node.type !== 'Literal' || parent['operator'] !== '??') return false;
  const { type, computed } = parent['left'] as Node;
  return type === 'MemberExpression' && computed === true;
}

function isMessage(node: Node): boolean {
  if (node.type !== 'Property') return false;
  const key = node['key'] as { readonly name?: string; readonly value?: unknown };
  return MESSAGES.has(key.name ?? String(key.value));
}

function changesOf(node: Node, source: string, constants: boolean): readonly Change[] {
  const textOf = ({ start, end }: Node) => source.slice(start, end);
  switch (node.type) {
    case 'BinaryExpression':
      return binaryChanges(node, textOf);
    case 'LogicalExpression':
      return logicalChanges(node, textOf);
    case 'UnaryExpression':
      return node['operator'] === '!'
        ? [{ at: node, after: bracketed(node['argument'] as Node, textOf), kind: 'negation' }]
        : [];
    case 'Literal':
      return constantChanges(node, constants);
    case 'CallExpression':
      return callChanges(node, textOf);
    case 'IfStatement':
      return [...guardChanges(node, textOf), ...negationOf(node['test'] as Node, textOf)];
    case 'ConditionalExpression':
      return negationOf(node['test'] as Node, textOf);
    case 'ReturnStatement':
      return asksIn(node['argument'], textOf);
    case 'ArrowFunctionExpression':
      return asksIn(node['body'], textOf);
    default:
      return [];
  }
}

function binaryChanges(node: Node, textOf: (node: Node) => string): readonly Change[] {
  const [left, right] = [node['left'] as Node, node['right'] as Node];
  const operator = node['operator'] as string;
  // What stands between the sides may hold brackets of theirs.
  const [from, to] = [left.end - node.start, right.start - node.start];
  const whole = textOf(node);
  const between = (other: string) =>
    whole.slice(0, from) + whole.slice(from, to).replace(operator, other) + whole.slice(to);
  if (operator in ARITHMETIC) {
    if (operator === '+' && (isText(left) || isText(right))) return [];
    return [{ at: node, after: between(ARITHMETIC[operator] ?? ''), kind: 'arithmetic' }];
  }
  return [
    ...[FLIPPED[operator] ?? []]
      .flat()
      .map((other) => ({ at: node, after: between(other), kind: 'comparison' as const })),
    ...[BOUNDARY[operator] ?? []]
      .flat()
      .map((other) => ({ at: node, after: between(other), kind: 'boundary' as const })),
  ];
}

/** A text, or a sum that begins or ends with one. */
function isText(node: Node): boolean {
  if (node.type === 'BinaryExpression') return isText(node['left'] as Node) || isText(node['right'] as Node);
  return node.type === 'TemplateLiteral' || typeof node['value'] === 'string';
}

function logicalChanges(node: Node, textOf: (node: Node) => string): readonly Change[] {
  if (node['operator'] === '??') return [];
  return [node['left'] as Node, node['right'] as Node].map((side) => ({
    at: node,
    after: bracketed(side, textOf),
    kind: 'dropped condition' as const,
  }));
}

function bracketed(node: Node, textOf: (node: Node) => string): string {
  return BINDS.has(node.type) ? textOf(node) : `(${textOf(node)})`;
}

function constantChanges(node: Node, constants: boolean): readonly Change[] {
  const { value } = node as { readonly value?: unknown };
  if (typeof value === 'boolean') return [{ at: node, after: String(!value), kind: 'constant' }];
  if (typeof value !== 'number' || !constants) return [];
  return [{ at: node, after: String(changedNumber(value)), kind: 'constant' }];
}

/** 0 and 1 change places; a small number grows by one; a threshold or a share goes. */
function changedNumber(value: number): number {
  if (value === 0 || value === 1) return 1 - value;
  return Number.isInteger(value) && value < 10 ? value + 1 : 0;
}

function callChanges(node: Node, textOf: (node: Node) => string): readonly Change[] {
  const callee = node['callee'] as Node;
  const property = callee['property'] as Node | undefined;
  if (callee.type !== 'MemberExpression' || callee['computed'] === true || !property) return [];
  const other = OTHER_QUANTIFIER.get(textOf(property));
  return other ? [{ at: property, after: other, kind: 'some or every', probe: node }] : [];
}

/** `if (…) return …` without an else, taken away. */
function guardChanges(node: Node, textOf: (node: Node) => string): readonly Change[] {
  const consequent = node['consequent'] as Node;
  const body = consequent.type === 'BlockStatement' ? (consequent['body'] as readonly Node[]) : [consequent];
  const leaves = /^(?:Return|Throw|Continue|Break)Statement$/.test(body.at(-1)?.type ?? '');
  if (!leaves || node['alternate']) return [];
  const test = node['test'] as Node;
  return [
    {
      at: node,
      after: `if (false && (${textOf(test)})) ${textOf(consequent)}`,
      kind: 'removed guard',
      probe: test,
    },
  ];
}

/** A condition turned round; a comparison is turned by its operator, a negation by losing it. */
function negationOf(test: Node, textOf: (node: Node) => string): readonly Change[] {
  const isTurnedElsewhere =
    (test.type === 'BinaryExpression' && String(test['operator']) in FLIPPED) ||
    (test.type === 'UnaryExpression' && test['operator'] === '!');
  return isTurnedElsewhere ? [] : [{ at: test, after: `!(${textOf(test)})`, kind: 'negation' }];
}

/** An answer of yes or no, by the name of what is called. */
function asksIn(answer: unknown, textOf: (node: Node) => string): readonly Change[] {
  if (!isNode(answer) || answer.type !== 'CallExpression') return [];
  const callee = answer['callee'] as Node;
  const name = callee.type === 'MemberExpression' ? (callee['property'] as Node) : callee;
  return ASKS.test(textOf(name)) ? negationOf(answer, textOf) : [];
}
