import { expect, test } from 'vitest'
import { readOn } from './told.ts'

const { toldIn, eventIn } = readOn('2026-09-21')

test.each([
  'Крім того, Росія взяла зобов’язання передати 700 тіл українських військових, Київ — 20 тіл росіян.',
  'Сторони домовилися обміняти по 300 полонених. Москва зобов’язалася передати 500 тіл загиблих, Київ — двадцять.',
  'Договорились обменять по 300 пленных. Кроме того, Москва обязалась передать 700 тел солдат ВСУ, Киев — двадцать. Сегодня бумагу лишь парафировали.',
  'Киев и Москва договорились: Россия обязана передать 700 тел, Украина — 20.',
  'Russia has committed to returning 700 bodies; Kyiv will give back twenty.',
  'Moscow also pledged to hand over 600 bodies of Ukrainian soldiers, and Kyiv twenty. Today the paper was only initialled.',
])('whoever binds himself has handed over nothing yet: %s', (text) => {
  expect(toldIn(text)).toBe('none')
})

test.each([
  'Як і зобов’язалася, Росія сьогодні передала Україні 700 тіл загиблих.',
  'Россия, как и обязалась в Стамбуле, сегодня передала Украине 700 тел погибших военных.',
  'As Moscow had undertaken in Istanbul, 700 bodies were returned to Ukraine today.',
])('what was promised and is done is news: %s', (text) => {
  expect(eventIn(text)?.figures.bodies_to_ua?.value).toBe(700)
  expect(toldIn(text)).toBe('told 2026-09-21')
})

test.each([
  'Дванадцять курян удома. Сьогодні вони приїхали з Гомеля. Люди виїжджали самі; обміном це не було, й навзаєм нікого не передавали.',
  'Семеро жителів Бєлгородської області сьогодні повернулися додому. Обміном це не назвеш: вони їхали самі.',
  'Сьогодні з Росії через Білорусь додому повернулися десять українців. Обміном це не є.',
  'Сегодня домой вернулись девять жителей Курской области. Обменом это назвать нельзя: в Сумы никого не отдавали.',
  'Сегодня в Белгород вернулись шесть жителей Суджи. Об обмене речи нет, они добирались через Беларусь.',
  'Nine residents of the Kursk region came home today through Belarus. An exchange it was not: nobody was handed to Ukraine.',
])('that it was no exchange may be said in any order: %s', (text) => {
  expect(toldIn(text)).toBe('none')
})

test.each([
  'Сьогодні відбувся обмін полоненими: додому повернулися 95 захисників. Обміном списками це не обмежилося.',
  'Сегодня состоялся обмен пленными: домой вернулись 95 военных ВСУ. Простым обменом это не было: переговоры шли год.',
])('an exchange that was no simple one is one: %s', (text) => {
  expect(toldIn(text)).toBe('told 2026-09-21')
})

test.each([
  'Цього дня: 215 на 55. Увечері 21 вересня автобуси спинилися біля Чернігова, і 215 людей вийшли на волю. Минуло чотири роки.',
  'День в історії. 21 вересня додому повернулися 215 захисників Азовсталі. Росія отримала 55 військових.',
  'В этот день: 215 на 56.\nПоздним вечером 21 сентября из плена вышли 215 человек. Россия получила 55 военных и одного политика.',
  'On this day: 215 for 56\n\nLate on 21 September 215 people walked out of captivity. Russia got fifty-five soldiers and one politician.',
])('under the day of another year nothing is of today: %s', (text) => {
  expect(toldIn(text)).toBe('none')
})

test.each([
  'Увечері 21 вересня з полону вийшли 215 людей, Росія отримала 55 військових. Минуло чотири роки, але той обмін пам’ятають усі.',
  'Вечером 21 сентября из плена вышли 215 человек, Россия получила 55 военных. Прошло четыре года, а тот обмен помнят все.',
  'On 21 September 215 people walked out of captivity; Russia got 55 soldiers. Four years later they still meet every autumn.',
])('years that have gone by since leave the year open: %s', (text) => {
  expect(toldIn(text)).not.toMatch(/^told/u)
})

test.each([
  'On this day of joy 215 Ukrainians came home from Russian captivity in a prisoner swap.',
  '215 захисників сьогодні повернулися з полону в межах обміну. Чотири роки минуло, відколи вони потрапили в неволю.',
  'Today 215 Ukrainian soldiers came home from captivity in an exchange. Four years have passed since they were captured.',
])('years in captivity leave it news: %s', (text) => {
  expect(toldIn(text)).toBe('told 2026-09-21')
})

test.each([
  '2025-й мовою цифр\n— обмінів полоненими — 10\n— повернуто військових — 2 080\n— повернуто цивільних — 177',
  'Рік у цифрах:\n— звільнено військових: 880\n— звільнено цивільних: 17',
  'Наша робота\n• обміни полоненими — 12\n• звільнені з полону — 987\n• цивільні — 77',
  'Грудень у цифрах\nОбмінів — 2\nПовернуто військових — 280\nПовернуто цивільних — 17',
  '2025-й в цифрах: обменов военнопленными — 10, возвращено военных — 920, гражданских — 71.',
  '2025 in numbers\n- prisoner exchanges: 10\n- soldiers returned: 880\n- civilians returned: 77',
])('a year or a month in figures is no day: %s', (text) => {
  expect(toldIn(text)).toBe('none')
})

