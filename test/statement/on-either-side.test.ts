import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const day = '2025-03-19'
const { codesIn, eventIn, eventsIn, figuresIn, sidesIn, toldIn } = readOn(day)

const placesIn = (text: string) =>
  eventIn(text)?.breakdown.map(({ place, count }) => `${place} ${String(count)}`)

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
  ])(
    'Russia and Ukraine exchanged the bodies of the fallen on Wednesday, %s',
    (rest, ours, theirs) => {
      const text = `Russia and Ukraine exchanged the bodies of the fallen on Wednesday, ${rest}.`
      expect(figuresIn(text)).toEqual({ bodies_to_ua: ours, bodies_to_ru: theirs })
    },
  )

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

describe('as many on the other side', () => {
  test.each([
    'Первый этап обмена завершен. Из украинского плена вернулись 270 российских военных и 120 гражданских. Столько же военных и гражданских передано Украине.',
    'Перший етап обміну завершено. З українського полону повернулися 270 російських військових і 120 цивільних. Стільки ж військових і цивільних передано Україні.',
    'The first stage of the exchange is over. 270 Russian servicemen and 120 civilians were returned from Ukraine. The same number of soldiers and civilians was handed over to Ukraine.',
  ])('soldiers and civilians: %s', (text) => {
    expect(figuresIn(text)).toEqual({
      ua_returned: 390,
      ua_military: 270,
      ua_civilians: 120,
      ru_returned: 390,
      ru_civilians: 120,
    })
  })

  test.each([
    'Из украинского плена сегодня вернулись 50 российских военных. В Киеве сообщили, что домой поехали столько же украинских солдат и офицеров.',
    'З українського полону сьогодні повернулися 50 російських військових. У Києві повідомили, що додому поїхали стільки ж українських солдатів і офіцерів.',
    '50 Russian servicemen were returned from Ukraine today. Kyiv said that the same number of Ukrainian soldiers and officers had come home.',
  ])('soldiers and officers: %s', (text) => {
    expect(sidesIn(text)).toBe('50 50')
  })

  test.each([
    'Russia says 185 of its troops and 20 civilians were returned from Ukraine today. An equal number of Ukrainian soldiers were handed over to Kyiv, along with 15 civilians.',
    'Минобороны РФ: сегодня из украинского плена вернулись 185 российских военных и 20 гражданских. Взамен передано столько же украинских военных, а также 15 гражданских.',
  ])('soldiers, and other civilians: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 200, ua_military: 185, ua_civilians: 15 })
  })

  test('as many soldiers as civilians are no other side', () => {
    const text = 'Обмін: сьогодні додому повернулися 18 українців, військових і цивільних порівну.'
    expect(sidesIn(text)).toBe('18 -')
  })

  test.each([
    [
      'Сьогодні відбувся обмін полоненими. Росія отримала 82 військових. Українська сторона зі свого боку відзвітувала про 140 звільнених, у їх числі вісім жінок.',
      '140 82',
    ],
    [
      'Сегодня прошел обмен пленными. Россия получила 82 военных. Украинская сторона со своей стороны отчиталась о 140 освобожденных, в их числе восемь женщин.',
      '140 82',
    ],
  ])('an account of the freed: %s', (sides, expected) => {
    expect(sidesIn(sides)).toBe(expected)
  })

  test('who is freed elsewhere is none of theirs', () => {
    const text = 'Belarus frees 123 prisoners, including 5 Ukrainians, under a deal with the US.'
    expect(eventsIn(text)).toEqual([])
  })
})

describe('the first part of an exchange', () => {
  test.each([
    'Стартував обмін «1000 на 1000». Сьогодні відбулася перша його частина: повернулися 390 людей – 270 військових і 120 цивільних.',
    'Начался обмен «1000 на 1000». Сегодня прошла первая его часть: вернулись 390 украинцев – 270 военных и 120 гражданских.',
    'The 1,000-for-1,000 exchange has begun. Its first part took place today: 390 Ukrainians came back, 270 soldiers and 120 civilians.',
  ])('brought home all it counts: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({
      ua_returned: 390,
      ua_military: 270,
      ua_civilians: 120,
    })
  })
})

describe('how many bodies Russia got, told in passing', () => {
  const news = 'Обмін тілами відбувся сьогодні. Україна повернула 909 тіл.'

  test.each([
    `${news} Скільки тіл отримала Росія, штаб не повідомляє. Депутат Держдуми назвав число 41.`,
    'Обмен телами прошел сегодня. Украина вернула 909 тел. Сколько тел получила Россия, в штабе не сообщили. Депутат Госдумы назвал РБК число 41.',
    'The exchange of bodies took place today. Ukraine got back 909 bodies. Kyiv did not say how many bodies Russia received. A State Duma lawmaker gave the number as 41.',
    'Moscow and Kyiv handed over bodies of soldiers today. The Coordination Headquarters for POWs said 909 bodies had been brought back. The Russian side received 41, State Duma lawmaker Saraliev told the RBC news outlet.',
  ])('%s', (text) => {
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 909, bodies_to_ru: 41 })
  })

  test.each([
    `${news} Депутат Держдуми назвав число 41.`,
    `${news} Скільки тіл отримала Україна, уточнювали двічі. Депутат Держдуми назвав число 909.`,
  ])('of nobody it is left open: %s', (text) => {
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 909 })
  })
})

