import { describe, expect, it } from 'vitest'
import { eventIn, figuresOf, readOn } from './told.ts'

const { figuresIn, toldIn } = readOn('2022-10-11')

describe('People and a body besides', () => {
  it.each([
    'З полону повернулися 32 наші військові, а ще нам повернули тіло громадянина Ізраїлю.',
    'Сьогодні вдома 32 наші військові, а ще нам передали тіло добровольця. Усі, хто повернувся, були в полоні.',
  ])('are an exchange with a body: %s', (text) => {
    const event = eventIn(text, '2022-10-11')
    expect(event?.kind).toBe('prisoner_exchange')
    expect(figuresOf(event)).toEqual({ ua_returned: 32, ua_military: 32, bodies_to_ua: 1 })
  })
})

describe('Where the bodies were brought from', () => {
  it.each(['inside Russia', 'across Russia', 'in Russia'])(
    'is no side that got them: morgues %s',
    (where) => {
      const text = `Remains of 563 soldiers have come home, the Coordination Headquarters said. Of them, 320 were recovered on the Donetsk axis and 243 came from morgues ${where}.`
      expect(figuresIn(text, '2024-11-08')).toEqual({ bodies_to_ua: 563 })
    },
  )
})

describe('Those who are free again', () => {
  it.each([
    ['45 fighters and border guards are free again, as well as two civilians.', 47],
    ['Today 45 Ukrainian fighters are free again.', 45],
    ['Another 45 Ukrainians are free.', 45],
  ])('have come back: %s', (text, ua) => {
    expect(figuresIn(text)['ua_returned']).toBe(ua)
  })

  it('are not those who are free to choose', () => {
    expect(toldIn('The 45 prisoners are free to write to their families, Moscow says.')).toBe(
      'none',
    )
  })
})

describe('How many came since a month', () => {
  it.each([
    'Удома 50 українських воїнів: 33 офіцери та 17 рядових. З березня додому повернуто 1646 людей: 1506 військових та 140 цивільних.',
    'Сьогодні відбувся обмін полоненими. Удома 50 українських воїнів. З березня вдалося повернути 646 людей: 506 військових і 140 цивільних.',
    'Сегодня состоялся обмен пленными. Дома 50 украинских воинов. С марта домой вернули 1646 человек: 1506 военных и 140 гражданских.',
    'A prisoner swap took place today. Fifty Ukrainian soldiers are home. Since March, 1,646 people have been returned: 1,506 soldiers and 140 civilians.',
  ])('is no figure of the day: %s', (text) => {
    expect(figuresIn(text, '2023-01-08')).toEqual({ ua_returned: 50, ua_military: 50 })
  })

  it('is not told by those who were held since then', () => {
    const text = 'З полону повернулися 50 воїнів, які були там з березня.'
    expect(figuresIn(text, '2023-01-08')).toEqual({ ua_returned: 50, ua_military: 50 })
  })
})

describe('A town that greets its own', () => {
  it.each([
    'Трьох оборонців, що два роки провели в російських тюрмах, живим коридором зустріли сьогодні в місті. Вони приїхали додому на коротку відпустку.',
    'Residents lined the streets today to greet three defenders who came home after Russian captivity; they were freed on September 14.',
    'Сегодня живым коридором встретили троих защитников, которые вернулись из российского плена.',
  ])('tells of no exchange of this day: %s', (text) => {
    expect(toldIn(text, '2024-09-30')).toBe('none')
  })

  it('may stand in the news of one', () => {
    const text =
      'Сьогодні з полону повернулися 103 захисники. Автобуси зустріли живим коридором у місті.'
    expect(figuresIn(text, '2024-09-14')).toEqual({ ua_returned: 103, ua_military: 103 })
  })
})

describe('What is claimed of Russia’s dead', () => {
  it.each([
    'До України повернули 1212 тіл полеглих, поінформував Коордштаб. Помічник Путіна Мединський стверджує, що до Росії привезли 27 тіл.',
    'В Украину вернули тела 1212 павших защитников, сообщили в Коордштабе. Мединский утверждает, что в Россию привезли 27 тел.',
    'The bodies of 1,212 fallen defenders came back, the Coordination Headquarters said. Medinsky claims 27 bodies were taken to Russia.',
  ])('leaves nothing open about Ukraine’s: %s', (text) => {
    const event = eventIn(text, '2025-06-11')
    expect(figuresOf(event)).toEqual({ bodies_to_ua: 1212, bodies_to_ru: 27 })
    expect(event?.attribution).toBe('confirmed')
  })

  it.each([
    'До України повернули 1212 тіл полеглих, повідомив Коордштаб. Мединський запевняє: це українські військові.',
    'Bodies of 1,212 soldiers came back to Ukraine, the Coordination Headquarters said. Medinsky says they are Ukrainian servicemen.',
    'В Украину вернули 1212 тел, сообщил Коордштаб. По словам Мединского, это украинские военные.',
  ])('is a claim where it is said of Ukraine’s: %s', (text) => {
    expect(eventIn(text, '2025-06-11')?.attribution).toBe('claimed_by_russia')
  })
})
