import { expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'
import { isEvent } from '#statement/statement.ts'

const told = (published: string, text: string): readonly string[] =>
  extractStatements({ text, published }).flatMap((one) =>
    isEvent(one) && one.review.length === 0 ? [one.kind] : [],
  )

test.each([
  [
    '2018-07-27',
    'North Korea returned the remains of 55 American servicemen on Friday. A plane took them to Osan, where an honor guard was waiting.',
  ],
  [
    '2020-06-22',
    'The remains of 147 soldiers who fell in the Korean War were transferred to Seoul at a repatriation ceremony on Hawaii today.',
  ],
  [
    '2025-04-10',
    'Russia and the US swap prisoners in Abu Dhabi. The exchange early on Thursday freed a dancer who was serving 12 years in a Russian penal colony.',
  ],
  [
    '2025-09-06',
    'Останки 42 людей, яких знайшли під час ексгумації, сьогодні знову віддали землі. На церемонію приїхала польська делегація.',
  ],
])(
  'what other countries give each other, and burials, are no news (%s) «%s»',
  (published, text) => {
    expect(told(published, text)).toEqual([])
  },
)

test('the dead of this war are news whoever else is named', () => {
  expect(
    told(
      '2025-08-19',
      'Russia returned the remains of 1,000 Ukrainian servicemen today. An American volunteer is believed to be among them.',
    ),
  ).toEqual(['body_repatriation'])
})

test('one man whose exchange a text recalls is no exchange of the day', () => {
  const text =
    'Вірш про повернення додому написав захисник. Сьогодні його опублікував Координаційний штаб. З полону чоловіка обміняли 31 січня, разом із ним — іще 206 українців.'
  expect(told('2024-02-01', text)).toEqual([])
})

test('a swap of Ukraine that others arranged is one', () => {
  const text =
    'Ukraine and Russia swapped prisoners in a deal arranged by the US and the UAE on Thursday: 157 Ukrainians are home.'
  expect(told('2026-02-05', text)).toEqual(['prisoner_exchange'])
})

test.each([
  [
    '2021-10-24',
    'Росія та Україна обмінялися останками воїнів, полеглих у Другій світовій. Пошуковці передали останки чотирьох бійців і отримали 17.',
  ],
  [
    '2020-11-17',
    'Some 200 bodies have been exchanged by Azerbaijan and Armenia, state media in Russia reported on Tuesday.',
  ],
])('nobody is asked about the dead of other wars (%s) «%s»', (published, text) => {
  expect(extractStatements({ text, published }).filter((one) => isEvent(one))).toEqual([])
})

test('«захід» is a measure as well as the West', () => {
  const text =
    'Сьогодні, 14 червня, проведено захід із повернення полеглих. Додому повернуто тіла 64 полеглих воїнів.'
  expect(told('2022-06-14', text)).toEqual(['body_repatriation'])
})
