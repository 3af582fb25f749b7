import type { Transformer } from 'grammy'
import type { Update } from 'grammy/types'
import { describe, expect } from 'vitest'
import { createBot } from '#chat/bot.ts'
import type { Post } from '#post/post.ts'
import { instant } from '#post/post.ts'
import { recordSight, registerSources } from '#store/sources.ts'
import { ingest } from '#watch/ingest.ts'
import { HQ } from '../ledger/reported.ts'
import { aPost } from '../posts.ts'
import { type Conversation, test } from './conversation.ts'

const HER = 21
const CHANNEL = -1_001_500_000_001
const AT = instant(Date.UTC(2025, 7, 18, 12))

/** Takes in a post of Headquarters, whose number is known by then. */
function posted({ db }: Conversation, given: Partial<Post>): void {
  registerSources(db, [{ handle: 'Koord_shtab', channelId: null, silentAfterMs: 1 }])
  const sight = { handle: 'Koord_shtab', channelId: 1_500_000_001, newest: 9, renderedAt: null }
  recordSight(db, sight, AT)
  const post = aPost({ number: 77, publishedAt: AT, ...given })
  ingest(db, [HQ], { channel: HQ, posts: [post], how: 'live' }, { now: AT })
}

/** Lets Telegram hand over a forward, and gives what the bot writes. */
async function forwarded(
  talk: Conversation,
  given: Readonly<{ chatId?: number; username?: string; number?: number }>,
): Promise<string> {
  const { chatId = CHANNEL, username = 'koord_SHTAB', number = 77 } = given
  talk.person(HER)
  const { people } = talk.telegram
  people.forward(HER, {
    channelId: chatId,
    title: 'Штаб',
    username,
    messageId: number,
    postedAt: 0,
    text: 'Текст допису',
  })
  await talk.settled()
  return people.messages(HER).findLast(({ author }) => author === 'bot')?.text ?? ''
}

const UNKNOWN = /^У наших записах немає обміну/u
const READ = /^Бот прочитав цей допис: про новий обмін полоненими в ньому не повідомлено/u

describe('a forwarded post', () => {
  test('that was read and reports no event is said to be so, however its handle is spelt', async ({
    talk,
  }) => {
    posted(talk, { text: 'Зустріч із родинами в Полтаві.' })
    expect(await forwarded(talk, {})).toMatch(READ)
  })

  test('is known by the number of its channel when the handle is another by now', async ({
    talk,
  }) => {
    posted(talk, { text: 'Зустріч із родинами в Полтаві.' })
    expect(await forwarded(talk, { username: 'Koord_shtab_new' })).toMatch(READ)
  })

  test('of another channel under a handle of ours is unknown', async ({ talk }) => {
    posted(talk, { text: 'Зустріч із родинами в Полтаві.' })
    expect(await forwarded(talk, { chatId: -1_001_999_999_999 })).toMatch(UNKNOWN)
  })

  test('that was never read is unknown', async ({ talk }) => {
    posted(talk, { text: 'Зустріч із родинами в Полтаві.' })
    expect(await forwarded(talk, { number: 78 })).toMatch(UNKNOWN)
  })

  test('is its album, whichever picture is forwarded', async ({ talk }) => {
    posted(talk, { text: 'Зустріч із родинами в Полтаві.', members: [77, 78] })
    expect(await forwarded(talk, { number: 78 })).toMatch(READ)
  })

  test('that waits for a person is said to wait', async ({ talk }) => {
    posted(talk, { text: 'Сьогодні відбувся обмін полоненими. В Україну повернулися 9400 захисників.' }) // prettier-ignore
    expect(await forwarded(talk, {})).toContain('має ще перевірити людина')
  })

  test('that states an official total is answered with it', async ({ talk }) => {
    posted(talk, { text: 'Від початку повномасштабного вторгнення додому повернуто вже 6000 людей.' }) // prettier-ignore
    expect(await forwarded(talk, {})).toMatch(
      /^Допис називає підсумок від 2022 року: повернуто людей — 6\s000\.$/u,
    )
  })

  test.for([
    'text',
    'animation',
    'audio',
    'document',
    'photo',
    'poll',
    'sticker',
    'story',
    'video',
    'video_note',
    'voice',
    'rich_message',
    'of_a_kind_yet_to_come',
  ])('is answered when it carries %s', async (kind, { talk }) => {
    posted(talk, { text: 'Зустріч із родинами в Полтаві.' })
    const bot = createBot(talk.deps, { client: { apiRoot: talk.url } })
    await bot.init()
    const sent: unknown[] = []
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Telegram of this test takes anything
    bot.api.config.use((async (_: unknown, method: string, payload: object) => {
      sent.push([method, 'text' in payload ? payload.text : null])
      return { ok: true, result: { message_id: 1 } }
    }) as Transformer)
    const chat = { id: HER, type: 'private', first_name: 'Оксана' }
    const origin = { type: 'channel', date: 1, message_id: 77, chat: { id: CHANNEL, type: 'channel', title: 'Штаб' } } // prettier-ignore
    const message = { message_id: 5, date: 1, chat, from: { ...chat, is_bot: false, language_code: 'uk' }, forward_origin: origin, [kind]: kind === 'text' ? 'x' : {} } // prettier-ignore
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of a kind that grammY may not know yet
    await bot.handleUpdate({ update_id: 1, message } as unknown as Update)
    expect(sent).toEqual([['sendMessage', expect.stringMatching(READ)]])
  })
})
