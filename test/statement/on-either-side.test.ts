import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const day = '2025-03-19'
const { codesIn, eventIn, eventsIn, figuresIn, sidesIn, toldIn } = readOn(day)

describe('a sum whose verb stands behind some of those it counts', () => {
  test.each([
    [
      'Prisoner exchange: 175 Ukrainian soldiers came home today.',
      'In all, 4,306 people, of whom 168 are civilians, have been returned in exchanges to date.',
    ],
    [
      'Prisoner exchange: 175 Ukrainian soldiers came home today.',
      '4,306 people, including 168 civilians, have come back since 2022.',
    ],
    [
      'Обмін полоненими: сьогодні вдома 175 українських військових.',
      '4306 людей, з яких 168 цивільних, повернули від початку вторгнення.',
    ],
    [
      'Обмен пленными: сегодня дома 175 украинских военных.',
      '4306 человек, среди них 168 гражданских, вернулись с начала войны.',
    ],
  ])('%s %s', (news, sum) => {
    expect(figuresIn(`${news}\n${sum}`)).toEqual({ ua_returned: 175, ua_military: 175 })
  })

  test.each([
    'Exchange: 175 people, of whom 22 are civilians, came home today, according to the Coordination Headquarters.',
    'Обмін: 175 людей, з яких 22 цивільні, повернулися сьогодні додому.',
    'Обмен: 175 украинцев, среди них 22 гражданских, вернулись сегодня домой.',
  ])('of today it is the news: %s', (text) => {
    expect(figuresIn(text)).toEqual({ ua_returned: 175, ua_military: 153, ua_civilians: 22 })
  })
})

describe('who is said with what they do', () => {
  test.each([
    ['with Kyiv getting back 909 bodies and Moscow 43', 909, 43],
    ['with Ukraine receiving 909 bodies and Russia 43', 909, 43],
    ['with Moscow receiving 43 bodies and Kyiv 909', 909, 43],
    ['with Russia handing over 909 bodies and receiving 43', 909, 43],
  ])('Russia and Ukraine exchanged the bodies of the fallen on Wednesday, %s', (rest, ours, theirs) => {
    const text = `Russia and Ukraine exchanged the bodies of the fallen on Wednesday, ${rest}.`
    expect(figuresIn(text)).toEqual({ bodies_to_ua: ours, bodies_to_ru: theirs })
  })

  test('an exchange with somebody is not theirs alone', () => {
    expect(sidesIn('In an exchange with Russia Ukraine got back 175 soldiers today.')).toBe('175 -')
  })
})

describe('how many times so far', () => {
  test.each([
    'Ukraine and Russia swapped prisoners on Tuesday for the third time since the war began, with 175 Ukrainian soldiers released.',
    'Ukraine and Russia exchanged prisoners on Tuesday for a fourth time this month, freeing 175 Ukrainian soldiers.',
    'У вівторок Україна та Росія вдруге від початку вторгнення обмінялися полоненими: додому повернулися 175 українських військових.',
    'Во вторник Украина и Россия в третий раз с начала войны обменялись пленными: домой вернулись 175 украинских военных.',
  ])('%s', (text) => {
    expect(toldIn(text)).toBe('told 2025-03-18')
    expect(figuresIn(text)).toEqual({ ua_returned: 175, ua_military: 175 })
  })

  test.each([
    'Ukraine and Russia have swapped 4,306 prisoners since the war began, officials said on Tuesday.',
    'Украина и Россия обменяли 4306 пленных с начала войны, сказали во вторник в штабе.',
  ])('a sum is none: %s', (text) => {
    expect(eventsIn(text)).toEqual([])
  })
})

describe('the living are repatriated too', () => {
  test.each([
    'A group of wounded Ukrainian soldiers has been repatriated from Russia in the second stage of the exchange agreed in Istanbul.',
    'Група важкопоранених і тяжкохворих українських військових репатрійована з Росії сьогодні під час другого етапу обміну.',
    'Группа тяжелораненых украинских военных репатриирована сегодня из России в ходе второго этапа обмена.',
  ])('%s', (text) => {
    expect(eventIn(text)?.kind).toBe('prisoner_exchange')
    expect(codesIn(text)).toEqual([])
  })

  test.each([
    'The bodies of 909 soldiers, many of them wounded before death, have been repatriated to Ukraine today.',
    'Сьогодні репатрійовано тіла 909 українських військових.',
    'Сегодня репатриированы тела 909 украинских военных.',
  ])('the dead are bodies: %s', (text) => {
    expect(eventIn(text)?.kind).toBe('body_repatriation')
  })
})
