import { describe, expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'
import { isEvent } from '#statement/statement.ts'

const agreementIn = (published: string, text: string): string | null =>
  extractStatements({ text, published }).find((one) => isEvent(one))?.agreement?.id ?? null

describe('the agreement of a repatriation', () => {
  test.each([
    [
      '2026-01-29',
      'Россия и Украина обменялись телами, написал Мединский. «Это сделано в рамках стамбульских договоренностей. Украина получила тела 1000 военных. Россия — 38».',
      'other:istanbul_unspecified',
    ],
    [
      '2026-01-29',
      'Russia returned 1,000 bodies, Medinsky said. This was done under the Istanbul agreements.',
      'other:istanbul_unspecified',
    ],
    [
      '2025-07-17',
      'Russia gave Ukraine 1,000 bodies and got back 19, Medinsky said. The agreements on this were reached at talks in Istanbul.',
      'istanbul_june_2025',
    ],
    [
      '2025-06-13',
      'Ще 1200 тіл повернули в Україну, повідомив Коордштаб. Це частина домовленостей, досягнутих на другому раунді перемовин у Стамбулі.',
      'istanbul_june_2025',
    ],
  ])('is tied by the sentence after (%s) «%s»', (published, text, id) => {
    expect(agreementIn(published, text)).toBe(id)
  })

  test.each([
    [
      '2025-10-23',
      'В Україну повернуто тіла 1000 захисників, повідомив Коордштаб.\n\nЩе 1000 тіл російська сторона передала 17 липня в межах Стамбульських домовленостей, досягнутих 2 червня.',
    ],
    [
      '2026-01-29',
      'Тіла 1000 захисників повернули 29 січня. Джерело: Коордштаб.\n\nРепатріаційні заходи за Стамбульськими домовленостями завершилися в червні, і всього Україна отримала 6057 тіл.',
    ],
    [
      '2026-01-29',
      'Россия передала 1000 тел, получила 38, сообщил Мединский.\n\nЛетом по стамбульским договоренностям Киев получил более 6 тысяч тел.',
    ],
    [
      '2025-05-16',
      'The Coordination Headquarters reported that 909 fallen defenders were brought home on May 16.\n\nThe day coincided with talks in Istanbul at which a 1,000-for-1,000 prisoner swap was agreed.',
    ],
  ])('is none where it is of an event before (%s) «%s»', (published, text) => {
    expect(agreementIn(published, text)).toBeNull()
  })
})
