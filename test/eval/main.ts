import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Catalog, isCatalogFault, openCatalog } from '../../src/catalog/catalog.ts';
import { openRecommender } from '../../src/recommend/recommender.ts';
import { sectionText } from '../bench/print.ts';
import { measureRobustness } from '../bench/robustness.ts';
import { butaca, byVotes, overviewAlone, readFilms, seed, soup } from './models.ts';
import { evaluateNames } from './names-eval.ts';
import { evaluatePhrases } from './phrases-eval.ts';
import { evaluateDescriptions, evaluateKnownItems, type Hits } from './search-eval.ts';
import { evaluate, evaluatePairs, type Figures, type Mode } from './similar-eval.ts';
import { evaluateTaste } from './taste-eval.ts';
import { Missing, queriesOf, readPairs, readTruth } from './truth.ts';

const USAGE = `npm run eval -- [--catalog FILE] [--truth FILE --pool FILE | --pairs FILE] [--split NAME] [--json]
npm run eval -- --phrases [--misses]
npm run eval -- --taste

The ground truth is read from the folder in BUTACA_EVAL, else from ../shared/eval, and its rows with the split "val" are
taken; of a truth given by --truth all rows. --split takes those of another split.`;

/** Butaca's figures must not fall below these; see the recipe's table. */
const TARGETS = {
  closed: 0.199,
  open: 0.18,
  nonSaga: 0.163,
  recall50: 0.265,
  en: 0.5,
  es: 0.35,
  known: 0.84,
  kind: 0.93,
  slots: 0.9,
};
/** The fourth set was written as talk around every question: it is held to less than the others. */
const TARGETS_OF_CHATTER = { kind: 0.81, slots: 0.77 };
/** Some turns of these ask for a list where a surprise stood before, and are answered by one. */
const TARGETS_OF_TALKS = { kind: 0.93, slots: 0.84 };
/** Recall@20 by profiles of so many films. */
const TARGETS_OF_TASTE = { 3: 0.14, 5: 0.17, 10: 0.24 } as const;
const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = resolve(HERE, '../..');

