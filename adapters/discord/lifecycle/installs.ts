import {
  type APIApplication,
  ApplicationIntegrationType,
  OAuth2Scopes,
  PermissionFlagsBits,
  type REST,
  Routes,
} from 'discord.js';

/** What answering takes in a server, threads, pictures and polls included; nothing of members, roles or other people's messages. */
const PERMISSIONS = [
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.SendMessagesInThreads,
  PermissionFlagsBits.EmbedLinks,
  PermissionFlagsBits.AttachFiles,
  PermissionFlagsBits.ReadMessageHistory,
  PermissionFlagsBits.SendPolls,
].reduce((all, permission) => all | permission, 0n);

/** How it is added to a server, and by a user for themselves. */
const WANTED = {
  [ApplicationIntegrationType.GuildInstall]: {
    scopes: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands],
    permissions: PERMISSIONS,
  },
  [ApplicationIntegrationType.UserInstall]: {
    scopes: [OAuth2Scopes.ApplicationsCommands],
    permissions: 0n,
  },
} as const;
type Kind = keyof typeof WANTED;

const TAGS = ['films', 'movies', 'cine', 'películas', 'recommendations'];

type Install = {
  readonly oauth2_install_params: { readonly scopes: readonly OAuth2Scopes[]; readonly permissions: number };
};
/** What is set of the application itself. */
type ApplicationBody = {
  readonly integration_types_config: Readonly<Record<Kind, Install>>;
  readonly tags?: readonly string[];
};
type Known = Pick<APIApplication, 'integration_types_config'> & {
  readonly tags?: readonly (string | undefined)[];
};

/** How the application is to be installed: what it is set to already stays, what answering takes is added. */
export function applicationBody({ integration_types_config: set = {}, tags = [] }: Known): ApplicationBody {
  const install = (kind: Kind): Install => {
    const { scopes = [], permissions = '0' } = set[kind]?.oauth2_install_params ?? {};
    const wanted = WANTED[kind];
    return {
      oauth2_install_params: {
        scopes: [...new Set([...scopes, ...wanted.scopes])],
        permissions: Number(BigInt(permissions) | wanted.permissions),
      },
    };
  };
  return {
    integration_types_config: {
      [ApplicationIntegrationType.GuildInstall]: install(ApplicationIntegrationType.GuildInstall),
      [ApplicationIntegrationType.UserInstall]: install(ApplicationIntegrationType.UserInstall),
    },
    ...(tags.length === 0 ? { tags: TAGS } : {}),
  };
}

/** Lets the application be installed by servers and by users; resolves with what was set at the portal. */
export async function setInstalls(rest: REST): Promise<APIApplication> {
  const application = (await rest.get(Routes.currentApplication())) as APIApplication;
  await rest.patch(Routes.currentApplication(), { body: applicationBody(application) });
  return application;
}

/** The links by which it is added to a server, and by a user for themselves. */
export function inviteLinks(application: string): Readonly<Record<'server' | 'user', string>> {
  const link = (kind: Kind): string => {
    const { scopes, permissions } = WANTED[kind];
    const query = new URLSearchParams({
      client_id: application,
      integration_type: String(kind),
      scope: scopes.join(' '),
      ...(permissions === 0n ? {} : { permissions: String(permissions) }),
    });
    return `https://discord.com/oauth2/authorize?${query}`;
  };
  return {
    server: link(ApplicationIntegrationType.GuildInstall),
    user: link(ApplicationIntegrationType.UserInstall),
  };
}

/** What of the portal's switches keeps the bot from being invited or from hearing of commands, a sentence each. */
export function portalWarnings(application: APIApplication): readonly string[] {
  const {
    interactions_endpoint_url: endpoint,
    bot_public: isPublic,
    bot_require_code_grant: wants,
  } = application;
  return [
    ...(endpoint
      ? [
          `Commands go to the Interactions Endpoint URL ${endpoint}, and "butaca discord" hears of none; clear it at General Information unless "butaca serve" answers there.`,
        ]
      : []),
    ...(wants
      ? ['Nobody can invite it while "Requires OAuth2 Code Grant" is on; switch it off at Bot.']
      : []),
    ...(isPublic === false ? ['Nobody but you can invite it while "Public Bot" is off (Bot).'] : []),
  ];
}
