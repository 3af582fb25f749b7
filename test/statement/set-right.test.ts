import { describe, expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'
import { readOn } from './told.ts'

const { eventIn, toldIn, figuresIn } = readOn('2025-08-24')

describe('a report of others that is set right below is no event', () => {
  test.for([
    'У мережі ширять допис, що сьогодні відбувся обмін і додому повернулися 84 захисники. Насправді ці кадри зняті торік.',
    'У мережі поширюють допис про те, що сьогодні з полону повернулися 84 захисники. Насправді це відео травневого обміну.',
    "У фейсбуці з'явився допис: «Сьогодні з полону повернулися 84 захисники». Насправді такої інформації штаб не публікував.",
    'У мережі ширять допис про обмін. У ньому йдеться, що сьогодні додому повернулися 84 захисники. Насправді кадри старі.',
    'У соцмережах пишуть, що сьогодні обміняли 84 військових. Це старе фото.',
    'Соцмережами шириться інформація про обмін 84 полоненими. Координаційний штаб: це не відповідає дійсності.',
    'В сети распространяют сообщение, что сегодня домой вернулись 84 защитника. На самом деле видео снято в мае.',
    'В соцсетях расходится пост, что сегодня состоялся обмен 84 пленными. На самом деле это старое видео.',
    'В соцсетях пишут: сегодня из плена вернулись 84 защитника. На самом деле это фото 2023 года.',
    'A post spreading online says that 84 defenders came home from captivity today. In fact, the picture is from May.',
    'Social media posts claim that 84 Ukrainian prisoners were freed today. In reality, the footage is from May.',
    'У мережі ширять допис, що сьогодні Україні передали 1000 тіл. Насправді фото з липня.',
  ])('%s', (text) => {
    expect(eventIn(text)).toBeNull()
    const kinds = extractStatements({ text, published: '2025-08-24' }).map(({ kind }) => kind)
    expect(kinds).not.toContain('official_total')
  })
})

describe('news that others pass on, and what is so instead, are told', () => {
  test.for([
    'У мережі поширюють відео: сьогодні з полону повернулися 84 захисники. Вітаємо вдома!',
    'Сьогодні відбувся обмін, додому повернулися 84 захисники. У мережі ширять відео зустрічі. Насправді емоції не передати словами.',
    'У мережі ширять допис, що обмін зірвано. Насправді сьогодні обмін відбувся: додому повернулися 84 захисники.',
    'У мережі ширять допис, що сьогодні додому повернулися 200. Насправді сьогодні з полону повернулися 84 захисники.',
    'Сегодня состоялся обмен, домой вернулись 84 украинских защитника. В сети распространяют видео встречи. На самом деле их ждали три года.',
    'В сети распространяют сообщение, что обмен сорван. На самом деле сегодня обмен состоялся: домой вернулись 84 украинца.',
    '84 Ukrainian defenders were freed in a prisoner swap today. A video of the meeting is spreading online. In fact, many had been held for three years.',
    'Social media posts claim that the swap failed. In fact, 84 Ukrainian defenders came home from captivity today.',
  ])('%s', (text) => {
    expect(toldIn(text)).toBe('told 2025-08-24')
    expect(figuresIn(text)['ua_returned']).toBe(84)
  })
})
