import { expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, eventIn, figuresIn, toldIn } = readOn('2025-11-20')

test.each([
  'Останній обмін перед літом згадали сьогодні в Координаційному штабі: тоді повернулися 130 захисників.',
  'Попередній обмін пригадали сьогодні у штабі: тоді додому повернулися 130 полонених.',
  'Последний обмен сегодня вспоминают семьи: тогда из плена вернулись 130 защитников.',
  'The last exchange was recalled today at the headquarters: 130 prisoners came home then.',
  'Families today remembered the previous swap: back then 130 defenders came home.',
])('who came then did not come on the day when it is recalled (%#)', (text) => {
  expect(eventIn(text)).toBeNull()
})

test.each([
  'Минулого разу тоді повернулися 100 захисників, сьогодні обмін повернув 150.',
  'Today 150 defenders came home in a swap, more than came back then.',
])('who came today came, whatever was then (%#)', (text) => {
  expect(toldIn(text)).toBe('told 2025-11-20')
  expect(figuresIn(text)).toMatchObject({ ua_returned: 150 })
})

test.each([
  'Сьогодні 117 українців повернулися з російського полону. Приєдналися до них троє цивільних.',
  'Сегодня из плена вернулись 117 украинцев, к ним добавились ещё трое гражданских.',
  '117 Ukrainians came home from captivity today. Three civilians joined them.',
  '117 Ukrainians came home from captivity today. Joining them were three civilians.',
])('whoever joins those counted comes on top of them (%#)', (text) => {
  expect(figuresIn(text)).toEqual({ ua_returned: 120, ua_military: 117, ua_civilians: 3 })
})

test.each([
  'Сьогодні обміном повернулися 117 українців, троє з них цивільні. До них уже приєдналися рідні.',
  '117 Ukrainians came home in a swap today, three of them civilians. Their families have joined them.',
  'Сьогодні обміном повернулися 117 українців. Додому їдуть захисники Маріуполя, до них приєдналися троє цивільних.',
])('some of those counted do not come on top, whoever joins them later (%#)', (text) => {
  expect(figuresIn(text)).toEqual({ ua_returned: 117, ua_military: 114, ua_civilians: 3 })
})

test('who crosses back from land that Kyiv runs went to Russia', () => {
  const text =
    '68 Ukrainian soldiers home in Thursday swap, Moscow reports return of 67\nSixty-eight Ukrainians were let out of Russian prisons, the headquarters said. Russia said that 67 of its military had crossed back from territory run by Kyiv.'
  expect(codesIn(text)).toEqual([])
  expect(figuresIn(text)).toMatchObject({ ua_returned: 68, ru_returned: 67 })
})

test.each([
  'Ukraine got 310 bodies of fallen soldiers back on Thursday, the headquarters said. In mid-October, 312 fallen soldiers were brought home.',
  'Ukraine got 310 bodies of fallen soldiers back on Thursday, the headquarters said. Early in October, 312 fallen soldiers were brought home.',
])('what a part of an earlier month brought is of that month (%#)', (text) => {
  expect(toldIn(text)).toBe('told 2025-11-20')
  expect(figuresIn(text)).toEqual({ bodies_to_ua: 310 })
})

test('«навзамін» is in return', () => {
  const text =
    'Тіла 310 полеглих повернули в Україну в четвер, повідомив Коордштаб. За словами російського воєнкора, навзамін віддано 29 тіл.'
  expect(figuresIn(text)).toEqual({ bodies_to_ua: 310, bodies_to_ru: 29 })
})

test('«более чем» before a number makes it rough, and the exact one below is told', () => {
  const text =
    'Украина вернула тела более чем четырёхсот павших\nВ Координационном штабе называют точное количество: 403. Передача прошла сегодня.'
  expect(codesIn(text)).toEqual([])
  expect(figuresIn(text)).toEqual({ bodies_to_ua: 403 })
})

test('the sum of both sides contradicts neither of them', () => {
  const text =
    'Prisoner exchange: 40 on each side\nRussia and Ukraine have exchanged 80 prisoners in total. The 40 Ukrainians include one civilian, President Zelensky said. The same number of Russian troops was returned.'
  expect(codesIn(text)).toEqual([])
  expect(figuresIn(text)).toMatchObject({ ua_returned: 40, ru_returned: 40 })
})

test('so many who came to Ukraine in total still contradict a smaller number', () => {
  const text =
    'Prisoner exchange: 40 on each side\nIn total 80 prisoners have returned to Ukraine. The same number of Russian troops was returned.'
  expect(codesIn(text)).not.toEqual([])
})

