import type { ChatId } from '#delivery/delivery.ts'

/** The outbox at work, until disposed. */
export type Delivering = AsyncDisposable &
  Readonly<{
    wake: () => void
    /** Counts a message that did not go through here, such as an answer to a person. */
    answered: (chatId: ChatId) => void
    /** Counts a message for its chat alone, where the pace of the bot leaves room for it. */
    noted: (chatId: ChatId) => void
    /** Whether a 429 may be meant for this chat alone, for what it got of late. */
    isChatsOwn: (chatId: ChatId) => boolean
  }>
