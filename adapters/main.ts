#!/usr/bin/env -S node --optimize-for-size --v8-pool-size=1
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { locales } from '../src/domain/locale.ts';
import { packageVersion } from './boot/package-version.ts';
import type { AskFlags } from './commands/ask.ts';
import type { DiscordFlags, RegisterFlags } from './commands/discord.ts';
import type { EtlFlags } from './commands/etl.ts';
import type { ExplainFlags } from './commands/explain.ts';
import type { RefreshFlags } from './commands/refresh.ts';
import type { ReportFlags } from './commands/report.ts';
import type { TelegramFlags } from './commands/telegram.ts';
import type { WrongFlags } from './commands/wrong.ts';
import { spareMemory } from './runtime/spare-memory.ts';
import { tagOf } from './settings/client-locale.ts';
import { loadDotEnv } from './settings/dot-env.ts';

// Where the line at the top did not pass the flag, most of it is had from here. The other flag there, one helper thread
// of V8 for four, saves 5 MiB of what each keeps for itself; it cannot be set later.
spareMemory();

const FAULT = 1;
const USAGE = 2;
/** Commander's codes of its errors look so. */
const NO_SQLITE = 'butaca.noSqlite';

/** Each sub-command's module is loaded only when it is asked for. */
function butaca(): Command {
  const program = new Command('butaca')
    .description('Answers questions about films, in Spanish and English.')
    .version(packageVersion())
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .hook('preAction', checkNativeModule);
  program
    .command('chat', { isDefault: true })
    .description('talk about films in the terminal')
    .action(async () => {
      process.exitCode = await (await import('./commands/chat.ts')).runChat();
    });
  program
    .command('ask')
    .description('answer one question and exit, or every line of standard input with --json')
    .argument('[question...]', 'in Spanish or English, or a command such as "/votos Titanic"')
    .option(
      '--json',
      'read text, {"text"} or {"request"}, with "conversation" and "locale" where wanted, a line; answer with JSON a line',
    )
    .option(
      '--conversation <key>',
      'the conversation that the question belongs to; without it nothing is kept',
    )
    .addOption(
      new Option('--locale <tag>', "the client's language: es, en, es-AR, en-GB …").argParser(spoken),
    )
    .action(async (question: readonly string[], flags: AskFlags) => {
      process.exitCode = await (await import('./commands/ask.ts')).runAsk(question, flags);
    });
  program
    .command('import')
    .description("add films of Letterboxd's or IMDb's CSV files to your lists in this terminal")
    .argument('<file...>', 'watchlist.csv, watched.csv, ratings.csv, diary.csv')
    .action(async (files: readonly string[]) => {
      process.exitCode = await (await import('./commands/import.ts')).runImport(files);
    });
  program
    .command('etl')
    .description('build the catalog from one data set or several')
    .argument(
      '<from...>',
      'folders, downloaded zips or files: "The Movies Dataset", TMDB\'s CSV, API details',
    )
    .option('--out <file>', 'the catalog to write (default: $BUTACA_CATALOG, else data/catalog.sqlite)')
    .option('--report <file>', 'where to write the report as JSON (default: beside the catalog)')
    .action(async (from: readonly string[], flags: EtlFlags) => {
      process.exitCode = await (await import('./commands/etl.ts')).runEtl(from, flags);
    });
  program
    .command('refresh')
    .description("bring the catalog up to date from TMDB's API (TMDB_API_KEY)")
    .option('--out <file>', 'the catalog to refresh (default: $BUTACA_CATALOG, else data/catalog.sqlite)')
    .option('--since <day>', "films changed or released from this day on (default: the catalog's)")
    .option('--rate <number>', 'requests a second (default: 40)')
    .action(async (flags: RefreshFlags) => {
      process.exitCode = await (await import('./commands/refresh.ts')).runRefresh(flags);
    });
  program
    .command('doctor')
    .description('say what catalog is there and whether it is sound')
    .argument('[catalog]', 'the catalog to look at (default: the one that would be served)')
    .action(async (catalog?: string) => {
      process.exitCode = await (await import('./commands/doctor.ts')).runDoctor(catalog);
    });
  program
    .command('backup')
    .description('copy the user data to a new file while everything runs')
    .argument('<file>', 'the file to write; one that is there is left alone')
    .action(async (file: string) => {
      process.exitCode = await (await import('./commands/backup.ts')).runBackup(file);
    });
  program
    .command('report')
    .description('write a report on the data of the catalog as one HTML page')
    .option('--out <file>', 'the page to write', 'butaca-report.html')
    .addOption(new Option('--locale <locale>', 'the language of the page').choices(locales))
    .action(async (flags: ReportFlags) => {
      process.exitCode = await (await import('./commands/report.ts')).runReport(flags);
    });
  program
    .command('serve')
    .description('answer over HTTP: the API, its page to try it, the web chat')
    .action(async () => {
      process.exitCode = await (await import('./commands/serve.ts')).runServe();
    });
  program
    .command('health')
    .description('say how what runs here is: for the health check of a container (BUTACA_HEALTH)')
    .action(async () => {
      process.exitCode = await (await import('./commands/health.ts')).runHealth();
    });
  addTelegram(program);
  addDiscord(program);
  addExplain(program);
  addWrong(program);
  // Whatever runs says so; what serves says more of itself once it does.
  program.hook('preAction', async (_program, command) => {
    if (!process.env['BUTACA_HEALTH'] || command.name() === 'health') return;
    const { leaveNote } = await import('./runtime/health/note.ts');
    leaveNote(process.env, { mode: command.name() }, console.error);
  });
  return program;
}

