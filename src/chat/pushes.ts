import type { Bot } from 'grammy'
import { ALLOWED_UPDATES } from './bot.ts'

/** Where Telegram pushes updates to, and the secret by which we know that it is Telegram. */
export type Webhook = Readonly<{ url: string; secret: string }>

/**
 * Has Telegram push updates until the signal is aborted; what comes after that waits at Telegram's, up to
 * a day. Rejects where Telegram refuses the address or the token.
 */
export async function takePushes(
  bot: Bot,
  { webhook, signal }: Readonly<{ webhook: Webhook; signal: AbortSignal }>,
): Promise<void> {
  await bot.api.setWebhook(webhook.url, {
    secret_token: webhook.secret,
    allowed_updates: [...ALLOWED_UPDATES],
  })
  if (!signal.aborted) {
    await new Promise((resolve) => {
      signal.addEventListener('abort', resolve, { once: true })
    })
  }
  // The next start may fetch updates instead; a webhook that stands would refuse it.
  await bot.api.deleteWebhook({ drop_pending_updates: false })
}
