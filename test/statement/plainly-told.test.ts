import { describe, expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'
import { isEvent } from '#statement/statement.ts'

const read = (text: string, published = '2025-08-14') => {
  const told = extractStatements({ text, published }).find((one) => isEvent(one))
  if (told === undefined || told.review.length > 0) return null
  const { ua_returned: ua, ru_returned: ru } = told.figures
  return { ua: ua?.value ?? null, ru: ru?.value ?? null }
}

describe('those who came, in words that editors use', () => {
  test.each([
    ['A hundred and sixty lads are out of Russian jails. The exchange was held this morning.', 160],
    ['Exactly 160 fathers, sons and husbands are back on native ground after the exchange.', 160],
    ['Ukraine got 84 soldiers out of Russian captivity today in an exchange.', 84],
    ['Today 70 of our boys and girls are home. The exchange took place this morning.', 70],
    ['Today 200 of our boys are home from Russian captivity after an exchange.', 200],
    ['We managed to pull out 112 of our paratroopers and other fighters in the exchange.', 112],
    ['After the swap 95 Ukrainian servicemen are no longer prisoners, Zelensky said.', 95],
    ['Home for Easter: 190 Ukrainians will celebrate it with family after Thursday’s swap.', 190],
    ['Another 307 are home, Zelensky said after today’s exchange.', 307],
    ['Ще 307 вдома! Сьогодні відбувся обмін.', 307],
    ['Сьогодні обмін відбувся, і 84 знову вдома, пише Зеленський.', 84],
    ['The exchange that had been planned for June took place today: 146 servicemen are back.', 146],
    ['A journalist is among eight civilians freed today alongside 138 soldiers by exchange.', 146],
    [
      'Журналіст — серед восьми цивільних, яких сьогодні під час обміну звільнили разом зі 138 військовими.',
      146,
    ],
    ['In the last exchange of the year, 189 Ukrainians came home on Thursday.', 189],
  ])('%s', (text, ua) => {
    expect(read(text)?.ua).toBe(ua)
  })

  test.each([
    'Обмін відбувся. 15 повернулися додому на милицях.',
    'The exchange we were promised for June is to be held on Friday: 146 should be back.',
    'In the last few days 189 Ukrainians came home in two exchanges.',
  ])('is not told so: %s', (text) => {
    expect(read(text)?.ua ?? null).toBeNull()
  })

  test.each([
    '200 prisoners of war changed hands in each direction on Thursday.',
    'Kyiv and Moscow have exchanged prisoners, 200 apiece.',
    'Ukraine got 200 people back on Thursday and gave Russia the same number.',
    'Kyiv swapped 200 of its soldiers for 200 of Moscow’s on Thursday.',
  ])('as many went each way: %s', (text) => {
    expect(read(text)).toEqual({ ua: 200, ru: 200 })
  })

  test.each([
    'Three soldiers from our town came back in today’s exchange, the mayor said. In all, 95 people were freed.',
    'Троє бійців із нашої громади повернулися в сьогоднішньому обміні. Усього звільнено 95 людей.',
    'Трое бойцов из нашего города вернулись в сегодняшнем обмене. Всего освобождены 95 украинцев.',
  ])('those of one town are some of them: %s', (text) => {
    expect(read(text)?.ua).toBe(95)
  })

  test.each([
    'Ukraine lost 205 soldiers in the battle, and Russia the same number; 12 soldiers returned to their unit.',
    'Russia returned 205 captured drones, and Ukraine returned the same number of letters to soldiers.',
    'Two guards let a prisoner go by mistake; he was found in Sumy.',
    'Soldiers of the 36th brigade gained freedom of movement: 12 men are back from the encirclement.',
    '300 are home, 300 more are waiting, says a mother at the rally for an exchange.',
    'The village changed hands three times, and 20 prisoners were taken.',
    'Russian troops pulled out of three villages, and 160 soldiers were moved to Belgorod.',
    'If the swap takes place, 200 Ukrainians will celebrate Easter at home.',
    'Today 20 girls and boys were returned from Russia to Ukraine under a programme for children.',
  ])('is no exchange: %s', (text) => {
    expect(read(text)).toBeNull()
  })
})

describe('a swap in which no Ukrainians were', () => {
  test.each([
    'Russia freed 14 people in Ankara on Thursday in exchange for nine of its own. No Ukrainians were involved.',
    'У четвер в Анкарі відбувся обмін: 16 осіб на вісьмох росіян. Українців серед звільнених немає.',
    'Восемь россиян вернулись домой в обмен на 16 человек. Ни одного украинца среди освобождённых нет.',
    'Ten people were freed in Abu Dhabi in exchange for four Russians. None of them is Ukrainian.',
    'У обмін на вісьмох росіян у четвер звільнено 16 людей. Україна участі в цьому обміні не брала.',
    'В обмен на восьмерых россиян освобождены 16 человек. Украина в этом обмене не участвовала.',
  ])('is none of ours: %s', (text) => {
    expect(read(text)).toBeNull()
  })

  test.each([
    'Україна повернула з полону 84 людей. Цивільних українців серед них немає, усі військові.',
    'Обмін: 84 захисники вдома. Українців з Криму серед них не було.',
    'Exchange: 84 people are home today. No Ukrainian civilians were among them.',
  ])('of those who came some are none: %s', (text) => {
    expect(read(text)?.ua).toBe(84)
  })
})

describe('what a brigade counts of its own', () => {
  test.each([
    'The 36th brigade: eleven of our men came home in today’s exchange with Russia.',
    '36-та бригада: сьогодні в обміні додому повернулися 11 наших побратимів.',
    '12-та бригада: у сьогоднішньому обміні повернулися 7 наших бійців. Загальну цифру назве штаб.',
  ])('is no number of all: %s', (text) => {
    expect(read(text)).toEqual({ ua: null, ru: null })
  })

  test('and what the ministry counts is', () => {
    expect(read('Сьогодні в обміні додому повернулися 51 наших бійців, каже Лубінець.')?.ua).toBe(
      51,
    )
  })
})
