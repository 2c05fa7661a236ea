import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type Booted, boot, isBootFault } from '../../adapters/boot/boot.ts';
import { chat } from '../../adapters/terminal/lifecycle/chat.ts';
import { run, samplePath } from './run-butaca.ts';

const catalog = samplePath();

const [ENTER, TAB, UP, CTRL_C, CTRL_D] = ['\r', '\t', '\u001b[A', '\u0003', '\u0004'];

type Talk = {
  /** Presses keys and returns what was shown from then until it rests. */
  readonly press: (...keys: readonly string[]) => Promise<string>;
  readonly shown: () => string;
  readonly raw: () => string;
  readonly ended: Promise<void>;
};

/** A chat at a terminal of `columns` cells. */
async function talk({ columns = 80, env = {} as NodeJS.ProcessEnv } = {}): Promise<Talk> {
  const settings = { LANG: 'es_ES.UTF-8', BUTACA_USER_DATA: ':memory:', ...env };
  const booted = await boot({ env: { ...settings, BUTACA_CATALOG: catalog }, notify: () => undefined });
  if (isBootFault(booted)) throw new Error(booted.fault);
  return talkTo(booted, columns, settings);
}

async function talkTo(booted: Booted, columns: number, env: NodeJS.ProcessEnv): Promise<Talk> {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns });
  let raw = '';
  output.on('data', (text) => {
    raw += text;
  });
  const ended = chat(booted, { input, output }, env);
  const rest = async () => {
    for (let before = -1; before !== raw.length; ) {
      before = raw.length;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  };
  await rest();
  return {
    ended,
    raw: () => raw,
    shown: () => stripVTControlCharacters(raw),
    press: async (...keys) => {
      const from = raw.length;
      for (const key of keys) {
        input.write(key);
        await rest();
      }
      return stripVTControlCharacters(raw.slice(from));
    },
  };
}

describe('The chat at a terminal', () => {
  it("greets with three examples in the user's language, and says what it knows and how to go on", async () => {
    const { shown } = await talk();
    expect(shown()).toMatch(/^1 {2}\S.*\n2 {2}\S.*\n3 {2}\S/m);
    expect(shown()).toMatch(/\d películas hasta \d{4}/);
    expect(shown()).toContain('/ayuda');
    expect((await talk({ env: { LANG: 'en_US.UTF-8' } })).shown()).toMatch(/films up to \d{4}.*\/help/s);
  });

  it('follows what is offered at the foot by its number', async () => {
    const { press } = await talk();
    const answer = await press('¿cuántas películas se estrenaron en enero?', ENTER);
    expect(answer).toMatch(/enero +\d+ +█+.* ←/);
    expect(answer).toContain('1 Ver cuáles');
    expect(await press('1', ENTER)).toMatch(/1 {2}\S.*\(\d{4}\)\n/);
  });

  it('opens a film of a list by its number, and then what is at the foot has letters', async () => {
    const { press } = await talk();
    await press('¿cuántas películas se estrenaron en enero?', ENTER);
    const list = await press('1', ENTER);
    const [, first] = /^ 1 {2}(.*)$/m.exec(list) ?? [];
    expect(list).toMatch(/^a \S/m);
    expect(await press('1', ENTER)).toContain(`${first}\nDirección`);
  });

  it('asks an example of the help by its number', async () => {
    const { press } = await talk();
    const help = await press('/help', ENTER);
    expect(help).toMatch(/^\/month +\S/m);
    expect(help).toMatch(/Ctrl-C/);
    expect(await press('2', ENTER)).toContain('Toy Story (1995)');
  });

  it('takes commands in both languages and changes its own language', async () => {
    const { press } = await talk();
    expect(await press('/votos Titanic', ENTER)).toContain('Votos');
    expect(await press('/VOTES titanic', ENTER)).toContain('Votes');
    await press('/idioma en', ENTER);
    expect(await press('Titanic', ENTER)).toContain('Director');
    expect(await press('/quit', ENTER)).toContain('See you');
  });

  it('completes commands, titles and people', async () => {
    const { press, raw } = await talk();
    expect(await press('/pelic', TAB)).toMatch(/\/pelicula$/);
    expect(await press(' inceptio', TAB)).toMatch(/Inception \(2010\)$/);
    await press(CTRL_C);
    expect(await press('retorno de quentin tar', TAB)).toMatch(/retorno de Quentin Tarantino$/);
    await press(CTRL_C);
    expect(await press('/vot titan', TAB, TAB)).not.toContain('undefined');
    expect(raw()).not.toContain('TypeError');
  });

  it('recalls what was typed before with the arrow', async () => {
    const { press } = await talk();
    await press('votos de Titanic', ENTER);
    expect(await press(UP)).toMatch(/votos de Titanic$/);
  });

  it('clears a line with Ctrl-C and leaves politely where there is none', async () => {
    const { press, ended } = await talk();
    await press('votos de Titanic', CTRL_C);
    expect(await press('gracias', ENTER)).not.toContain('Votos');
    expect(await press(CTRL_C)).toContain('¡Hasta la próxima función!');
    await ended;
  });

  it.each([[[CTRL_D]], [['/salir', ENTER]], [['/quit', ENTER]]])('leaves with %j', async (keys) => {
    const { press, ended } = await talk();
    await press(...keys);
    await ended;
  });

  it('says nothing to an empty line', async () => {
    const { press } = await talk();
    expect((await press('   ', ENTER)).trim()).toBe('›');
  });

  it('wraps to the width, with colours that NO_COLOR takes away', async () => {
    const narrow = await talk({ columns: 40, env: { NO_COLOR: '1' } });
    await narrow.press('retorno del director Christopher Nolan', ENTER);
    const answer = narrow.shown().split('dirección').at(-1) ?? '';
    for (const line of answer.split('\n')) expect(line.length).toBeLessThanOrEqual(40);
    expect(narrow.raw()).not.toContain('\u001b[1m');
    expect((await talk()).raw()).toContain('\u001b[1m¡Hola');
  });

  it('apologises for a bug and goes on', async () => {
    const booted = await boot({
      env: { BUTACA_CATALOG: catalog, BUTACA_USER_DATA: ':memory:' },
      notify: () => undefined,
    });
    if (isBootFault(booted)) throw new Error(booted.fault);
    const ask: Booted['butaca']['ask'] = () => {
      throw new Error('a bug');
    };
    const { press } = await talkTo({ ...booted, butaca: { ...booted.butaca, ask } }, 80, {});
    expect(await press('votos de Titanic', ENTER)).toContain('Perdón, algo falló de mi lado.');
    expect(await press('/votos Titanic', ENTER)).toContain('Titanic (1997)');
  });
});

describe('butaca chat with piped input', () => {
  it('answers line by line with no prompt, greeting or colour, and follows numbers', async () => {
    const input = 'votos de King Kong\n\n1\n/salir\nhola\n';
    const { code, stdout, stderr } = await run(['chat'], input, { BUTACA_CATALOG: catalog });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^King Kong \(\d{4}\)\nVotos/);
    for (const noise of ['›', '\u001b', 'Hola']) expect(stdout).not.toContain(noise);
    expect(stdout.split('\n\n').length).toBeGreaterThan(2);
  });

  it('is what butaca does without a sub-command', async () => {
    expect((await run([], 'hola', { BUTACA_CATALOG: catalog })).stdout).toContain('Butaca');
  });
});
