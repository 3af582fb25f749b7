import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, eventIn, figuresIn } = readOn('2025-02-14')

describe('how many bodies Russia got', () => {
  test.for([
    'Сьогодні Україні передали тіла 757 оборонців. Саралієв назвав і свою цифру, 45.',
    'Сегодня Украине передали 757 тел. Депутат Саралиев назвал собственную цифру — 45.',
    'Ukraine received 757 bodies today. Russian lawmaker Saraliev gave his own figure: 45.',
    'Відбулася репатріація, додому повернули 757 полеглих. На росії відзвітували про 45 своїх.',
    'Сегодня Украине передали 757 тел погибших. В России отчитались о 45 своих.',
    'Ukraine received 757 bodies today. Russia reported 45 of its own.',
    "Ukraine got back 757 of its fallen today. Saraliev put Russia's own number at 45.",
    'Сьогодні Україні передали 757 тіл. Росіяни твердять, що це військові. Собі вони забрали 45.',
    'Сьогодні Україна забрала 757 тіл. У грудні було 503. Ми віддали 45.',
    'Сьогодні до України повернули 757 тіл.\n– Скільки передали росіянам?\n– 45.',
    'Сегодня Украине передали 757 тел.\n— А сколько отдали России?\n— 45.',
  ])('is told in few words: %s', (text) => {
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 757, bodies_to_ru: 45 })
    expect(codesIn(text)).toEqual([])
  })

  test.for([
    'Сьогодні Україні передали 757 тіл. Мединський назвав свою цифру: 760.',
    'Сьогодні Україні передали 757 тіл. Росія цього тижня втратила 1200 своїх солдатів.',
    'Сегодня Украине передали 757 тел. Саралиев назвал дату — 16 февраля.',
  ])('is not told by another number: %s', (text) => {
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 757 })
  })

  test('and Ukraine may stand on one formula above both of them', () => {
    const text =
      'Обмен телами: 61 за 58\nРоссия в пятницу получила 61 тело своих военных, украинская сторона 58.'
    expect(figuresIn(text, '2024-02-17')).toEqual({ bodies_to_ua: 58, bodies_to_ru: 61 })
    expect(codesIn(text, '2024-02-17')).toEqual([])
    expect(codesIn('Сьогодні сторони обміняли 58 тіл на 61.')).not.toEqual([])
  })
})

describe('a rough number', () => {
  test.for([
    'Понад 500 тіл передали Україні сьогодні. У Координаційному штабі називають число 502.',
    'Понад 500 тіл передали Україні сьогодні. За даними Штабу, їх 502.',
    'More than 500 bodies were handed over to Ukraine today. The coordination headquarters put the figure at 502.',
    'A swap of war dead was carried out today, with more than 500 bodies going to Kyiv. The Coordination Headquarters put the number at 502.',
  ])('is made exact by the next sentence: %s', (text) => {
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 502 })
    expect(codesIn(text)).toEqual([])
  })

  test.for([
    'Понад 500 тіл передали Україні сьогодні, у реєстрі зниклих 540 родин.',
    'Понад 500 тіл передали Україні сьогодні. У реєстрі, каже Штаб, 9000.',
    'More than 500 bodies are going to be handed over to Kyiv. The headquarters put the figure at 502.',
  ])('stays rough beside a number of something else: %s', (text) => {
    expect(figuresIn(text)).not.toHaveProperty('bodies_to_ua')
  })
})

describe('bodies of captives', () => {
  test.for([
    "Росія віддала тіла п'ятьох полонених. Загалом сьогодні Україні передали 1000 тіл.",
    'Сьогодні Україні передали 1000 тіл. Серед них тіла пʼятьох військовополонених.',
    'Сегодня Украине передали 1000 тел, в том числе тела пятерых пленных.',
    'Russia handed over 1,000 bodies to Ukraine today, including the bodies of five prisoners of war.',
  ])('among far more died in captivity: %s', (text) => {
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 1000, died_in_captivity: 5 })
  })

  test.for([
    "Сьогодні Україні передали 1000 тіл. Росія страчує: цього року знайдено тіла п'ятьох полонених.",
    'Сьогодні Україні передали 1000 тіл. Учора повернулися живими пʼятеро полонених.',
  ])('that did not come so are none of these: %s', (text) => {
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 1000 })
  })
})

describe('the sum of today', () => {
  test('is not of the day that an aside names', () => {
    const text =
      'Сьогоднішню репатріацію вів Штаб, якому функції передали 12 вересня, він і назвав підсумок: 94 полеглих Захисники вдома.'
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 94 })
    expect(eventIn(text)?.day).toBe('2025-02-14')
  })
})

describe('the Red Cross', () => {
  test.for([
    'Сьогодні до України повернули 66 тіл. На місці працювали представники МКЧХ.',
    'Сьогодні до України повернули 66 тіл. Військовим подяка окрема. Ще одна — Міжнародному Комітету Червоного Хреста.',
    'Сегодня Украине вернули 66 тел. На месте работали представители МККК.',
    '66 bodies were returned to Ukraine today. ICRC representatives worked on the spot.',
  ])('helped where it worked or is thanked as well: %s', (text) => {
    expect(eventIn(text)?.mediators).toEqual(['ICRC'])
  })

  test.for([
    'Сьогодні до України повернули 66 тіл. Родини чекають вістей. Ще одна скарга — до МКЧХ.',
    '66 bodies were returned to Ukraine today. ICRC representatives will visit prisoners.',
  ])('did not where it is only named: %s', (text) => {
    expect(eventIn(text)?.mediators).toEqual([])
  })
})

describe('none of its own', () => {
  test.for([
    'Ukraine has received 757 bodies. A source in Moscow said Russia had got none of its own dead back this time.',
    'Украина получила 757 тел. Москва, по словам источника, не получила никого из своих погибших.',
    'Україна отримала 757 тіл. Москва не забрала нікого зі своїх.',
  ])('is a zero: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 757, bodies_to_ru: 0 })
  })

  test.for([
    'Ukraine has received 757 bodies. None of the Russian dead have been identified.',
    'Ukraine has received 757 bodies. Experts found none of the Russian dead among them.',
    'Україна отримала 757 тіл. Серед них жодного росіянина поки не виявили.',
  ])('and none of those looked for is not: %s', (text) => {
    expect(figuresIn(text)).not.toHaveProperty('bodies_to_ru')
  })
})

describe('of whom a text says below that they died in captivity', () => {
  test.for([
    "Сьогодні Росія передала 757 тіл. П'ятеро хлопців, яких ми мали зустріти живими. Вони були в списках. Їх не обміняли. Вони померли в неволі.",
    "Сьогодні Росія передала 757 тіл. Серед них п'ятеро тяжкохворих, яких чекали живими. Вони загинули в полоні.",
    'Russia handed over 757 bodies today. Five men whom we should have met alive are among them. They had been listed as ill. They died in Russian captivity.',
  ])('those are counted above: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 757, died_in_captivity: 5 })
  })

  test.for([
    "Сьогодні Росія передала 757 тіл. П'ятеро рятувальників працюють на місці. Ми їх підтримуємо. Вони померли в неволі — кажуть рідні про багатьох.",
    "Сьогодні Росія передала 757 тіл. Торік п'ятьох ми чекали живими. Вони померли в неволі.",
  ])('and nobody else is: %s', (text) => {
    expect(figuresIn(text)).not.toHaveProperty('died_in_captivity')
  })
})
