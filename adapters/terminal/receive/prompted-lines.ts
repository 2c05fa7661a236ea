import { createInterface } from 'node:readline';
import type { Completion } from '../../shared/receive/complete.ts';

type PromptOptions = {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly prompt: string;
  readonly completer: (line: string) => Completion;
};

const HISTORY_LINES = 500;

/**
 * Lines typed at a prompt, until Ctrl-D, or Ctrl-C on an empty line. The history ends with the process: what is asked
 * is not stored.
 */
export async function* promptedLines({
  input,
  output,
  prompt,
  completer,
}: PromptOptions): AsyncGenerator<string> {
  const readline = createInterface({
    input,
    output,
    terminal: true,
    prompt,
    completer,
    historySize: HISTORY_LINES,
    removeHistoryDuplicates: true,
  });
  readline.on('SIGINT', () => {
    if (readline.line === '') return readline.close();
    readline.write(null, { ctrl: true, name: 'e' });
    readline.write(null, { ctrl: true, name: 'u' }); // clears what is before the cursor: the end of the line comes first
  });
  try {
    readline.prompt();
    for await (const line of readline) {
      yield line;
      readline.prompt();
    }
  } finally {
    readline.close();
  }
}
