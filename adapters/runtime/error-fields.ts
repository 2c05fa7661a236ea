const MOST_FRAMES = 8;

/**
 * What may be told of an error that was thrown: its kind, its code, and where. Never its message: it may quote what
 * somebody wrote ("hola is not valid JSON").
 */
export function thrownFields(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code } = error as { readonly code?: unknown };
  const { stack = '', message } = error; // the message stands before the frames, and may look like one
  const after = stack.slice(stack.indexOf(message) + message.length);
  const frames = after.split('\n').filter((line) => /^ {4}at .*:\d+:\d+\)?$/.test(line));
  return {
    error: error.name,
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    at: frames.slice(0, MOST_FRAMES).map((frame) => frame.trim()),
  };
}

/** What a platform said of a call, without what it quotes of the call. */
export function withoutQuotes(text: string): string {
  return text.replace(/"[^"]*"/g, '"…"').slice(0, 200);
}