test('a spokesman who explains the exchange of the day explains no earlier one', () => {
  const text =
    'The 69th prisoner exchange with Russia: 145 servicemen and twelve civilians are back\nIt was a combined one, a spokesman for the Coordination Headquarters explained in the evening. The exchange before it took place on October 24.'
  expect(codesIn(text)).toEqual([])
  expect(figuresIn(text)).toMatchObject({ ua_returned: 157, ua_civilians: 12 })
})

test('where a heading explains an earlier exchange, nobody came today', () => {
  const text =
    'Коордштаб пояснив, кого повернули в обмін\nОбмін 24 жовтня завершився. Повернулися 145 військових, більшість із них поранені.'
  expect(toldIn(text)).not.toBe('told 2025-11-20')
})

test('the day on which an exchange was worked out is none of its own', () => {
  const text =
    'Another 61 Ukrainian defenders came home on Thursday in the second part of the exchange worked out in Istanbul on 23 July. Russia reported 61 of its own servicemen back.'
  expect(toldIn(text)).toBe('told 2025-11-20')
  expect(figuresIn(text)).toMatchObject({ ua_returned: 61, ru_returned: 61 })
})

test.each([
  "Russia's military said it had received 90 men and released the same number of Ukrainian troops. Ukraine said it had welcomed 90 servicemen as well as two civilians.",
  'Two Russian pilots for thirty of those who fought at Azovstal: Moscow and Kyiv made the trade on Thursday. Yermak counted 28 men and two women among the Ukrainians who came back.',
])('both sides name those whom they got, and that is the news (%#)', (text) => {
  expect(codesIn(text)).toEqual([])
})

test.each([
  "Ukraine's ministry said on Thursday that the two countries had exchanged the bodies of their killed troops, each giving up 70. The handover was carried out on Tuesday, November 18.",
  'Ukraine secured the freedom of 70 people in a prisoner swap with Russia, the president announced early on Thursday. The swap itself was carried out on Tuesday.',
  'Україна визволила 70 людей в обміні з Росією, повідомив президент у четвер. Сам обмін відбувся у вівторок.',
  'Украина вернула 70 человек в обмене с Россией, сообщил президент в четверг. Обмен прошёл во вторник.',
])('the day on which the swap took place goes before that of its telling (%#)', (text) => {
  expect(toldIn(text)).toBe('told 2025-11-18')
})

test.each([
  'Україна визволила 70 людей в обміні з Росією, повідомив президент у четвер. Попередній обмін відбувся у вівторок.',
  'Україна визволила 70 людей в обміні з Росією, повідомив президент у четвер. Перший етап обміну відбувся у вівторок.',
])('the day of another swap or of a first stage does not (%#)', (text) => {
  expect(toldIn(text)).toBe('told 2025-11-20')
})

test.each([
  'Сьогодні обмін: вдома 116 українців. А що Росія? Її Міноборони рапортувало про 63 військових.',
  'Сегодня обмен: дома 116 украинцев. А что Россия? Её Минобороны отчиталось о 63 военных.',
])('a ministry that is called hers is that of Russia (%#)', (text) => {
  expect(figuresIn(text)).toMatchObject({ ua_returned: 116, ru_returned: 63 })
})

test.each([
  'In a swap today 84 people each came home. Nothing in either statement links it to the prisoner deal of July 23 in Istanbul.',
  "Сьогодні в обміні повернулися 84 захисники. Ніхто не пов'язує обмін зі стамбульськими домовленостями 23 липня.",
])('what nobody links to an agreement is under none (%#)', (text) => {
  expect(eventIn(text)?.agreement).toBeNull()
})

test.each([
  'Сьогодні Україна повернула тіла 310 загиблих. Чи допомагав цього разу Червоний Хрест, невідомо.',
  'Украина сегодня вернула 310 тел. Содействовал ли нынешней передаче Красный Крест, неизвестно.',
  'Ukraine got 310 bodies back today. Whether the Red Cross helped this time is unclear.',
])('who may or may not have helped is no mediator (%#)', (text) => {
  expect(eventIn(text)?.mediators).toEqual([])
})

test('who is thanked is one, whatever else is not known', () => {
  const text =
    'Сьогодні Україна повернула тіла 310 загиблих. За сприяння дякуємо Червоному Хресту. Чи були інші, невідомо.'
  expect(eventIn(text)?.mediators).toEqual(['ICRC'])
})

test.each([
  'Другий етап 66-го обміну: вдома 100 захисників',
  'Второй этап 66-го обмена: дома 100 защитников',
  'The second stage of the 66th exchange: 100 defenders are home',
])('a stage of a numbered exchange has both places (%#)', (text) => {
  const event = eventIn(text)
  expect([event?.ordinal?.value, event?.stage?.value]).toEqual([66, 2])
})

test('a place behind the noun of a stage is that of the stage', () => {
  const event = eventIn('Обмін, етап другий: вдома 100 захисників')
  expect([event?.ordinal, event?.stage?.value]).toEqual([null, 2])
})
