import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { figuresIn } = readOn('2025-08-14')
const OURS = {
  uk: 'У результаті обміну вдома 71 українець.',
  ru: 'В результате обмена домой вернулся 71 украинец.',
  en: '71 Ukrainians came home in a swap.',
}

describe('civilians beside a side’s own people', () => {
  test.each([
    `${OURS.ru} Россия забрала 68 своих, с ними вернулись четверо гражданских.`,
    `${OURS.ru} Россия забрала 68 своих и четверых гражданских.`,
    `${OURS.uk} Росія забрала 68 своїх, а також чотирьох жителів Курщини.`,
    `${OURS.en} Russia got 68 of its own back, and four civilians came with them.`,
  ])('came on top of them: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 71, ru_returned: 72, ru_civilians: 4 })
  })

  test.each([
    `${OURS.ru} Россия забрала 68 своих, четверо из них гражданские.`,
    `${OURS.ru} Россия забрала 68 своих, в том числе четверых гражданских.`,
    `${OURS.ru} Россия забрала 68 своих: 64 военных и четверых гражданских.`,
    `${OURS.uk} Росія забрала 68 своїх, четверо – цивільні.`,
  ])('are some of them where it is said so: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 71, ru_returned: 68, ru_civilians: 4 })
  })

  test('who add up to the own people by chance are no sum of both sides', () => {
    const text = `${OURS.uk} Росія забрала 75 своїх, з ними повернулися четверо цивільних.`
    expect(figuresIn(text)).toMatchObject({ ua_returned: 71, ru_returned: 79 })
  })
})
