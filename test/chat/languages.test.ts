import { describe, expect } from 'vitest'
import { messagesIn } from '#notification/catalogue/catalogue.ts'
import { LANGUAGES } from '#notification/reader.ts'
import { readerOf } from '#store/chats.ts'
import { test, textOf, wordsOn } from './conversation.ts'

const HER = 11
/** Whoever asks very much at once is slowed down, so there are two. */
const HIM = 12

const COMMANDS =
  '/start /status /latest /exchanges /quota /event /settings /digest /sources /about /safety /privacy /mydata /feedback /forget /help'

describe('a whole conversation', () => {
  test.for(LANGUAGES)('in %s goes from the first tap to the last', async (lang, { talk }) => {
    talk.person(HER, 'uk')
    const { buttons, settings, talk: words, language } = messagesIn(lang)
    await talk.type(HER, '/start')
    if (lang !== 'uk') await talk.press(HER, language)
    expect((await talk.press(HER, buttons.notifyExchanges)).text).toContain(
      words.turnedOn.exchanges,
    )
    await talk.press(HER, buttons.choose)
    await talk.press(HER, buttons.turn('quota', true))
    await talk.press(HER, buttons.back)
    await talk.press(HER, settings.buttons.digest)
    await talk.press(HER, settings.buttons.every.day)
    expect(readerOf(talk.db, HER)?.topics).toEqual(['exchanges', 'quota', 'digest'])
    talk.person(HIM, 'uk')
    await talk.type(HIM, '/start')
    if (lang !== 'uk') await talk.press(HIM, language)
    for (const command of COMMANDS.split(' ')) {
      // oxlint-disable-next-line no-await-in-loop -- one command after another
      const answers = await talk.type(HIM, command)
      expect(answers.length).toBeGreaterThan(0)
      expect(readsLike(lang, textOf(answers), answers.flatMap(wordsOn))).toBe('')
    }
    expect((await talk.press(HIM, buttons.forgetYes)).text).toBe(words.forgotten)
    expect(readerOf(talk.db, HIM)).toBeNull()
  })
})

/** What in a text is of another language; quotes, names of channels and of languages may be. */
function readsLike(lang: (typeof LANGUAGES)[number], text: string, words: readonly string[]) {
  const own = [...text.split('\n'), ...words]
    .filter((line) => !['Українська', 'Русский', 'English'].includes(line))
    .map((line) => line.replaceAll(/«[^»]*»/gu, ''))
    .join('\n')
  const foreign = { uk: /[ыэъё]/iu, ru: /[іїєґ]/iu, en: /\p{Script=Cyrillic}/u }[lang]
  return own.split('\n').find((line) => foreign.test(line)) ?? ''
}
