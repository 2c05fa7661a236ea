import { checkHealth } from '../runtime/health/check-health.ts';
import { HEALTH } from '../runtime/health/note.ts';

const WELL = 0;
const UNWELL = 1;

/** `butaca health`: says how what runs here is, whatever it is. Returns the exit code. */
export async function runHealth(): Promise<number> {
  const folder = process.env[HEALTH];
  if (!folder) {
    console.error(`${HEALTH} is not set: name a folder there, for this and for what is to be looked at.`);
    return UNWELL;
  }
  const { well, lines } = await checkHealth(folder);
  for (const line of lines) console.log(line);
  return well ? WELL : UNWELL;
}
