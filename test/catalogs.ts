import { openProcessState } from '../adapters/state/process-state.ts';
import { type Catalog, isCatalogFault, openCatalog } from '../src/catalog/catalog.ts';
import { type Butaca, openButaca } from '../src/service/butaca.ts';

/** The sample's catalog, built once for all tests. */
export function sampleCatalog(): Catalog {
  return opened(process.env['BUTACA_TEST_SAMPLE']);
}

/** The catalog of the full data; only where BUTACA_DATA names its folder. */
export function fullCatalog(): Catalog {
  return opened(process.env['BUTACA_TEST_FULL']);
}

export const withoutFullData = process.env['BUTACA_DATA'] === undefined;
/** To stand in the name of a suite that is skipped without the full data. */
export const onFullData = withoutFullData
  ? 'on the full data (skipped: BUTACA_DATA is unset)'
  : 'on the full data';

function opened(path: string | undefined): Catalog {
  const catalog = openCatalog(path ?? '');
  if (isCatalogFault(catalog)) throw new Error(catalog.message);
  return catalog;
}

/** A service whose clock and chance stand still. */
export function openTestButaca(catalog: Catalog, random = () => 0.5): Butaca {
  return openButaca({ catalog, memory: openProcessState(), today: () => '2026-11-22', random });
}

/** Asks one sentence in a conversation of its own. */
export function asker(conversation = `test-${Math.random()}`) {
  return { user: conversation, conversation };
}
