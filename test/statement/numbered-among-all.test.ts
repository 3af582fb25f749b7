import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventIn } = readOn('2025-10-02')

const UK = 'Сьогодні відбувся обмін полоненими, додому повернулися 150 військових.'
const RU = 'Сегодня состоялся обмен пленными, домой на Украину вернулись 150 военных.'
const EN = 'Today a prisoner swap took place: 150 Ukrainian soldiers returned home.'

describe('the place of an exchange among all', () => {
  test.for([
    `${UK} Обмін у лічбі Штабу стоїть під номером 69.`,
    `${UK} Захід, у якому посередничали Емірати, йде під номером 69.`,
    `${UK} Це підсумок 69-го, комбінованого, обміну.`,
    `${EN} In Kyiv the exchange is number 69 of the war.`,
    `${EN} It was number 69 since the invasion began.`,
    `${RU} 68 обменов до этого дня вернули домой 6 тысяч граждан; нынешний – 69-й.`,
    `${UK} Це 69-й обмін. Усі ті етапи, що були влітку, разом лічать за один, 66-й.`,
  ])('is read from «%s»', (text) => {
    expect(eventIn(text)?.ordinal?.value).toBe(69)
  })

  test.for([
    `${UK} Попередній захід стоїть під номером 68.`,
    `${UK} Автобус під номером 69 привіз їх додому.`,
    `${UK} Про це написав нинішній президент США, 47-й за ліком.`,
    `${UK} Нинішній президент — 47-й.`,
    `${UK} Нинішній рік — 12-й від початку війни.`,
    `${EN} The bus was number 69 of the convoy.`,
    `${UK} Наступний обмін піде під номером 70.`,
  ])('is none in «%s»', (text) => {
    expect(eventIn(text)?.ordinal).toBeNull()
  })

  test('«the second in two days» counts those days', () => {
    const { eventIn: then } = readOn('2022-11-24')
    const text = 'Состоялся обмен, 50 украинских военных дома. Это второй обмен за двое суток.'
    expect(then(text)?.ordinal).toBeNull()
  })
})
