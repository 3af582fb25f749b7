import type { Api } from 'grammy'
import type { BotCommand } from 'grammy/types'
import { messagesIn } from '#notification/catalogue/catalogue.ts'
import type { ProfileWords } from '#notification/catalogue/messages.ts'
import type { Lang } from '#notification/reader.ts'
import type { Log } from './dependencies.ts'
import { outcomeOf } from './send.ts'

/** The languages a stranger is met in; Russian is never chosen for anyone. */
const MET_IN = ['uk', 'en'] as const

/** Whom a profile is for: everybody without a language of ours sees the Ukrainian one. */
type Audience = Readonly<{ language_code?: Lang }>

/**
 * Tells Telegram the bot's name, descriptions and commands in every language, each only where it differs:
 * Telegram lets a name be set a few times a day. What fails is logged and left for the next start.
 */
export async function setUpBot(
  api: Api,
  { log, name = null }: Readonly<{ log: Log; name?: string | null }>,
): Promise<void> {
  for (const lang of MET_IN) {
    const { profile } = messagesIn(lang)
    const isFirst = lang === 'uk'
    const words = isFirst && name !== null ? { ...profile, name } : profile
    const audience: Audience = isFirst ? {} : { language_code: lang }
    for (const [what, set] of stepsOf(api, words, audience)) {
      // oxlint-disable-next-line no-await-in-loop -- a start is no reason to press on Telegram
      await set().catch((error: unknown) => {
        log.warn({ what, lang, outcome: outcomeOf(error) }, 'Cannot set up the profile of the bot')
      })
    }
  }
}

type Step = readonly [what: string, set: () => Promise<unknown>]

function stepsOf(api: Api, words: ProfileWords, audience: Audience): readonly Step[] {
  const { name, about, description } = words
  return [
    [
      'name',
      async () => (await api.getMyName(audience)).name === name || api.setMyName(name, audience),
    ],
    [
      'description',
      async () =>
        (await api.getMyDescription(audience)).description === description ||
        api.setMyDescription(description, audience),
    ],
    [
      'about',
      async () =>
        (await api.getMyShortDescription(audience)).short_description === about ||
        api.setMyShortDescription(about, audience),
    ],
    ['commands', () => setCommands(api, words, audience, 'all_private_chats')],
    ['group commands', () => setCommands(api, words, audience, 'all_group_chats')],
  ]
}

async function setCommands(
  api: Api,
  words: ProfileWords,
  audience: Audience,
  type: 'all_private_chats' | 'all_group_chats',
): Promise<void> {
  const commands: readonly BotCommand[] = words.commands
    .filter(({ inGroups }) => inGroups || type === 'all_private_chats')
    .map(({ command, description }) => ({ command, description }))
  const scope = { ...audience, scope: { type } }
  const known = await api.getMyCommands(scope)
  const same =
    known.length === commands.length &&
    commands.every(
      ({ command, description }, place) =>
        known[place]?.command === command && known[place].description === description,
    )
  if (!same) await api.setMyCommands(commands, scope)
}
