import { describe, expect, test } from 'vitest'
import { answerOf } from '#cli/answer-line.ts'
import { instant } from '#post/post.ts'
import { extractStatements } from '#statement/extract.ts'
import { isEvent } from '#statement/statement.ts'

const publishedOf = (words: string) => (words.includes('T') ? instant(Date.parse(words)) : words)

const read = (published: string, text: string) =>
  extractStatements({ text, published: publishedOf(published) })

const eventOf = (published: string, text: string): Record<string, unknown> => {
  const event = read(published, text).find((one) => isEvent(one))
  return event === undefined ? {} : { ...answerOf(event, false) }
}

type Row<Expected = string | null> = readonly [published: string, text: string, expected: Expected]
const UK = 'Сьогодні з російського полону повернулися 200 захисників.'
const RU = 'Сегодня из российского плена вернулись 200 украинских военных.'

describe('the day of an event', () => {
  const ROWS: readonly Row[] = [
    ['2026-03-06', 'Учора ввечері з полону повернулися 200 захисників.', '2026-03-05'],
    ['2026-03-06', 'Обмін відбувся напередодні, 5 березня: додому повернулися 200 захисників.', '2026-03-05'],
    ['2026-03-06T00:40:00+02:00', UK, '2026-03-05'],
    ['2026-03-06T00:40:00+02:00', 'Щойно, в ніч на 6 березня, з полону повернулися 200 захисників. Обмін відбувся.', '2026-03-06'],
    ['2026-03-06', '05.03.26 відбувся обмін, з російського полону повернулися 200 захисників.', '2026-03-05'],
    ['2026-03-06', '5 числа з російського полону повернулися 200 захисників. Обмін відбувся біля кордону.', '2026-03-05'],
    ['2026-01-02', '31 числа з російського полону повернулися 200 захисників. Обмін відбувся біля кордону.', '2025-12-31'],
    ['2026-03-06', 'On Thursday 200 Ukrainians returned from Russian captivity in a prisoner swap.', '2026-03-05'],
    ['2026-03-06', 'Другий етап обміну. З російського полону повернулися 300 захисників. У четвер додому приїхали 200.', '2026-03-06'],
    ['2026-03-06', 'Украина вернула 612 тел погибших. В четверг передали 588, всего 1200.', '2026-03-06'],
    ['2026-03-06', 'Ukraine received 612 bodies on the second day of the repatriation, after 588 on Thursday.', '2026-03-06'],
    ['2026-03-06', 'Сьогодні Україна отримала 612 тіл. З учорашніми 588 це 1200.', '2026-03-06'],
    ['2026-03-06', 'З полону повернулися 300 захисників. Обмін відбувся в четвер.', '2026-03-05'],
  ] // prettier-ignore

  test.each(ROWS)('of a post of %s: «%s»', (published, text, day) => {
    expect(eventOf(published, text)['date']).toBe(day)
  })
})

describe('the place in a series', () => {
  const ROWS: readonly Row<readonly [war: number | null, year: number | null]>[] = [
    ['2026-03-05', `${UK} Це вже сімдесят другий обмін полоненими.`, [72, null]],
    ['2026-03-05', `${UK} Цей обмін став 72-м від початку повномасштабного вторгнення та другим цього року.`, [72, 2]],
    ['2026-03-05', '72-й обмін: з полону повернулися 200 захисників. Учора відбувся 71-й.', [72, null]],
    ['2026-03-05', `${UK} Перший обмін 2026 року.`, [null, 1]],
    ['2022-03-24', 'Відбувся перший обмін військовополоненими. Додому повернулися 10 захисників.', [1, null]],
    ['2026-03-05', `${RU} Обмен по счёту 72-й.`, [72, null]],
    ['2026-03-05', `${RU} В Координационном штабе назвали этот обмен 72-м.`, [72, null]],
    ['2026-03-05', `${RU} Это семьдесят второй обмен с начала войны и третий в этом году.`, [72, 3]],
    ['2026-03-05', 'З російського полону повертаються 200 захисників. Це 72 обмін з початку повномасштабної війни.', [72, null]],
    ['2026-03-05', 'Сьогодні відбувся обмін №72, додому повернулися 200 захисників.', [72, null]],
    ['2025-10-02', `${UK} Це десятий обмін року.`, [null, 10]],
    ['2025-10-02', `${UK} Це другий обмін за два дні.`, [null, null]],
    ['2026-03-05', `${UK} Це четвертий обмін за тиждень.`, [null, null]],
    ['2026-03-05', `${UK} Це перший обмін із жовтня 2025 року.`, [null, null]],
    ['2026-03-05', `${UK} Із дванадцятим обміном тіл він не пов'язаний.`, [null, null]],
    ['2026-03-05', `${RU} За последний год это 14-й обмен.`, [null, null]],
    ['2026-03-05', `${UK} Нагадаємо, 2 жовтня відбувся 69-й обмін. То був найбільший обмін року.`, [null, null]],
    ['2026-03-05', 'Today 200 Ukrainians came home from Russian captivity in the seventy-second prisoner exchange of the war.', [72, null]],
  ] // prettier-ignore

  test.each(ROWS)('told on %s: «%s»', (published, text, [war, year]) => {
    expect(eventOf(published, text)).toMatchObject({ ordinal: war, ordinal_of_year: year })
  })
})

