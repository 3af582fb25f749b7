import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventsIn, sidesIn } = readOn('2025-06-10')
const toldIn = (text: string) => eventsIn(text).filter(({ review }) => review.length === 0)

describe('so long after a return', () => {
  test.for([
    'Two years after 84 soldiers came home in an exchange, their commander met them today in Lviv.',
    'Two years to the day after 84 prisoners of war came home in a swap, the museum opened today.',
    'It is four years today since 84 prisoners of war were returned to Ukraine in a swap.',
    'Рік після того, як Росія повернула 909 тіл, сьогодні впізнали останнє.',
    'За два роки після того, як із полону визволили 84 воїнів, бригада сьогодні вручила їм нагороди.',
    'Сьогодні три роки, відколи 84 захисники повернулися додому під час обміну.',
    'Спустя год после того, как 84 защитника вернулись домой по обмену, они сегодня собрались во Львове.',
    'Визволені з полону 84 воїни вдома вже пів року.',
    'Сегодня 84 освобождённых из плена защитника уже год дома.',
    'The 84 defenders freed in the May swap have been home for a month today.',
  ])('nothing is told: %s', (text) => {
    expect(eventsIn(text)).toEqual([])
  })

  test.for([
    [
      'A week after 84 came home, a second exchange took place today: 90 defenders are back.',
      '90 -',
    ],
    ['A year after the last swap, 84 defenders came home today.', '84 -'],
    [
      'Three years after they were captured, 84 defenders came home today in a prisoner swap.',
      '84 -',
    ],
    [
      'Через три роки після того, як вони потрапили в полон, сьогодні додому повернулися 84 захисники.',
      '84 -',
    ],
    [
      'Через три года после того, как их взяли в плен, сегодня домой по обмену вернулись 84 защитника.',
      '84 -',
    ],
    [
      'Через три дні після того, як додому повернулися 84 воїни, сьогодні відбувся другий етап обміну: вдома ще 90 захисників.',
      '90 -',
    ],
    ['Сьогодні 84 захисники вдома після трьох років полону.', '84 -'],
  ] as const)('what is of the day is: %s', ([text, sides]) => {
    expect(sidesIn(text)).toBe(sides)
  })
})

describe('those who had been freed before', () => {
  test.for([
    'Сьогодні 15 захисників, звільнених з російського полону, виписали з госпіталю, і вони поїхали додому.',
    '30 воїнів, яких визволили з полону, сьогодні завершили реабілітацію і повернулися додому, до родин.',
    'Сьогодні 40 визволених з полону захисників удома: закінчилося лікування.',
    'Сегодня 12 освобождённых из плена морпехов выписали из больницы, они поехали домой.',
    'После лечения в санатории 12 освобождённых из плена защитников сегодня вернулись домой.',
    'Eighteen soldiers freed from Russian captivity left a clinic today and returned home to their children.',
    'After a month at a resort, 18 freed prisoners of war came home today.',
    'Сегодня в Украину вернулись 20 защитников, которых освободили из плена и лечили в Польше.',
    'Twenty defenders freed from captivity and treated in Poland came home to Ukraine today.',
    'Сьогодні в Україну прибули 20 звільнених з полону воїнів, які лікувалися в Литві.',
    '14 визволених з полону захисників сьогодні посадили дерева і поїхали додому.',
    'Вернувшиеся из плена 14 защитников сегодня сыграли в волейбол и поехали домой.',
    'Fourteen soldiers freed from captivity planted trees today and went home.',
    'Eighty marines freed in a swap went back to work today.',
    'Eighty marines released in an exchange returned to duty today.',
    'Сьогодні 40 визволених з полону захисників вийшли на нову роботу.',
    'Eighty defenders who came home in a swap began new jobs today.',
    'До клініки прибули 30 воїнів, яких визволили з полону. Сьогодні вони вдома, в Україні.',
    'Визволена з полону медикиня сьогодні народила доньку, вдома чекає чоловік.',
    'Освобождённый из плена военный сегодня женился, дома накрыли стол.',
    'After 84 soldiers were freed in a prisoner swap, a charity today opened a clinic for them.',
    'Після того, як 84 захисники повернулися додому в обміні, Штаб сьогодні розпочав програму реабілітації.',
    'После того как 84 защитника вернулись домой по обмену, фонд сегодня открыл для них центр.',
    'Of 84 soldiers freed in the May exchange, doctors treated 60 today.',
    "Of 84 Ukrainians released in last week's swap, 60 are in hospital today.",
    'Сьогодні бійці спецназу врятували двох захисників з полону, вони вдома.',
    'Special forces rescued three defenders from captivity today, they are home.',
    'Сегодня спецназ освободил из плена троих защитников, они дома.',
  ])('nobody is told: %s', (text) => {
    expect(toldIn(text).map(({ kind }) => kind)).toEqual([])
  })

  test.for([
    ['15 захисників, які були в полоні, сьогодні повернулися додому.', '15 -'],
    [
      'Сьогодні 84 захисники повернулися додому з полону. Після госпіталю вони поїдуть до рідних.',
      '84 -',
    ],
    ['Додому з полону повернулися 84 захисники, яких сьогодні доправили до госпіталю.', '84 -'],
    [
      'Сьогодні додому повернулися 15 захисників, яких звільнили з полону; їх забрали з російських госпіталів.',
      '15 -',
    ],
    [
      'Сегодня освобождённые из плена 84 украинских защитника вернулись домой, их ждёт реабилитация.',
      '84 -',
    ],
    [
      'Eighty-four freed soldiers came home today in a prisoner swap and were taken to hospital.',
      '84 -',
    ],
    [
      'Today 84 soldiers freed from Russian captivity returned home. They went to hospital first.',
      '84 -',
    ],
    ['A prisoner swap started this morning; 84 defenders came home.', '84 -'],
    ['Після переговорів 84 захисники сьогодні повернулися з полону.', '84 -'],
    ['After talks in Abu Dhabi, 84 defenders came home today in a swap.', '84 -'],
    ['Сьогодні з полону повернулися 9 бійців ССО, вони вдома.', '9 -'],
  ] as const)('whoever came today is: %s', ([text, sides]) => {
    expect(sidesIn(text)).toBe(sides)
  })
})
