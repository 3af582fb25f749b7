import { expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventIn, figuresIn, toldIn } = readOn('2025-11-20')

test.each([
  'Kyiv and Moscow will swap prisoners this Sunday, a source close to the talks said. Each side is to let 60 people go, and besides them 12 wounded soldiers will be freed.',
  'Київ і Москва обміняються полоненими в неділю, розповіло джерело. Кожна сторона відпустить 60 бранців, а крім того, буде звільнено 12 поранених захисників.',
])('Those who join others still to go have not come either: %s', (text) => {
  expect(toldIn(text)).toBe('none')
})

test('Those who join others already home are told with them', () => {
  const text =
    'An exchange was held today. 150 defenders were returned, and in addition 20 civilians will come home.'
  expect(figuresIn(text)).toMatchObject({ ua_returned: 170 })
})

test.each([
  [
    "210 defenders are back in Ukraine, the Coordination Headquarters said. Russia's Defence Ministry said 180 of its soldiers had been handed over and, moreover, twelve wounded ones.",
    192,
  ],
  [
    'На Украину вернулись 210 защитников, сообщил Коордштаб. По данным Минобороны РФ, получены 180 своих военных и, кроме того, 12 раненых.',
    192,
  ],
  [
    'На Украину вернулись 210 защитников, сообщил Коордштаб. Россия, как отчиталось ее Минобороны, обменяла 180 пленных на 180 своих солдат. Кроме них отданы 30 раненых военных, а взамен получены 12 раненых россиян.',
    192,
  ],
  [
    "210 defenders are back in Ukraine, the Coordination Headquarters said. Russia's Defence Ministry said 180 of its soldiers had been handed over, and 12 wounded among them were taken to hospital.",
    180,
  ],
])('Wounded who join its own, or are got in return, come on top of them: %s', (text, theirs) => {
  expect(figuresIn(text)).toMatchObject({ ua_returned: 210, ru_returned: theirs })
})

test('Civilians in one row with its own soldiers went with them', () => {
  const text =
    '210 defenders are back in Ukraine, the Coordination Headquarters said. By the account of the Russian Defence Ministry 180 of its military and 15 civilians crossed in the opposite direction.'
  expect(figuresIn(text)).toEqual({
    ua_returned: 210,
    ua_military: 210,
    ru_returned: 195,
    ru_civilians: 15,
  })
})

test.each([
  'Сьогодні в Україну повернули 640 тіл загиблих, повідомив Координаційний штаб. Росія також отримала 12 вантажівок.',
  'Ukraine brought home 640 bodies of fallen soldiers today, the Coordination Headquarters said. The Red Cross handed Russia 25 forensic kits.',
  'Ukraine received 640 bodies of fallen soldiers today, the Coordination Headquarters said. Russia returned them from 7 settlements.',
  'Украина получила сегодня 640 тел погибших защитников, сообщил Координационный штаб. Российская сторона увезла обратно 14 судмедэкспертов.',
  'Украина получила сегодня 640 тел погибших защитников, сообщил Координационный штаб. С 2022 года Россия приняла 90 тел своих военных.',
  'Україна отримала сьогодні 640 тіл загиблих захисників, повідомив Координаційний штаб. Від 2022 року російська сторона забрала 90 тіл.',
])('Things, experts, places and sums of years are no bodies of this handover: %s', (text) => {
  expect(figuresIn(text)).toEqual({ bodies_to_ua: 640 })
})

test.each([
  'Україна отримала сьогодні 640 тіл загиблих захисників, повідомив Координаційний штаб. Росія забрала 41.',
  'Ukraine brought home 640 bodies of fallen soldiers today, the Coordination Headquarters said. Russia took 41 back.',
])('A bare number of the other side counts bodies as before: %s', (text) => {
  expect(figuresIn(text)).toEqual({ bodies_to_ua: 640, bodies_to_ru: 41 })
})

test.each([
  'Сьогодні з полону повернулися 88 захисників, повідомив Зеленський. Рівно стільки ж українців залишилося в тій колонії, кажуть звільнені.',
  'Сегодня из плена вернулись 88 защитников, сообщил Зеленский. Столько же украинцев остались в той же колонии, говорят освобожденные.',
  '88 Ukrainian defenders came home from captivity today, Zelensky said. Just as many are still waiting in the same prison, the freed say.',
])('As many who stayed behind went nowhere: %s', (text) => {
  expect(figuresIn(text)['ru_returned']).toBeUndefined()
})

test.each([
  'Сьогодні відбувся обмін, з полону повернулися 88 захисників. Стільки ж росіян залишили Україну.',
  'Сьогодні відбувся обмін, з полону повернулися 88 захисників. Стільки ж отримала Росія, і її солдати залишаються в Білорусі.',
])('As many who left went to the other side: %s', (text) => {
  expect(figuresIn(text)['ru_returned']).toBe(88)
})

test('What Russia claims of those handed over leaves open whose they are, whatever stands between', () => {
  const text =
    'Ukraine has received 640 bodies, the Coordination Headquarters reports. Russia claims those handed over today are citizens of Ukraine, including military personnel.'
  expect(eventIn(text)).toMatchObject({ attribution: 'claimed_by_russia' })
})