describe('the agreement of an event', () => {
  const ROWS: readonly Row[] = [
    ['2026-03-05', `${UK} Обмін відбувся у форматі «500 на 500», про який домовилися в Женеві.`, 'other:geneva_march_2026'],
    ['2026-03-05', '200 українців повернулися сьогодні з російського полону. Це перша частина обміну 500 на 500. Домовленість досягнуто під час тристоронніх перемовин у Женеві.', 'other:geneva_march_2026'],
    ['2025-08-24', `${UK} Звільнення військових — частина Стамбульських домовленостей.`, 'other:istanbul_unspecified'],
    ['2025-08-24', `${UK} Домовленість про обмін 1200 на 1200 досягнута в Стамбулі 23 липня, сьогоднішнє звільнення — її виконання.`, 'istanbul_july_2025'],
    ['2025-10-02', `${RU} Обмен прошёл в соответствии с договорённостями, достигнутыми в Стамбуле 23 июля.`, 'istanbul_july_2025'],
    ['2025-05-24', `${UK} Це друга частина великого обміну «1000 на 1000», узгодженого у Туреччині.`, 'istanbul_may_2025'],
    ['2025-05-23', `${RU} Обмен «1000 на 1000», о котором стороны договорились в Стамбуле неделю назад, продлится до воскресенья.`, 'istanbul_may_2025'],
    ['2025-06-14', `${RU} Стороны провели очередной этап обмена, о котором договорились в Стамбуле 2 июня.`, 'istanbul_june_2025'],
    ['2025-06-14', 'Обмін у межах домовленостей, досягнутих 2 червня: з полону повертаються поранені й тяжкохворі.', 'istanbul_june_2025'],
    ['2025-11-20', `${UK} У червні за Стамбульськими домовленостями повернули 6057 тіл.`, null],
    ['2025-08-24', `${UK} Раніше сторони домовилися в Стамбулі про обмін 1200 на 1200.`, null],
    ['2026-02-05', '157 на 157. Сьогодні додому з полону повернулися 157 українців. Домовилися про цей обмін в Абу-Дабі.', 'other:abu_dhabi_february_2026'],
  ] // prettier-ignore

  test.each(ROWS)('told on %s: «%s»', (published, text, agreement) => {
    expect(eventOf(published, text)['agreement']).toBe(agreement)
  })
})

