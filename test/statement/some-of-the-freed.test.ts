import { expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventIn, figuresIn } = readOn('2025-06-20')

test.each([
  'Важкий обмін. На волі 38 нацгвардійців, двоє прикордонників і двоє поліцейських, — Клименко. Серед звільнених учора з полону українців — 42 працівники системи МВС. Обмін був непростий, каже міністр.',
  'Обмен дался тяжело. На свободе 30 нацгвардейцев и 12 пограничников. Среди вернувшихся вчера из плена — 42 сотрудника МВД, рассказал Клименко.',
  'A hard exchange. Free are 30 National Guard soldiers, ten border guards and two police officers. Among those freed from captivity yesterday are 42 employees of the Interior Ministry, the minister said.',
])('the sum of one ministry is told of yesterday, and is not all who came: %s', (text) => {
  expect(eventIn(text)).toMatchObject({ review: [], day: '2025-06-19' })
  expect(figuresIn(text)).toEqual({})
})

test('a list of all that makes up the whole is all who came', () => {
  const text =
    'Сегодня прошёл обмен. На свободе 48 нацгвардейцев и 47 воинов ВСУ. Всего среди вернувшихся 95 человек.'
  expect(figuresIn(text)).toMatchObject({ ua_returned: 95 })
})

test.each([
  'Двоє житомирян 20 червня вийшли з російського полону. Про них написав голова облради. Воїнів узяли в полон під Харковом. Їхні родини чекали три роки. Зустрічав їх і мер. На етапі обміну 20 червня додому приїхали нацгвардійці та захисники Маріуполя.',
  'Двое защитников вышли из российского плена. Об этом написал глава облсовета. Пленили их на Харьковщине. Ждали дома семьи. В обмене 20 июня домой вернулись нацгвардейцы и пограничники.',
])('an exchange of the day is named far below those of one region: %s', (text) => {
  expect(eventIn(text)).toMatchObject({ kind: 'prisoner_exchange', review: [], day: '2025-06-20' })
})

test.each([
  'Сегодня из плена домой вернулись 303 защитника. Обмен предусматривали договоренности, которых стороны достигли 2 июня в Стамбуле.',
  'Сегодня состоялся обмен пленными. Его условия согласовали в Стамбуле 2 июня.',
  'Сьогодні відбувся обмін полоненими. Підґрунтям стали стамбульські домовленості.',
  'Сьогодні відбувся обмін полоненими. У Стамбулі сторони домовилися про такі обміни 2 червня.',
  'A prisoner swap took place today. Its terms were set in Istanbul on June 2.',
  'Today 303 defenders returned from captivity. The exchange had been agreed at talks in Istanbul on June 2.',
])('the exchange above was agreed there: %s', (text) => {
  expect(eventIn(text)?.agreement?.id).toBe('istanbul_june_2025')
})

test('what the agreement provides for besides ties nothing', () => {
  const text =
    'Сьогодні відбувся обмін полоненими. Стамбульські домовленості від 2 червня передбачають також передачу тіл.'
  expect(eventIn(text)?.agreement).toBeNull()
})

test.each([
  'Ukraine has received the bodies of 501 fallen defenders: 382 from the Avdiivka sector, 118 from the Bakhmut sector. One more body was brought from a morgue in Russia.',
  'Ukraine has received the bodies of 501 fallen defenders: 382 from the Avdiivka sector, 118 from the Bakhmut sector. The body of one soldier was returned from a morgue in Russia.',
  'Україні повернули тіла 501 полеглого захисника: 382 — Авдіївський напрямок, 118 — Бахмутський. І ще тіло з моргів на території РФ.',
  'Украина получила тела 501 погибшего защитника: 382 — Авдеевское направление, 118 — Бахмутское. Тело одного военного вернули из морга в РФ.',
])('one body from a morgue is one of all: %s', (text) => {
  expect(figuresIn(text)).toEqual({ bodies_to_ua: 501 })
  expect(eventIn(text)?.breakdown.at(-1)).toMatchObject({ place: 'morgues in Russia', count: 1 })
})

test.each([
  'Обмін: 215 захисників удома. Медведчук та ще 55 росіян поїхали до Росії.',
  'З полону повернулися 215 захисників. Росія отримала 55 своїх військових та Віктора Медведчука. Командирів обміняли на 55 російських військових.',
  'Обмен: 215 защитников дома. России передали политика Виктора Медведчука и 55 военнослужащих.',
  'Ukraine got back 215 defenders in a prisoner swap in exchange for Viktor Medvedchuk and 55 Russian soldiers.',
])('a politician beside the soldiers is one more: %s', (text) => {
  expect(eventIn(text)).toMatchObject({ review: [] })
  expect(figuresIn(text)).toMatchObject({ ua_returned: 215, ru_returned: 56 })
})

