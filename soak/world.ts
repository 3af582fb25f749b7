import { instant } from '#post/post.ts'
import { rememberChat, subscribe } from '#store/chats.ts'
import { markWorld, openDb, transaction } from '#store/db.ts'
import { migrate } from '#store/migrate.ts'
import { type Sandbox, startSandbox } from '../sandbox/server.ts'
import type { Story, StoryItem } from '../sandbox/story/story.ts'

const HANDLES = [
  'Koord_shtab',
  'V_Zelenskiy_official',
  'dmytro_lubinetzs',
  'mod_russia',
  'tass_agency',
] as const

/** The channel in which everything happens. */
export const CHANNEL = HANDLES[0]
const MINUTE = 60_000
const FIRST_CHAT = 10_000_000
const PAST_POSTS = 60

const past = (channel: string, startsAt: number, back: number): StoryItem => ({
  key: `${channel} ${back}`,
  channel,
  at: startsAt - back * 10 * MINUTE,
  kind: 'own',
  spans: [{ text: `Зустріч із родинами, ${back}`, is: 'plain' }],
  row: null,
  gap: 0,
  label: 'Допис',
  labelEn: 'Post',
})

function quietStory(startsAt: number): Story {
  const items = HANDLES.flatMap((handle) =>
    Array.from({ length: PAST_POSTS }, (_, index) => past(handle, startsAt, PAST_POSTS - index)),
  )
  return {
    startsAt,
    channels: HANDLES.map((handle, index) => ({
      handle,
      title: handle,
      id: 1_500_000_001 + index,
      description: 'Тривалий прогін',
      subscribers: 1000,
    })),
    items: items.toSorted((a, b) => a.at - b.at),
  }
}

/** Starts a Telegram of one's own, without limits of rate, whose channels have a short past. */
export const openSandbox = async (startsAt: number): Promise<Sandbox> =>
  await startSandbox({
    story: quietStory(startsAt),
    port: 0,
    host: '127.0.0.1',
    stateFile: null,
    token: null,
    rates: 'off',
    log: () => {},
  })

/** Makes a database on which so many people have asked for exchanges, each with a chat in the sandbox. */
export function populate(
  { telegram }: Sandbox,
  file: string,
  { chats, migrations, now }: Readonly<{ chats: number; migrations: string; now: number }>,
): void {
  const db = openDb(file)
  markWorld(db, 'sandbox')
  migrate(db, migrations)
  transaction(db, () => {
    for (let chat = FIRST_CHAT; chat < FIRST_CHAT + chats; chat += 1) {
      telegram.people.start({ id: chat, first_name: 'Особа', language_code: 'uk' })
      rememberChat(db, chat, { lang: 'uk', zone: 'Europe/Kyiv' }, instant(now))
      subscribe(db, chat, 'exchanges', instant(now))
    }
  })
  db.close()
}

/** The number of some chat, the same for the same `nth`. */
export const chatOf = (nth: number, chats: number): number => FIRST_CHAT + ((nth * 7919) % chats)
