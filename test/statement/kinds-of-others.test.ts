import { describe, expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'

const kindsIn = (text: string) =>
  extractStatements({ text, published: '2026-06-19' }).map(({ kind, review }) =>
    review.length > 0 ? `${kind} held` : kind,
  )

describe('what is no statement of ours', () => {
  test.each([
    // Between others.
    'Israel freed 250 prisoners today in exchange for 20 hostages held by Hamas.',
    'Armenia released 4 Azerbaijani soldiers today, Baku returned 10. Kyiv welcomed the step.',
    "Сьогодні ХАМАС звільнив 20 заручників, Ізраїль навзаєм випустив 250 в'язнів.",
    'США и Россия обменялись заключёнными: в Абу-Даби переданы трое. Посредником выступили ОАЭ.',
    'З полону талібів повернулися четверо росіян. Обміну не було.',
    // Only played, and only asked.
    'Під час навчань курсанти відпрацювали умовний обмін полоненими 40 на 40.',
    'Скільки обмінів було цього року? Вісім, каже Коордштаб.',
    'Сколько было обменов в этом году? Восемь.',
  ])('%s', (text) => {
    expect(kindsIn(text)).toEqual([])
  })

  test.each([
    ['Чи був сьогодні обмін? Ні, обміну не було.', ['denial']],
    ['Обміну сьогодні не було, повідомили в Коордштабі.', ['denial']],
    [
      'Сьогодні відбувся обмін: 77 українських військових удома. Скільки ще буде обмінів?',
      ['prisoner_exchange'],
    ],
    // An office tells that civilians came, and that it was no exchange.
    [
      '25 жителей Курской области сегодня вернулись домой с территории Украины, сообщила омбудсмен. Это гуманитарная акция, обмена не было.',
      ['civilian_return', 'denial'],
    ],
    // Where others say it, it is denied with the rest.
    ['Канали пишуть, що сьогодні повернулися 77 полонених. Обміну сьогодні не було.', ['denial']],
    ['Belarus released 31 Ukrainian civilians today, US mediators said.', ['civilian_return']],
  ])('its near twin is: %s', (text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds)
  })
})
