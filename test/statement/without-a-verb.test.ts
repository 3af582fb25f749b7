import { expect, test } from 'vitest'
import { codesIn, eventIn, figuresIn } from './told.ts'

const DAY = '2026-06-19'

test.for<readonly [string, Record<string, number>]>([
  [
    'На свято — обмін! 90 наших військових та 4 цивільні дорогою додому.',
    { ua_returned: 94, ua_military: 90, ua_civilians: 4 },
  ],
  [
    'К празднику — обмен! 90 наших военных и 4 гражданских по дороге домой. Слава Украине!',
    { ua_returned: 94, ua_military: 90, ua_civilians: 4 },
  ],
  ['78th exchange: 88 Ukrainian defenders back.', { ua_returned: 88, ua_military: 88 }],
  [
    'As a result of a prisoner exchange today, freedom was regained by sixty-six Ukrainians.',
    { ua_returned: 66 },
  ],
])('who is on the way home has come: %s', ([text, figures]) => {
  expect(codesIn(text, DAY)).toEqual([])
  expect(figuresIn(text, DAY)).toEqual(figures)
})

test.for([
  '88 soldiers back at the front after the exchange of last year.',
  'Ukraine wants its 6,000 prisoners back. Talks on an exchange go on.',
  'Коли обмін? 146 родин щодня дорогою додому заходять до церкви.',
])('%s is no news', (text) => {
  expect(eventIn(text, DAY)).toBeNull()
})
