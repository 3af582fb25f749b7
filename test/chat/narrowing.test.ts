import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { instant } from '#post/post.ts'
import { rememberChat, subscribe } from '#store/chats.ts'
import { preferencesOf } from '#store/settings.ts'
import { readAgreements } from '../../src/facts.ts'
import { ABOUT_BODIES, type Conversation, test, textOf, wordsOn } from './conversation.ts'

const HER = 11
const NOW = instant(0)
const { agreements } = readAgreements(join(import.meta.dirname, '../../data'))

function reader(talk: Conversation, lang: 'uk' | 'en' | 'ru' = 'uk'): void {
  talk.world.agreements = agreements.filter(({ announcedOn }) => announcedOn <= '2025-08-19')
  talk.person(HER)
  rememberChat(talk.db, HER, { lang, zone: 'Europe/Kyiv' }, NOW)
  subscribe(talk.db, HER, 'exchanges', NOW)
}

const narrowedTo = (talk: Conversation) => preferencesOf(talk.db, HER)?.only

const WORDS = {
  uk: {
    topics: 'Теми',
    narrow: 'Звузити тему',
    july: 'Стамбул, 23\u00a0липня 2025',
    state: 'Звужено: обміни — лише «Стамбул, 23\u00a0липня 2025».',
    all: 'Про все',
    undo: 'Скасувати зміну',
    back: 'Назад',
  },
  en: {
    topics: 'Topics',
    narrow: 'Narrow a topic',
    july: 'Istanbul, 23\u00a0July 2025',
    state: 'Narrowed: exchanges — only “Istanbul, 23\u00a0July 2025”.',
    all: 'Everything',
    undo: 'Undo',
    back: 'Back',
  },
  ru: {
    topics: 'Темы',
    narrow: 'Сузить тему',
    july: 'Стамбул, 23\u00a0июля 2025',
    state: 'Сужено: обмены — только «Стамбул, 23\u00a0июля 2025».',
    all: 'Обо всём',
    undo: 'Отменить изменение',
    back: 'Назад',
  },
} as const

describe('a topic', () => {
  test.for(['uk', 'en', 'ru'] as const)(
    'is narrowed to an agreement on record, and widened, in %s',
    async (lang, { talk }) => {
      reader(talk, lang)
      const words = WORDS[lang]
      const [home] = await talk.type(HER, '/settings')
      await talk.press(HER, words.topics)
      const choices = await talk.press(HER, words.narrow)
      expect(choices.id).toBe(home?.id)
      expect(wordsOn(choices)).toHaveLength(3 + 3 + 1)
      const chosen = await talk.press(HER, words.july)
      expect(narrowedTo(talk)).toEqual({
        exchanges: { is: 'agreement', id: 'istanbul_july_2025' },
      })
      expect(wordsOn(chosen)).toContain(words.all)
      expect(wordsOn(chosen)).not.toContain(words.july)
      expect((await talk.press(HER, words.back)).text).toContain(words.state)
      expect(textOf(await talk.type(HER, '/settings'))).toContain(words.state)
      expect(textOf(await talk.type(HER, '/mydata'))).toContain(words.state)
      await talk.press(HER, words.topics)
      await talk.press(HER, words.narrow)
      await talk.press(HER, words.all)
      expect(narrowedTo(talk)).toEqual({})
      await talk.press(HER, words.undo)
      expect(narrowedTo(talk)).toEqual({
        exchanges: { is: 'agreement', id: 'istanbul_july_2025' },
      })
    },
  )

  test('is narrowed to a group, and a change taken back', async ({ talk }) => {
    reader(talk)
    await talk.type(HER, '/settings')
    await talk.press(HER, 'Теми')
    await talk.press(HER, 'Звузити тему')
    const page = await talk.press(HER, 'Цивільні')
    expect(page.text).toContain('Тема «обміни»: лише «цивільні».')
    expect(page.text).toContain('Виправлення того, про що вас уже сповістили, надходять завжди.')
    await talk.press(HER, 'Скасувати зміну')
    expect(narrowedTo(talk)).toEqual({})
  })

  test('that is turned off and on again by undo is as narrow as it was', async ({ talk }) => {
    reader(talk)
    await talk.type(HER, '/settings')
    await talk.press(HER, 'Теми')
    await talk.press(HER, 'Звузити тему')
    await talk.press(HER, WORDS.uk.july)
    await talk.press(HER, 'Назад')
    await talk.press(HER, 'Не сповіщати про обміни')
    expect(narrowedTo(talk)).toEqual({})
    await talk.press(HER, 'Скасувати зміну')
    expect(narrowedTo(talk)).toEqual({ exchanges: { is: 'agreement', id: 'istanbul_july_2025' } })
  })

  test('of several is asked for first, and each has choices of its own', async ({ talk }) => {
    reader(talk)
    subscribe(talk.db, HER, 'quota', NOW)
    subscribe(talk.db, HER, 'bodies', NOW)
    await talk.type(HER, '/settings')
    await talk.press(HER, 'Теми')
    const which = await talk.press(HER, 'Звузити тему')
    expect(wordsOn(which)).toEqual(['Обміни', 'Репатріація', 'Домовленості', 'Назад'])
    const quota = await talk.press(HER, 'Домовленості')
    expect(wordsOn(quota)).not.toContain('Цивільні')
    await talk.press(HER, 'Назад')
    const bodies = await talk.press(HER, 'Репатріація')
    expect(wordsOn(bodies)).not.toContain('Цивільні')
    expect(wordsOn(bodies)).toContain('Стамбул, 2\u00a0червня 2025')
  })

  test('has no word of the fallen for who did not choose them', async ({ talk }) => {
    reader(talk)
    await talk.type(HER, '/settings')
    await talk.press(HER, 'Теми')
    const page = await talk.press(HER, 'Звузити тему')
    expect(page.text + wordsOn(page).join()).not.toMatch(ABOUT_BODIES)
  })

  test.for([
    '1:set:only:exchanges:a-zzzzzz',
    '1:set:only:exchanges:agreement:istanbul_july_2025',
    '1:set:only:exchanges:g-women',
    "1:set:only:exchanges:a-1' OR 1",
    '1:set:only:digest:g-civilians',
    '1:set:only:quota:g-civilians',
    '1:topic:exchanges:on:a-zzzzzz',
    '1:topic:exchanges:off:g-civilians',
    '1@-100500:set:only:exchanges:all',
  ])('is not narrowed by %s', async (data, { talk }) => {
    reader(talk)
    await talk.type(HER, '/settings')
    await talk.pressData(HER, data)
    expect(narrowedTo(talk)).toEqual({})
    expect(preferencesOf(talk.db, HER)?.topics).toEqual(['exchanges'])
    expect(talk.world.logged).toEqual([])
  })
})
