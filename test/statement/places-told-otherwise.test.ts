import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventIn } = readOn('2025-02-14')

const placesIn = (text: string): string =>
  (eventIn(text)?.breakdown ?? []).map(({ place, count }) => `${place} ${count ?? '-'}`).join(', ')

describe('the places of a repatriation', () => {
  test.for([
    'Сьогодні відбулася передача полеглих, пʼятдесят на пʼятдесят. З наших 50-ти тридцять сім боронили «Азовсталь».',
    'Сьогодні додому повернули 50 полеглих. Тридцять сім із них обороняли «Азовсталь».',
    'Сегодня вернули тела 50 защитников. Из них тридцать семь обороняли «Азовсталь».',
  ])('have their number beside a formula, too: %s', (text) => {
    expect(placesIn(text)).toBe('Azovstal 37')
  })

  test.for([
    'На Запоріжжі знову приймали загиблих. Додому сьогодні повернули 46 полеглих.',
    'На Запорожье вновь принимали погибших. Домой сегодня вернули 46 павших.',
  ])('are not where they were met: %s', (text) => {
    expect(placesIn(text)).toBe('')
  })

  test.for([
    'Сьогодні повернули 212 полеглих. До переліку місць додають Бахмут, Горлівку та морги на території РФ.',
    'Сегодня Украине вернули тела 212 защитников. Названы Бахмут, Горловка и морги в России.',
  ])('are those named beside where others lay: %s', (text) => {
    expect(placesIn(text)).toBe('Bakhmut direction -, Horlivka -, morgues in Russia -')
  })

  test.for([
    'Сьогодні повернули 212 полеглих. Тіла привезли до моргів у Полтавській і Сумській областях.',
    '212 fallen soldiers were returned today. They will be examined in morgues in Poltava and Sumy.',
  ])('are none where they are taken to: %s', (text) => {
    expect(placesIn(text)).toBe('')
  })

  test('are in a row with the rest, which nobody counts', () => {
    const text =
      'Сьогодні повернули тіла 212 полеглих: 150 — Донецький, 50 — Луганський, решта — Харківський.'
    expect(placesIn(text)).toBe('Donetsk direction 150, Luhansk direction 50, Kharkiv direction -')
    expect(eventIn(text)?.review).toEqual([])
  })

  test.for([
    'З окупованих росією територій додому сьогодні доправили 80 загиблих українських військових.',
    'Сегодня с подконтрольных России территорий домой вернули 80 погибших украинских защитников.',
    'Eighty fallen Ukrainian soldiers were brought back today from the part of Ukraine held by Russia, says the Coordination Headquarters.',
  ])('may be what Russia occupies: %s', (text) => {
    expect(placesIn(text)).toBe('temporarily occupied territories -')
    expect(eventIn(text)?.attribution).toBe('confirmed')
  })

  test('are not in the name of a ministry', () => {
    const text =
      'Ukraine took back 80 of its fallen today, the Ministry of Reintegration of the Temporarily Occupied Territories reported.'
    expect(placesIn(text)).toBe('')
  })

  test('are one where it is named twice', () => {
    const text =
      'Сьогодні повернули 121 полеглого.\n🕯 Донеччина (донецький напрямок): сто сім\n🕯 луганський напрямок: чотирнадцять'
    expect(placesIn(text)).toBe('Donetsk direction 107, Luhansk direction 14')
  })

  test.for([
    'Репатріація відбулася: повернули 212 тіл. Вона охопила кілька ділянок: донецьку, луганську та харківську.',
    'Украине сегодня вернули 212 тел с донецкого, луганского и харьковского участков фронта.',
    'Сьогодні повернули 212 полеглих. Географія ширша, ніж минулого разу: до донецького й луганського напрямків додався харківський.',
  ])('are told without numbers: %s', (text) => {
    expect(placesIn(text)).toBe('Donetsk direction -, Luhansk direction -, Kharkiv direction -')
  })

  test.for([
    'Сьогодні передали 757 тіл.\n\nДонецький 451 (так і написано)\nБахмутський 272\nз російських моргів 34',
    'Сегодня передали 757 тел.\n\nДонецкое 451\nБахмутское 272\nиз российских моргов 34',
  ])('stand in lines of their own: %s', (text) => {
    expect(placesIn(text)).toBe(
      'Donetsk direction 451, Bakhmut direction 272, morgues in Russia 34',
    )
  })

  test.for([
    'Сьогодні передали тіла 757 оборонців. Перелік: курахівський та бахмутський напрямки.\n\nДля порівняння січневий розклад: Донецький 451, Бахмутський 71.',
    'Сегодня передали тела 757 защитников. Перечень: кураховское и бахмутское направления.\n\nДля сравнения январский расклад: Донецкое 451, Бахмутское 71.',
  ])('are not those of the time it is compared with: %s', (text) => {
    expect(placesIn(text)).toBe('Kurakhove direction -, Bakhmut direction -')
  })

  test.for([
    'Сьогодні додому повернули тіла 62 захисників. Усі тіла прибули з районів, які зараз перебувають під окупацією.',
    'Сегодня домой вернули тела 62 защитников. Все они доставлены из районов, находящихся под российской оккупацией.',
    'The bodies of 62 soldiers were brought home today. They came from territory held by Russia.',
    'The bodies of 62 soldiers were brought home today from Russian-held land, the ministry said.',
  ])('may be all that Russia occupies: %s', (text) => {
    expect(placesIn(text)).toBe('temporarily occupied territories -')
  })

  test.for([
    'Сьогодні додому повернули тіла 62 захисників. Рідні з районів під окупацією можуть здати ДНК за кордоном.',
    'Сьогодні додому повернули тіла 62 захисників. Родичі з окупованих територій можуть здати ДНК за кордоном.',
    'The bodies of 62 soldiers were brought home today. Families from areas under Russian occupation may send their DNA from abroad.',
  ])('are not where their families live: %s', (text) => {
    expect(placesIn(text)).toBe('')
  })

  test('are not where one man may have gone missing', () => {
    const text =
      'Сьогодні репатрійовано 461 полеглого: донецький напрямок — 397, запорізький — 64. Напрямок нічого не говорить: «Військовий міг зникнути під Торецьком».'
    expect(placesIn(text)).toBe('Donetsk direction 397, Zaporizhzhia direction 64')
  })
})
