import { describe, expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'
import { isEvent } from '#statement/statement.ts'
import { DENIALS, DENIED_ON, NEWS_BESIDE_DENIALS } from '../posts/denials.ts'

const told = (text: string) =>
  extractStatements({ text, published: DENIED_ON }).filter(
    (statement) => isEvent(statement) && statement.review.length === 0,
  )

const countsIn = (text: string): (number | undefined)[] =>
  told(text).map((event) =>
    isEvent(event) ? (event.figures.ua_returned ?? event.figures.bodies_to_ua)?.value : undefined,
  )

describe.each(['uk', 'ru', 'en'] as const)('in %s', (language) => {
  test.for(DENIALS[language])('news that its own post denies is told to nobody: %s', (text) => {
    expect(told(text)).toEqual([])
  })

  test.for(NEWS_BESIDE_DENIALS[language])('news beside another denial is told: %s', (text) => {
    expect(countsIn(text)).toEqual([Number(/(?:58|103|1,?000)/u.exec(text)?.[0].replace(',', ''))])
  })
})

/** The first sentence of news, put into the words that call it untrue. */
const UNTRUE: Readonly<Record<string, (news: string) => string>> = {
  'не відповідає дійсності': (news) => `Повідомлення про те, що ${news}, не відповідає дійсності.`,
  'не підтвердилися': (news) => `Чутки, що ${news}, не підтвердилися.`,
  'є фейком': (news) => `Допис, у якому йдеться, що ${news}, є фейком.`,
  спростували: (news) => `Інформацію, що ${news}, у штабі спростували.`,
  'не соответствует действительности': (news) =>
    `Сообщение о том, что ${news}, не соответствует действительности.`,
  'оказалась ложью': (news) => `Новость, что ${news}, оказалась ложью.`,
  'is false': (news) => `The report that ${news} is false.`,
  'turned out to be a hoax': (news) => `The claim that ${news} turned out to be a hoax.`,
}

const NEWS: Readonly<Record<'uk' | 'ru' | 'en', readonly string[]>> = {
  uk: [
    'сьогодні відбувся обмін полоненими і вдома 58 захисників',
    'сьогодні з російського полону повернулися 58 військових та двоє цивільних',
    'Україна повернула сьогодні 58 своїх оборонців у межах обміну',
    'сьогодні Україні передали 1000 тіл полеглих',
    'сьогодні відбулися репатріаційні заходи й повернуто 1000 тіл загиблих воїнів',
    'обмін за формулою «58 на 58» сьогодні завершено',
  ],
  ru: [
    'сегодня состоялся обмен пленными и домой вернулись 58 украинских военных',
    'сегодня из российского плена освобождены 58 украинцев',
    'сегодня стороны обменялись пленными по формуле «58 на 58»',
    'сегодня Россия передала Украине 1000 тел погибших',
    'сегодня с территории Украины возвращены 58 российских военнослужащих',
  ],
  en: [
    'a prisoner exchange took place today and 58 Ukrainian soldiers came home',
    '58 Ukrainians were freed from Russian captivity today',
    'Ukraine and Russia swapped 58 prisoners each today',
    '1,000 bodies of fallen soldiers were returned to Ukraine today',
  ],
}

const languageOf = (frame: string): 'uk' | 'ru' | 'en' => {
  if (/[a-z]/u.test(frame)) return 'en'
  return /соответству|оказал/u.test(frame) ? 'ru' : 'uk'
}

describe.each(Object.entries(UNTRUE))('a report of which it is said: %s', (name, frame) => {
  test.for(NEWS[languageOf(name)])('tells of no event: %s', (news) => {
    expect(told(frame(news))).toEqual([])
  })

  test.for(NEWS[languageOf(name)])('and without these words it does: %s', (news) => {
    expect(told(`${news.charAt(0).toUpperCase()}${news.slice(1)}.`)).toHaveLength(1)
  })
})
