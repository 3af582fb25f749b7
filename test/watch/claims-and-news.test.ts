import { describe, expect } from 'vitest'
import { test } from '../db.ts'
import { at, Day } from './chats-told.ts'
import { exchange } from './texts.ts'

const OMBUDSMAN = 'dmytro_lubinetzs'
const PRESIDENT = 'V_Zelenskiy_official'
const MORNING_AFTER = [
  'Відбувся обмін військовополоненими. Наші захисники вдома.',
  'Відбувся обмін військовополоненими. На підконтрольну Україні територію повернулися 84 людей.',
]
const claim = (day: number): string =>
  `Состоялся обмен военнопленными. ${day} августа с территории, подконтрольной киевскому режиму, возвращены 84 российских военнослужащих.`

describe('a claim of the Russian side', () => {
  test.for(MORNING_AFTER)(
    'makes no second exchange of a post of the morning after: %s',
    async (text, { db }) => {
      const day = new Day(db, '2025-08-14T19:00:00Z')
      day.joins(1, 'exchanges')
      day.posts(1, exchange(84))
      day.now = at('2025-08-15T06:00:00Z')
      day.posts(1, text, OMBUDSMAN)
      day.now = at('2025-08-15T07:00:00Z')
      day.posts(9, claim(15), 'mod_russia')
      await day.passes()
      expect(day.chat(1)).toHaveLength(1)
    },
  )

  test.for([
    ['before ours', [13, 14]],
    ['to the day before ours', [14, 13]],
  ] as const)('takes no message from our event when it is moved %s', async ([, days], { db }) => {
    const day = new Day(db, '2025-08-14T12:00:00Z')
    day.joins(1, 'exchanges')
    day.posts(5, claim(days[0]), 'mod_russia')
    day.posts(1, exchange(84))
    await day.passes()
    day.posts(5, claim(days[1]), 'mod_russia')
    day.posts(1, exchange(85))
    await day.passes()
    expect(day.chat(1)).toHaveLength(1)
    expect(day.chat(1)[0]?.html).toContain('Було 84, стало 85.')
    expect(day.chat(1)[0]?.html).toContain('14 серпня')
  })
})

test('a post of the President moved to another day takes no message from the event of the Headquarters', async ({
  db,
}) => {
  const day = new Day(db, '2025-08-14T12:00:00Z')
  day.joins(1, 'exchanges')
  day.posts(1, exchange(84))
  day.posts(5, exchange(84), PRESIDENT)
  await day.passes()
  day.posts(5, exchange(84, 13), PRESIDENT)
  day.posts(1, exchange(85))
  await day.passes()
  expect(day.chat(1)[0]?.html).toContain('14 серпня')
  expect(day.chat(1)[0]?.html).toContain('Було 84, стало 85.')
})