test.each([
  'Обмін: 215 захисників удома. Росії віддали 56 людей: Віктора Медведчука і 55 військових.',
  'Обмін: 215 захисників удома. Росії віддали 56 полонених, серед них Віктора Медведчука.',
])('he is none where the number holds him: %s', (text) => {
  expect(figuresIn(text)).toMatchObject({ ru_returned: 56 })
})

test.each([
  'Очередной обмен состоялся: 146 на 146, написал Мединский. Минобороны РФ ранее сообщило, что на родину вернулись 146 российских военнослужащих и восемь гражданских лиц.',
  'Вдома 146 захисників, повідомив Зеленський. Раніше Міноборони РФ повідомило про повернення 146 російських військових і вісьмох мешканців Курщини.',
  "A swap of 146 for 146 has taken place. Russia's Defense Ministry earlier reported that 146 servicemen and eight civilians had come back to Russia.",
])('the same number told before is of this event, and who came on top too: %s', (text) => {
  expect(figuresIn(text)).toMatchObject({ ua_returned: 146, ru_returned: 154, ru_civilians: 8 })
})

test('the same number of another day is another event', () => {
  const text =
    'Обмен 103 на 103 состоялся сегодня. Ранее Минобороны сообщало об обмене 13 мая, когда вернулись 103 военных и 5 гражданских.'
  expect(figuresIn(text)).toEqual({ ua_returned: 103, ru_returned: 103 })
})

test.each([
  'Сьогодні нам вдалося домогтися звільнення 205 людей із російського полону.',
  'Сегодня Украине удалось добиться освобождения 205 человек из российского плена.',
  'Київ зумів сьогодні визволити з російської неволі 205 людей.',
  'Украина сумела вернуть домой из плена 205 человек сегодня.',
])('who managed to free them has done so: %s', (text) => {
  expect(eventIn(text)).toMatchObject({ review: [] })
  expect(figuresIn(text)).toEqual({ ua_returned: 205 })
})

test.each([
  'Рідні вимагають домогтися звільнення 205 медиків із російського полону.',
  'Украине пока не удалось добиться освобождения 205 врачей из плена.',
])('whose freedom is only asked for is not free: %s', (text) => {
  expect(eventIn(text)).toBeNull()
})

test.each([
  'Среди 1000 тел, переданных сегодня Украине, — пятеро умерших в плену. Россия получила 19.',
  "Серед 1000 тіл, переданих сьогодні Україні, — п'ятеро померлих у полоні. Росія отримала 19.",
])('some are told of among all bodies of the day: %s', (text) => {
  expect(figuresIn(text)).toEqual({ bodies_to_ua: 1000, bodies_to_ru: 19, died_in_captivity: 5 })
})

test('whose citizen a dead man was is not where all came from', () => {
  const text =
    'Черговий обмін полоненими. З полону вийшли 32 українські військові, додому повернулося й тіло громадянина Ізраїлю, який воював за Україну.'
  expect(eventIn(text)).toMatchObject({ kind: 'prisoner_exchange' })
  expect(figuresIn(text)).toMatchObject({ ua_returned: 32 })
})

test.each([
  'Nine Ukrainian civilians freed in a prisoner exchange on 20 June\n\nTwo doctors are among the nine. A deputy mayor and four people who had been held in Belarus were also released.',
  "Внаслідок обміну 20 червня дев'ятеро цивільних повернулися з російської неволі. Четверо кримчан також на волі.",
])('people fewer than the civilians told before may be some of these: %s', (text) => {
  expect(figuresIn(text)).toMatchObject({ ua_returned: 9, ua_civilians: 9 })
})

test('and soldiers who were also released are none of the civilians', () => {
  const text =
    'Nine Ukrainian civilians were brought home in an exchange. 30 soldiers were also released.'
  expect(figuresIn(text)).toMatchObject({ ua_returned: 39, ua_military: 30, ua_civilians: 9 })
})

test.each([
  [
    'Eleven civilians were freed in the exchange. Four more people who had been held in Minsk were freed too.',
    15,
  ],
  [
    "Eleven civilians were freed in today's exchange. Six prisoners of war were also released, the ombudsman said.",
    17,
  ],
])('and more people, or prisoners of war, are others: %s', (text, all) => {
  expect(figuresIn(text)).toMatchObject({ ua_returned: all, ua_civilians: 11 })
})
