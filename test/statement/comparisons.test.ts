import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventsIn, figuresIn, toldIn, codesIn } = readOn('2025-08-24')

describe('by how many more or fewer came is no figure of those who came', () => {
  test.for([
    'Сьогодні обміняли на 20 більше, ніж минулого місяця.',
    'Сьогодні обміняли на двадцять менше полонених, ніж минулого місяця.',
    'Відбувся обмін полоненими. Додому повернулися на 20 військових більше, ніж минулого разу.',
    'Сегодня обменяли на 20 больше, чем в прошлом месяце.',
    'Сегодня состоялся обмен пленными. Домой вернулись на 20 человек меньше, чем в прошлый раз.',
    'Today 20 more prisoners were exchanged than last month.',
    "Today's exchange brought home 20 fewer soldiers than last month.",
    'Ukraine and Russia exchanged prisoners today. 20 more than last month came home.',
    'Сьогодні Україні передали на 200 тіл більше, ніж минулого місяця.',
    'Сегодня Украине передали на 200 тел меньше, чем в прошлый раз.',
    'Today Ukraine received 200 more bodies than last month.',
  ])('%s', (text) => {
    expect(eventsIn(text)).toHaveLength(1)
    expect(figuresIn(text)).toEqual({})
  })
})

describe('those who came are told beside it, and others who came besides', () => {
  test.for([
    [
      'Сьогодні відбувся обмін: додому повернулися 84 захисники, на 20 більше, ніж минулого місяця.',
      84,
    ],
    ['Today 84 defenders came home from captivity, 20 more than last month.', 84],
    ['Today 84 defenders came home from captivity, more than last month.', 84],
    ['Сегодня состоялся обмен, домой вернулись 84 украинца, на 20 больше, чем в июле.', 84],
    ['Сьогодні в обмін на 20 росіян з полону повернулися 84 захисники.', 84],
    ['Today 20 more defenders returned home from Russian captivity.', 20],
    [
      'Today 20 more soldiers who spent more than three years in captivity came home in a prisoner swap.',
      20,
    ],
  ] as const)('%s', ([text, ours]) => {
    expect(toldIn(text)).toBe('told 2025-08-24')
    expect(figuresIn(text)['ua_returned']).toBe(ours)
  })

  test('the bodies of a transfer that is compared are its figure', () => {
    const text = 'Сьогодні Україні передали 1000 тіл, на 200 більше, ніж минулого разу.'
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 1000 })
  })
})

describe('a whole of which some would not come waits for a person', () => {
  test.for([
    'Из плена вернулись 84 украинца, семеро из них не захотели ехать домой.',
    'Из плена вернулись 84 украинца. Двое решили остаться в России.',
    'Сьогодні з полону повернулися 84 захисники, двоє з них не побажали їхати додому.',
    'Сьогодні з полону повернулися 84 захисники. Двоє вирішили залишитися в Росії.',
    'Today 84 Ukrainians came home from Russian captivity. Seven declined to return.',
    'Today 84 Ukrainians came home from captivity, two of them did not want to go back.',
    'Today 84 Ukrainians came home from Russian captivity. Two chose to stay in Russia.',
  ])('%s', (text) => {
    expect(codesIn(text)).toEqual(['wording_unknown'])
  })
})

describe('what some of them declined besides, and who is still held, leaves the news told', () => {
  test.for([
    'Из плена вернулись 84 украинца, семеро из них не захотели говорить с журналистами.',
    'Из плена вернулись 84 украинца, двое из них остались в госпитале.',
    'Сьогодні з полону повернулися 84 захисники, семеро з них відмовилися від коментарів.',
    'Сьогодні з полону повернулися 84 захисники. Сімнадцять залишилися в лікарні.',
    'Сьогодні з полону повернулися 84 захисники. 390 залишилися в Росії.',
    'Today 84 defenders returned from captivity, seven of them refused to speak to reporters.',
    'Today 84 Ukrainians came home from Russian captivity. Two decided to join their brigade again.',
  ])('%s', (text) => {
    expect(toldIn(text)).toBe('told 2025-08-24')
    expect(figuresIn(text)['ua_returned']).toBe(84)
  })
})

describe('a share of a number, another time and two exchanges at once are no figure that is told', () => {
  test.for([
    'Сьогодні половина з 94 захисників повернулася додому з полону.',
    'Сьогодні третина з 94 захисників повернулася додому з полону.',
    'Сегодня половина из 94 пленных украинцев вернулась домой.',
    'Today half of the 94 prisoners on the list came home from Russian captivity.',
    'Сьогодні Україні повернули половину з 1000 тіл.',
    'Today Russia handed over half of the 1,000 bodies to Ukraine.',
    'Сегодня Россия передала Украине половину из 1000 тел.',
    'Сьогодні з полону повернулося вдвічі більше захисників, ніж минулого місяця, коли повернулися 47 воїнів.',
    'Сегодня из плена вернулось вдвое больше украинцев, чем в прошлом месяце, когда вернулись 47.',
  ])('held without a figure: %s', (text) => {
    expect(toldIn(text)).toBe('held')
    expect(figuresIn(text)).toEqual({})
  })

  test.for([
    'Сьогодні двома обмінами додому повернулися 190 захисників.',
    'Сегодня двумя обменами домой вернулись 190 украинских военных.',
  ])('held: %s', (text) => {
    expect(codesIn(text)).toEqual(['second_event'])
  })

  test.for([
    'Половина з 94 звільнених сьогодні з полону — захисники Маріуполя.',
    'Половина из 94 украинцев, вернувшихся сегодня из плена, — защитники Мариуполя.',
    'Half of the 94 Ukrainian prisoners of war released today had been held since 2022.',
    'Сьогодні з полону повернулися 94 захисники, половина з них поранені.',
    'Сьогодні з полону повернулися 94 захисники, більше, ніж минулого разу, коли повернулися 47.',
    'Today 94 defenders came home from Russian captivity. In two exchanges this week 190 have returned.',
  ])('those who came are told: %s', (text) => {
    expect(toldIn(text)).toBe('told 2025-08-24')
    expect(figuresIn(text)['ua_returned']).toBe(94)
  })
})
