import type { Telegram } from '../bot-api/telegram.ts'
import type { Channels } from '../channel/types.ts'

/** The two halves of the sandbox: what the channels publish, and what the bot and its people say. */
export type World = Readonly<{ channels: Channels; telegram: Telegram }>
