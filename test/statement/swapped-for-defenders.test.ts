import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, eventIn, figuresIn } = readOn('2026-03-06')

describe('those for whom defenders came, and the aerospace forces, are the other side’s', () => {
  test.for([
    'Обмін: 45 захисників удома. «Повернуто трьох військовослужбовців ВКС», – пише російське відомство.',
    'Обмен: Украина вернула 45 защитников. В ведомстве пишут: «возвращены три военнослужащих Воздушно-космических сил».',
    'Exchange: 45 Ukrainian defenders are home. "Three servicemen of the Aerospace Forces have been returned," Moscow wrote.',
  ])('«%s»', (text) => {
    expect(codesIn(text)).toEqual([])
    expect(figuresIn(text)).toEqual({ ua_returned: 45, ua_military: 45, ru_returned: 3 })
  })

  test.for([
    'Three pilots for forty-five defenders of Mariupol came home in today’s exchange.',
    'Три льотчики за 45 захисників: такий сьогоднішній обмін.',
    'Три пилота за 45 защитников: таков сегодняшний обмен.',
  ])('«%s»', (text) => {
    const { ua_returned: ours = 45, ru_returned: theirs = 3 } = figuresIn(text)
    expect([ours, theirs]).toEqual([45, 3])
  })
})

describe('an exchange called by the town of its talks is under what was agreed there', () => {
  const GENEVA = 'other:geneva_march_2026'
  test.for<readonly [string, string | undefined]>([
    ['Другий етап женевського обміну: 300 військових сьогодні вдома.', GENEVA],
    ['Второй этап женевского обмена. Сегодня из плена вернулись 300 украинских военных.', GENEVA],
    ['Second stage of the Geneva exchange: 300 Ukrainian soldiers are home today.', GENEVA],
    [
      'Сьогодні 300 військових удома – обмін. Попередній етап женевського обміну пройшов учора.',
      undefined,
    ],
    [
      'Третій етап женевського обміну планують на неділю. Сьогодні вдома 300 військових – обмін.',
      undefined,
    ],
    ['300 військових удома після обміну. Женевські конвенції порушують.', undefined],
    [
      'Today’s exchange brought 300 Ukrainian soldiers home. The next stage of the Geneva exchange is planned.',
      undefined,
    ],
  ])('«%s»', ([text, id]) => {
    expect(eventIn(text)?.figures.ua_returned?.value).toBe(300)
    expect(eventIn(text)?.agreement?.id).toBe(id)
  })
})
