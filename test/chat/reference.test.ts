import { describe, expect } from 'vitest'
import { instant } from '#post/post.ts'
import { rememberChat, subscribe } from '#store/chats.ts'
import { feedbackKept } from '#store/feedback.ts'
import { setPlain } from '#store/settings.ts'
import { all, sql } from '#store/sql.ts'
import { BODIES, EXCHANGE } from '../notification/events.ts'
import { ABOUT_BODIES, test, textOf, wordsOn } from './conversation.ts'

const HER = 11
const NOW = instant(0)

describe('lists and single events', () => {
  test('/exchanges lists a year, each opens in place, other years are beside', async ({ talk }) => {
    talk.person(HER)
    const [list] = await talk.type(HER, '/exchanges 2025')
    expect(list?.text).toContain('14\u00a0серпня 2025 — 84\u00a0людини (67-й)')
    expect((await talk.press(HER, '14\u00a0серпня')).text).toContain('додому повернулися 84')
    await talk.type(HER, '/exchanges')
    expect((await talk.press(HER, '2024')).text).toContain('За 2024\u00a0рік записів немає.')
  })

  test.for(['/exchanges торік', '/exchanges 1999', '/exchanges 2025; DROP'])(
    '%s asks for a year',
    async (text, { talk }) => {
      talk.person(HER)
      expect(textOf(await talk.type(HER, text))).toContain('/exchanges 2025')
    },
  )

  test('/bodies explains itself to whoever has not asked, and tells nothing', async ({ talk }) => {
    talk.person(HER)
    const [answer] = await talk.type(HER, '/bodies 2025')
    expect(answer?.text).toContain('тільки тим, хто про це попросив')
    expect(answer?.text).not.toMatch(/\d/u)
    await talk.press(HER, 'Сповіщати про репатріацію')
    const [list] = await talk.type(HER, '/bodies 2025')
    expect(list && wordsOn(list)).toContain('19\u00a0серпня')
    expect(list?.text).not.toMatch(/тіл/u)
  })

  test.for(['bodies', 'exchanges'] as const)(
    '/event with a bare number is the official series alone, in a chat with %s',
    async (topic, { talk }) => {
      const repatriation = { ...BODIES, id: 67 }
      const days = [1, 2, 3].map((day) => ({
        ...EXCHANGE,
        id: 660 + day,
        ordinal: 66,
        firstDay: `2025-05-2${day}`,
        lastDay: `2025-05-2${day}`,
      }))
      const later = [
        { ...EXCHANGE, id: 68 + 900, ordinal: 68 },
        { ...EXCHANGE, id: 69 + 900, ordinal: 69 },
      ]
      talk.world.events = [repatriation, ...days, EXCHANGE, ...later]
      rememberChat(talk.db, HER, { lang: 'uk', zone: 'Europe/Kyiv' }, NOW)
      subscribe(talk.db, HER, topic, NOW)
      talk.person(HER)
      for (const ordinal of [67, 68, 69]) {
        // oxlint-disable-next-line no-await-in-loop -- one question after another
        const text = textOf(await talk.type(HER, `/event ${ordinal}`))
        expect(text).toContain(`${ordinal}-й обмін`)
        expect(text).not.toMatch(/тіл(?!ьк)|репатріац/iu)
      }
      const [list] = await talk.type(HER, '/event 66')
      expect(list?.text).toContain('66-й обмін, кілька днів')
      expect(list && wordsOn(list)).toHaveLength(3)
      expect((await talk.press(HER, '22\u00a0травня 2025')).text).toContain('22\u00a0травня')
      const record = textOf(await talk.type(HER, '/event #67'))
      expect(record).toContain(topic === 'bodies' ? 'Репатріаційні заходи' : 'немає')
    },
  )

  test('who chose the full view has all of a repatriation at once on request', async ({ talk }) => {
    talk.world.events = [{ ...BODIES, id: 67 }]
    rememberChat(talk.db, HER, { lang: 'uk', zone: 'Europe/Kyiv' }, NOW)
    subscribe(talk.db, HER, 'bodies', NOW)
    talk.person(HER)
    expect(textOf(await talk.type(HER, '/event #67'))).not.toContain('ТАСС')
    setPlain(talk.db, HER, true)
    expect(textOf(await talk.type(HER, '/event #67'))).toContain('ТАСС')
  })

  test('the number on record stands among the sources', async ({ talk }) => {
    talk.person(HER)
    await talk.type(HER, '/event 67')
    expect((await talk.press(HER, 'Джерела')).text).toContain(`Номер запису: #${EXCHANGE.id}.`)
  })

  test('/event finds an exchange by its number, an event on record by that after a #', async ({
    talk,
  }) => {
    talk.person(HER)
    for (const text of [`/event #${EXCHANGE.id}`, '/event 67', '/event №67']) {
      // oxlint-disable-next-line no-await-in-loop -- one question after another
      expect(textOf(await talk.type(HER, text))).toContain('67-й обмін')
    }
    expect(textOf(await talk.type(HER, '/event 9999'))).toContain('немає')
    expect(textOf(await talk.type(HER, '/event'))).toContain('/event 67')
    expect(textOf(await talk.type(HER, `/event #${BODIES.id}`))).toContain('немає')
  })

  test('/quota, /sources, /about, /privacy and /safety answer without a word on bodies', async ({
    talk,
  }) => {
    talk.person(HER)
    const answers = []
    for (const text of ['/quota', '/sources', '/about', '/privacy', '/digest']) {
      // oxlint-disable-next-line no-await-in-loop -- one question after another
      answers.push(...(await talk.type(HER, text)))
    }
    expect(answers).toHaveLength(5)
    expect(textOf(answers)).not.toMatch(/тіл(?!ьк)|репатріац/iu)
    expect(textOf(answers)).toContain('Домовленість від 23\u00a0липня 2025')
    expect(textOf(await talk.type(HER, '/safety'))).toContain('0\u00a0800\u00a0300\u00a0529')
  })
})

