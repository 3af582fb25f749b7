import { describe, expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'
import { type EventStatement, isEvent } from '#statement/statement.ts'

const eventsIn = (text: string): readonly EventStatement[] =>
  extractStatements({ text, published: '2026-04-16' }).filter(isEvent)

const held = (text: string): readonly string[] =>
  eventsIn(text).map(({ review }) => review.map(({ code }) => code).join())

const told = (text: string): readonly number[] =>
  eventsIn(text)
    .filter(({ review }) => review.length === 0)
    .map(
      ({ figures: { ua_returned: people, bodies_to_ua: bodies } }) =>
        (people ?? bodies)?.value ?? -1,
    )

describe('news that is only guessed is held with the words that say so', () => {
  test.for([
    'Ймовірно, сьогодні пройшов обмін полоненими: вдома 88 захисників.',
    'Мабуть, нині відбувся обмін полоненими: сьогодні вдома 88 захисників.',
    'Сьогодні, судячи з усього, відбувся обмін полоненими. Додому повернулися 88 військових.',
    'За неперевіреною інформацією, сьогодні з полону звільнено 88 захисників.',
    'За даними телеграм-каналів, сьогодні відбувся обмін: повернулися 88 захисників.',
    'Додому сьогодні повернулися 88 захисників, відбувся обмін (за неофіційними даними).',
    'Неперевірено! Сьогодні відбувся обмін полоненими, вдома 88 захисників.',
    'Схоже, сьогодні Україні повернули 900 тіл полеглих.',
    'Видимо, сегодня состоялся обмен пленными: дома 88 украинских военных.',
    'Сегодня, по всей видимости, прошел обмен пленными, домой вернулись 88 украинских бойцов.',
    'По непроверенной информации, сегодня из плена вернулись 88 украинских военных.',
    'По данным источников, сегодня состоялся обмен: дома 88 украинских военных.',
    'Неофициально: сегодня обмен, 88 украинских защитников дома.',
    'Судя по всему, сегодня Украине передали 900 тел погибших.',
    'Perhaps a prisoner exchange took place today: 88 Ukrainian soldiers are home.',
    '88 Ukrainian soldiers were presumably freed in a prisoner exchange today.',
    'Unverified reports: 88 Ukrainian soldiers came home in a prisoner swap today.',
    'Our sources say 88 Ukrainian soldiers were freed in a prisoner swap today.',
    'Ukraine has seemingly received 900 bodies of its fallen soldiers today.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([])
    expect(held(text)).toEqual(['unconfirmed'])
  })
})

describe('what else is left open leaves the news told', () => {
  test.for<[string, number]>([
    ['За даними Коордштабу, сьогодні відбувся обмін: додому повернулися 88 захисників.', 88],
    [
      'По данным Координационного штаба, сегодня домой вернулись 88 украинских военных, состоялся обмен.',
      88,
    ],
    [
      'According to the Coordination Headquarters, 88 Ukrainian soldiers were freed in a prisoner swap today.',
      88,
    ],
    [
      'Сьогодні відбувся обмін: вдома 88 захисників. Попередньо, серед звільнених четверо волинян.',
      88,
    ],
    [
      'Сегодня состоялся обмен: дома 88 украинских военных. Вероятно, завтра обмен продолжится.',
      88,
    ],
    ['88 Ukrainian soldiers came home in a swap today. The next one is likely to follow soon.', 88],
    ['Повернення 88 захисників стало можливо завдяки команді штабу: сьогодні відбувся обмін.', 88],
    ['Сьогодні відбувся обмін, вдома 88 захисників. Це не чутки!', 88],
    ['Попри чутки про зрив, сьогодні обмін відбувся: вдома 88 захисників.', 88],
    ['Сьогодні Україні повернуто 900 тіл, які, ймовірно, належать українським захисникам.', 900],
    ['Сьогодні до України повернули 900 тіл – можливо, українських оборонців.', 900],
    [
      'Сегодня Украине передали 900 тел, которые, предположительно, принадлежат украинским военным.',
      900,
    ],
    ['Today Ukraine received 900 bodies, reportedly of Ukrainian servicemen.', 900],
    ['Сьогодні Україні повернули 900 тіл полеглих. Натомість Росії нібито передали 30.', 900],
    [
      'Сьогодні Україні повернули 900 тіл полеглих. Росія, якщо вірити її депутатові, дістала 30.',
      900,
    ],
    [
      'Сегодня Украине передали 900 тел погибших. Россия, если верить депутату Госдумы, забрала 30 тел.',
      900,
    ],
  ])('%s', ([text, count]) => {
    expect(told(text)).toEqual([count])
  })
})

describe('hearsay of this day is held, not dropped', () => {
  test.for([
    'Сьогодні нібито відбувся обмін полоненими, 88 захисників удома.',
    'За чутками, сьогодні звільнили 88 українських військових.',
    'Якщо вірити пабликам, сьогодні обміняли 88 українських військових.',
    'Сегодня якобы обменяли 88 украинских военных.',
    'Если верить блогерам, сегодня состоялся обмен, дома 88 украинских военных.',
    'Сегодня якобы передали Украине 900 тел погибших.',
    'Rumour has it that 88 Ukrainian soldiers came home today in a swap.',
    '88 Ukrainian soldiers were allegedly swapped today.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([])
    expect(held(text)).toEqual(['unconfirmed'])
  })

  test('where somebody denies it nothing is held', () => {
    expect(eventsIn('Сьогодні нібито обміняли 88 захисників. Це фейк.')).toEqual([])
  })
})

describe('«сьогодні» beside another day is held', () => {
  test.for([
    'Сьогодні, 6 квітня, відбувся обмін полоненими: вдома 88 захисників.',
    'Сьогодні, у понеділок, з полону звільнено 88 захисників, відбувся обмін.',
    'Сегодня, 6 апреля, состоялся обмен: дома 88 украинских военных.',
    'Today, Monday, 88 Ukrainian soldiers came home in a prisoner swap.',
    'Сьогодні, 11 квітня, відбулися репатріаційні заходи, повернуто 900 тіл.',
    'Today, April 6, Ukraine received 900 bodies of its fallen soldiers.',
  ])('%s', (text) => {
    expect(held(text)).toEqual(['date_misprint'])
  })

  test.for([
    'Тіла 14 захисників, яких повернули 6 квітня, сьогодні передали родинам для поховання.',
    'Сьогодні рідні зустріли захисників, яких обміняли 6 квітня.',
  ])('two days of two matters are no misprint: %s', (text) => {
    expect(held(text)).not.toContain('date_misprint')
  })
})

describe('what one must take on trust from the other side is held', () => {
  test.for([
    'Сьогодні відбувся обмін, якщо вірити росіянам: 88 на 88.',
    'Якщо вірити росіянам: сьогодні Україні передали 900 тіл.',
    'Якщо росіяни не брешуть, сьогодні з полону повернулися 88 захисників.',
    'Сегодня, если верить Кремлю, из плена вернули 88 защитников Украины.',
    'Если россияне не врут, сегодня состоялся обмен 88 на 88.',
    'If we are to believe Moscow, 88 Ukrainian soldiers were freed in a swap today.',
    'Today, if Russia is telling the truth, 900 bodies were returned to Ukraine.',
    'Сьогодні відбулася репатріація тіл полеглих. Росія, якщо вірити їй, передала Україні 900 тіл.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([])
    expect(held(text)).toEqual(['unconfirmed'])
  })
  test.for<[string, number]>([
    [
      'Сьогодні Україні повернули 900 тіл, які, якщо вірити росіянам, належать українським військовим.',
      900,
    ],
    ['It received 900 bodies today, those of Ukrainian soldiers if Russia is to be believed.', 900],
    [
      'Сьогодні відбувся обмін: вдома 88 захисників. Росіянам, якщо вірити їхньому міноборони, передали стільки ж.',
      88,
    ],
  ])('whose the bodies are, and what they got, holds nothing: %s', ([text, number]) => {
    expect(told(text)).toEqual([number])
  })
})
