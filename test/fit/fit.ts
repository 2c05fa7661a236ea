import { writeFileSync } from 'node:fs';
import { acceptFeatures } from '../../src/nlu/rank/accept.ts';
import { type Features, logistic, weighted } from '../../src/nlu/rank/linear.ts';
import type { Candidate, Example } from './collect.ts';
import { type Choice, choicesOf, type Fit, type Labelled, logisticOf } from './models.ts';

/** Rows of a file of weight w together weigh w times as much as one of another file of as many rows. */
const WEIGHT: Readonly<Record<string, number>> = {
  trivia: 0.15,
  requests: 2,
  'phrases-2': 2,
  shared: 2,
  titles: 0.3,
  topics: 1.5,
  surnames: 2,
};
export const L2 = { entity: 2, rank: 14, accept: 2 };

/** What is said in the middle of a talk is said without one, too. */
const IN_A_TALK = 0.6;
export const weightOf = (file: string): number => {
  const name = file.replace(' in a talk', '');
  return (WEIGHT[name] ?? 1) * (name === file ? 1 : IN_A_TALK);
};

/** Fits the three models, tells how well each does on rows that it did not see, and writes the weights fitted to all. */
export function fitAll(examples: readonly Example[], path: string, misses: string | undefined): void {
  const film = fitEntities(examples, 'film');
  const person = fitEntities(examples, 'person');
  for (const kind of ['film', 'person']) reportEntities(examples, kind);
  const halves = [0, 1] as const;
  const ranked = halves.flatMap((half) => {
    const weights = fitRanker(examples.filter((one) => one.half !== half));
    return examples
      .filter((one) => one.half === half)
      .map((example) => ({ example, ranking: ranking(example, weights) }));
  });
  const all = fitRanker(examples);
  const crossed = halves.flatMap((half) => {
    const accept = fitAcceptance(ranked.filter(({ example }) => example.half !== half));
    return ranked.filter(({ example }) => example.half === half).map((one) => ({ ...one, accept }));
  });
  const accept = fitAcceptance(ranked);
  report(crossed, misses);
  writeFileSync(
    path,
    source({ filmWeights: film, personWeights: person, rankWeights: all, acceptWeights: accept }),
  );
}

function fitEntities(examples: readonly Example[], kind: string): Features {
  return logisticOf(entityRows(examples, kind), L2.entity)();
}

/** The names of a kind that sentences may mean, and whether they do. */
export function entityRows(examples: readonly Example[], kind: string): readonly Labelled[] {
  // Examples do not say which names they mean; that a title is of another year is judged apart.
  const labelled = examples.filter(
    ({ file, text }) => file !== 'examples' && !(file === 'absent' && /\(\d{4}\)$/.test(text)),
  );
  return labelled.flatMap(({ file, entities }) =>
    entities
      .filter((entity) => entity.kind === kind)
      .map(({ features, isMeant }) => ({
        features,
        target: isMeant ? 1 : 0,
        weight: file === 'trivia' ? 0.25 : file === 'titles' ? 0.5 : 1,
      })),
  );
}

function reportEntities(examples: readonly Example[], kind: string): void {
  const seen = fitEntities(
    examples.filter(({ half }) => half === 0),
    kind,
  );
  const rows = examples
    .filter(({ half, file }) => half === 1 && file !== 'examples' && file !== 'absent')
    .flatMap(({ entities }) => entities.filter((entity) => entity.kind === kind))
    .map(({ features, isMeant }) => ({ p: logistic(weighted(features, seen)), isMeant }));
  const cells = [0.2, 0.5, 0.8].map((least) => {
    const taken = rows.filter(({ p }) => p >= least);
    const right = taken.filter(({ isMeant }) => isMeant).length;
    const meant = rows.filter(({ isMeant }) => isMeant).length;
    return `p ≥ ${least}: precision ${(right / taken.length).toFixed(3)} recall ${(right / meant).toFixed(3)}`;
  });
  console.log(`${kind} (${rows.length} mentions of the other half)  ${cells.join('  ')}`);
}

export type Ranking = readonly {
  readonly candidate: Candidate;
  readonly score: number;
  readonly p: number;
}[];
export type Judged = { readonly example: Example; readonly ranking: Ranking };

function fitRanker(examples: readonly Example[]): Features {
  return rankerOf(examples)();
}

export function rankerOf(examples: readonly Example[]): Fit {
  return choicesOf(examples.map(choiceOf), L2.rank);
}

