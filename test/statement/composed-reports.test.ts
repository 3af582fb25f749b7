import { describe, expect, test } from 'vitest'
import type { CivilDay } from '#post/civil-day.ts'
import { NO_REPORTS, reportsIn } from '../posts/composed-reports.ts'
import { readOn } from './told.ts'

const PUBLISHED: CivilDay = '2025-10-02'
const ASKED = ['ua_returned', 'ua_military', 'ua_civilians', 'ru_returned']

const { eventIn } = readOn(PUBLISHED)

function readOf(text: string): unknown {
  const event = eventIn(text)
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
  expect(eventIn(text)).toBeNull()
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

test.each([
  'Україна повернула з російського полону чергову групу захисників. Дякуємо ОАЕ за сприяння.',
  'Наші вдома! Сьогодні з неволі визволили важкопоранених і важкохворих оборонців.',
  'В четверг Украина вернула из российского плена ещё одну группу защитников.',
  'Soldiers of the Armed Forces and the National Guard were brought home today. It was the 44th exchange since the start of the invasion.',
  'Сьогодні додому повернулися військовослужбовці ЗСУ та прикордонники. Так пройшов 72-й обмін.',
  'Сьогодні відбувся обмін полоненими. Усього з 2022 року в межах обмінів визволено 4264 українців, ще 160 – поза обмінами.',
  'Ukraine and Russia carried out another prisoner exchange today. 19 are young people under the age of 25. Two brothers came back together.',
])('is news without a number of all: %s', (text) => {
  expect(readOf(text)).toMatchObject({ held: [], figures: {} })
  expect(Object.keys(eventIn(text)?.figures ?? {})).not.toContain('ua_returned')
})

test.each([
  'He spent 1,023 days in captivity, came home in an exchange last autumn and now helps others.',
  'Він провів у полоні 1023 дні, повернувся під час обміну минулої осені й тепер допомагає іншим.',
])('tells of one man: %s', (text) => {
  expect(eventIn(text)).toBeNull()
})
