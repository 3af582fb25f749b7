import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventIn } = readOn('2025-11-20')

const placesOf = (text: string) => {
  const event = eventIn(text, '2024-11-08')
  return (event?.breakdown ?? []).map(({ place, count }) => `${place} ${count ?? '?'}`)
}

describe('where bodies came from', () => {
  test.each([
    [
      'Сьогодні повернули 563 захисників: тіла 320 з Донеччини, 89 з-під Бахмута, 154 із моргів РФ, — Коордштаб.',
      ['Donetsk region 320', 'Bakhmut direction 89', 'morgues in Russia 154'],
    ],
    [
      'Ukraine brought home the bodies of 563 soldiers on Friday, including 320 from Donetsk Oblast, 89 from near Bakhmut and 154 from Russian morgues.',
      ['Donetsk region 320', 'Bakhmut direction 89', 'morgues in Russia 154'],
    ],
    [
      'Сьогодні повернуто 563 тіла полеглих. Загиблих повернули з Донецького (320), Бахмутського (89) напрямків і моргів на території РФ (154).',
      ['Donetsk direction 320', 'Bakhmut direction 89', 'morgues in Russia 154'],
    ],
    [
      'Сьогодні повернуто 563 тіла. 320 захисників загинули поблизу Сіверська, 89 — під Часовим Яром, 154 — у районі Селидового.',
      ['Siversk direction 320', 'Chasiv Yar direction 89', 'Selydove direction 154'],
    ],
    [
      'Сьогодні повернуто тіла 563 полеглих. Серед них 320 оборонців, які загинули на Донеччині, 89 — на Запоріжжі.',
      ['Donetsk region 320', 'Zaporizhzhia region 89'],
    ],
    [
      'Сьогодні до України повернуто 563 тіла полеглих:\n1) Донецький напрямок: 320;\n2) Бахмутський напрямок: 89;\n3) морги на території рф: 154.',
      ['Donetsk direction 320', 'Bakhmut direction 89', 'morgues in Russia 154'],
    ],
    [
      'Сьогодні повернуто 502 тіла. Донеччина — 397, Луганщина — 24, Запоріжжя — 64, морги рф — 17.',
      ['Donetsk region 397', 'Luhansk region 24', 'Zaporizhzhia region 64', 'morgues in Russia 17'],
    ],
    [
      'Повернули тіла 502 полеглих. Донецький напрямок: 397 Луганський напрямок: 24 Запорізький напрямок: 64. Репатріація пройшла сьогодні.',
      ['Donetsk direction 397', 'Luhansk direction 24', 'Zaporizhzhia direction 64'],
    ],
    [
      'Сегодня Украине вернули 563 тела, из которых 320 — из-под Угледара, 154 — из Курской области.',
      ['Vuhledar direction 320', 'Kursk region 154'],
    ],
  ])('is read from «%s»', (text, expected) => {
    expect(placesOf(text)).toEqual(expected)
  })

  test.each([
    [
      'Today 563 bodies were repatriated: 320 from the Zelenopil direction, 89 from the Lyman direction.',
      ['Zelenopil direction 320', 'Lyman direction 89'],
    ],
    [
      'Сьогодні повернуто тіла 563 полеглих із Донецького, Зеленопільського та Лиманського напрямків.',
      ['Donetsk direction ?', 'Zelenopilskyi direction ?', 'Lyman direction ?'],
    ],
    [
      'Сегодня возвращены тела 563 погибших: 320 — с Зеленопольского направления, 154 — с Лиманского.',
      ['Zelenopolskyi direction 320', 'Lyman direction 154'],
    ],
    [
      'Сьогодні повернуто тіла 563 полеглих: з Лиманського напрямку — 320, зі Степового — 89.',
      ['Lyman direction 320', 'Stepovoho direction 89'],
    ],
  ])('may be a place that no table knows: «%s»', (text, expected) => {
    expect(placesOf(text)).toEqual(expect.arrayContaining(expected))
  })

  test.each([
    'Сьогодні до України повернуто тіла 563 полеглих. Обмін відбувся у Гомельській області. ДСНС у Сумській області забезпечила перевезення.',
    'Today 563 bodies were handed over in the Sumy region. Experts from Kyiv and Kharkiv will identify them.',
    'Сегодня Украине передали 563 тела. Кремль заявил, что наступление на Покровск продолжается.',
  ])('is not where something else is: «%s»', (text) => {
    expect(placesOf(text)).toEqual([])
  })

  test('leaves the number of several places open, and none for who died in captivity', () => {
    const shared = 'Сьогодні повернуто тіла 563 полеглих. Ще 89 захисників загинули на Бахмутському та Луганському напрямках.' // prettier-ignore
    expect(placesOf(shared)).toEqual(['Bakhmut direction ?', 'Luhansk direction ?'])
    const died = 'Сьогодні повернули 1000 тіл. Серед них — захисники, які загинули на Донеччині та Курщині; п’ятеро померли в полоні.' // prettier-ignore
    expect(placesOf(died)).toEqual(['Donetsk region ?', 'Kursk region ?'])
  })

  test('«по 24» of each place went to nobody else', () => {
    const text = 'Сьогодні повернуто тіла 502 воїнів: 397 тіл — з Донецької області, по 24 — з Луганської та Херсонської.' // prettier-ignore
    expect(eventIn(text, '2024-11-08')?.figures.bodies_to_ru).toBeUndefined()
  })

  test('is no part of all: «1000 тіл із Курського, Донецького напрямків»', () => {
    const text = 'Сьогодні повернули 1000 тіл із Курського, Донецького та Запорізького напрямків, повідомляє СБУ.' // prettier-ignore
    expect(eventIn(text)).toMatchObject({ figures: { bodies_to_ua: { value: 1000 } }, review: [] })
  })
})
