#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { packageVersion } from './commands/catalog-path.ts';
import type { EtlFlags } from './commands/etl.ts';

const USAGE = 2;

/** Each sub-command's module is loaded only when it is asked for. */
function butaca(): Command {
  const program = new Command('butaca')
    .description('Answers questions about films, in Spanish and English.')
    .version(packageVersion())
    .exitOverride()
    .configureHelp({ showGlobalOptions: true });
  program
    .command('etl')
    .description('build the catalog from a data set')
    .argument('<from>', 'a folder or the downloaded zip of "The Movies Dataset"')
    .option('--out <file>', 'the catalog to write (default: $BUTACA_CATALOG, else data/catalog.sqlite)')
    .option('--report <file>', 'where to write the report as JSON (default: beside the catalog)')
    .action(async (from: string, flags: EtlFlags) => {
      process.exitCode = await (await import('./commands/etl.ts')).runEtl(from, flags);
    });
  program
    .command('doctor')
    .description('say what catalog is there and whether it is sound')
    .argument('[catalog]', 'the catalog to look at')
    .action(async (catalog?: string) => {
      process.exitCode = (await import('./commands/doctor.ts')).runDoctor(catalog);
    });
  return program;
}

try {
  await butaca().parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : USAGE;
}
