import type { FastifyReply } from 'fastify';

/** RFC 9457. `errors` names the parameters at fault; what else a problem has stands beside. */
export type ProblemDetails = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly errors?: readonly FieldError[];
  readonly [more: string]: unknown;
};
export type FieldError = { readonly field: string; readonly detail: string };

/** The address-like name of a kind of problem. */
export function problemType(name: string): string {
  return `urn:problem-type:butaca:${name}`;
}

/** Sends a problem with its status; a problem is never cached. */
export function sendProblem(reply: FastifyReply, problem: ProblemDetails): FastifyReply {
  return reply
    .removeHeader('etag')
    .code(problem.status)
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .send(Buffer.from(JSON.stringify(problem))); // to a string a charset is added, which this type has not
}
