import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { type HttpProblem, httpProblem } from './http-problems.ts';

/** Whoever cannot be read told no language either: it is the one of all who tell none. */
const LOCALE = 'es';

/** Tells a client whose request Node gave up before anybody saw it why, as every other problem is told; then lets it go. */
export function refuseClient(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  if (socket.writable) socket.write(responseOf(problemOf(error.code)));
  socket.destroy(error);
}

function problemOf(code: string | undefined): HttpProblem {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 'tooSlow';
  return code === 'HPE_HEADER_OVERFLOW' ? 'headersTooLarge' : 'badRequest';
}

function responseOf(name: HttpProblem): string {
  const problem = httpProblem(name, LOCALE);
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    'content-type: application/problem+json',
    `content-length: ${Buffer.byteLength(body)}`,
    'cache-control: no-store',
    'connection: close',
  ];
  return `${head.join('\r\n')}\r\n\r\n${body}`;
}
