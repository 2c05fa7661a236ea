/** What can go wrong with an input, an output or a run without being a bug. */
type FailureKind = 'input' | 'columns' | 'refused' | 'output' | 'busy' | 'service' | 'stopped';

/** An expected failure: one sentence that says what is wrong and names the repair. Never thrown. */
export type Failure = { readonly failure: FailureKind; readonly message: string };

export function failure(kind: FailureKind, message: string): Failure {
  return { failure: kind, message };
}

export function isFailure(value: unknown): value is Failure {
  return typeof value === 'object' && value !== null && 'failure' in value;
}

/** The words of anything that was thrown. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

export const STOPPED = failure('stopped', 'Stopped. Nothing was changed: run it again when you like.');
