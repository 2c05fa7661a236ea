import { PassThrough } from 'node:stream';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Booted, boot, isBootFault } from '../../adapters/boot/boot.ts';
import { answerLines } from '../../adapters/terminal/lifecycle/answer-lines.ts';
import { openOutput } from '../../adapters/terminal/lifecycle/open-output.ts';
import { samplePath } from './run-butaca.ts';

let booted: Booted;
const logged: string[] = [];
beforeAll(async () => {
  const env = { BUTACA_CATALOG: samplePath(), LANG: 'es_ES.UTF-8' };
  const opened = await boot({ env, notify: (line) => logged.push(line) });
  if (isBootFault(opened)) throw new Error(opened.fault);
  booted = opened;
});

describe('Answering lines', () => {
  it('answers a line that met a bug with an apology in its language and goes on; the log has no word of it', async () => {
    const ask: Booted['butaca']['ask'] = (text, asker) => {
      if (text.includes('Matrix')) throw new TypeError('of undefined');
      return booted.butaca.ask(text, asker);
    };
    const output = new PassThrough();
    const lines = [Buffer.from('votos de Matrix\nhow many votes for The Matrix?\nhola\n')];
    await answerLines({ ...booted, butaca: { ...booted.butaca, ask } }, from(lines), openOutput(output));
    const written = await output.end().toArray();
    const [es, en, next] = Buffer.concat(written)
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(es).toMatchObject({
      text: 'votos de Matrix',
      locale: 'es',
      request: null,
      problem: { problem: 'fault' },
    });
    expect(es.message).toContain(es.problem.id);
    expect(en.message).toMatch(/^Sorry, something failed/);
    expect(next.request.kind).toBe('greeting');
    expect(logged.map((line) => JSON.parse(line).request)).toEqual([es.problem.id, en.problem.id]);
    expect(logged.join('')).not.toContain('Matrix');
  });

  it('reads no further than its answers are taken', async () => {
    const output = new PassThrough({ highWaterMark: 1 });
    let given = 0;
    async function* lines() {
      for (; given < 100; given++) yield Buffer.from('hola\n');
    }
    const done = answerLines(booted, lines(), openOutput(output));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(given).toBeLessThan(5);
    output.resume();
    await done;
    expect(given).toBe(100);
  });

  it('leaves nothing of a line without a conversation in the memory', async () => {
    const kept = new Set<string>();
    const state: Booted['state'] = {
      ...booted.state,
      forget: async (user, conversation, undoMs) => {
        kept.delete(conversation);
        return booted.state.forget(user, conversation, undoMs);
      },
    };
    await answerLines(
      { ...booted, state },
      from([Buffer.from('/idioma en\nvotos de Titanic\n')]),
      openOutput(new PassThrough()),
    );
    expect(await booted.state.conversation('line')).toBeUndefined();
    expect(await booted.state.user('line')).toEqual({ seen: [] });
  });
});

async function* from(chunks: readonly Buffer[]): AsyncGenerator<Buffer> {
  yield* chunks;
}
