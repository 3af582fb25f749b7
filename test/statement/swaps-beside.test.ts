import { describe, expect, it } from 'vitest'
import { readOn } from './told.ts'

const { figuresIn, sidesIn } = readOn('2025-04-19')

describe('A few more who are swapped for a few more beside an exchange', () => {
  it.each([
    'Сьогодні відбувся обмін полоненими. Кожна сторона повернула по 246 військових. Крім того, 31 важкопораненого українця обміняли на 15 росіян.',
    'The sides swapped 246 prisoners each today. In addition, 31 wounded Ukrainians were exchanged for 15 wounded Russians.',
    'Сегодня состоялся обмен пленными 246 на 246. Ещё 31 раненого украинца отдали за 15 россиян.',
    'С подконтрольной Киеву территории возвращены 246 российских военнослужащих, взамен переданы 246 военнопленных ВСУ. Кроме того, 31 раненый военнопленный передан в обмен на 15 раненых российских военных.',
  ])('come on top of those of each side: %s', (text) => {
    expect(sidesIn(text)).toBe('277 261')
  })

  it('are held by the number that is told of all', () => {
    const text =
      '277 українських військових повернулися з полону. Міноборони РФ повідомило про обмін 246 на 246 і ще про 31 пораненого, за якого отримало 15 своїх поранених.'
    expect(sidesIn(text)).toBe('277 261')
  })

  it('come on top of those of each side whom a number without a noun counts', () => {
    const text =
      '277 Ukrainian soldiers returned home on Saturday, President Zelenskyy wrote, in the biggest exchange so far. Moscow spoke of 246 on each side plus 31 wounded Ukrainians traded for 15 Russians.'
    expect(sidesIn(text)).toBe('277 261')
  })

  it('are all of a side where nothing more is told', () => {
    const text =
      'Сьогодні з полону повернулися 45 захисників. Їх обміняли на трьох російських льотчиків.'
    expect(sidesIn(text, '2023-05-06')).toBe('45 3')
  })

  it('are no others where those who were paid for came in another year', () => {
    const text =
      'Обмен пленными 173 на 173 Россия и Украина провели сегодня. Кроме того, домой приехали ещё 75 российских военных — за пятерых командиров, прибывших в Киев в 2023 году.'
    expect(sidesIn(text)).toBe('173 248')
  })
})

describe('As many as were swapped', () => {
  it.each([
    'Додому приїхали 197 українських військових. 175 наших воїнів обміняли на таку ж кількість росіян, ще 22 повернули поза обміном.',
    'Ukraine brought home 197 soldiers, 22 of them outside the exchange: 175 were swapped for the same number of Russians.',
  ])('are those of the other side, and not those who came outside: %s', (text) => {
    expect(figuresIn(text)).toEqual({
      ua_returned: 197,
      ua_military: 197,
      ua_outside_exchange: 22,
      ru_returned: 175,
    })
  })

  it('are all where soldiers and civilians are swapped together', () => {
    const text =
      'Russia said 60 civilians and 130 Ukrainian soldiers were exchanged for the same number of its own today.'
    expect(sidesIn(text)).toBe('190 190')
  })

  it.each([
    'Сегодня состоялся обмен с Россией: домой едут 390 человек. Столько же получила Россия.',
    'Сегодня состоялся обмен: домой едут 390 человек. Столько же получила Москва.',
  ])('tell of whom a Russian text counts before: %s', (text) => {
    expect(figuresIn(text)).toEqual({ ua_returned: 390, ru_returned: 390 })
  })
})
