import { describe, expect } from 'vitest'
import { instant } from '#post/post.ts'
import { rememberChat, subscribe } from '#store/chats.ts'
import { fill } from '../store/library.ts'
import { ABOUT_BODIES, type Conversation, test } from './conversation.ts'

const HER = { id: 11, first_name: 'Оксана', language_code: 'uk' }

type Result = Readonly<{
  id: string
  title: string
  description: string
  input_message_content: { message_text: string; entities?: readonly { url?: string }[] }
}>

async function asked(talk: Conversation, query: string, offset = '') {
  const answer = await talk.telegram.people.inline(HER, query, offset)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the bot gave, read back
  return { answer, results: (answer?.results ?? []) as unknown as readonly Result[] }
}

describe('an inline query', () => {
  test('for an ordinal gives that exchange first, as a card to cite', async ({ talk }) => {
    fill(talk.db)
    const { answer, results } = await asked(talk, '67')
    expect(answer).toMatchObject({ cacheTime: 10, personal: true })
    const [card] = results
    expect(card?.title).toBe('Обмін полоненими, 14\u00a0серпня 2025')
    expect(card?.description).toContain('Координаційний штаб: 84\u00a0людини.')
    const text = card?.input_message_content.message_text ?? ''
    expect(text).toContain('додому повернулися 84\u00a0людини')
    expect(text).toMatch(/«.*84.*»/u)
    const urls = card?.input_message_content.entities?.map(({ url }) => url)
    expect(urls).toContain('https://t.me/Koord_shtab/501')
  })

  test.for([
    ['14.08.2025', '14\u00a0серпня 2025'],
    ['Стамбул', '2025'],
    ['Istanbul', '2025'],
    ['69', '2\u00a0жовтня 2025'],
    ['69 обмін', '2\u00a0жовтня 2025'],
    ['', '2026'],
  ] as const)('for «%s» gives exchanges', async ([typed, title], { talk }) => {
    fill(talk.db)
    const { results } = await asked(talk, typed)
    expect(results[0]?.title).toContain(title)
  })

  test('for a day without an exchange gives only that there was none, with the days next to it', async ({
    talk,
  }) => {
    fill(talk.db)
    const { results } = await asked(talk, '19.08.2025')
    expect(results).toMatchObject([
      {
        title: '19\u00a0серпня 2025: обмінів у записах немає',
        description: 'Найближчі: 14\u00a0серпня 2025; 24\u00a0серпня 2025.',
      },
    ])
  })

  test.for(['14 серпня', 'чотирнадцяте серпня', 'August 14', '14 августа', 'fourteenth of August'])(
    'for «%s» gives the exchanges of that day of any year alone',
    async (typed, { talk }) => {
      fill(talk.db)
      const { results } = await asked(talk, typed)
      expect(results.length).toBeGreaterThan(0)
      for (const { title } of results) expect(title).toContain('14\u00a0серпня')
    },
  )

  test.for(['шістдесят сьомий обмін', 'шестьдесят седьмой обмен', 'sixty-seventh exchange'])(
    'for «%s» gives that exchange alone',
    async (typed, { talk }) => {
      fill(talk.db)
      const { results } = await asked(talk, typed)
      expect(results.map(({ title }) => title)).toEqual(['Обмін полоненими, 14\u00a0серпня 2025'])
    },
  )

  test('for an exchange that is none yet gives no other one', async ({ talk }) => {
    fill(talk.db)
    for (const typed of ['84 обмін', 'обмін № 84', '84th exchange']) {
      // oxlint-disable-next-line no-await-in-loop -- one question after another
      expect((await asked(talk, typed)).results).toEqual([])
    }
  })

  test.for(['тіла', 'репатріація', '19.08.2025', 'bodies', '20.09.2025', '', 'обмін'])(
    'says no word of the dead, not even to one who chose them, of «%s»',
    async (typed, { talk }) => {
      fill(talk.db)
      rememberChat(talk.db, HER.id, { lang: 'uk', zone: 'Europe/Kyiv' }, instant(0))
      subscribe(talk.db, HER.id, 'bodies', instant(0))
      const { results } = await asked(talk, typed)
      expect(JSON.stringify(results)).not.toMatch(ABOUT_BODIES)
    },
  )

  test('gives further cards by the offset, and shrugs at a foreign one', async ({ talk }) => {
    fill(talk.db)
    const first = await asked(talk, 'обмін')
    const next = await asked(talk, 'обмін', '20')
    expect(first.results).toHaveLength(20)
    expect(next.results[0]?.id).not.toBe(first.results[0]?.id)
    expect((await asked(talk, 'обмін', 'x; DROP')).results).toEqual(first.results)
  })

  test.for(['-1', '0', '+5', '1,5', '69-70', '...', '?', '999999'])(
    'finds nothing for «%s», and nothing unrelated',
    async (typed, { talk }) => {
      fill(talk.db)
      expect((await asked(talk, typed)).results).toEqual([])
    },
  )

  test('for spaces alone gives the latest', async ({ talk }) => {
    fill(talk.db)
    expect((await asked(talk, '   ')).results).toEqual((await asked(talk, '')).results)
  })

  test('for a number of several days gives all of them, the first first', async ({ talk }) => {
    fill(talk.db)
    const { results } = await asked(talk, '№ 65')
    expect(results.map(({ title }) => title)).toEqual([
      'Обмін полоненими, 23\u00a0травня 2025',
      'Обмін полоненими, 24\u00a0травня 2025',
      'Обмін полоненими, 25\u00a0травня 2025',
    ])
  })

  test('for a number of people gives the exchanges of so many', async ({ talk }) => {
    fill(talk.db)
    const { results } = await asked(talk, '303')
    expect(results.length).toBeGreaterThan(0)
    for (const { description } of results) expect(description).toContain('303')
  })

  test('for a year gives exchanges of it', async ({ talk }) => {
    fill(talk.db)
    const { results } = await asked(talk, '2024')
    expect(results.length).toBeGreaterThan(0)
    for (const { title } of results) expect(title).toContain('2024')
  })

  test.for([
    ['an emoji', '🙂'],
    ['a quotation mark', '"'],
    ['a null character', '\0'],
    ['256 letters', 'x'.repeat(256)],
    ['a piece of SQL', "'; --"],
  ] as const)('answers %s with nothing and no error', async ([, typed], { talk }) => {
    fill(talk.db)
    expect((await asked(talk, typed)).results).toEqual([])
    expect(talk.world.logged).toEqual([])
  })
})
