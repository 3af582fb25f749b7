import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { sidesIn, figuresIn, toldIn, eventIn } = readOn('2026-03-05')

describe('equal numbers from the side of either nation are of each', () => {
  test.each([
    'The UAE mediated a swap of 236 captives today: 118 from the Ukrainian side and 118 from the Russian side.',
    'Сьогодні за посередництва ОАЕ обміняли 236 полонених: 118 з українського боку та 118 з російського.',
    'Сегодня при посредничестве ОАЭ состоялся обмен 236 пленными: 118 с украинской стороны и 118 с российской.',
    'Сьогодні відбувся обмін: 118 полонених з російського боку та 118 полонених з українського боку.',
  ])('«%s»', (text) => {
    expect(sidesIn(text)).toBe('118 118')
  })

  test('unequal ones tell nothing of who got them', () => {
    expect(
      sidesIn(
        'The swap took place today: 118 captives from the Ukrainian side and 95 from the Russian side.',
      ),
    ).not.toBe('95 118')
  })
})

describe('civilians whom our own speaker tells of beside a formula are not all who came', () => {
  test.each([
    'Kyiv and Moscow held a 140-for-140 prisoner exchange today.\nIn addition to the soldiers, Ukraine received 12 civilians, Ombudsman Lubinets said.',
    'Сьогодні відбувся обмін полоненими 140 на 140.\nОкрім військових, Україна повернула 12 цивільних, повідомив Лубінець.',
    'Сегодня состоялся обмен пленными 140 на 140.\nКроме военных, Украина вернула 12 гражданских, сообщил Лубинец.',
    'Сьогодні відбувся обмін полоненими 140 на 140.\nТакож додому повернулися 12 цивільних, повідомив Лубінець.',
  ])('«%s»', (text) => {
    expect(figuresIn(text)).toMatchObject({
      ua_returned: 152,
      ua_military: 140,
      ua_civilians: 12,
      ru_returned: 140,
    })
  })

  test.each([
    'Сьогодні відбувся обмін полоненими 140 на 140.\nСеред звільнених – 12 цивільних, повідомив Лубінець.',
    'Kyiv and Moscow held a 140-for-140 prisoner exchange today.\nAmong those who came home are 12 civilians, Ombudsman Lubinets said.',
  ])('some of them are within it: «%s»', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 140, ua_civilians: 12 })
  })
})

describe('those outside of the format of a formula come on top of it', () => {
  test.each([
    'Сьогодні відбувся обмін за формулою «30 на 30», а поза форматом ворог віддав ще сімох тяжкопоранених бійців.',
    'Сегодня состоялся обмен по формуле «30 на 30». Вне формата Украина получила ещё семь тяжелораненых бойцов.',
    'A 30-for-30 prisoner exchange took place today, and outside the exchange Russia handed over seven more wounded Ukrainian soldiers.',
    'A 30-for-30 prisoner exchange took place today. Outside the formula Russia handed over seven wounded soldiers.',
  ])('«%s»', (text) => {
    expect(sidesIn(text)).toBe('37 30')
  })
})

describe('the last exchange that is only dated is no news of it', () => {
  test.each([
    'Рідні оборонців вийшли на майдан. Вони вимагають включати їх у кожен обмін. В останньому, 2 березня, серед 150 звільнених їх було лише четверо.',
    'Родственники вышли на площадь и требуют включать их близких в каждый обмен. В последнем, 2 марта, среди 150 освобождённых их было лишь четверо.',
    'Families rallied on Thursday and want their men in every exchange. In the latest, on March 2, only four of the 150 freed were theirs.',
  ])('«%s»', (text) => {
    expect(toldIn(text)).toBe('none')
  })

  test('those among the freed of today are news', () => {
    expect(
      sidesIn('Сьогодні відбувся обмін полоненими. Серед 150 звільнених азовців було четверо.'),
    ).toBe('150 -')
  })
})

describe('the day of the talks is that of what was agreed, also in a clause of its own', () => {
  test.each([
    'A first batch of 900 bodies has been delivered to Ukraine following the third round of talks in Istanbul, held on July 23, 2025, the Coordination Headquarters reported today.',
    'Сьогодні Україні передано 900 тіл загиблих. Це зроблено за підсумками переговорів у Стамбулі, що відбулися 23 липня минулого року.',
    'Сегодня Украине переданы 900 тел погибших. Передача проведена на основании договорённостей раунда переговоров в Стамбуле, который прошёл 23 июля прошлого года.',
  ])('«%s»', (text) => {
    expect(toldIn(text)).toBe('told 2026-03-05')
    expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 900 })
    expect(eventIn(text)?.agreement?.id).toBe('istanbul_july_2025')
  })

  test('a day of last year is of that year', () => {
    expect(toldIn('Обмін 2 березня минулого року повернув додому 150 військових.')).toBe('none')
  })
})

describe('on whose word the bodies are called ours may stand right before it', () => {
  test.each([
    'Росія передала сьогодні тисячу тіл – за її твердженням, загиблих українських військових, повідомив Координаційний штаб.',
    'Сегодня Россия передала Украине 1000 тел – по её утверждению, погибших украинских военных, сообщил Координационный штаб.',
    'Russia handed over 1,000 bodies today, by its own account fallen Ukrainian soldiers, the Coordination Headquarters said.',
  ])('«%s»', (text) => {
    expect(eventIn(text)?.attribution).toBe('claimed_by_russia')
  })

  test.each([
    'Сьогодні Росія передала Україні тисячу тіл і, за її словами, отримала 22 тіла своїх військових, повідомив Координаційний штаб.',
    'Сьогодні Координаційний штаб прийняв тисячу тіл – за його даними, загиблих українських військових.',
  ])('another word leaves it as it was: «%s»', (text) => {
    expect(eventIn(text)?.attribution).toBe('confirmed')
  })
})

describe("those of yesterday's exchange of whom a unit tells today came yesterday", () => {
  test.each([
    "Five marines are back on Ukrainian soil. They were among the 94 servicemen whom Ukraine returned from captivity in yesterday's exchange, the brigade said on Thursday.",
    'П’ятеро морпіхів повернулися додому. Вони серед 94 військових, яких Україна повернула з полону під час учорашнього обміну, повідомила бригада в четвер.',
    'П’ятеро морпіхів повернулися додому. Вони серед 94 військових, визволених учора під час обміну, повідомила бригада 5 березня.',
  ])('«%s»', (text) => {
    expect(toldIn(text)).toBe('told 2026-03-04')
    expect(sidesIn(text)).toBe('94 -')
  })

  test('a day of the week alone is that of the exchange', () => {
    expect(
      toldIn(
        'Five marines are home. They are among the 94 servicemen returned in Thursday’s exchange, the brigade said.',
      ),
    ).toBe('told 2026-03-05')
  })
})
