import { expect, test } from 'vitest'
import { eventIn } from './told.ts'

const placesIn = (text: string): string => {
  const event = eventIn(text, '2025-10-02')
  return event?.kind === 'body_repatriation'
    ? event.breakdown.map(({ place, count }) => `${place} ${count ?? '-'}`).join(', ')
    : 'none'
}

test.each([
  [
    'Сьогодні репатрійовано тіла 90 полеглих: 50 з Донецького напрямку. Ще 21 забрали під Авдіївкою, решту 19 – з моргів РФ.',
    'Donetsk direction 50, Avdiivka direction 21, morgues in Russia 19',
  ],
  [
    'Сегодня репатриированы тела 90 павших: 50 – Донецкое направление. Еще 21 забрали под Авдеевкой, остальные 19 – из моргов РФ.',
    'Donetsk direction 50, Avdiivka direction 21, morgues in Russia 19',
  ],
  [
    'The bodies of 90 fallen soldiers were repatriated today: 50 from the Donetsk direction. Another 21 were collected near Avdiivka, the remaining 19 came from morgues in Russia.',
    'Donetsk direction 50, Avdiivka direction 21, morgues in Russia 19',
  ],
  [
    'Сьогодні до України повернули 909 полеглих. Донеччина 300, Курщина 400, Харківщина 209.',
    'Donetsk region 300, Kursk region 400, Kharkiv region 209',
  ],
  [
    'Сьогодні в Україну повернули тіла 709 полеглих: на Сумщині 300, на Курщині — 409.',
    'Sumy region 300, Kursk region 409',
  ],
  [
    'Сегодня на Украину вернули тела 909 погибших: Донецкое 300, Запорожское 400, Харьковское 209.',
    'Donetsk direction 300, Zaporizhzhia direction 400, Kharkiv direction 209',
  ],
  [
    'The bodies of 909 soldiers came home to Ukraine today: 300 from the Sumy region, 400 from Kharkiv, 209 from Zaporizhzhia.',
    'Sumy region 300, Kharkiv region 400, Zaporizhzhia region 209',
  ],
  [
    'The bodies of 909 soldiers came home to Ukraine today: 300 from the Donetsk sector, 400 from Kharkiv, 209 from Zaporizhzhia.',
    'Donetsk direction 300, Kharkiv direction 400, Zaporizhzhia direction 209',
  ],
])('«%s» counts places without a word for what they are', (text, places) => {
  expect(placesIn(text)).toBe(places)
})

test.each([
  'Сьогодні до України повернули 909 тіл. ДСНС приймала тіла: з Харкова 3 машини, із Сум 4 машини.',
  'Сегодня на Украину вернули 909 тел. Из Харькова выехали 3 машины, из Сум 4 машины.',
  '909 bodies came home to Ukraine today. Three trucks from Kharkiv and four from Sumy carried them.',
])('«%s» counts no bodies of places', (text) => {
  expect(placesIn(text)).toBe('')
})
