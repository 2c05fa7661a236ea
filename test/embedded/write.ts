import { embed } from '../../etl/embedded/embed.ts';

process.exitCode = await embed(process.argv.slice(2));
