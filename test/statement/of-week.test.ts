import { describe, expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'
import { type EventStatement, isEvent } from '#statement/statement.ts'

const eventsIn = (text: string): readonly EventStatement[] =>
  extractStatements({ text, published: '2026-06-19' }).filter(isEvent)

const told = (text: string): readonly number[] =>
  eventsIn(text)
    .filter(({ review }) => review.length === 0)
    .map(({ figures: { ua_returned: ua, bodies_to_ua: bodies } }) => (ua ?? bodies)?.value ?? -1)

describe('who came in a week or a month is no number of the day', () => {
  test.for([
    'This week 418 defenders came home from captivity, the Ombudsman said today.',
    'Цього тижня додому повернулися 418 захисників, повідомив сьогодні омбудсман.',
    'На этой неделе из плена вернулись 418 человек, сообщил сегодня омбудсмен.',
    'У цьому місяці з полону повернули 418 людей, заявив сьогодні омбудсман.',
    'This week 2,100 bodies were returned to Ukraine, officials said today.',
  ])('also where somebody tells it today: %s', (text) => {
    expect(told(text)).toEqual([])
  })
  test.for([
    'This week 418 defenders came home from captivity.',
    'Цього тижня з полону повернулися 418 захисників.',
    'На этой неделе Украине передали тела 900 погибших.',
    'This month 418 Ukrainian soldiers were freed. Today another 64 came home in a swap.',
  ])('and is held where no word lays it on a day: %s', (text) => {
    expect(eventsIn(text).map(({ review }) => review[0]?.code)).toEqual(['day_unclear'])
  })
  test.for([
    'Сьогодні відбувся обмін: вдома 64 захисники. Цього тижня з полону повернулися 418 людей.',
    'Today 64 defenders came home in an exchange. This week 418 came home from captivity.',
    'Сьогодні, вже втретє цього тижня, додому повернулися 64 захисники з полону.',
    'Уже третий обмен на этой неделе: домой вернулись 64 защитника.',
    'For the third time this week, 64 defenders came home from captivity today.',
  ])('beside it the day is told: %s', (text) => {
    expect(told(text)).toEqual([64])
  })
})