export function choiceOf({ file, candidates }: Example): Choice {
  const isListed = candidates.some(({ features, value }) => value === 1 && !isCount(features));
  return {
    candidates: candidates.map(({ features, value }) => ({
      features,
      target: (value ?? 0) * (isListed && isCount(features) ? COUNTED : 1),
    })),
    weight: weightOf(file),
  };
}

/** Where both are right, whoever asks for films is better served by films than by how many there are. */
const COUNTED = 0.5;

function isCount(features: Features): boolean {
  return COUNTS.some((kind) => features[`kind ${kind}`] && !features[`counts ${kind}`]);
}
const COUNTS = ['filmsInPeriod', 'filmsInMonth', 'filmsOnWeekday'];

export function ranking({ candidates }: Example, weights: Features): Ranking {
  const scored = candidates
    .map((candidate) => ({ candidate, score: weighted(candidate.features, weights) }))
    .sort((a, b) => b.score - a.score);
  const most = scored[0]?.score ?? 0;
  const sum = scored.reduce((total, { score }) => total + Math.exp(score - most), 0);
  return scored.map((one) => ({ ...one, p: Math.exp(one.score - most) / sum }));
}

function fitAcceptance(judged: readonly Judged[]): Features {
  return logisticOf(acceptRows(judged), L2.accept)();
}

/** The best reading of each sentence, and how right it is. */
export function acceptRows(judged: readonly Judged[]): readonly Labelled[] {
  return judged.flatMap(({ example, ranking }) => {
    const [best] = ranking;
    if (!best || best.candidate.value === null) return [];
    return [
      {
        features: acceptFeatures(
          ranking.map(({ candidate: { features, comesTo }, score }) => ({ features, comesTo, score })),
        ),
        target: best.candidate.value,
        weight: weightOf(example.file),
      },
    ];
  });
}

function report(
  judged: readonly (Judged & { readonly accept: Features })[],
  misses: string | undefined,
): void {
  const files = [...new Set(judged.map(({ example }) => example.file))];
  for (const file of files) {
    const own = judged.filter(({ example }) => example.file === file);
    const ceiling = own.filter(({ ranking }) =>
      ranking.some(({ candidate }) => candidate.value === 1),
    ).length;
    const cells = [0, 0.4, 0.5, 0.6, 0.7].map((least) => {
      const count = { right: 0, told: 0, guessed: 0, wrong: 0, asked: 0 };
      for (const { ranking, accept } of own) {
        const [best] = ranking;
        const p = best
          ? logistic(
              weighted(
                acceptFeatures(
                  ranking.map(({ candidate: { features, comesTo }, score }) => ({
                    features,
                    comesTo,
                    score,
                  })),
                ),
                accept,
              ),
            )
          : 0;
        const verdict =
          !best || (p < least && best.candidate.value !== null) ? 'asked' : best.candidate.verdict;
        count[verdict as keyof typeof count] += 1;
      }
      const share = (n: number): string => (n / own.length).toFixed(3);
      return `t ${least}: ${share(count.right)}/${share(count.told + count.guessed)}/${share(count.wrong)}/${share(count.asked)}`;
    });
    console.log(
      `${file.padEnd(10)} ${String(own.length).padStart(5)} ceiling ${(ceiling / own.length).toFixed(3)}  ${cells.join('  ')}`,
    );
    if (misses === file)
      for (const { example, ranking } of own) {
        const [best] = ranking;
        if (best?.candidate.verdict === 'right') continue;
        const right = ranking.findIndex(({ candidate }) => candidate.value === 1);
        console.log(
          `  ${best?.candidate.verdict} ${JSON.stringify(example.text)}\n     got   ${best?.candidate.request.slice(0, 260)}\n     right ${right < 0 ? 'absent' : `${right}: ${ranking[right]?.candidate.request.slice(0, 260)}`}`,
        );
      }
  }
}

function source(models: Readonly<Record<string, Features>>): string {
  const tables = Object.entries(models).map(([name, weights]) => {
    const lines = Object.entries(weights)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([feature, weight]) => `  ${/^[a-zA-Z]+$/.test(feature) ? feature : `'${feature}'`}: ${weight},`);
    return `export const ${name}: Features = {\n${lines.join('\n')}\n};\n`;
  });
  return `// Written by "npm run fit"; do not edit.\nimport type { Features } from './linear.ts';\n\n${tables.join('\n')}`;
}
