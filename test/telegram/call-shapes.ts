/** A field's type as the Bot API's description words it. */
export type Shape = Readonly<Record<string, string>>;

/**
 * The calls this bot makes: every field it may send, "!" after the type of one that it must. What is not here is
 * refused, so that a new call is a choice.
 */
export const METHODS: Readonly<Record<string, Shape>> = {
  getMe: {},
  getUpdates: { offset: 'Integer', limit: 'Integer', timeout: 'Integer', allowed_updates: 'Array of String' },
  setWebhook: {
    url: 'String!',
    secret_token: 'String',
    allowed_updates: 'Array of String',
    max_connections: 'Integer',
  },
  getChatMember: { chat_id: 'Integer!', user_id: 'Integer!' },
  deleteWebhook: { drop_pending_updates: 'Boolean' },
  sendPhoto: {
    chat_id: 'Integer!',
    photo: 'InputFile!',
    caption: 'String',
    disable_notification: 'Boolean',
    reply_parameters: 'ReplyParameters',
    message_thread_id: 'Integer',
  },
  sendDocument: {
    chat_id: 'Integer!',
    document: 'InputFile!',
    caption: 'String',
    parse_mode: 'String',
    reply_markup: 'InlineKeyboardMarkup',
    reply_parameters: 'ReplyParameters',
    message_thread_id: 'Integer',
  },
  editMessageMedia: { chat_id: 'Integer!', message_id: 'Integer!', media: 'InputMediaPhoto!' },
  deleteMessage: { chat_id: 'Integer!', message_id: 'Integer!' },
  sendMessage: {
    chat_id: 'Integer!',
    text: 'String!',
    parse_mode: 'String',
    link_preview_options: 'LinkPreviewOptions',
    reply_markup: 'InlineKeyboardMarkup',
    reply_parameters: 'ReplyParameters',
    message_thread_id: 'Integer',
  },
  editMessageText: {
    chat_id: 'Integer',
    message_id: 'Integer',
    inline_message_id: 'String',
    text: 'String!',
    parse_mode: 'String',
    link_preview_options: 'LinkPreviewOptions',
    reply_markup: 'InlineKeyboardMarkup',
  },
  answerCallbackQuery: {
    callback_query_id: 'String!',
    text: 'String',
    show_alert: 'Boolean',
    url: 'String',
  },
  answerInlineQuery: {
    inline_query_id: 'String!',
    results: 'Array of InlineQueryResultArticle!',
    cache_time: 'Integer',
    is_personal: 'Boolean',
    next_offset: 'String',
    button: 'InlineQueryResultsButton',
  },
  getMyName: { language_code: 'String' },
  setMyName: { name: 'String', language_code: 'String' },
  getMyDescription: { language_code: 'String' },
  setMyDescription: { description: 'String', language_code: 'String' },
  getMyShortDescription: { language_code: 'String' },
  setMyShortDescription: { short_description: 'String', language_code: 'String' },
  getMyCommands: { scope: 'BotCommandScope', language_code: 'String' },
  setMyCommands: { commands: 'Array of BotCommand!', scope: 'BotCommandScope', language_code: 'String' },
};

export const TYPES: Readonly<Record<string, Shape>> = {
  LinkPreviewOptions: { is_disabled: 'Boolean' },
  ReplyParameters: { message_id: 'Integer!', allow_sending_without_reply: 'Boolean' },
  InlineKeyboardMarkup: { inline_keyboard: 'Array of Array of InlineKeyboardButton!' },
  InlineKeyboardButton: { text: 'String!', callback_data: 'String', url: 'String' },
  InlineQueryResultArticle: {
    type: 'String!',
    id: 'String!',
    title: 'String!',
    description: 'String',
    input_message_content: 'InputTextMessageContent!',
    reply_markup: 'InlineKeyboardMarkup',
  },
  InputTextMessageContent: {
    message_text: 'String!',
    parse_mode: 'String',
    link_preview_options: 'LinkPreviewOptions',
  },
  InputMediaPhoto: { type: 'String!', media: 'String!', caption: 'String' },
  InlineQueryResultsButton: { text: 'String!', start_parameter: 'String' },
  BotCommand: { command: 'String!', description: 'String!' },
  BotCommandScope: { type: 'String!' },
};
