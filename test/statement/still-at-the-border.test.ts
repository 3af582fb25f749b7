import { describe, expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'
import { readOn } from './told.ts'

const { toldIn } = readOn('2026-05-21')

const kindsIn = (text: string) =>
  extractStatements({ text, published: '2025-12-29' }).map(({ kind }) => kind)

describe('bodies that only Russia says came wait where they have not crossed', () => {
  test.for([
    'Russia says 1,104 bodies were returned today. The convoy remains at the border, Kyiv says.',
    'Moscow says 1,104 bodies were handed to Ukraine today. The refrigerator trucks have not crossed the border, Kyiv says.',
    'Россия заявляет, что сегодня передала 1104 тела. Колонна остаётся на границе, говорят в Киеве.',
    'Москва сообщила о передаче 1104 тел. В Киеве говорят, что колонна всё ещё на границе.',
    'Росія заявляє, що сьогодні передала 1104 тіла. Рефрижератори й далі стоять на кордоні, кажуть у Штабі.',
    'Росія заявляє, що сьогодні передала 1104 тіла. Колона не перетнула кордон, кажуть у Києві.',
  ])('«%s»', (text) => {
    expect(toldIn(text)).toBe('held')
  })

  test.for([
    '1,104 bodies were returned to Ukraine today, the Headquarters says. The convoy crossed the border at noon.',
    'Сегодня Украине передали 1104 тела. Колонна пересекла границу в полдень, сообщил Коордштаб.',
    'Сьогодні Україні повернули 1104 тіла. Колона перетнула кордон опівдні, каже Коордштаб.',
    'Сьогодні Україні повернули 1104 тіла. Учора колона ще стояла на кордоні.',
  ])('but those who crossed are told: «%s»', (text) => {
    expect(toldIn(text)).toBe('told 2026-05-21')
  })
})

describe('who comes only if the exchange takes place has not come', () => {
  test.for([
    '164 людей зустрінуть Новий рік не в камері, якщо обмін відбудеться.',
    '164 человека встретят Новый год дома, если обмен состоится.',
    '164 people will see in the New Year at home if the exchange takes place.',
    '164 людей зустрінуть Новий рік вдома, коли обмін відбудеться.',
  ])('«%s»', (text) => {
    expect(kindsIn(text).filter((kind) => kind !== 'planned')).toEqual([])
  })

  test.for([
    '164 людей зустрінуть Новий рік удома. Обмін відбувся сьогодні.',
    'Обмін відбувся сьогодні: 164 людей зустрінуть Новий рік удома.',
  ])('but it is news where it took place: «%s»', (text) => {
    expect(kindsIn(text)).toEqual(['prisoner_exchange'])
  })
})
