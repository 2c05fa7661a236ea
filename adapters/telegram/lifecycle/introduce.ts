import { type Bot, GrammyError } from 'grammy';
import type { TelegramConfig } from './config.ts';

/** Asks Telegram who the bot is; the fault names the setting that is wrong. */
export async function introduce(
  bot: Bot,
  config: TelegramConfig,
): Promise<{ readonly fault: string } | undefined> {
  try {
    bot.botInfo = await bot.api.getMe();
    return undefined;
  } catch (error) {
    return { fault: faultOf(error, config) };
  }
}

function faultOf(error: unknown, { TELEGRAM_API_ROOT: root }: TelegramConfig): string {
  const isRefused = error instanceof GrammyError && [401, 404].includes(error.error_code);
  if (isRefused) return 'TELEGRAM_BOT_TOKEN: Telegram refuses it; @BotFather shows the bot’s token (/token)';
  const reason = error instanceof Error ? error.message : String(error);
  return `TELEGRAM_API_ROOT: ${root} does not answer as Telegram's Bot API does (${reason})`;
}
