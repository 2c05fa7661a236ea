import { join } from 'node:path';

/** What browsers load beside a page; the build copies it beside the code. */
type AssetName = 'chat.js' | 'chat.css' | 'icon.svg' | 'docs.js' | 'docs.css';

export function assetPath(name: AssetName): string {
  return join(import.meta.dirname, 'assets', name);
}
