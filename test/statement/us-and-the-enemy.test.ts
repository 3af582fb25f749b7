import { describe, expect, test } from 'vitest'
import { eventIn, figuresIn } from './told.ts'

const DAY = '2025-08-21'
const waysOf = (text: string): string => {
  const { bodies_to_ua: ours, bodies_to_ru: theirs } = figuresIn(text, DAY)
  return `${ours ?? '-'} ${theirs ?? '-'}`
}

describe('to whom bodies went where only a pronoun or the enemy tells it', () => {
  test.each([
    ['Сьогодні відбулася репатріація. До нас доїхали 210 полеглих, до них — 35.', '210 35'],
    ['Сьогодні обмін тілами. Додому їде 210 полеглих, противнику передано 35.', '210 35'],
    ['Коордштаб: сьогодні нам передали 604 тіла полеглих, ворогові — 43.', '604 43'],
    ['Лубинец: сегодня прошла репатриация. К нам вернулись 604 тела, врагу отдали 43.', '604 43'],
    ['Сегодня Украине передали 604 тела погибших, противнику отдали 43.', '604 43'],
    [
      'The Coordination HQ: 604 fallen came back to us today, 43 were handed to the enemy.',
      '604 43',
    ],
    [
      'Today 604 bodies of fallen soldiers came home to Ukraine. 43 were returned to the enemy.',
      '604 43',
    ],
  ])('«%s» is Ukraine’s word', (text, ways) => {
    expect(waysOf(text)).toBe(ways)
  })

  test.each([
    [
      'Советник президента России: «Тысяча тел солдат ВСУ уехала на Украину сегодня. К нам — 21».',
      '1000 21',
    ],
    ['Саралиев: «Забрали сегодня 43 тела наших ребят. Передали противнику 604».', '604 43'],
    ['Мединський: «До нас повернулося 21 тіло. Україні передали 1000».', '1000 21'],
    [
      'У Держдумі кажуть: «До нас доїхало 21 тіло, ворогу віддали 1000». Обмін тілами був сьогодні.',
      '1000 21',
    ],
    ['Saraliev: today we took 43 of our dead and gave the enemy 604 bodies.', '604 43'],
  ])('«%s» is Russia’s word', (text, ways) => {
    expect(waysOf(text)).toBe(ways)
    expect(eventIn(text, DAY)).toMatchObject({ attribution: 'claimed_by_russia' })
  })

  test.each([
    'Обмен телами состоялся сегодня. К нам — 21 тело, противнику передано 1000 тел.',
    'Обмен телами прошёл сегодня. Нам 21 тело, врагу 1000.',
  ])('«%s» is of nobody named and held', (text) => {
    expect(eventIn(text, DAY)?.review).not.toEqual([])
  })
})

describe('bodies that are on controlled land', () => {
  test.each([
    '909 тіл\nСаме стільки останків полеглих опинилося сьогодні на підконтрольній Україні землі. Коордштаб.',
    '909 тел\nИменно столько останков бойцов оказалось сегодня на подконтрольной Киеву земле, сообщил Коордштаб.',
    '909 bodies\nThat many remains of Ukrainian soldiers ended up on government-controlled land today, the Coordination HQ says.',
    'Body exchange: 909\nThat is how many Ukrainian fallen reached government-controlled territory today, the Coordination HQ said.',
  ])('came: «%s»', (text) => {
    expect(waysOf(text)).toBe('909 -')
    expect(eventIn(text, DAY)).toMatchObject({ review: [], attribution: 'confirmed' })
  })
})

describe('who is silent of Russia’s half', () => {
  test.each([
    '503 dead soldiers were returned to Ukraine today. The Coordination HQ will not comment on what Russia received.',
    '503 bodies came home to Ukraine today. The Coordination HQ would not say how many Moscow got.',
    'Сегодня на Украину вернулись тела 503 военных. В Коордштабе не комментируют, сколько получила Россия.',
  ])('has told the other: «%s»', (text) => {
    expect(eventIn(text, DAY)).toMatchObject({ attribution: 'confirmed' })
  })

  test.each([
    '503 dead soldiers were returned to Ukraine today, Medinsky said. The Coordination HQ has not commented.',
    'Сегодня Украине передали 503 тела погибших. Коордштаб этого не подтвердил.',
  ])('and who is silent of all has not: «%s»', (text) => {
    expect(eventIn(text, DAY)).toMatchObject({ attribution: 'claimed_by_russia' })
  })
})
