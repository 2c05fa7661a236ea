import { Agent, get } from 'node:http';

/** Connections that ask for charts without a pause, each another one. */
export type ChartLoad = {
  /** How often each status was answered. */
  readonly statuses: ReadonlyMap<number, number>;
  readonly stop: () => Promise<void>;
};

const FIRST_DAY = Date.UTC(1920, 0, 1);
const DAY_MS = 24 * 60 * 60 * 1000;
/** Days of the years of most films: a period from each on is another chart. */
const DAYS = 34_000;

export function openChartLoad(root: string, connections: number): ChartLoad {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const statuses = new Map<number, number>();
  let stopping = false;
  let asked = 0;
  const client = async (): Promise<void> => {
    while (!stopping) {
      const status = await statusOf(`${root}/api/charts/filmsInPeriod.png?from=${dayOf(asked++)}`, agent);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  };
  const clients = Promise.all(Array.from({ length: connections }, client));
  return {
    statuses,
    stop: async () => {
      stopping = true;
      await clients;
      agent.destroy();
    },
  };
}

function dayOf(i: number): string {
  return new Date(FIRST_DAY + (i % DAYS) * DAY_MS).toISOString().slice(0, 10);
}

/** 0 where there was no answer. */
function statusOf(url: string, agent: Agent): Promise<number> {
  return new Promise((resolve) => {
    const request = get(url, { agent }, (response) => {
      response.resume().on('close', () => resolve(response.statusCode ?? 0));
    });
    request.on('error', () => resolve(0));
  });
}
