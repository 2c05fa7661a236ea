import { type Command, commandFaults } from './command-limits.ts';
import { type Form, formFaults } from './form-limits.ts';
import { type MessageBody, messageFaults } from './message-limits.ts';
import { schemaFaults } from './spec.ts';

/** What Discord would refuse in a body sent to a route; empty where it takes it. */
export function bodyFaults(method: string, path: string, body: unknown): readonly string[] {
  const route = ROUTES.find((one) => one.method === method && one.path.test(path));
  if (!route) return [`${method} ${path}: no such route`];
  return route.check(body);
}

const ROUTES: readonly {
  readonly method: string;
  readonly path: RegExp;
  readonly check: (body: unknown) => readonly string[];
}[] = [
  { method: 'GET', path: /^\/gateway\/bot$/, check: () => [] },
  { method: 'GET', path: /^\/applications\/@me$/, check: () => [] },
  {
    method: 'PATCH',
    path: /^\/applications\/@me$/,
    check: (body) => schemaFaults('ApplicationFormPartial', body),
  },
  { method: 'POST', path: /^\/interactions\/\d+\/[\w-]+\/callback$/, check: callbackFaults },
  { method: 'PATCH', path: /^\/webhooks\/\d+\/[\w-]+\/messages\/@original$/, check: editFaults },
  {
    method: 'POST',
    path: /^\/channels\/\d+\/messages$/,
    check: (body) => bySchema('MessageCreateRequest', body),
  },
  {
    method: 'PATCH',
    path: /^\/channels\/\d+\/messages\/\d+$/,
    check: (body) => bySchema('MessageEditRequestPartial', body),
  },
  { method: 'GET', path: /^\/channels\/\d+\/messages\/\d+$/, check: () => [] },
  { method: 'POST', path: /^\/channels\/\d+\/polls\/\d+\/expire$/, check: nothing },
  { method: 'PUT', path: /^\/applications\/\d+\/(?:guilds\/\d+\/)?commands$/, check: registrationFaults },
];

const CALLBACKS: Readonly<Record<number, string>> = {
  4: 'CreateMessageInteractionCallbackRequest',
  5: 'CreateMessageInteractionCallbackRequest',
  6: 'UpdateMessageInteractionCallbackRequest',
  7: 'UpdateMessageInteractionCallbackRequest',
  8: 'ApplicationCommandAutocompleteCallbackRequest',
  9: 'ModalInteractionCallbackRequest',
};
const WITH_MESSAGE = new Set([4, 7]);

const AUTOCOMPLETE = 8;
const MODAL = 9;
const MOST_VALUE = 100;

/** The schema knows a command's fixed choices, whose values may be longer. */
function choiceFaults(data: unknown): readonly string[] {
  const { choices = [] } = (data ?? {}) as { readonly choices?: readonly { readonly value: string }[] };
  return choices.flatMap(({ value }, i) =>
    String(value).length > MOST_VALUE ? [`data.choices.${i}.value: more than ${MOST_VALUE} characters`] : [],
  );
}

function callbackFaults(body: unknown): readonly string[] {
  const { type, data } = (body ?? {}) as { readonly type?: number; readonly data?: MessageBody };
  const schema = CALLBACKS[type ?? 0];
  if (!schema) return [`type: ${type} is no callback that the bot sends`];
  const faults = [
    ...schemaFaults(schema, body),
    ...(type === AUTOCOMPLETE ? choiceFaults(data) : []),
    ...(type === MODAL ? formFaults((data ?? {}) as Form) : []),
  ];
  return faults.length > 0 || !WITH_MESSAGE.has(type ?? 0)
    ? faults
    : messageFaults(data ?? {}).map((fault) => `data.${fault}`);
}

function nothing(body: unknown): readonly string[] {
  return body === undefined ? [] : ['body: none is taken'];
}

function editFaults(body: unknown): readonly string[] {
  return bySchema('IncomingWebhookUpdateRequestPartial', body);
}

function bySchema(schema: string, body: unknown): readonly string[] {
  const faults = schemaFaults(schema, body);
  return faults.length > 0 ? faults : messageFaults(body as MessageBody);
}

const MOST_COMMANDS = 130;

function registrationFaults(body: unknown): readonly string[] {
  if (!Array.isArray(body) || body.length > MOST_COMMANDS)
    return [`body: a list of up to ${MOST_COMMANDS} commands`];
  const faults = body.flatMap((one, i) => schemaFaults('ApplicationCommandUpdateRequest', one, [i]));
  return faults.length > 0 ? faults : commandFaults(body as readonly Command[]);
}