const { values: options } = parseArgs({
  options: {
    catalog: { type: 'string' },
    truth: { type: 'string' },
    pool: { type: 'string' },
    pairs: { type: 'string' },
    split: { type: 'string' },
    json: { type: 'boolean', default: false },
    phrases: { type: 'boolean', default: false },
    taste: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

/** Runs what the options ask for and returns the sentences of what fell short. */
async function main(): Promise<string[]> {
  const catalog = openIt(
    options.catalog ?? process.env['BUTACA_CATALOG'] ?? join(ROOT, 'data/catalog.sqlite'),
  );
  if (options.phrases)
    return [
      ...(await tellPhrases(catalog, options.misses)),
      ...tellNames(catalog),
      ...(await tellRobustness(catalog)),
    ];
  if (options.pairs !== undefined) return tellPairs(catalog, options.pairs);
  const folder = process.env['BUTACA_EVAL'] ?? resolve(ROOT, '../shared/eval');
  const ownTruth = options.truth !== undefined;
  const truthFile = options.truth ?? join(folder, 'g1_truth.jsonl');
  const poolFile = options.pool ?? join(folder, 'g1_pool.json');
  if (!existsSync(truthFile))
    throw new Missing(`No ground truth at ${truthFile}: set BUTACA_EVAL to its folder.`);
  if (options.taste) return tellTaste(catalog, truthFile, poolFile);
  const failures = tellSimilar(catalog, truthFile, poolFile, ownTruth);
  return options.json || ownTruth ? failures : [...failures, ...tellSearch(catalog)];
}

function openIt(path: string): Catalog {
  const catalog = openCatalog(path);
  if (isCatalogFault(catalog)) throw new Missing(catalog.message);
  return catalog;
}

function tellPairs(catalog: Catalog, file: string): string[] {
  const films = readFilms(catalog);
  const pairs = readPairs(file);
  const auc = (model: ReturnType<typeof byVotes>) => evaluatePairs(model, films, pairs);
  if (options.json) {
    console.log(JSON.stringify({ auc: auc(butaca(catalog, films, true)) }));
    return [];
  }
  console.log(`AUC over ${pairs.length} pairs`);
  for (const [name, make] of models(catalog, films)) console.log(name.padEnd(24), auc(make()).toFixed(3));
  return [];
}

function models(catalog: Catalog, films: ReturnType<typeof readFilms>) {
  return [
    ['vote count', () => byVotes(films)],
    ['overview TF-IDF alone', () => overviewAlone(films)],
    ['seed', () => seed(films)],
    ['soup', () => soup(films)],
    ['Butaca without keywords', () => butaca(catalog, films, false)],
    ['Butaca', () => butaca(catalog, films, true)],
  ] as const;
}

function tellSimilar(catalog: Catalog, truthFile: string, poolFile: string, ownTruth: boolean): string[] {
  const films = readFilms(catalog);
  const truth = readTruth(truthFile, poolFile);
  const split = options.split ?? (ownTruth ? undefined : 'val');
  const chosen = queriesOf(truth, split);
  const figuresOf = (make: () => ReturnType<typeof byVotes>) => evaluate(make(), films, chosen, truth.pool);
  if (options.json) {
    console.log(JSON.stringify(figuresOf(() => butaca(catalog, films, true)).closed));
    return [];
  }
  console.log(`${chosen.length} queries (${split ?? 'all'}); nDCG@5 / nDCG@10 / recall@50`);
  console.log(['', 'closed', 'open', 'non-saga'].map((head) => head.padEnd(24)).join(''));
  const failures: string[] = [];
  for (const [name, make] of models(catalog, films)) {
    const figures = figuresOf(make);
    console.log(
      name.padEnd(24) + (['closed', 'open', 'nonSaga'] as const).map((mode) => row(figures[mode])).join(''),
    );
    if (name.startsWith('Butaca') && !ownTruth && split === 'val')
      failures.push(...shortfalls(name, figures));
  }
  return failures;
}

/** Films by what somebody likes: lists of films that the same people rated, some of each as the profile. */
function tellTaste(catalog: Catalog, truthFile: string, poolFile: string): string[] {
  const truth = readTruth(truthFile, poolFile);
  console.log('recall@20 of the rest of a list by some of its films (closed)');
  const heads = ['', 'profile', 'a single film', 'the best single film', 'votes'];
  console.log(heads.map((head) => head.padEnd(22)).join(''));
  const failures: string[] = [];
  for (const figures of evaluateTaste(catalog, queriesOf(truth, options.split ?? 'val'), truth.pool)) {
    const { size, lists, profile, single, bestSingle, votes } = figures;
    const cells = [profile, single, bestSingle, votes].map((figure) => figure.toFixed(3).padEnd(22));
    console.log(`${size} of ${lists} lists`.padEnd(22) + cells.join(''));
    failures.push(...below(`Profiles of ${size} films, recall@20`, profile, TARGETS_OF_TASTE[size]));
  }
  return failures;
}

function row({ ndcg5, ndcg10, recall50 }: Figures): string {
  return [ndcg5, ndcg10, recall50]
    .map((figure) => figure.toFixed(3))
    .join(' / ')
    .padEnd(24);
}

function shortfalls(name: string, figures: Record<Mode, Figures>): string[] {
  return [
    below(`${name}, nDCG@10 closed`, figures.closed.ndcg10, TARGETS.closed),
    below(`${name}, nDCG@10 open`, figures.open.ndcg10, TARGETS.open),
    below(`${name}, nDCG@10 non-saga`, figures.nonSaga.ndcg10, TARGETS.nonSaga),
    below(`${name}, recall@50`, figures.closed.recall50, TARGETS.recall50),
  ].flat();
}

function below(what: string, figure: number, target: number): string[] {
  return figure < target ? [`${what}: ${figure.toFixed(3)} is below ${target}`] : [];
}

/** Kinds and slots understood, by tag, language and split; the held halves were never looked at while tuning. */
async function tellPhrases(catalog: Catalog, withMisses: boolean): Promise<string[]> {
  const failures: string[] = [];
  for (const name of [
    'phrases',
    'dialogues',
    'phrases-2',
    'dialogues-2',
    'phrases-3',
    'dialogues-3',
    'phrases-4',
    'dialogues-4',
    'phrases-5',
    'dialogues-5',
    'phrases-6',
  ]) {
    const talks = name === 'dialogues-4' || name === 'dialogues-5';
    const least = name === 'phrases-4' ? TARGETS_OF_CHATTER : talks ? TARGETS_OF_TALKS : TARGETS;
    const { tally, misses } = await evaluatePhrases(catalog, join(ROOT, `test/eval/${name}.jsonl`));
    console.log(`\n${name}: share understood`);
    for (const { key, turns, kind, slots } of tally) {
      console.log(
        `${key.padEnd(24)}${String(turns).padStart(5)}  kind ${kind.toFixed(3)}  slots ${slots.toFixed(3)}`,
      );
      if (key === 'all')
        failures.push(
          ...below(`${name}, kinds`, kind, least.kind),
          ...below(`${name}, slots`, slots, least.slots),
        );
    }
    if (withMisses) for (const { conversation: _, ...miss } of misses) console.log(JSON.stringify(miss));
  }
  return failures;
}

/** Titles and people as they are and with mistakes. */
function tellNames(catalog: Catalog): string[] {
  console.log('\nNames: first / among the first three');
  return evaluateNames(catalog).flatMap(({ what, names, first, inThree, least }) => {
    const [atFirst, amongThree] = [first, inThree].map((share) => Math.round(share * names));
    console.log(
      `${what.padEnd(44)}${first.toFixed(4)} / ${inThree.toFixed(4)}  (${atFirst} / ${amongThree} of ${names})`,
    );
    return [
      ...below(`${what}, first`, first, least.first),
      ...below(`${what}, in three`, inThree, least.inThree),
    ];
  });
}

const TEXTS = 2000;

/** A small part of what the bench measures; only a text that throws is a failure here. */
async function tellRobustness(catalog: Catalog): Promise<string[]> {
  const section = await measureRobustness(catalog, TEXTS);
  console.log(sectionText(section));
  const threw = section.figures.find(({ what }) => what === 'threw')?.measures[0]?.value ?? 0;
  return threw === 0 ? [] : [`${threw} random texts threw`];
}

function tellSearch(catalog: Catalog): string[] {
  const recommender = openRecommender(catalog);
  const file = join(ROOT, 'test/eval/descriptions.jsonl');
  const { en, es } = evaluateDescriptions(recommender, file, 'held');
  const known = evaluateKnownItems(recommender, catalog);
  const tell = (what: string, { queries, inTen, reciprocalRank }: Hits) =>
    console.log(
      `${what.padEnd(48)}${inTen.toFixed(2)} (${queries} queries; mean reciprocal rank ${reciprocalRank.toFixed(2)})`,
    );
  console.log('\nSearch: the film is among the first ten');
  tell('descriptions in English (held out)', en);
  tell('descriptions in Spanish (held out)', es);
  tell("three to five words of a film's own overview", known);
  return [
    below('English descriptions', en.inTen, TARGETS.en),
    below('Spanish descriptions', es.inTen, TARGETS.es),
    below('Words of an overview', known.inTen, TARGETS.known),
  ].flat();
}

try {
  if (options.help) console.log(USAGE);
  const failures = options.help ? [] : await main();
  for (const failure of failures) console.error(failure);
  if (failures.length > 0) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof Missing)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
