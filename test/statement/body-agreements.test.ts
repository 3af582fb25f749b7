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
    [
      '2026-01-29',
      '«Во исполнение стамбульских договоренностей». С этих слов Мединский начал сообщение: Украине передана тысяча тел, России — 38.',
      'other:istanbul_unspecified',
    ],
    [
      '2025-06-15',
      'Today Russia handed over 1,200 bodies to Ukraine, a source told reporters. Moscow is acting in line with the arrangements made in Istanbul on June 2, the source said.',
      'istanbul_june_2025',
    ],
    [
      '2025-06-16',
      'The ministry in Moscow said on Monday that, in keeping with the understandings reached in Istanbul on June 2, it had given Ukraine the bodies of 1,248 servicemen.',
      'istanbul_june_2025',
    ],
    [
      '2025-07-17',
      'Ukraine received 1,000 bodies, Medinsky said; Russia got 19. The basis for the exchange was what both sides had agreed in Istanbul.',
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

describe('the agreement of an exchange', () => {
  test.each([
    [
      '2025-10-02',
      'Черговий обмін полоненими відбувся з урахуванням стамбульських домовленостей: додому повернулися 185 військових.',
      'other:istanbul_unspecified',
    ],
    [
      '2025-06-19',
      'З полону повернулися наші захисники. Це новий етап обміну, про який домовилися у Стамбулі, категорія — «важкопоранені».',
      'istanbul_june_2025',
    ],
    [
      '2025-05-25',
      'Today 303 Ukrainian defenders came home from Russian captivity. The third part of the 1,000-for-1,000 exchange that we agreed on in Istanbul is done, the president wrote.',
      'istanbul_may_2025',
    ],
  ])('is tied by what it is a part of (%s) «%s»', (published, text, id) => {
    expect(agreementIn(published, text)).toBe(id)
  })

  test('is not the one that a text tells of in the past', () => {
    expect(
      agreementIn(
        '2025-08-14',
        'Украина вернула из плена 84 человека, сообщил Коордштаб.\n\nОб обмене «1000 на 1000» стороны условились в Стамбуле, на втором раунде переговоров.',
      ),
    ).toBeNull()
  })
})
