import { z } from 'zod';

/** The part of OpenAPI 3.1 that is written here. */
export type JsonSchema = Readonly<Record<string, unknown>>;
export type Example = { readonly summary: string; readonly value: unknown };
export type Parameter = {
  readonly name: string;
  readonly in: 'query' | 'path';
  readonly description: string;
  readonly required: boolean;
  readonly schema: JsonSchema;
  readonly explode?: boolean;
  readonly examples?: Readonly<Record<string, Example>>;
};
export type Operation = {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly requestBody?: RequestBody;
  readonly responses: Readonly<Record<string, unknown>>;
};

/** The operations of an address, by method. */
export type PathItem = Readonly<Record<string, Operation>>;

/** The same parameters, as one object of JSON. */
type RequestBody = {
  readonly required: true;
  readonly content: { readonly 'application/json': JsonBody };
};
type JsonBody = {
  readonly schema: JsonSchema;
  readonly examples?: Readonly<Record<string, Example>>;
};

/** What a POST carries: parameters in an object of JSON, in the place of a query. */
export function bodyOf(parameters: readonly Parameter[]): RequestBody {
  const properties = parameters.map(({ name, schema, description }) => [name, { ...schema, description }]);
  const required = parameters.filter(({ required }) => required).map(({ name }) => name);
  const names = new Set(parameters.flatMap(({ examples = {} }) => Object.keys(examples)));
  const examples = [...names].map((name): [string, Example] => {
    const shown = parameters.flatMap(({ name: field, examples = {} }) => {
      const example = examples[name];
      return example ? [{ field, ...example }] : [];
    });
    const value = Object.fromEntries(shown.map(({ field, value }) => [field, value]));
    return [name, { summary: shown[0]?.summary ?? name, value }];
  });
  const schema = {
    type: 'object',
    properties: Object.fromEntries(properties),
    additionalProperties: false,
    ...(required.length > 0 ? { required } : {}),
  };
  const shown = examples.length > 0 ? { examples: Object.fromEntries(examples) } : {};
  return { required: true, content: { 'application/json': { schema, ...shown } } };
}

/** A zod schema as JSON Schema, without the line that says which. */
export function jsonSchema(schema: z.ZodType): JsonSchema {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => leaveSafeBounds(jsonSchema),
  });
  return rest;
}

/** What a computer's integers can hold is no news to anybody. */
function leaveSafeBounds(schema: z.core.JSONSchema.BaseSchema): void {
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
}

/** What an operation answers: its own schema, or a problem. */
export function responsesOf(
  description: string,
  schema: JsonSchema,
  problems: readonly number[],
): Operation['responses'] {
  const problem = { $ref: '#/components/responses/Problem' };
  return {
    '200': { description, content: { 'application/json': { schema } } },
    ...Object.fromEntries(problems.map((status) => [String(status), problem])),
  };
}
