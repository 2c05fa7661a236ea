/** A schema of the package, which carries Discord's published description as zod but no types for it. */
type Schema = {
  readonly safeParse: (value: unknown) => { readonly error?: { readonly issues: readonly Issue[] } };
};
type Issue = {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly errors?: readonly (readonly Issue[])[];
};

const SPEC: string = 'discord-api-spec/zod';
const schemas: Readonly<Record<string, Schema>> = await import(SPEC);

/** What a body has against one of Discord's published schemas: "components.0.type: …". */
export function schemaFaults(
  name: string,
  body: unknown,
  at: readonly PropertyKey[] = [],
): readonly string[] {
  const schema = schemas[`${name}Schema`];
  if (!schema) throw new Error(`Discord's description has no "${name}"`);
  const issues = schema.safeParse(body).error?.issues ?? [];
  return issues.flatMap((issue) => told(issue, at));
}

function told({ code, path, message, errors }: Issue, at: readonly PropertyKey[]): readonly string[] {
  const here = [...at, ...path];
  const branch = code === 'invalid_union' ? likeliest(errors ?? []) : undefined;
  if (branch) return branch.flatMap((issue) => told(issue, here));
  return [`${here.join('.') || 'body'}: ${message}`];
}

/** Of a union's members, the one whose `type` the value has, else the one that lacks least. */
function likeliest(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const isOther = (issues: readonly Issue[]) =>
    issues.some(({ path }) => path.length === 0 || path[0] === 'type');
  const same = branches.filter((issues) => !isOther(issues));
  return [...(same.length > 0 ? same : branches)].sort((a, b) => a.length - b.length)[0];
}
