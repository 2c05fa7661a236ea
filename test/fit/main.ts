import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openCatalog } from '../../src/catalog/catalog.ts';
import { collect, collectDialogues, type Example } from './collect.ts';
import { fitAll } from './fit.ts';
import { readDialogues, readRows } from './rows.ts';
import { worthReport } from './worth.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = resolve(HERE, '../..');
const { values: options } = parseArgs({
  options: {
    catalog: { type: 'string', default: join(ROOT, 'data/catalog.sqlite') },
    shared: { type: 'string', default: join(ROOT, '../shared') },
    cache: { type: 'string', default: join(ROOT, '.fit') },
    collect: { type: 'boolean', default: false },
    misses: { type: 'string' },
    worth: { type: 'boolean', default: false },
  },
});

const cache = join(options.cache, 'examples.jsonl');
if (options.collect || !existsSync(cache)) {
  const catalog = openCatalog(options.catalog);
  if ('fault' in catalog) throw new Error(`${options.catalog}: ${JSON.stringify(catalog)}`);
  const own = join(ROOT, 'test/eval');
  const all = [
    ...collect(readRows(catalog, options.shared, own), catalog, options.shared),
    ...collectDialogues(readDialogues(options.shared, own, catalog), catalog, options.shared),
  ];
  mkdirSync(options.cache, { recursive: true });
  writeFileSync(cache, all.map((one) => JSON.stringify(one)).join('\n'));
}
const examples = readFileSync(cache, 'utf8')
  .split('\n')
  .map((line) => JSON.parse(line) as Example);
if (options.worth) console.log(worthReport(examples));
else fitAll(examples, join(ROOT, 'src/nlu/rank/weights.ts'), options.misses);