describe('the mediators', () => {
  const BODIES = 'В Україну повернуто 1000 тіл.'
  const ROWS: readonly (readonly [text: string, mediators: readonly string[]])[] = [
    [`${UK} Обмін став можливим завдяки США та ОАЕ.`, ['USA', 'UAE']],
    [`${UK} Роль посередника виконали ОАЕ і США.`, ['USA', 'UAE']],
    [`${UK} Президент висловив вдячність Саудівській Аравії.`, ['Saudi Arabia']],
    [`${UK} У серпні посередниками були ОАЕ, цього разу – США.`, ['USA']],
    [`${UK} Дякуємо партнерам: ОАЕ, США. Попередній обмін посередничав Ватикан.`, ['USA', 'UAE']],
    [`${UK} Загалом від початку вторгнення повернуто 6922 людини. Дякуємо за сприяння ОАЕ.`, ['UAE']],
    [`${UK} Допомогли, як і минулого разу, Емірати.`, ['UAE']],
    [`${UK} Нагадаємо, у серпні відбувся обмін 146 на 146. Посередниками були ОАЕ.`, []],
    [`${UK} Серед них доброволець зі США. Дякуємо всім, хто допомагає.`, []],
    [`${UK} Міжнародний Комітет Червоного Хреста сприяв обміну.`, []],
    ['200 defenders came home from Russian captivity today. The UAE served as go-between.', ['UAE']],
    ['200 defenders came home from Russian captivity today. The swap was arranged with UAE mediation and US support.', ['USA', 'UAE']],
    [`${BODIES} Участь у репатріації взяли СБУ, ДСНС та МКЧХ.`, ['ICRC']],
    [`${BODIES} Червоний Хрест України допоможе родинам.`, []],
  ] // prettier-ignore

  test.each(ROWS)('are told by «%s»', (text, mediators) => {
    const found = eventOf('2026-02-05', text)['mediators']
    expect(new Set(Array.isArray(found) ? found : [])).toEqual(new Set(mediators))
  })
})

describe('where the bodies came from', () => {
  const ROWS: readonly (readonly [text: string, counts: readonly (number | null)[]])[] = [
    ['В Україну повернуто тіла 757 полеглих.\n- 451 – Донецький напрямок;\n- 71 – Бахмутський напрямок;\n- 51 – Вугледарський;\n- 34 – з моргів на території Росії.', [451, 71, 51, 34]],
    ['В Україну повернуто тіла 757 полеглих. Донецький напрямок – 451 тіло, Бахмутський – 71, Луганський – 13, з моргів РФ – 34.', [451, 71, 13, 34]],
    ['Україна повернула 757 загиблих. Найбільше, 451, полягли на Донецькому напрямку. Ще 71 — на Бахмутському. Решта 34 лежали в російських моргах.', [451, 71, 34]],
    ['Україна повернула тіла 757 загиблих. З Донецького напрямку репатріювали 451 воїна, тіла 4 бійців надійшли з Луганського напрямку, ще стільки ж повернуто з моргів на території рф.', [451, 4, 4]],
    ['В Украину вернули тела 757 погибших. 451 погиб на Донецком направлении, 71 на Бахмутском, 34 привезли из моргов России.', [451, 71, 34]],
    ['Україні повернуто 757 тіл. Воїни віддали життя на території Харківської, Луганської та Херсонської областей, а також на Курщині.', [null, null, null, null]],
    ['Україні повернуто 757 тіл. Загиблих доставлять до моргів обласних центрів.', []],
    ['Україні сьогодні повернуто 757 тіл. У січні передали 503 тіла: 403 з Донецького напрямку, 100 з Луганського.', []],
    ['Ukraine brought home 502 fallen defenders. Donetsk direction: 397. Zaporizhzhia: 64. Luhansk: two dozen. Russian morgues: 17.', [397, 64, 24, 17]],
    ["Україні повернуто тіла 17 полеглих, яких вивезли з тимчасово окупованих територій.", [null]],
    ['Ukraine received 503 bodies of the fallen: 403 from the Donetsk direction, 57 from Zaporizhzhia, a dozen from Luhansk; 31 were handed over by Russian morgues.', [403, 57, 12, 31]],
  ] // prettier-ignore

  test.each(ROWS)('is listed in «%s»', (text, counts) => {
    const found = eventOf('2025-03-24', text)['breakdown']
    const places = Array.isArray(found) ? found : []
    expect(places.map(({ count }: { count: number | null }) => count)).toEqual(counts)
  })
})

describe('who died in captivity', () => {
  const ROWS: readonly (readonly [text: string, value: number | null])[] = [
    ['Серед них 14 військовополонених, які померли в російській неволі.', 14],
    ['14 із них — тіла людей, закатованих у полоні.', 14],
    ['У полоні загинули 14 з цих людей.', 14],
    ["П'ятеро загиблих значилися військовополоненими: вони померли в неволі.", 5],
    ['За весь час у полоні загинуло щонайменше 340 українців.', null],
    ['Щонайменше 5 з них загинули в полоні.', null],
    ['Серед них і захисники, які загинули в полоні; їх точна кількість уточнюється.', null],
    ['Нагадаємо, минулого разу передали тіла 5 тих, хто помер у полоні.', null],
    ["У травні серед переданих були п'ятеро, які загинули в полоні.", null],
  ]

  test.each(ROWS)('is told by «%s»', (sentence, value) => {
    const text = `Сьогодні Україні повернули 740 тіл. ${sentence}`
    expect(eventOf('2026-07-23', text)).toMatchObject({
      bodies_to_ua: 740,
      died_in_captivity: value,
    })
  })
})

