import { describe, expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'
import { isEvent } from '#statement/statement.ts'
import { readOn } from './told.ts'

const { codesIn } = readOn('2026-05-14')

test.for([
  [
    'The bodies of 1,029 soldiers were exchanged today. Russia gave back the bodies of 1,003 Ukrainian soldiers and got the remains of 26 Russian soldiers.',
    { bodies_to_ua: { value: 1003 }, bodies_to_ru: { value: 26 } },
  ],
  [
    "254 fallen defenders' bodies were returned to Ukraine today in a repatriation.",
    { bodies_to_ua: { value: 254 } },
  ],
] as const)('bodies both ways are no number of one side: %s', ([text, figures]) => {
  const event = extractStatements({ text, published: '2026-05-14' }).find((s) => isEvent(s))
  expect(event).toMatchObject({ kind: 'body_repatriation', figures, review: [] })
})

describe('a whole beside which the text has another one', () => {
  test.for([
    'Відбувся новий обмін, додому повернулися понад 45 українців. Звільнено також 12 цивільних.',
    'A prisoner exchange took place today. More than 41 Ukrainian prisoners of war were released, including 13 civilians who came home.',
    'Сьогодні Україні повернули понад 500 тіл полеглих. З моргів на території РФ повернули 154 тіла.',
    'Обмін: 844 захисники вдома. Сьогодні в межах обміну з російського полону повернулися 84 захисники.',
    'Україні передали ще 100 тіл полеглих. Сьогодні Україна отримала 1000 тіл полеглих.',
    'Сегодня состоялся обмен: домой вернулись 157 украинских военных. Из плена вернулись 17 украинских военных.',
    'Обмін: 84 захисники вдома. Сьогодні з російського полону повернулися 86 захисників.',
    'Україні передали ще 1251 тіло полеглих. Сьогодні Україна отримала 1248 тіл полеглих.',
  ])('is held: %s', (text) => {
    expect(codesIn(text)).toContain('figures_differ')
  })

  test.for([
    'Сьогодні відбувся обмін. Майже 50 захисників удома: повернулися 49 воїнів.',
    'Сьогодні відбувся обмін: додому повернулися 157 людей, 150 військових і 7 цивільних.',
    'Сьогодні відбувся обмін: удома 230 людей: 213 рядових і сержантів, 11 офіцерів та шестеро цивільних.',
    'Сегодня состоялся обмен: домой вернулись 230 украинцев: 213 рядовых, 11 офицеров и шестеро гражданских.',
    'Сьогодні Україні повернули 254 тіла полеглих. 221 тіло — з Донецького напрямку, 25 тіл — із Запорізького, 4 тіла — з Луганського, 4 тіла — з моргів.',
    'Коордштаб: Україні сьогодні повернули 1003 тіла. Міноборони Росії пише про 1000 тіл.',
    'Russia and Ukraine swap prisoners in one of the largest exchanges of the war. Each side released 175 prisoners of war today.',
    'The bodies of 1,029 soldiers were exchanged today. Russia handed over the bodies of 1,003 Ukrainian soldiers and received the remains of 26 Russian soldiers.',
  ])('is told where both agree: %s', (text) => {
    expect(codesIn(text)).toEqual([])
  })
})
