/** What Discord refuses in a list of commands though its published schema does not say so. */
export function commandFaults(commands: readonly Command[]): readonly string[] {
  const names = commands.map(({ type = 1, name }) => `${type}:${name}`);
  return [
    ...duplicates(names).map((name) => `name: "${name}" is registered twice`),
    ...commands.flatMap((command, i) => oneCommand(command).map((fault) => `${i}.${fault}`)),
  ];
}

type Named = {
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>> | null;
  readonly description?: string | null;
  readonly description_localizations?: Readonly<Record<string, string>> | null;
};
type Option = Named & {
  readonly type?: number;
  readonly min_value?: number | null;
  readonly max_value?: number | null;
  readonly required?: boolean | null;
  readonly autocomplete?: boolean | null;
  readonly choices?: readonly (Named & { readonly value: string })[] | null;
};
export type Command = Named & { readonly type?: number; readonly options?: readonly Option[] | null };

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const LOCALES = new Set(
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko'.split(
    ' ',
  ),
);
const MOST_CHARACTERS = 8000;
const CHAT_INPUT = 1;

function oneCommand(command: Command): readonly string[] {
  const options = command.options ?? [];
  const isChat = (command.type ?? CHAT_INPUT) === CHAT_INPUT;
  const firstOptional = options.findIndex(({ required }) => !required);
  const late = options.findIndex(({ required }, i) => required && firstOptional >= 0 && i > firstOptional);
  return [
    ...localeFaults(command, ''),
    ...(isChat ? nameFaults(command, '') : []),
    ...(isChat && !command.description ? ['description: is required'] : []),
    ...(!isChat && command.description ? ['description: must be empty'] : []),
    ...(!isChat && options.length > 0 ? ['options: only slash commands have them'] : []),
    ...duplicates(options.map(({ name }) => name)).map((name) => `options: "${name}" is there twice`),
    ...(late >= 0 ? [`options.${late}.required: required options come first`] : []),
    ...(size(command) > MOST_CHARACTERS
      ? [`name: the command has more than ${MOST_CHARACTERS} characters`]
      : []),
    ...options.flatMap((option, i) => optionFaults(option, `options.${i}.`)),
  ];
}

function optionFaults(option: Option, at: string): readonly string[] {
  const choices = option.choices ?? [];
  return [
    ...nameFaults(option, at),
    ...localeFaults(option, at),
    ...boundFaults(option, at),
    ...(option.autocomplete && choices.length > 0 ? [`${at}autocomplete: not together with choices`] : []),
    ...duplicates(choices.map(({ name }) => name)).map((name) => `${at}choices: "${name}" is there twice`),
    ...choices.flatMap((choice, i) => localeFaults(choice, `${at}choices.${i}.`)),
  ];
}

const INTEGER = 4;
const NUMBERS = new Set([INTEGER, 10]);
const MOST_EXACT = 2 ** 53;

/** Only numbers have bounds, the lower one first, and whole numbers whole ones. */
function boundFaults({ type = 0, min_value, max_value }: Option, at: string): readonly string[] {
  const bounds = [min_value, max_value].filter((bound) => typeof bound === 'number');
  if (bounds.length === 0) return [];
  const [least = 0, most = least] = bounds;
  return [
    ...(NUMBERS.has(type) ? [] : [`${at}min_value: only numbers have bounds`]),
    ...(least > most ? [`${at}min_value: more than max_value`] : []),
    ...(bounds.some((bound) => Math.abs(bound) > MOST_EXACT) ? [`${at}max_value: not exact`] : []),
    ...(type === INTEGER && !bounds.every(Number.isInteger) ? [`${at}min_value: not whole`] : []),
  ];
}

function nameFaults({ name, name_localizations }: Named, at: string): readonly string[] {
  const named: [string, string][] = [
    ['name', name],
    ...localisations('name_localizations', name_localizations),
  ];
  return named.flatMap(([field, text]) =>
    NAME.test(text) && text === text.toLowerCase() ? [] : [`${at}${field}: "${text}" is no command name`],
  );
}

function localeFaults(
  { name_localizations, description_localizations }: Named,
  at: string,
): readonly string[] {
  const all = { name_localizations, description_localizations };
  return Object.entries(all).flatMap(([field, texts]) =>
    Object.keys(texts ?? {})
      .filter((tag) => !LOCALES.has(tag))
      .map((tag) => `${at}${field}.${tag}: unknown locale`),
  );
}

function localisations(field: string, texts: Named['name_localizations']): [string, string][] {
  return Object.entries(texts ?? {}).map(([tag, text]) => [`${field}.${tag}`, text]);
}

/** Names, descriptions and values, each in its longest language. */
function size(
  one: Named & { readonly value?: string; readonly options?: unknown; readonly choices?: unknown },
): number {
  const longest = (text: string, others: Named['name_localizations']) =>
    Math.max(text.length, ...Object.values(others ?? {}).map(({ length }) => length));
  const parts = [...((one.options as Option[]) ?? []), ...((one.choices as Option[]) ?? [])];
  const own =
    longest(one.name, one.name_localizations) + longest(one.description ?? '', one.description_localizations);
  return own + (one.value?.length ?? 0) + parts.reduce((sum, part) => sum + size(part), 0);
}

export function duplicates(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.filter((text, i) => texts.indexOf(text) !== i))];
}