describe('what is agreed, planned, recalled or summed up', () => {
  const ROWS: readonly Row<Record<string, unknown>>[] = [
    ['2026-04-01', 'Домовилися про обмін 900 на 900. Списки узгоджують.', { kind: 'agreement', ua_returned: 900, ru_returned: 900 }],
    ['2025-07-24', 'За підсумками переговорів у Стамбулі сторони домовилися обміняти щонайменше 1200 військовополонених з кожного боку.', { kind: 'agreement', ua_returned: 1200, ru_returned: 1200, agreement: 'istanbul_july_2025' }],
    ['2026-03-02', 'Kyiv and Moscow agreed to swap 500 prisoners of war each, negotiators said in Geneva.', { kind: 'agreement', ua_returned: 500, ru_returned: 500, agreement: 'other:geneva_march_2026' }],
    ['2026-03-02', 'Стороны договорились о передаче 1000 тел погибших на следующей неделе.', { kind: 'agreement', bodies_to_ua: 1000 }],
    ['2026-06-16', 'Росія готова передати Україні ще 2239 тіл.', { kind: 'planned', bodies_to_ua: 2239 }],
    ['2026-03-02', 'Наступного тижня відбудеться обмін: 300 на 300.', { kind: 'planned', ua_returned: 300, ru_returned: 300 }],
    ['2026-03-05', `${UK} Нагадаємо, 5 лютого відбувся обмін 157 на 157.`, { kind: 'recalled', date: '2026-02-05', ua_returned: 157, ru_returned: 157 }],
    ['2026-03-06', 'Станом на 6 березня 2026 року Україні повернуто 23 804 тіла.', { kind: 'official_total', value: 23804, scope: 'bodies_since_2022' }],
    ['2026-03-06', 'За час роботи Коордштабу з полону визволено 6922 людини: 6502 військових та 420 цивільних.', { kind: 'official_total', value: 6922, scope: 'people_since_2022' }],
  ] // prettier-ignore

  test.each(ROWS)('on %s: «%s»', (published, text, expected) => {
    const answers = read(published, text).map((one) => answerOf(one, false))
    expect(answers).toContainEqual(expect.objectContaining(expected))
  })
})

describe('a place in the series', () => {
  const RETURNED = 'Удома 90 наших воїнів.'
  test.each([
    ['2026-06-05', `Номер вісімдесят. Саме таким за ліком став сьогоднішній обмін. ${RETURNED}`, 80],
    ['2026-06-05', 'Номер восемьдесят. Таким по счёту стал сегодняшний обмен. Дома 90 украинских военных.', 80],
    ['2026-06-05', "Eighty. That is the number of today's exchange in the count. 90 Ukrainian soldiers are home.", 80],
    ['2026-06-05', `Сьогодні обмін. ${RETURNED}\n#обмін #полон #90`, null],
    ['2026-06-05', `Сьогодні обмін. ${RETURNED}\n#90 #обмін`, null],
    ['2026-06-05', `Обмін #80 відбувся сьогодні. ${RETURNED}`, 80],
  ] as const)('of a post of %s: «%s»', (published, text, ordinal) => {
    expect(eventOf(published, text)['ordinal']).toBe(ordinal)
  }) // prettier-ignore

  test.each([
    ['The third leg of the 1,000-for-1,000 swap went ahead today: 90 Ukrainian soldiers came home.', 3],
    ['The second leg of the repatriation took place today: Ukraine received 1,200 bodies.', 2],
    ["Today's exchange freed 90 soldiers. One has lost the second leg of the two in captivity.", null],
  ] as const)('and the stage of «%s»', (text, stage) => {
    expect(eventOf('2025-06-12', text)['stage']).toBe(stage)
  }) // prettier-ignore
})
