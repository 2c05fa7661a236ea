import { limitFaults } from './check-limits.ts';
import { shapeFaults } from './check-shape.ts';
import { typeFaults } from './check-types.ts';

/** Everything that is wrong with a call, as Telegram would refuse it; each fault names its field. */
export function checkCall(method: string, payload: Readonly<Record<string, unknown>>): readonly string[] {
  const shape = shapeFaults(method, payload);
  return [
    ...shape,
    ...(shape.length === 0 ? limitFaults(method, payload) : []),
    ...typeFaults(method, payload),
  ];
}
