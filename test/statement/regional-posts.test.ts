import { expect, test } from 'vitest'
import type { CivilDay } from '#post/civil-day.ts'
import { readOn } from './told.ts'

const DAY: CivilDay = '2025-03-20'
const { eventIn } = readOn(DAY)

test.each([
  'Двое забайкальцев вернулись из плена благодаря обмену. Вчера из украинского плена возвращены 175 российских военнослужащих. Сейчас они проходят лечение в Белоруссии.',
  'Четверо ставропольцев освобождены из украинского плена. Об этом рассказал губернатор. Вчера Россия и Украина обменялись пленными по формуле 175 на 175.',
  'Пять туляков вернулись из украинского плена, сообщил губернатор. Накануне Россия и Украина обменялись пленными по формуле 175 на 175.',
  'Оренбуржец вернулся из плена. Накануне на границе с Белоруссией обменяли российских и украинских военнопленных, 175 на 175.',
])('a region tells of its own, and of the whole of the day before: %s', (text) => {
  expect(eventIn(text)).toMatchObject({ day: '2025-03-19', review: [] })
  expect(eventIn(text)?.figures.ru_returned?.value).toBe(175)
})

test.each([
  'Губернатор: трое пензенцев вернулись из плена\n\nТроих земляков освободили вчерашним обменом. «Сейчас парни в Белоруссии, с ними работают врачи», — написал он.',
  "П'ятеро бійців з Рівненщини вже на волі\n\nП'ятьох військових з Рівненщини звільнили 19 березня під час чергового етапу обміну полоненими.\n\n«Серед визволених сьогодні — п'ятеро наших земляків», — написав голова ОВА.",
  'Шестеро захисників з Черкащини повернулися з полону. 19 березня Україна та Росія провели черговий етап обміну. «Сьогодні шестеро наших земляків знову вдома», — повідомила ОВА.',
])('where a region counts only its own, the day is known and the whole is not: %s', (text) => {
  expect(eventIn(text)).toMatchObject({ day: '2025-03-19', review: [] })
  expect(eventIn(text)?.figures).not.toHaveProperty('ua_returned')
  expect(eventIn(text)?.figures).not.toHaveProperty('ru_returned')
})

test.each([
  'Семеро полтавців повернулися з російського полону. Учора Україна та Росія обмінялися полоненими, додому приїхали 175 захисників. Нині вони проходять обстеження.',
  'Three soldiers from Sumy region are home from Russian captivity. Yesterday Ukraine and Russia exchanged prisoners, and 175 Ukrainians returned. They are now in hospital.',
])('how things stand now is no day of what happened: %s', (text) => {
  expect(eventIn(text)).toMatchObject({ day: '2025-03-19', review: [] })
  expect(eventIn(text)?.figures.ua_returned?.value).toBe(175)
})

test.each([
  'Российские военные стоят на границе и ждут обмена пленными, рассказала Москалькова.',
  'Накануне обмена Москалькова рассказала о письмах 200 пленных.',
  'Двое орловчан рассказали, как живут после плена. Сейчас они проходят реабилитацию. Вчера им вручили награды.',
  'Троє земляків зустрілися з родинами. Вони повернулися з полону торік. Учора в громаді відкрили меморіал, де поховані 175 захисників.',
])('what a region tells of those who came long ago is no news: %s', (text) => {
  expect(eventIn(text)).toBeNull()
})

test.each([
  'Второй этап обмена состоялся. Москва и Киев обменялись пленными по формуле 307 на 307. Первый прошёл накануне — по 270 военнослужащих.',
  'Сьогодні, як і напередодні, Україна повернула з полону 307 захисників.',
])('the stage of the day before gives no number and no day: %s', (text) => {
  expect(eventIn(text)).toMatchObject({ day: DAY })
  expect(eventIn(text)?.figures.ua_returned?.value).toBe(307)
})

test('whose captives they were tells to which side they came', () => {
  const text =
    'Обмен прошёл 20 марта. Переговорный процесс позволил вернуть 103 военнослужащих, взятых ВСУ в плен. Взамен переданы 103 украинских военнопленных.'
  expect(eventIn(text)?.figures).toMatchObject({
    ru_returned: { value: 103 },
    ua_returned: { value: 103 },
  })
})
