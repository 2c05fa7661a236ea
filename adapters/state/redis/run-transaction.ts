import type { ChainableCommander } from 'ioredis';

/** Runs the steps of a transaction; false where it was given up. A step that fails is thrown. */
export async function runTransaction(steps: ChainableCommander): Promise<boolean> {
  const results = await steps.exec();
  const failed = results?.find(([error]) => error)?.[0];
  if (failed) throw failed;
  return results !== null;
}
