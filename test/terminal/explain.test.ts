import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { afterAll, describe, expect, it } from 'vitest';
import { drawExplanation } from '../../adapters/terminal/render/draw-explanation.ts';
import type { ExplainedCandidate, Explanation } from '../../src/service/explain.ts';
import { run, samplePath } from './run-butaca.ts';

const folder = mkdtempSync(join(tmpdir(), 'butaca-explain-'));
const env = { BUTACA_CATALOG: samplePath() };
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function explained(...args: readonly string[]): Promise<Explanation> {
  return JSON.parse((await run(['explain', '--json', ...args], '', env)).stdout) as Explanation;
}

describe('butaca explain', () => {
  it('decides what ask answers', async () => {
    const texts = [
      'votos de Titanic',
      'who directed Toy Story',
      'una de terror de los 80',
      'asdfg qwerty',
      'more',
    ];
    const { stdout } = await run(['ask', '--json'], texts.join('\n'), env);
    const asked = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    for (const [at, text] of texts.entries()) {
      const { decision } = await explained(text);
      expect([decision.request?.['kind'], decision.problem?.['problem']], text).toEqual([
        asked[at].request?.kind,
        asked[at].problem?.problem,
      ]);
      expect(decision.request?.['film'], text).toEqual(asked[at].request?.film);
      expect(decision.offers.length, text).toBe(asked[at].ask.length);
    }
  });

  it('names all that a score is made of, the largest part first', async () => {
    const { candidates, entities } = await explained('votes of Titanic');
    expect(candidates.length).toBeGreaterThan(2);
    for (const { score, features } of candidates) {
      expect(features.reduce((sum, { adds }) => sum + adds, 0)).toBeCloseTo(score, 6);
      const sizes = features.map(({ adds }) => Math.abs(adds));
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    }
    const scores = candidates.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    const titanic = entities.find(({ words, name }) => words === 'Titanic' && name === 'film');
    expect(titanic).toMatchObject({
      means: { title: 'Titanic', year: 1997 },
      evidence: { spelling: 'title', edits: 0 },
    });
    const logit = titanic?.features.reduce((sum, { adds }) => sum + adds, 0) ?? 0;
    expect(1 / (1 + Math.exp(-logit))).toBeCloseTo(titanic?.p ?? 0, 6);
  });

  it('shows tokens with their mended form, names, filters, candidates and the decision', async () => {
    const { code, stdout, stderr } = await run(['explain', 'directro', 'de', 'Titanic'], '', env);
    expect([code, stderr]).toEqual([0, '']);
    for (const shown of [/^tokens$/m, /directro +directro · mended director · known/, /^entities$/m])
      expect(stdout).toMatch(shown);
    for (const shown of [/"Titanic" film Titanic \(1997\)/, /^candidates/m, /^confidence$/m, /because: /])
      expect(stdout).toMatch(shown);
    expect(stdout).not.toContain('\u001b');
  });

  it('goes on from the sentences of the file, said in turn', async () => {
    const said = file('talk.json', JSON.stringify(['películas como Toy Story', 'la primera']));
    const first = await explained('--conversation', said, 'cuánto dura');
    expect(first.goesOnFrom).toMatchObject({ kind: 'film' });
    expect(first.decision.request).toMatchObject({ film: first.goesOnFrom?.['film'] });
    expect((await explained('cuánto dura')).goesOnFrom).toBeNull();
  });

  it('takes an open offer before anything else', async () => {
    const said = file('erase.json', '["ya vi Titanic", "olvidame"]');
    const { decision } = await explained('--conversation', said, 'sí');
    expect(decision).toMatchObject({ by: 'offer', request: { kind: 'forgetMe' } });
  });

  it.each([
    [[], 'Explain one sentence'],
    [['/votos', 'Titanic'], 'is a command'],
    [['--conversation', join(folder, 'none.json'), 'hola'], 'JSON list of the sentences'],
    [['--conversation', file('text.json', 'hola'), 'hola'], 'is no JSON'],
    [['--conversation', file('object.json', '{}'), 'hola'], 'JSON list of the sentences'],
  ])('ends with 2 and the repair for %j', async (args, repair) => {
    const { code, stdout, stderr } = await run(['explain', ...args], '', env);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(repair);
    expect(stderr).not.toMatch(/^ +at /m);
  });
});

const plain = { columns: Number.POSITIVE_INFINITY, color: false };

function candidate(at: number, features: number): ExplainedCandidate {
  return {
    kind: `kind${at}`,
    values: { film: { id: at, title: 'A Title', year: 1999 } },
    from: 'phrase "score of {film}"',
    clause: null,
    missing: [],
    score: -at,
    features: Array.from({ length: features }, (_, i) => ({
      feature: `feature${i}`,
      value: 1,
      weight: features - i,
      adds: features - i,
    })),
    comesTo: { request: {}, problem: null, offers: [], assumed: [], ignored: [] },
  };
}

function explanation(more: Partial<Explanation> = {}): Explanation {
  return {
    text: 'a text',
    locale: 'en',
    readIn: 'en',
    goesOnFrom: null,
    tokens: [],
    entities: [],
    filters: [],
    candidates: Array.from({ length: 14 }, (_, at) => candidate(at, 20)),
    confidence: 0.5,
    confidenceFrom: [],
    leastConfidence: 0.4,
    decision: { by: 'best', request: { kind: 'film' }, problem: null, offers: [], assumed: [], ignored: [] },
    ...more,
  };
}

describe('an explanation as text', () => {
  it('has the best ten candidates, and twelve features of each', () => {
    const text = drawExplanation(explanation(), plain);
    expect(text).toContain('the best 10 of 14');
    expect(text.match(/kind\d+ film=A Title \(1999\)/g)).toHaveLength(10);
    expect(text.match(/feature\d+ \+/g)).toHaveLength(120);
    expect(text).not.toContain('feature12 ');
  });

  it('fits the screen, with colours only where it has them', () => {
    const colored = drawExplanation(explanation(), { columns: 60, color: true });
    expect(colored).toContain('\u001b[');
    for (const line of colored.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(60);
    expect(drawExplanation(explanation(), { columns: 60, color: false })).not.toContain('\u001b[');
  });

  it('cannot be driven by what was typed', () => {
    const typed = '\u001b[2Jevil';
    const token = { typed, folded: 'evil', mended: 'evil', known: false, idle: false };
    const filter = { words: typed, gives: [{ query: typed }], trust: 1 };
    const drawn = drawExplanation(explanation({ text: typed, tokens: [token], filters: [filter] }), plain);
    expect(drawn).not.toContain('\u001b');
  });
});
