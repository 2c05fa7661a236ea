import { REST, Routes } from 'discord.js';
import { questions } from '../../../src/questions/index.ts';
import type { DiscordConfig } from './config.ts';
import { type CommandBody, describeCommands } from './describe-commands.ts';
import { registerFault } from './faults.ts';
import { portalWarnings, setInstalls } from './installs.ts';

/** Every command, as it is registered. */
export const commands: readonly CommandBody[] = describeCommands(questions);

/**
 * Lets the application be installed by servers and users, and registers all commands, for everybody or in one server; those
 * that are gone are removed. A refusal is told in one sentence, and so is each switch at the portal that is in the way.
 */
export async function registerCommands(
  { DISCORD_TOKEN, DISCORD_APPLICATION_ID, DISCORD_API_URL }: DiscordConfig,
  guild?: string,
): Promise<{ readonly fault: string } | { readonly warnings: readonly string[] }> {
  const rest = new REST({ api: DISCORD_API_URL }).setToken(DISCORD_TOKEN);
  const route = guild
    ? Routes.applicationGuildCommands(DISCORD_APPLICATION_ID, guild)
    : Routes.applicationCommands(DISCORD_APPLICATION_ID);
  try {
    const application = await setInstalls(rest);
    await rest.put(route, { body: commands });
    return { warnings: portalWarnings(application) };
  } catch (error) {
    return { fault: registerFault(error, DISCORD_API_URL, guild) };
  }
}