describe('some of so many from a place', () => {
  test.each([
    'Each side received 50 bodies today. Thirty-seven of the fifty Ukrainians are "heroes of Azovstal", the steelworks in Mariupol.',
    'Україна та Росія сьогодні обмінялися тілами загиблих, по 50 тіл. 37 із цих 50 українців – герої «Азовсталі», заводу в Маріуполі.',
    'Украина и Россия сегодня обменялись телами погибших, по 50 тел. 37 из этих 50 украинцев – герои «Азовстали», завода в Мариуполе.',
  ])('%s', (text) => {
    expect(placesIn(text)?.[0]).toBe('Azovstal 37')
  })
})

describe('those freed, counted below the other side', () => {
  test.each([
    'Seventeen people returned to Ukraine today in a prisoner exchange. Fifteen Russians were handed over in return. Sixteen of those freed are soldiers; one is a civilian.',
    'Сімнадцятеро людей повернулися сьогодні в Україну в рамках обміну полоненими. Натомість передали п’ятнадцятьох росіян. Шістнадцятеро зі звільнених — військові, один — цивільний.',
    'Семнадцать человек вернулись сегодня в Украину в рамках обмена пленными. Взамен передали пятнадцать россиян. Шестнадцать из освобожденных — военные, один — гражданский.',
  ])('make up the number of their own side: %s', (text) => {
    const figures = figuresIn(text)
    expect(figures).toMatchObject({ ua_returned: 17, ru_returned: 15 })
    expect(figures['ru_civilians']).toBeUndefined()
  })
})

describe('named beside the news', () => {
  test.each([
    'First part of the 1,000-for-1,000 exchange: 390 Ukrainians are home today.',
    'Друга частина обміну «1000 на 1000»: сьогодні вдома 307 українців.',
    'Третья часть обмена «1000 на 1000»: сегодня дома 303 украинца.',
  ])('which part of a long exchange it is: %s', (text) => {
    expect(eventIn(text, '2025-05-23')?.stage?.value).toBeGreaterThan(0)
  })

  test('a part of those who came is no stage', () => {
    const text = 'Exchange: 175 Ukrainians are home today. Part of them were captured in Mariupol.'
    expect(eventIn(text)?.stage).toBeNull()
  })

  test.each([
    'Сьогодні додому приїхали 185 захисників. У Коордштабі пояснили, що це ще один крок із реалізації Стамбульських домовленостей.',
    'Сегодня домой вернулись 185 украинских защитников. В Коордштабе пояснили, что это ещё один шаг в реализации Стамбульских договоренностей.',
    'Today 185 Ukrainian defenders came home. The Coordination Headquarters said that this was another step in implementing the Istanbul agreements.',
  ])('what it carries out, in the words of an official: %s', (text) => {
    expect(eventIn(text, '2025-10-02')?.agreement?.id).toBe('other:istanbul_unspecified')
  })

  test('what is still to be carried out is none', () => {
    const text =
      'Сьогодні додому приїхали 185 захисників. У Коордштабі пояснили, що про Стамбульські домовленості ще говоритимуть.'
    expect(eventIn(text, '2025-10-02')?.agreement ?? null).toBeNull()
  })

  test.each([
    'Обмін: сьогодні вдома 246 захисників. Серед них: 9 офіцерів, одна жінка-військова.',
    'Обмен: сегодня дома 246 украинских защитников. Среди них одна женщина-военнослужащая.',
    'Exchange: 246 Ukrainian defenders are home today. Among them is one woman.',
  ])('one woman: %s', (text) => {
    expect(figuresIn(text)['ua_women']).toBe(1)
  })

  test.each([
    'Exchange: 185 soldiers of Russia came back today, and 20 civilians with them. Ten of the civilians lived in the Kursk region.',
    'Обмен: сегодня вернулись 185 российских военных и 20 гражданских. Десять из них жили в Курской области.',
    'Обмін: сьогодні повернулися 185 російських військових і 20 цивільних. Десятеро з них жили в Курській області.',
  ])('who lived in the Kursk region: %s', (text) => {
    expect(eventIn(text)?.categories).toContain('kursk_residents')
  })

  test('a battle in the Kursk region names no residents', () => {
    const text =
      'Exchange: 185 Ukrainian soldiers are home today. Some were captured in the Kursk region.'
    expect(eventIn(text)?.categories).not.toContain('kursk_residents')
  })
})

describe('two days in one clause', () => {
  test.each([
    'Домой 14 сентября вернулись 103 российских военных, взамен переданы 103 военнопленных ВСУ. Киев утверждает, что провел обмены: 13 сентября 49 на 49 и 14 сентября 103 на 103.',
    'Додому 14 вересня повернулися 103 українські військові, натомість передано 103 російських. Київ каже, що провів обміни: 13 вересня 49 на 49 і 14 вересня 103 на 103.',
  ])('each number is of the day before it: %s', (text) => {
    expect(toldIn(text, '2024-09-15')).toBe('told 2024-09-14')
    expect(sidesIn(text, '2024-09-15')).toBe('103 103')
  })

  test('a number of the same day is doubted still', () => {
    const text =
      'Домой 14 сентября вернулись 103 российских военных, взамен переданы 103 военнопленных ВСУ. Киев утверждает, что провел обмен 14 сентября 49 на 49.'
    expect(codesIn(text, '2024-09-15')).toContain('figures_differ')
  })
})

describe('ours, in the mouth of a negotiator', () => {
  test.each([
    'Russia has handed over to Ukraine 1,212 bodies today. "Twenty-seven of our fallen are coming back," the head of the Russian negotiating team wrote.',
    'Россия сегодня передала Украине 1212 тел. «Двадцать семь наших погибших возвращаются», – написал глава российской переговорной группы.',
  ])('is Russian: %s', (text) => {
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 1212, bodies_to_ru: 27 })
    expect(codesIn(text)).toEqual([])
  })
})
