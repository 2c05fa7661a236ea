import { type OwnList, ownLists } from '../domain/own-films.ts';
import type { AnyQuestion, AnyRequest } from './question.ts';

/** The list of the asker's own that a request is narrowed to, where it is. */
export function ownListOf(request: AnyRequest): OwnList | undefined {
  return ownLists.find((list) => list === request['list']);
}

/** True where an answer shows or changes what is kept of the user: where others read along it is offered in private. */
export function isPrivate(question: AnyQuestion, request: AnyRequest): boolean {
  return question.private === true || ownListOf(request) !== undefined;
}

/** What the answer to a request depends on beside the catalog. */
export function dependsOn(question: AnyQuestion, request: AnyRequest): AnyQuestion['dependsOn'] {
  return ownListOf(request) === undefined ? question.dependsOn : 'user';
}
