import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Adds the settings of `.env` in the working folder, where there is one; what is set already stays. */
export function loadDotEnv(): { readonly fault: string } | undefined {
  const path = resolve('.env');
  if (!existsSync(path)) return undefined;
  try {
    process.loadEnvFile(path);
    return undefined;
  } catch (error) {
    return { fault: `${path} cannot be read (${error instanceof Error ? error.message : error}).` };
  }
}
