/** Languages the bot speaks; Russian is offered and never chosen for anyone. */
export const LANGUAGES = ['uk', 'en', 'ru'] as const
export type Lang = (typeof LANGUAGES)[number]

/** What a chat may ask to be told; exchanges and bodies are separate choices, never one button. */
export const TOPICS = ['exchanges', 'bodies', 'quota', 'claims', 'digest'] as const
export type Topic = (typeof TOPICS)[number]

/** How a chat wants to be spoken to. `zone` is an IANA time zone. */
export type Reader = Readonly<{
  lang: Lang
  zone: string
  topics: readonly Topic[]
  /** All figures in one block, for journalists and researchers; absent where not chosen. */
  plain?: boolean
}>
