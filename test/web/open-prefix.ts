import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Behind = { readonly address: string; readonly close: () => Promise<void> };

/** A proxy that serves another server under a prefix and knows nothing else, as many do. */
export async function openPrefix(prefix: string, to: string): Promise<Behind> {
  const server = createServer((incoming, outgoing) => {
    const path = incoming.url ?? '/';
    if (!path.startsWith(prefix)) {
      outgoing.writeHead(404).end();
      return;
    }
    const { method, headers } = incoming;
    const passed = request(new URL(path.slice(prefix.length - 1), to), { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(passed);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
