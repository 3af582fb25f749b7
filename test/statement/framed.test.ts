import { describe, expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'
import { isEvent } from '#statement/statement.ts'
import { FURTHER_PLAIN_EXCHANGES } from '../posts/further-plain-exchanges.ts'
import { PLAIN_EXCHANGES } from '../posts/plain-exchanges.ts'
import { PLAIN_REPATRIATIONS } from '../posts/plain-repatriations.ts'

const NEWS = [...PLAIN_EXCHANGES, ...FURTHER_PLAIN_EXCHANGES, ...PLAIN_REPATRIATIONS]

const languageOf = (text: string): 'uk' | 'ru' | 'en' => {
  if (!/[а-яіїєґ]/iu.test(text)) return 'en'
  return /[іїєґ]/iu.test(text) ? 'uk' : 'ru'
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** What may stand around the words of news and makes them none: before or after them. */
const FRAMES: Readonly<Record<'uk' | 'ru' | 'en', readonly ((news: string) => string)[]>> = {
  uk: [
    (news) => `Фейк: «${news}»`,
    (news) => `${news}\n\nКоординаційний штаб спростував це повідомлення.`,
    (news) => `Мрію прочитати: «${news}»`,
    (news) => `Уявіть собі: ${lower(news)}`,
    (news) => `Якщо все піде за планом, то ${lower(news)}`,
    (news) => `За чутками, ${lower(news)}`,
    (news) => `Кадр із фільму: ${lower(news)}`,
    (news) => `Річниця обміну. ${news}`,
    (news) => `Цього дня рік тому: ${lower(news)}`,
    (news) => `${news} Обмін, однак, скасували.`,
    (news) => news.replaceAll(/[.!…]+(?=\s|$)/gu, '?'),
  ],
  ru: [
    (news) => `Фейк: «${news}»`,
    (news) => `${news}\n\nМинобороны опровергло это сообщение.`,
    (news) => `Мечтаю прочитать: «${news}»`,
    (news) => `Представьте: ${lower(news)}`,
    (news) => `Если всё пойдёт по плану, то ${lower(news)}`,
    (news) => `По слухам, ${lower(news)}`,
    (news) => `Кадр из фильма: ${lower(news)}`,
    (news) => `Годовщина обмена. ${news}`,
    (news) => `В этот день год назад: ${lower(news)}`,
    (news) => `${news} Обмен, однако, отменили.`,
    (news) => news.replaceAll(/[.!…]+(?=\s|$)/gu, '?'),
  ],
  en: [
    (news) => `Fake: "${news}"`,
    (news) => `${news}\n\nThe headquarters denied the report.`,
    (news) => `I dream of reading: "${news}"`,
    (news) => `Imagine: ${lower(news)}`,
    (news) => `If all goes to plan, ${lower(news)}`,
    (news) => `Rumour has it that ${lower(news)}`,
    (news) => `A scene from the film: ${lower(news)}`,
    (news) => `The anniversary of the exchange. ${news}`,
    (news) => `On this day a year ago: ${lower(news)}`,
    (news) => `${news} The swap, however, was cancelled.`,
    (news) => news.replaceAll(/[.!…]+(?=\s|$)/gu, '?'),
  ],
}

describe('the words of news', () => {
  test.for(NEWS)('are told to nobody in any frame: $text', ({ text, published }) => {
    const told = FRAMES[languageOf(text)]
      .map((frame) => frame(text))
      .filter((framed) =>
        extractStatements({ text: framed, published }).some(
          (one) => isEvent(one) && one.review.length === 0,
        ),
      )
    expect(told).toEqual([])
  })
})
