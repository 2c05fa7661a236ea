import { createHmac } from 'node:crypto';
import type { AnyQuestion, AnyRequest } from '../../../src/questions/question.ts';
import { parseRequest } from '../../../src/questions/request.ts';
import { packRequest } from '../../../src/service/request-codec/pack-request.ts';
import { type Link, packLink, unpackLink } from '../receive/press.ts';

/** Links that open the private chat with a question. */
export type Links = {
  /** Whether inline mode is switched on: without it no button leads to another chat. */
  readonly canShare: () => boolean;
  /** The payload of a link to a question, made for one user. */
  readonly payload: (request: AnyRequest, user: string) => string;
  readonly address: (request: AnyRequest, user: string) => string;
  /** What a payload asks; `isOffer` where the follower must say first that they want it. */
  readonly follow: (payload: string, user: string) => Followed | undefined;
};

type Followed = { readonly request: AnyRequest; readonly isOffer: boolean };

const SEAL_LETTERS = 10;

/**
 * Anybody can post a link, and anybody can follow one that was made for another: it changes user data only where it
 * was made, by this bot, for the very user who follows it. The seal is of the bot's token and the user.
 */
export function openLinks(
  questions: readonly AnyQuestion[],
  {
    token,
    name,
    canShare,
  }: { readonly token: string; readonly name: () => string; readonly canShare: () => boolean },
): Links {
  const kinds = questions.map(({ kind }) => kind);
  const seal = (request: AnyRequest, user: string): string =>
    createHmac('sha256', token)
      .update(`${packRequest(request)} ${user}`)
      .digest('base64url')
      .slice(0, SEAL_LETTERS);
  const questionOf = ({ kind }: AnyRequest) => questions.find((question) => question.kind === kind);
  const changes = (request: AnyRequest): boolean => {
    const found = questionOf(request)?.changes;
    return found !== undefined && (found.where?.some((slot) => request[slot] !== undefined) ?? true);
  };
  const isWhole = (request: AnyRequest): boolean => {
    const question = questionOf(request);
    return question !== undefined && parseRequest(question, request) !== undefined;
  };
  const isFor = ({ request, seal: given }: Link, user: string): boolean => given === seal(request, user);
  const payload = (request: AnyRequest, user: string): string =>
    packLink(request, seal(request, user)) ?? request.kind;

  return {
    canShare,
    payload,
    address: (request, user) => `https://t.me/${name()}?start=${payload(request, user)}`,
    follow: (text, user) => {
      const link = unpackLink(text, kinds);
      return (
        link && {
          request: link.request,
          isOffer: isWhole(link.request) && changes(link.request) && !isFor(link, user),
        }
      );
    },
  };
}
