import { describe, expect } from 'vitest'
import { instant } from '#post/post.ts'
import { rememberChat, subscribe } from '#store/chats.ts'
import { latestEvents } from '#store/events.ts'
import { fill } from '../store/library.ts'
import { ABOUT_BODIES, type Conversation, test, textOf, wordsOn } from './conversation.ts'

const HER = 11

/** Her chat with the bot, whose ledger is the shipped history and some posts. */
function library(talk: Conversation, topics: readonly ('exchanges' | 'bodies')[] = []): void {
  fill(talk.db)
  talk.world.events = [
    ...latestEvents(talk.db, 'prisoner_exchange', 500),
    ...latestEvents(talk.db, 'body_repatriation', 500),
  ]
  talk.person(HER)
  if (topics.length === 0) return
  rememberChat(talk.db, HER, { lang: 'uk', zone: 'Europe/Kyiv' }, instant(0))
  for (const topic of topics) subscribe(talk.db, HER, topic, instant(0))
}

describe('/search', () => {
  test('gives a day with figure, holder, quote and link, and opens it', async ({ talk }) => {
    library(talk)
    const [found] = await talk.type(HER, '/search 14.08.2025')
    expect(found?.text).toContain('Пошук: «14.08.2025»')
    expect(found?.text).toContain('Обмін полоненими, 14\u00a0серпня 2025 · 67-й обмін')
    expect(found?.text).toContain('Координаційний штаб: 84\u00a0людини. допис')
    expect(found?.text).toMatch(/«.*84.*»/u)
    expect(found?.entities.map((entity) => ('url' in entity ? entity.url : null))).toContain(
      'https://t.me/Koord_shtab/501',
    )
    await talk.press(HER, '14\u00a0серпня 2025')
    const card = talk.telegram.people.messages(HER).at(-1)
    expect(card?.text).toContain('додому повернулися 84\u00a0людини')
  })

  test.for([
    ['31.02.2025', 'Такого дня немає в календарі.'],
    ['/search 31 лютого 2025', 'Такого дня немає в календарі.'],
    ['84 обмін', '84-го обміну в записах немає.'],
    ['обмен №84', '84-го обміну в записах немає.'],
    ['шістдесят сьомий обмін', '67-й обмін'],
    ['14 серпня', 'Обмін полоненими, 14\u00a0серпня 2025'],
  ] as const)('answers «%s» by «%s»', async ([typed, words], { talk }) => {
    library(talk)
    const text = textOf(await talk.type(HER, typed))
    expect(text).toContain(words)
    expect(text).not.toContain('про конкретну людину')
  })

  test('turns its pages in one message, by the words that stand in it', async ({ talk }) => {
    library(talk)
    const [first] = await talk.type(HER, '/search обмін')
    expect(first?.text).toContain('Сторінка 1 з ')
    const second = await talk.press(HER, 'Далі →')
    expect(second.id).toBe(first?.id)
    expect(second.text).toContain('Сторінка 2 з ')
    expect(second.text).toContain('\n6. ')
    const back = await talk.press(HER, '← Назад')
    expect(back.text).toBe(first?.text)
  })

  test('says how to ask where nothing is asked, and what to try where nothing is found', async ({
    talk,
  }) => {
    library(talk)
    expect(textOf(await talk.type(HER, '/search'))).toContain('Що знайти?')
    expect(textOf(await talk.type(HER, '/search 🙂'))).toContain('Що знайти?')
    const [none] = await talk.type(HER, '/search Дмитро Вигаданчук')
    expect(none?.text).toContain('нічого не знайдено. Імен людей бот не шукає')
  })

  test('gives the exchanges next to a day on which there is none', async ({ talk }) => {
    library(talk)
    const [found] = await talk.type(HER, '/search 19.08.2025')
    expect(found?.text).toContain('Того дня обмінів у записах немає. Найближчі:')
    expect(found && wordsOn(found)).toEqual(['14\u00a0серпня 2025', '24\u00a0серпня 2025'])
  })

  test.for(['19.08.2025', ' 19.08.2025 ', '14.08.2025', '14/08/2025'])(
    'takes a day typed alone as a day of exchanges: %s',
    async (typed, { talk }) => {
      library(talk)
      const text = textOf(await talk.type(HER, typed))
      expect(text).toContain('Обмін полоненими, 14\u00a0серпня 2025')
      expect(text).not.toContain('Розуміємо')
    },
  )

  test.for(['01.02.1990', '19.08.2021', 'народився 19.08.2025', '19.08.2025 Вигаданчук Дмитро'])(
    'takes any other date as one of a person: %s',
    async (typed, { talk }) => {
      library(talk)
      expect(textOf(await talk.type(HER, typed))).toContain('Розуміємо, як важко чекати')
    },
  )

  test.for(['Трамп', 'my stats', 'привіт', 'Коли наступний обмін?', 'квитки', '36 бригада'])(
    'says to words that are nowhere that nothing was found, and no condolence: %s',
    async (typed, { talk }) => {
      library(talk)
      const text = textOf(await talk.type(HER, typed))
      expect(text).not.toContain('Розуміємо')
      expect(text).toContain('нічого не знайдено')
    },
  )

  test.for(['stop', 'Стоп', 'відписатися', 'Unsubscribe', 'отписаться!'])(
    'offers to turn off what is on, asked by %s',
    async (typed, { talk }) => {
      library(talk, ['exchanges'])
      const [asked] = await talk.type(HER, typed)
      expect(asked && wordsOn(asked)).toEqual(['Не сповіщати про обміни'])
      expect((await talk.press(HER, 'Не сповіщати про обміни')).text).toContain('не сповіщатимемо')
    },
  )

  test('shows no name of a private person in what it quotes', async ({ talk }) => {
    library(talk)
    const [found] = await talk.type(HER, '/search морський піхотинець')
    expect(found?.text).toContain('Допис штабу')
    expect(found?.text).not.toMatch(/Вигаданчук|Дмитро/u)
  })

  test.for(['тіла', '19.08.2025', 'репатріація', 'bodies', 'загиблих 1000'])(
    'tells nothing of the dead to her who did not ask, of «%s»',
    async (typed, { talk }) => {
      library(talk, ['exchanges'])
      const [found] = await talk.type(HER, `/search ${typed}`)
      const said = found?.text.replace(/^.*\n?/u, '').replace(/Записи про репатріаційні.*$/u, '')
      expect(said).not.toMatch(ABOUT_BODIES)
    },
  )

  test('tells days of repatriation to her who asked, and no number until she opens it', async ({
    talk,
  }) => {
    library(talk, ['bodies'])
    const [found] = await talk.type(HER, '/search 19.08.2025')
    expect(found?.text).toContain('Репатріаційні заходи, 19\u00a0серпня 2025')
    expect(found?.text).not.toMatch(/1.000|тіл/u)
    await talk.press(HER, '19\u00a0серпня 2025')
    expect(talk.telegram.people.messages(HER).at(-1)?.text).toContain('1\u00a0000\u00a0тіл')
  })

  test('offers the topic to her who asks for the dead and has not chosen it', async ({ talk }) => {
    library(talk, ['exchanges'])
    const [found] = await talk.type(HER, '/search тіла')
    expect(found?.text).toContain('бачать лише ті, хто обрав цю тему')
    expect(found && wordsOn(found)).toContain('Обрати самостійно')
  })

  test.for(['<b>', '" OR 1=1 --', 'a'.repeat(4000), '«»«»', '\u202eобмін', 'обмін NOT'])(
    'answers «%s» calmly',
    async (typed, { talk }) => {
      library(talk)
      expect(await talk.type(HER, `/search ${typed}`)).toHaveLength(1)
      expect(talk.world.logged).toEqual([])
    },
  )

  test('does not open by a foreign button what she may not see', async ({ talk }) => {
    library(talk, ['exchanges'])
    await talk.type(HER, '/search обмін')
    const bodies = talk.world.events.find(({ kind }) => kind === 'body_repatriation')
    const before = talk.telegram.people.messages(HER).length
    for (const data of [
      `1:find:event:${bodies?.id}`,
      '1:find:event:999999',
      '1:find:page:0',
      '1:find:page:99999999999999999',
      '1:find:x',
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- one press after another
      expect((await talk.pressData(HER, data)).text).toContain('Ця кнопка вже не діє')
    }
    expect(talk.telegram.people.messages(HER)).toHaveLength(before)
  })
})
