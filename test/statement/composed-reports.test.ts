import { describe, expect, test } from 'vitest'
import type { CivilDay } from '#post/civil-day.ts'
import { extractStatements } from '#statement/extract.ts'
import { isEvent } from '#statement/statement.ts'
import { NO_REPORTS, reportsIn } from '../posts/composed-reports.ts'

const PUBLISHED: CivilDay = '2025-10-02'
const ASKED = ['ua_returned', 'ua_military', 'ua_civilians', 'ru_returned']

const eventOf = (text: string, published: CivilDay = PUBLISHED) =>
  extractStatements({ text, published }).find((one) => isEvent(one))

function readOf(text: string): unknown {
  const event = eventOf(text)
  const told = Object.entries(event?.figures ?? {}).filter(([measure]) => ASKED.includes(measure))
  const figures = Object.fromEntries(told.map(([measure, { value }]) => [measure, value]))
  return { text, held: event?.review, day: event?.day, figures }
}

describe('however a report is put together, it says', () => {
  test.each(['uk', 'ru', 'en'] as const)('on which day how many came, in %s', (lang) => {
    const reports = reportsIn(lang)
    expect(reports.length).toBeGreaterThan(70)
    const read = reports.map(({ text }) => readOf(text))
    expect(read).toEqual(reports.map((report) => ({ ...report, held: [] })))
  })
})

test.each(NO_REPORTS)('is no news: %s', (text) => {
  expect(eventOf(text)).toBeUndefined()
})

test.each([
  [
    'Россия и Украина провели обмен военнопленными. Домой возвращаются 96 российских военнослужащих, взамен киевской стороне переданы 55 военнопленных. Домой вернутся и 3 жителя Курской области.',
    { ua_returned: 55, ru_returned: 99 },
  ],
  [
    'Обмен сегодня: 132 наших военнослужащих вернулись на Родину, Украина получила 94 своих военных.',
    { ua_returned: 94, ru_returned: 132 },
  ],
])('tells both sides: %s', (text, figures) => {
  expect(readOf(text)).toMatchObject({ held: [], figures })
})
