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
  readonly tags: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly responses: Readonly<Record<string, unknown>>;
};

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
