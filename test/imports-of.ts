export type Import = {
  readonly wanted: string;
  /** An import of types alone, which leaves nothing to run. */
  readonly ofTypes: boolean;
};

/** Every way to name a module: `import … from`, `export … from`, `import 'x'`, `import('x')`. */
export function importsOf(source: string): readonly Import[] {
  const text = withoutComments(source);
  const statements = /^\s*(?:import|export)\b(\s+type\b)?(?:[^'";]*?\bfrom)?\s*'([^']+)'/gm;
  const calls = /\bimport\(\s*'([^']+)'\s*\)/g;
  return [
    ...[...text.matchAll(statements)].map(([, type, wanted]) => ({
      wanted: wanted ?? '',
      ofTypes: type !== undefined,
    })),
    ...[...text.matchAll(calls)].map(([, wanted]) => ({ wanted: wanted ?? '', ofTypes: false })),
  ];
}

export function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}
