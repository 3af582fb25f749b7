import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, eventIn, figuresIn } = readOn('2025-11-20')

describe('whose the bodies are «if Moscow is to be believed»', () => {
  test.for([
    'Ukraine took in 940 bodies on Thursday which, if Moscow is to be believed, are those of its servicemen, the Coordination Headquarters said.',
    'Ukraine took in 940 bodies today which, if the Russian side is to be believed, belong to Ukrainian soldiers, the Coordination Headquarters said.',
    'Сьогодні Україна прийняла 940 тіл, які, якщо вірити Москві, належать українським військовим, повідомив Коордштаб.',
    'Сьогодні Україна прийняла 940 тіл, повідомив Коордштаб. Якщо вірити росіянам, це українські військові.',
    'Украина сегодня приняла 940 тел, которые, если верить Москве, принадлежат её военным, сообщил Коордштаб.',
  ])('is a claim, and that they came is sure: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 940 })
    expect(codesIn(text)).toEqual([])
    expect(eventIn(text)?.attribution).toBe('claimed_by_russia')
  })

  test.for([
    'If Moscow is to be believed, 940 bodies were handed over to Ukraine today.',
    'Якщо вірити Москві, сьогодні Україні передали 940 тіл.',
    'Ukraine took in 940 bodies today which, if Moscow is to be believed, were handed over without conditions, the Coordination Headquarters said.',
  ])('is not all that is open where the handover rests on it: %s', (text) => {
    expect(codesIn(text)).toContain('unconfirmed')
  })
})

describe('those who died in captivity', () => {
  test.for([
    'Сьогодні Україна повернула 940 тіл загиблих. Про шість тіл у штабі знають більше. Це військові, які померли в російському полоні.',
    'Сегодня Украина вернула 940 тел погибших. О шести телах известно, чьи они. Все они умерли в российском плену.',
    'Today Ukraine brought home 940 bodies of the fallen. Of six bodies the headquarters knows more. These are soldiers who died in Russian captivity.',
  ])('are counted in the sentence before: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 940, died_in_captivity: 6 })
  })

  test.for([
    'Сьогодні Україна повернула 940 тіл загиблих. Росія отримала 6 тіл. Це військові, які померли в полоні.',
    'Сьогодні Україна повернула 940 тіл загиблих. Ще 6 тіл досі не віддають. Це військові, які померли в російському полоні.',
    'Today Ukraine brought home 940 bodies of the fallen. Another 6 bodies will follow. These are soldiers who died in Russian captivity.',
  ])('are none of those who went elsewhere or are still to come: %s', (text) => {
    expect(figuresIn(text)).not.toHaveProperty('died_in_captivity')
  })
})

describe('who speaks of the bodies', () => {
  test.for([
    "Ukraine received 940 bodies today, the Coordination Headquarters said. Vladimir Medinsky, who headed Russia's delegation at the talks in Istanbul, spoke of 22 Russian bodies.",
    'Сьогодні Україна повернула 940 тіл загиблих. Мединський, керівник російської делегації на переговорах у Стамбулі, говорить про 22 тіла росіян.',
    'Украина сегодня вернула 940 тел. Мединский, глава делегации РФ на переговорах в Стамбуле, сообщил о 22 полученных телах.',
  ])('ties the handover to no agreement by his office: %s', (text) => {
    expect(eventIn(text)?.agreement ?? null).toBeNull()
  })

  test.for([
    'Ukraine received 940 bodies today, as agreed by the delegations at the talks in Istanbul in July.',
    'Сьогодні Україна повернула 940 тіл, про що делегації домовилися в липні на переговорах у Стамбулі.',
  ])('does so by what was agreed there: %s', (text) => {
    expect(eventIn(text)?.agreement?.id).toContain('istanbul')
  })

  test('of Ukraine confirms by listing where they lay', () => {
    const text =
      'Repatriated today: 340 Ukrainian warriors who laid down their lives. The Coordination Headquarters lists the axes where they fell:\n\n• Donetsk axis: 300\n• Zaporizhzhia axis: 40\n\nRussia, wrote RBC with reference to deputy Saraliev, was handed 22 of its own.'
    expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 340, bodies_to_ru: 22 })
    expect(eventIn(text)?.attribution).toBe('confirmed')
  })
})

describe('what went back', () => {
  test.for([
    'Украине отдали 940 тел погибших, сама она вернула 22, сообщил Мединский.',
    'Україні віддали 940 тіл загиблих, сама вона повернула 22, повідомив Мединський.',
    'After six days of waiting, 940 bodies of fallen servicemen of the Ukrainian army were transferred today, Medinsky reported. "In return we have been given the remains of 22 of our warriors," he wrote.',
    'После шести дней ожидания сегодня Украине переданы 940 тел военных ВСУ, сообщил Мединский. «Взамен нам переданы тела 22 наших бойцов», — написал он.',
  ])('is of the other side: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 940, bodies_to_ru: 22 })
  })

  test('is not what was got besides', () => {
    expect(
      figuresIn('Украине вернули 940 тел, сама она получила ещё 22 из морга, сообщил Мединский.'),
    ).not.toHaveProperty('bodies_to_ru')
  })
})
