import { describe, expect, test } from 'vitest'
import type { CivilDay } from '#post/civil-day.ts'
import { extractStatements } from '#statement/extract.ts'
import { isEvent } from '#statement/statement.ts'
import { COMPOSED_IN, type Composed, composedIn } from '../posts/composed.ts'

const PUBLISHED: CivilDay = '2025-10-02'

/** What is read of a post, only of what it says. */
function readOf({ text, figures }: Composed): unknown {
  const event = extractStatements({ text, published: PUBLISHED }).find((one) => isEvent(one))
  const read = Object.entries(event?.figures ?? {})
    .filter(([measure]) => measure in figures)
    .map(([measure, { value }]) => [measure, value] as const)
  return { text, kind: event?.kind, held: event?.review, figures: sorted(read) }
}

const sorted = (figures: readonly (readonly [string, number])[]): object =>
  Object.fromEntries(figures.toSorted(([a], [b]) => a.localeCompare(b)))

const saidBy = ({ text, figures }: Composed): unknown => ({
  text,
  kind: 'prisoner_exchange',
  held: [],
  figures: sorted(Object.entries(figures)),
})

describe('however a post is put together, it says', () => {
  test.each(COMPOSED_IN)('who came home and who went, in %s', (lang) => {
    const posts = composedIn(lang)
    expect(posts.length).toBeGreaterThan(400)
    const wrong = posts.filter(
      (post) => JSON.stringify(readOf(post)) !== JSON.stringify(saidBy(post)),
    )
    expect(wrong.slice(0, 5).map((post) => readOf(post))).toEqual(
      wrong.slice(0, 5).map((post) => saidBy(post)),
    )
  })
})

const readIn = (text: string, published: CivilDay): unknown => {
  const event = extractStatements({ text, published }).find((one) => isEvent(one))
  const figures = Object.entries(event?.figures ?? {}).map(([measure, { value }]) => [measure, value] as const) // prettier-ignore
  return { held: event?.review, day: event?.day, figures: sorted(figures) }
}

describe('it also says so', () => {
  test.each([
    [
      'in figures far below, told by somebody',
      'Обмін полоненими відбувся в четвер. Люди втомлені. Багатьох чекає лікування. Потрібен час. Рідні чекали роками. Дехто плакав. Лікарі вже поруч. «Цифра така: 20 цивільних і 185 наших оборонців», — сказав речник.',
      { ua_returned: 205, ua_military: 185, ua_civilians: 20 },
    ],
    [
      'where all of some are soldiers',
      'Обмін полоненими відбувся сьогодні. Додому приїхали 36 українців: 35 військових та один цивільний. Усі четверо земляків — нацгвардійці.',
      { ua_returned: 36, ua_military: 35, ua_civilians: 1 },
    ],
    [
      'below a cry of joy, of the largest one',
      'Our heroes are home!\n\nThe largest prisoner exchange since the war began has freed 144 defenders from Russian captivity, the intelligence said.',
      { ua_returned: 144, ua_military: 144 },
    ],
    [
      'below what Ukraine does about an exchange with Russia',
      'Списки для обмена с Россией украинская сторона меняет, считает Мединский. Очередной обмен пленными состоялся. На сей раз — 146 на 146.',
      { ua_returned: 146, ru_returned: 146 },
    ],
    [
      'below words of what somebody will do',
      "'I will hug my mother' - soldiers are free\n\nNine Russian servicemen came home in an exchange with Ukraine, Russia's Defence Ministry said on Thursday.",
      { ru_returned: 9 },
    ],
  ])('%s', (_, text, figures) => {
    expect(readIn(text, '2025-10-02')).toEqual({ held: [], day: '2025-10-02', figures })
  })
})

test.each([
  'За добу в полон здалися 9 окупантів, повідомив Генштаб. У серпні відбулося два обміни: повернулися 84 та 79 людей.',
  'За сутки в плен сдались 9 российских военных. В августе прошли два обмена.',
])('whoever surrenders comes home in no exchange: %s', (text) => {
  expect(readIn(text, '2025-10-02')).toMatchObject({ held: undefined, figures: {} })
})