describe('/quota', () => {
  test.for([
    [
      'uk',
      'Сторони кажуть різне:\n14\u00a0серпня 2025 — 84\u00a0особи за даними Координаційного штабу, 90\u00a0осіб за даними Міноборони РФ.',
    ],
    [
      'en',
      "The sides say different things:\n14\u00a0August 2025: 84\u00a0people according to the Coordination Headquarters, 90\u00a0people according to Russia's Ministry of Defence.",
    ],
    [
      'ru',
      'Стороны говорят разное:\n14\u00a0августа 2025 — 84\u00a0человека по данным Координационного штаба, 90\u00a0человек по данным Минобороны РФ.',
    ],
  ] as const)('tells apart what the sides dispute, in %s', async ([lang, words], { talk }) => {
    talk.person(HER)
    rememberChat(talk.db, HER, { lang, zone: 'Europe/Kyiv' }, NOW)
    const [open] = talk.world.standing.open
    if (open === undefined) throw new Error('Cannot test: no open agreement')
    const disputed = {
      figures: [
        {
          day: '2025-08-14',
          ours: { value: 84, by: 'coordination_hq' },
          theirs: { value: 90, by: 'ru_mod' },
        },
      ],
      denied: null,
    } as const
    expect(textOf(await talk.type(HER, '/quota'))).not.toContain(words)
    talk.world.standing = { ...talk.world.standing, open: [{ ...open, disputed }] }
    expect(textOf(await talk.type(HER, '/quota'))).toContain(words)
  })
})

describe('/mydata', () => {
  test('shows nothing of a stranger, and all that is kept of a reader', async ({ talk }) => {
    talk.person(HER)
    expect(textOf(await talk.type(HER, '/mydata'))).toContain('не зберігає нічого')
    rememberChat(talk.db, HER, { lang: 'uk', zone: 'Europe/Warsaw' }, NOW)
    subscribe(talk.db, HER, 'exchanges', NOW)
    const text = textOf(await talk.type(HER, '/mydata'))
    for (const part of ['11', 'Теми: обміни', 'Варшава', 'Українська', '1970']) {
      expect(text).toContain(part)
    }
  })
})

describe('feedback', () => {
  test('is kept without from whom', async ({ talk }) => {
    talk.person(HER)
    await talk.type(HER, '/feedback У картці від 14 серпня помилка')
    expect(feedbackKept(talk.db, 9).map(({ words }) => words)).toEqual([
      'У картці від 14 серпня помилка',
    ])
    expect(all(talk.db, sql`SELECT chat_id FROM chat`)).toEqual([])
  })

  test.for([
    'зателефонуйте мені 050 123 45 67',
    'мій сину Петро Вигаданий не повернувся',
    'паспорт АА 123456',
    'пишіть на oksana@example.org',
    'народився 01.02.1990',
  ])('that holds personal data is refused: %s', async (text, { talk }) => {
    talk.person(HER)
    expect(textOf(await talk.type(HER, `/feedback ${text}`))).toContain('не передали й не зберегли')
    expect(feedbackKept(talk.db, 9)).toEqual([])
  })

  test.for(['uk', 'en', 'ru'])(
    'is what answers the question for it, with no command (%s)',
    async (language, { talk }) => {
      talk.person(HER, language)
      const [asked] = await talk.type(HER, '/feedback')
      talk.telegram.people.type(HER, 'сина в картці немає, дата хибна', { replyTo: asked?.id ?? 0 })
      await talk.settled()
      expect(feedbackKept(talk.db, 9).map(({ words }) => words)).toEqual([
        'сина в картці немає, дата хибна',
      ])
    },
  )

  test('is offered where nothing fits, and passed on by a press only', async ({ talk }) => {
    talk.person(HER)
    const [offer] = await talk.type(HER, 'кнопка нижче чомусь довго думає')
    expect(offer && wordsOn(offer)).toEqual(['Передати оператору'])
    expect(feedbackKept(talk.db, 9)).toEqual([])
    expect((await talk.press(HER, 'Передати оператору')).text).toContain('Дякуємо')
    expect(feedbackKept(talk.db, 9)).toHaveLength(1)
  })

  test('is not offered to a mother who asks after her son', async ({ talk }) => {
    talk.person(HER)
    const [answer] = await talk.type(HER, 'Чи є серед них мій син?')
    expect(answer && wordsOn(answer)).toEqual([])
    expect(answer?.text).not.toMatch(ABOUT_BODIES)
  })
})