/** Without SQLite each command would blame what it opens first. Only one opens nothing. */
async function checkNativeModule(_: Command, command: Command): Promise<void> {
  if (command.parent?.name() === 'discord') return;
  const fault = (await import('../etl/catalog-file/native-module.ts')).nativeFault();
  if (fault === undefined) return;
  console.error(fault);
  throw new CommanderError(FAULT, NO_SQLITE, fault);
}

function addTelegram(program: Command): void {
  const telegram = program
    .command('telegram')
    .description('answer on Telegram, by long polling')
    .option('--webhook <url>', 'serve a webhook under this public address instead')
    .action(async (flags: TelegramFlags) => {
      process.exitCode = await (await import('./commands/telegram.ts')).runTelegram(flags);
    });
  telegram
    .command('register')
    .description('set names, descriptions and menus on Telegram, where they changed')
    .action(async () => {
      process.exitCode = await (await import('./commands/telegram.ts')).runTelegramRegister();
    });
}

function addDiscord(program: Command): void {
  const discord = program
    .command('discord')
    .description('answer on Discord')
    .option(
      '--shards <count>',
      'one process a shard: a number, or "auto" for what Discord advises',
      shardCount,
    )
    .action(async (flags: DiscordFlags) => {
      process.exitCode = await (await import('./commands/discord.ts')).runDiscord(flags);
    });
  discord
    .command('register')
    .description('register the commands with Discord, and let servers and users install the bot')
    .option('--guild <id>', 'in one server only, where they appear at once')
    .option('--dry-run', 'print what would be sent, and the invite links, as JSON and contact nobody')
    .action(async (flags: RegisterFlags) => {
      process.exitCode = await (await import('./commands/discord.ts')).runDiscordRegister(flags);
    });
}

function addExplain(program: Command): void {
  program
    .command('explain')
    .description('show how a sentence is heard: its tokens, names, candidates, their features, the decision')
    .argument('[sentence...]', 'in Spanish or English')
    .option('--conversation <file>', 'what was said before: a JSON list of sentences')
    .option('--json', 'all of it as one line of JSON')
    .addOption(new Option('--locale <locale>', "the client's language").choices(locales))
    .action(async (sentence: readonly string[], flags: ExplainFlags) => {
      process.exitCode = await (await import('./commands/explain.ts')).runExplain(sentence, flags);
    });
}

function addWrong(program: Command): void {
  program
    .command('wrong')
    .description('print what users reported as misheard, as rows of a corpus to be judged')
    .option('--file <file>', 'the reports (default: $BUTACA_WRONG, else wrong.jsonl beside the user data)')
    .option('--explain', 'beneath each row how the sentence was heard, step by step')
    .action(async (flags: WrongFlags) => {
      process.exitCode = await (await import('./commands/wrong.ts')).runWrong(flags);
    });
}

/** A tag of a language that Butaca speaks, such as es, en-GB or es_AR.UTF-8. */
function spoken(typed: string): string {
  const tag = tagOf(typed);
  if (tag === undefined)
    throw new InvalidArgumentError(
      'It is Spanish or English, with a place or without: es, es-AR, en, en-GB.',
    );
  return tag;
}

function shardCount(typed: string): number | 'auto' {
  if (typed === 'auto') return typed;
  if (!/^[1-9]\d{0,3}$/.test(typed)) throw new InvalidArgumentError('It is a number from 1 up, or "auto".');
  return Number(typed);
}

try {
  const unread = loadDotEnv();
  if (unread) console.error(unread.fault);
  if (unread) process.exitCode = FAULT;
  else await butaca().parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : error.code === NO_SQLITE ? FAULT : USAGE;
}