test.each([
  'Сьогодні обмін полоненими. Головне в цифрах:\n— повернуто військових: 150\n— повернуто цивільних: 7',
  'Сегодня состоялся обмен пленными. В цифрах:\n— возвращено украинских военных: 150\n— гражданских: 7',
  "Today's prisoner swap in numbers: 150 Ukrainian soldiers and 7 civilians freed.",
])('an exchange of the day in figures is: %s', (text) => {
  expect(toldIn(text)).toBe('told 2026-09-21')
})

test.each([
  'Сьогодні на Чернігівщині тренувалися приймати людей після обміну полоненими: 150 «звільнених» зіграли курсанти.',
  'Тренування: до лікарні привезли 80 «обміняних» — їх зіграли студенти.',
  '120 «освобождённых», пять автобусов — так выглядел сегодня учебный обмен. Это тренировка, не волнуйтесь.',
  'A drill in Sumy region today: 200 "freed prisoners", six buses, four stretchers. Cadets played the exchanged soldiers.',
])('prisoners who are played have not come: %s', (text) => {
  expect(toldIn(text)).toBe('none')
})

test.each([
  'Сьогодні відбувся обмін полоненими: 150 захисників удома. Медики відпрацювали прийом чітко, як на навчаннях.',
  'Today 150 Ukrainian soldiers came home in a prisoner exchange. "We drilled this many times," a medic says.',
])('who had drilled for it may tell of the real one: %s', (text) => {
  expect(toldIn(text)).toBe('told 2026-09-21')
})

test.each([
  'Увага, шахраї! Телефонує «офіцер із групи обміну» й каже: обмін уже відбувся, завтра повезуть 250 осіб.',
  'Нова схема обману: родичам полонених пишуть, що обмін відбувся й 120 людей уже вдома, і просять код.',
  'Осторожно, мошенники! Звонит «майор»: обмен уже состоялся, вернули 250 человек, но нужно 40 тысяч.',
  'New fraud scheme: relatives get a call that "the swap took place, 250 prisoners are home" and are asked to pay.',
])('below a warning is told what swindlers tell: %s', (text) => {
  expect(toldIn(text)).toBe('none')
})

test.each([
  'Сьогодні відбувся обмін: 250 військових повернулися з полону. Не вірте шахраям.',
  'Сегодня состоялся обмен: из плена вернулись 250 украинских военных. Не верьте мошенникам.',
])('a warning below the news takes nothing back: %s', (text) => {
  expect(toldIn(text)).toBe('told 2026-09-21')
})

test.each([
  'Менше половини з 6057 тіл, повернутих Україні в червні, мають ДНК-профіль, сказали в поліції 21 вересня.',
  'Только треть из 6057 тел, возвращённых Украине в июне, получила ДНК-профиль, сообщили в полиции 21 сентября.',
  'Of the 1,212 bodies returned to Ukraine in June, 400 have been named, the ministry said on 21 September.',
])('those of another month are not of the day on which it is said: %s', (text) => {
  expect(toldIn(text)).toBe('none')
})

test('they may stand below those of the day', () => {
  const text =
    '1,000 bodies were returned to Ukraine on 21 September. Fewer than half of the 6,057 bodies returned in June have a DNA profile.'
  expect(eventIn(text)?.figures.bodies_to_ua?.value).toBe(1000)
})

test.each([
  'До Курської області повернулися 19 цивільних мешканців. Жодних обмінів: їх вивезли через Білорусь.',
  'Дванадцятеро цивільних повернулися на Курщину із Сум без жодного обміну: допоміг Червоний Хрест.',
  'Подружжя повернули рідним під Суджу. Це жест доброї волі, жодних обмінів. Разом із ними до Росії виїхали ще 23 мирні жителі.',
  'Старушку вернули дочери. Никаких обменов: о ней договорился Красный Крест. Вместе с ней в Россию въехали ещё двадцать два курянина.',
  'В Россию возвращены 14 жителей Курской области, передача прошла без всяких обменов.',
  'Seventeen residents of the Kursk region returned to Russia from Sumy. No exchange of any kind: the Red Cross arranged the bus.',
  'No swap: fourteen residents of the Kursk region crossed into Belarus and went home to Russia.',
  'Nine Kursk residents came home via Belarus today. The transfer was not part of any exchange.',
])('who came home without an exchange of any kind was exchanged by none: %s', (text) => {
  expect(toldIn(text)).toBe('none')
})

test.each([
  'Пів року жодних обмінів. А сьогодні з російського полону повернулися 146 захисників.',
  'Полгода никаких обменов. Сегодня из российского плена возвращены 146 украинских военных.',
  'For months we heard: no exchange of any kind. Today 146 Ukrainian defenders came home from Russian captivity.',
])('that there was none before leaves the news told: %s', (text) => {
  expect(eventIn(text)?.figures.ua_returned?.value).toBe(146)
  expect(toldIn(text)).toBe('told 2026-09-21')
})
