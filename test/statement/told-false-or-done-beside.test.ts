import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventIn } = readOn('2025-11-20')

describe('what a dash and a pointing word call untrue', () => {
  test.for([
    'Україна повернула з полону 94 захисників — така новина є неправдою.',
    'Україна повернула з полону 94 захисників — це черговий російський фейк.',
    'Украина вернула из плена 94 защитников — такие новости являются ложью.',
    '94 Ukrainian prisoners of war came home in a swap — this is a Russian fabrication.',
    '94 Ukrainian prisoners of war came home in a swap — this claim has been debunked.',
    'Украина вернула из плена 61 защитника — это не более чем выдумка.',
    'Сьогодні Україна забрала тіла 310 полеглих — це не відповідає дійсності, кажуть у Штабі.',
    '61 Ukrainian prisoners of war came home in a swap — that is simply not true, officials said.',
    '61 Ukrainian prisoners of war came home in a swap — these reports are nothing more than propaganda.',
    'Ukraine received the bodies of 310 soldiers — that’s a lie.',
  ])('is no news: %s', (text) => {
    expect(eventIn(text)?.kind ?? 'none').not.toMatch(/^(?:prisoner_exchange|body_repatriation)$/u)
  })

  test.for([
    'Prisoner swap: 94 Ukrainians are home — this comes after false reports of a delay.',
    'Обмін відбувся, 94 захисники удома — це неправда, що про них забули!',
    'Обмен: 94 украинских защитника дома — это удар по лжи о срыве обмена.',
    'Україна повернула з полону 94 захисників — такі фото спростовують вигадки ворога.',
    'Обмін: 94 захисники вдома — це брехня Москви, що Київ своїх не забирає.',
    'Prisoner exchange: 94 defenders are home — it is a lie that Ukraine had forgotten them.',
    'Prisoner exchange: 94 defenders are home — this is not actually a fake.',
  ])('but the news stands where something else is untrue: %s', (text) => {
    expect(eventIn(text)?.figures.ua_returned?.value).toBe(94)
  })
})

describe('an operation to bring people home', () => {
  test.for([
    'The operation to hand over 94 Ukrainian prisoners of war was held back by Moscow.',
    'The mission to bring 94 Ukrainian prisoners of war home was successfully thwarted by Russia.',
    'Work to bring home 94 Ukrainian prisoners of war was conducted with Qatar. The swap has not happened yet.',
    'An operation to hand over 94 Ukrainian prisoners of war was carried out only on paper.',
    'A drill of the operation to return 61 Ukrainian prisoners of war was completed near Sumy.',
    'Plans for an operation to bring home 61 Ukrainian prisoners of war were completed.',
    'Before the mission to bring home 61 Ukrainian prisoners of war was completed, the road was shelled.',
    'If the operation to return 61 Ukrainian prisoners of war has been completed, buses will arrive tonight.',
    'The exchange to bring 61 Ukrainian prisoners of war home was to have been completed by dusk.',
    'The operation to hand over 61 prisoners of war was completed in theory; none of them crossed.',
    'Moscow claims the operation to bring home 61 Ukrainian prisoners of war was completed; Kyiv denies it.',
  ])('is no return unless it was carried out: %s', (text) => {
    expect(eventIn(text)?.kind ?? 'none').toMatch(/^(?:none|planned)$/u)
  })

  test.for([
    'Measures to repatriate 94 bodies of fallen defenders took place today.',
    'Work to bring home the bodies of 94 soldiers was completed on Thursday, the headquarters said.',
    'On Thursday a complex operation to bring home 94 fallen soldiers’ bodies was completed almost without delay.',
  ])('is one where it has taken place: %s', (text) => {
    expect(eventIn(text)?.figures.bodies_to_ua?.value).toBe(94)
  })
})

describe('as many Russians', () => {
  test.for([
    'Обмін: 94 українці удома. Стільки ж росіян поїхали додому з обмінного фонду.',
    'Обмін: 94 українці удома. Стільки ж росіян повернулися і вже поповнюють армію РФ.',
    'Обмен: 94 украинских военных дома. Столько же россиян взяли с собой домой.',
    'Обмін: 94 українці удома. Стільки ж росіян, узятих у полон на фронті, поїхали додому.',
    'Prisoner swap today: 94 defenders are home. As many Russians went home from the exchange fund.',
    'Prisoner swap today: 94 defenders are home. Russia received the same number of soldiers captured in August.',
  ])('came home, whatever else is said of them: %s', (text) => {
    expect(eventIn(text)?.figures.ru_returned?.value).toBe(94)
  })

  test.for([
    'Обмін: 94 українці удома. Стільки ж росіян повернулися на фронт і здалися в полон.',
    'Обмін: 94 українці удома. Стільки ж росіян чекають на повернення додому в обмінному фонді.',
    'Обмен: 94 украинца дома. Столько же россиян взяли с собой в плен наши бойцы.',
    'Prisoner swap: 94 defenders are home. As many Russians left home and surrendered in May.',
    'Prisoner swap: 94 defenders are home. Russia received the same number of captured soldiers in August.',
    'Prisoner swap: 94 defenders are home. The same number of Russians captured in August remain in the exchange fund.',
    'Обмін: 94 українці удома. Стільки ж росіян щодня повертаються додому в домовинах.',
    'Обмен: 94 украинца дома. Столько же россиян уехали домой в отпуск.',
    'Обмін: 94 українці удома. Стільки ж росіян повернулися, але на фронт.',
    'Обмін: 94 українці удома. Стільки ж росіян могли поїхати додому, та Москва їх не взяла.',
    'Prisoner swap: 94 defenders are home. As many Russians are taken home in coffins each week.',
    'Prisoner swap: 94 defenders are home. Russia received the same number of Iranian missiles.',
  ])('had another fate, or came another time: %s', (text) => {
    expect(eventIn(text)?.figures.ru_returned).toBeUndefined()
  })
})

describe('that there are no civilians among those who came', () => {
  test.for([
    'Обмін: вдома 94 українці, серед них немає цивільних, уточнив Коордштаб.',
    'Prisoner swap: 94 Ukrainians are home; there are no civilians among them, officials said.',
    'Обмен: дома 94 украинца, сообщил омбудсмен. Гражданских среди них нет.',
    'Сьогодні вдома 94 українці у межах обміну, посередник — ОАЕ. Цивільних серед них немає.',
    'Обмін: 94 українці удома. Посередник — ОАЕ. Цивільних серед них немає.',
    'Swap: 94 Ukrainians are home. 30 of them are wounded. There are no civilians among them.',
  ])('is said beside who tells it, who mediated or who is wounded: %s', (text) => {
    expect(eventIn(text)?.figures.ua_military?.value).toBe(94)
  })

  test.for([
    'Обмін: 94 українці удома. Цивільних серед них немає, повідомило Міноборони РФ.',
    'Обмін: 94 українці удома. Цивільних серед них немає, каже мати полоненого.',
    'Обмін: 94 українці удома. Посередник передав Росії 30 осіб. Цивільних серед них немає.',
    'Swap: 94 Ukrainians are home. 30 people were wounded in Kyiv. There are no civilians among them.',
  ])('but not by anybody’s word, nor of others: %s', (text) => {
    expect(eventIn(text)?.figures.ua_military).toBeUndefined()
  })
})

describe('an operation of another year', () => {
  test.each([
    'Last year an operation to return 800 bodies was carried out. Officials met kin today.',
    'Officials said an operation to swap 240 prisoners was held on Wednesday in 2023. Families spoke of it today.',
  ])('brings nobody now: %s', (text) => {
    expect(eventIn(text)).toBeNull()
  })
})
