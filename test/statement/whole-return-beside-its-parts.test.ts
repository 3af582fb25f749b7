import { describe, expect, test } from 'vitest'
import { codesIn, eventsIn, figuresIn } from './told.ts'

/** A Thursday. */
const PUBLISHED = '2025-10-23'

const placesIn = (text: string): readonly (number | null)[] =>
  eventsIn(text, PUBLISHED).flatMap((event) => event.breakdown.map(({ count }) => count))

describe('a return of which a part is told of as well', () => {
  test.for([
    'Сьогодні додому привезли 640 полеглих, 210 із тих, кого віддала Росія, — з-під Сум.',
    'Україна забрала 640 тіл; 21 із тих, що повернула Росія, не має імені.',
    'Украина забрала тела 640 погибших, большинство из тех, кого вернули, пропали под Бахмутом.',
    'Ukraine brought home 640 bodies, and 14 of the bodies returned are medics.',
    'Of 640 bodies returned to Ukraine on Thursday, 14 were identified at once.',
    'Україна забрала тіла 640 полеглих, 30 із них поїдуть на повторну експертизу.',
    'Украина забрала 640 тел погибших, часть отправят для повторной экспертизы.',
    'Ukraine took in 640 bodies of its soldiers, to be sent for a second examination.',
  ])('is news: %s', (text) => {
    expect(figuresIn(text, PUBLISHED)['bodies_to_ua']).toBe(640)
  })

  test.for([
    'Сьогодні у прокуратурі повідомили: 21 тіло із тих, що віддала Росія, досі без імені.',
    'Эксперты осмотрели 90 тел украинских бойцов из тех, что вернула Россия летом.',
    'Of 640 bodies returned last Thursday, 14 have been identified.',
    'Із 640 тіл, повернутих минулого четверга, 14 ідентифіковано.',
    'До Сум привезли 90 тіл для повторної експертизи: їх повернули у серпні.',
    'Для повторной экспертизы в Сумы доставили 90 тел.',
    'Росія повернула 640 тіл улітку.',
    'Слідчі забрали 70 тіл полеглих із моргу на повторну експертизу.',
    'Украина взяла 70 тел погибших для повторной экспертизы ДНК.',
    'The bodies of 70 soldiers were handed over for a second examination.',
    '70 тіл, що їх привезли на повторну експертизу, уже в Києві.',
  ])('is none where only the part is told of: %s', (text) => {
    expect(eventsIn(text, PUBLISHED)).toEqual([])
  })
})

describe('rows of places below a line that names battles', () => {
  test.for([
    'Повернуто тіла 640 полеглих із місць боїв:\nПокровський напрямок — 420\nКурський — 220',
    'Украина забрала 640 погибших. Районы последних боёв:\nПокровское — 420\nКурское — 220',
    'Ukraine brought home 640 soldiers’ bodies. Where they fell in battles:\nPokrovsk – 420\nKursk – 220',
    'Зведення Штабу про репатріацію: 640 тіл полеглих.\nПокровський — 420\nКурський — 220',
    'Додому повернуто загиблих унаслідок атак, 640 тіл:\nПокровський — 420\nКурський — 220',
  ])('are of those who came where it tells where they fell: %s', (text) => {
    expect(placesIn(text)).toEqual([420, 220])
  })

  test.for([
    'Повернули 640 тіл.\nРайони боїв за добу:\nПокровський — 31\nКурський — 9',
    'Повернули 640 тіл.\nКількість боїв у районах:\nПокровський — 31\nКурський — 9',
    'Вернули 640 тел. Сводка Генштаба, районы боёв:\nПокровское — 31\nКурское — 9',
    'Ukraine received 640 bodies.\nAssaults they repelled:\nPokrovsk – 31\nKursk – 9',
    'Ukraine received 640 bodies.\nPlaces of battles on Tuesday:\nPokrovsk – 31\nKursk – 9',
    'Вернули 640 тел.\nРайоны боёв, где погибли россияне:\nПокровское — 31\nКурское — 9',
  ])('are of the battles elsewhere: %s', (text) => {
    expect(placesIn(text)).toEqual([])
  })
})

describe('what Russia got', () => {
  test.for([
    'Україна забрала 640 тіл. Росії через Білорусь передали 21 тіло.',
    'Украина забрала 640 тел погибших. На границе с Беларусью передали России 21 тело.',
    'Ukraine received the bodies of 640 fallen. On the border with Belarus handed to Russia were 21 bodies.',
  ])('is its own where a third land is only the way: %s', (text) => {
    expect(figuresIn(text, PUBLISHED)).toEqual({ bodies_to_ua: 640, bodies_to_ru: 21 })
  })

  test.for([
    'Туреччина передала Росії тіла 6 моряків.',
    'Из Турции вернули в Россию тела 6 моряков.',
    'В Сирии передали России тела 6 военных.',
    'На морському кордоні Туреччина передала Росії тіла 6 моряків.',
  ])('is no news of Ukraine where a third land gave it: %s', (text) => {
    expect(eventsIn(text, PUBLISHED)).toEqual([])
  })

  test.for([
    'Україна повернула 64 тіла полеглих, росіяни повідомили про 41, які їм віддали.',
    'Украина получила 64 тела погибших, Россия сообщила о 41, которые вернули ей.',
    'Ukraine got back 64 of its fallen, while Russia said 41 bodies came home to it.',
    'Україні передано 64 тіла полеглих, РФ назвала 41 — стільки вона забрала.',
    'Україна отримала 64 тіла полеглих, росіяни повідомили про 41, які їм повернув Київ.',
    'Украина получила тела 64 павших, россияне сообщили о 41, которых им вернула Украина.',
    'Ukraine got back 64 of its fallen; Russia said 41 bodies were brought home to Russia.',
  ])('is held by nobody where it says that they came to it: %s', (text) => {
    expect(codesIn(text, PUBLISHED)).toEqual([])
  })

  test.for([
    'Украина получила 64 тела, Россия сообщила о 81, которые она передала ей.',
    'Україна отримала 64 тіла, росіяни повідомили про 81, які передали їй.',
    'Українці отримали 64 тіла, росіяни заявили про 81, які їм передали.',
    'Україна отримала 64 тіла, росіяни повідомили про 81, яких вони їм передали.',
    'Украина получила 64 тела, россияне сообщили о 81, которых они им вернули.',
    'Ukraine got back 64 of its fallen, while Russia said 81 bodies were handed to it.',
  ])('is held where it is another word of what Ukraine got: %s', (text) => {
    expect(codesIn(text, PUBLISHED)).toContain('figures_differ')
  })
})
