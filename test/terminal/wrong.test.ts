import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { run, samplePath } from './run-butaca.ts';

const root = mkdtempSync(join(tmpdir(), 'butaca-wrong-'));
afterAll(() => rmSync(root, { recursive: true }));

let folders = 0;
let env: Readonly<Record<string, string>> = {};
let file = '';
beforeEach(() => {
  const folder = join(root, `${folders++}`);
  file = join(folder, 'wrong.jsonl');
  env = { BUTACA_CATALOG: samplePath(), BUTACA_USER_DATA: join(folder, 'users.sqlite') };
});

const talk = (lines: readonly string[], more = {}) =>
  run(['chat'], `${lines.join('\n')}\n`, { ...env, ...more });

describe('In the terminal', () => {
  it('the word at the foot of an answer shows what would be sent, and a number sends it', async () => {
    const { stdout } = await talk(['votos de Titanic', 'No era eso', '1']);
    expect(stdout).toContain('· “No era eso”');
    expect(stdout).toMatch(
      /¿Le mando esto[\s\S]*Tu frase +votos de Titanic\nEntendí +votes · film: Titanic \(1997\)/,
    );
    expect(stdout).toMatch(/1 Mandar · 2 No mandar nada\n\nGracias, quedó anotado\./);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(1);
    // The user data has no word of it.
    expect(readFileSync(env['BUTACA_USER_DATA'] ?? '').includes('votos de')).toBe(false);
  });

  it('nothing is written without a yes', async () => {
    const { stdout } = await talk([
      'votos de Titanic',
      'no era eso',
      '2',
      'votos de Heat',
      'no era eso',
      'chau',
    ]);
    expect(stdout).toContain('no mandé nada');
    expect(existsSync(file)).toBe(false);
  });

  it('switched off there is no such word, and saying it is answered in a line', async () => {
    const { stdout } = await talk(['votos de Titanic', 'no era eso'], { BUTACA_WRONG: 'off' });
    expect(stdout).not.toContain('“No era eso”');
    expect(stdout).toContain('Perdón. Probá decírmelo de otra forma.');
    expect(existsSync(file)).toBe(false);
  });

  it('a single question has no such word: nobody is there to say it', async () => {
    const { stdout } = await run(['ask', '--conversation', 'x', 'votos de Titanic'], '', env);
    expect(stdout).toMatch(/7[.,]770/);
    expect(stdout).not.toContain('No era eso');
  });

  it('lines of JSON report in words, or by the request that they are asked back with', async () => {
    const ask = (...lines: readonly object[]) =>
      run(
        ['ask', '--json'],
        lines.map((line) => `${JSON.stringify({ ...line, conversation: 1 })}\n`).join(''),
        env,
      );
    const { stdout } = await ask({ text: 'votes of Titanic' }, { text: "that's wrong" }, { text: 'yes' });
    const [, asked, sent] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(asked.ask.map(({ request }: { request: object }) => request)).toMatchObject([
      { kind: 'wrong', confirm: 'yes' },
      { kind: 'wrong', confirm: 'no' },
    ]);
    expect([sent.request.kind, sent.answer]).toEqual(['wrong', { sent: true }]);
    const gone = await ask({ request: asked.ask[0].request });
    expect(JSON.parse(gone.stdout)).toMatchObject({ answer: { sent: false }, locale: 'es' });
  });
});

describe('butaca wrong', () => {
  it('prints what was reported as rows of a corpus, with what was heard beside', async () => {
    await talk(['parecidas a Matrix', 'la segunda', 'no era eso', '1']);
    const { code, stdout } = await run(['wrong'], '', env);
    const [row, ...more] = stdout.trim().split('\n');
    expect([code, more]).toEqual([0, []]);
    expect(JSON.parse(row ?? '')).toEqual({
      ...{ lang: 'es', text: 'la segunda', kind: null, slots: {}, tag: 'wrong', split: 'tune' },
      heard: { kind: 'film', slots: { film: expect.objectContaining({ year: expect.any(Number) }) } },
      before: { kind: 'similar', film: { id: 603, title: 'The Matrix', year: 1999 } },
      day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
  });

  it('prints how each was heard with --explain, of the file that is named', async () => {
    await talk(['votos de Titanic', 'no era eso', '1']);
    const { stdout } = await run(['wrong', '--explain', '--file', file]);
    expect(stdout).toMatch(
      /"text":"votos de Titanic"[\s\S]*\ncandidates[\s\S]*votes film=Titanic \(1997\)[\s\S]*\ndecision/,
    );
  });

  it('says that there is nothing yet, that it is off, and which lines it cannot read', async () => {
    const none = await run(['wrong'], '', env);
    expect([none.code, none.stdout, none.stderr]).toEqual([
      0,
      '',
      expect.stringContaining('Nothing was reported'),
    ]);
    const off = await run(['wrong'], '', { ...env, BUTACA_WRONG: 'off' });
    expect([off.code, off.stderr]).toEqual([1, expect.stringContaining('set BUTACA_WRONG')]);
    await talk(['votos de Titanic', 'no era eso', '1']);
    writeFileSync(file, `${readFileSync(file, 'utf8')}{"version": 0}\n`);
    const broken = await run(['wrong'], '', env);
    expect([broken.code, broken.stderr]).toEqual([1, expect.stringContaining('in lines 2')]);
    expect(broken.stdout).toContain('votos de Titanic');
  });

  it('loses no report of several processes that write at once', async () => {
    const one = (film: string) =>
      talk([`votos de ${film}`, 'no era eso', '1'], { BUTACA_WRONG: file, BUTACA_USER_DATA: ':memory:' });
    await Promise.all(['Titanic', 'Heat', 'Toy Story', 'Alien'].map(one));
    const { code, stdout } = await run(['wrong', '--file', file]);
    const texts = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).text);
    expect([code, texts.sort()]).toEqual([
      0,
      ['votos de Alien', 'votos de Heat', 'votos de Titanic', 'votos de Toy Story'],
    ]);
  });
});
