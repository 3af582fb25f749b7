import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const day = '2024-09-14'
const { codesIn, eventIn, figuresIn, sidesIn } = readOn(day)

describe("Russia's formula beside Ukraine's own number is Russia's number", () => {
  test.each([
    [
      'Обмін полоненими: сьогодні вдома 189 українців.',
      'У Росії твердять, що обмін був у форматі «150 на 150».',
    ],
    ['Обмін полоненими: сьогодні вдома 189 українців.', 'Москва каже про 150 з кожного боку.'],
    [
      'Обмен пленными: сегодня дома 189 украинцев.',
      'В Москве утверждают, что формула обмена — 150 на 150.',
    ],
    [
      'Обмен пленными: сегодня дома 189 украинцев.',
      'Минобороны РФ говорит о 150 с каждой стороны.',
    ],
    [
      'Prisoner exchange: 189 Ukrainians came home today.',
      'Moscow says it was a 150-for-150 swap.',
    ],
    [
      'Prisoner exchange: 189 Ukrainians came home today.',
      "Russia's Defence Ministry gave the figure as 150 on each side.",
    ],
    [
      'Prisoner exchange: 189 Ukrainians came home today.',
      'The Russian Defence Ministry said that its own 150 servicemen were in Belarus.',
    ],
  ])('%s %s', (news, theirs) => {
    expect(sidesIn(`${news}\n${theirs}`)).toBe('189 150')
  })

  test.each([
    'Россия предлагала обмен 150 на 150.',
    'В России утверждают, что следующий обмен — 150 на 150.',
  ])('what was only offered or is to come is none: %s', (theirs) => {
    const figures = figuresIn(`Обмен пленными: сегодня дома 189 украинцев.\n${theirs}`)
    expect(figures['ru_returned']).toBeUndefined()
  })
})

describe('a place in the series', () => {
  const ordinalIn = (text: string, published = day) =>
    eventIn(text, published)?.ordinal?.value ?? null

  test.each([
    [
      'Сьогодні Україна провела третій від початку великої війни обмін полоненими. Вдома 86 військових.',
      '2022-04-10',
      3,
    ],
    ['Обмін полоненими: вдома 103 захисники. У штабі його порахували 57-м.', day, 57],
    ['Обмін полоненими: вдома 103 захисники. Коордштаб назвав його 57-м.', day, 57],
    ['Обмен пленными: дома 103 защитника. В штабе его посчитали 57-м.', day, 57],
    [
      'Prisoner exchange today: 103 servicemen were freed. The headquarters, which counts it as the 57th, thanked the medics.',
      day,
      57,
    ],
    [
      'Prisoner exchange today: 103 servicemen were freed. It was the 57th, the headquarters said.',
      day,
      57,
    ],
  ])('%s', (text, published, ordinal) => {
    expect(ordinalIn(text, published)).toBe(ordinal)
  })

  test.each([
    [
      'Україна провела другий від початку війни великий обмін полоненими. Вдома 86 військових.',
      '2022-04-10',
    ],
    [
      'Prisoner exchange today: 103 servicemen were freed. The last one, they say, was the 56th.',
      day,
    ],
    [
      'Prisoner exchange today: 103 servicemen were freed. It was the 5th this week, the headquarters said.',
      day,
    ],
    ['Обмін полоненими: вдома 103 захисники. Командира назвали 57-м почесним громадянином.', day],
  ])('is none: %s', (text, published) => {
    expect(ordinalIn(text, published)).toBeNull()
  })
})

describe('what all who came are called', () => {
  test.each([
    'Обмін полоненими: сьогодні вдома 45 людей. Це 42 чоловіки й три жінки — бійці, які тримали завод.',
    'Из украинского плена сегодня вернулись трое летчиков, сообщило Минобороны РФ. Киев взамен получил 45 человек. Как рассказал Ермак, это 42 мужчины и три женщины — бойцы, державшие завод.',
    'Prisoner exchange: 45 people are home today. They are 42 men and three women, soldiers who held the plant.',
  ])('men and women who are soldiers: %s', (text) => {
    expect(figuresIn(text)['ua_military']).toBe(45)
  })

  test.each([
    'Обмін полоненими: сьогодні вдома 45 людей. Це 42 чоловіки й три жінки — бійці та цивільні.',
    'Обмін полоненими: сьогодні вдома 45 людей. Майже всі вони — військові.',
    'Обмен пленными: сегодня Украина вернула 45 человек. Почти все они — военные.',
    'Prisoner exchange: 45 people are home today. Nearly all are soldiers.',
  ])('is left open: %s', (text) => {
    expect(figuresIn(text)['ua_military']).toBeUndefined()
  })
})

describe('who is thanked in passing', () => {
  test.each([
    [
      'Обмін полоненими: вдома 25 українців. «Чекаємо всіх», — сказав Президент, подякувавши ОАЕ за участь.',
      'UAE',
    ],
    [
      'Обмен пленными: дома 25 украинцев. Президент написал об этом, поблагодарив ОАЭ за участие.',
      'UAE',
    ],
    [
      'Prisoner exchange: 25 Ukrainians are home. "We wait for all," he said, thanking the UAE for its part.',
      'UAE',
    ],
    [
      'Репатріація: додому повернули тіла 77 воїнів. Це стало можливим завдяки роботі штабу, а також допомозі МКЧХ.',
      'ICRC',
    ],
  ])('%s', (text, mediator) => {
    expect(eventIn(text)?.mediators).toEqual([mediator])
  })
})

/** By then as many bodies came in a day. */
const LATER = '2025-06-11'

describe('bodies', () => {
  test.each([
    [
      'Штаб розповів про найчисленніше повернення полеглих від початку вторгнення: додому прибули тіла 909 воїнів.',
    ],
    ['Сьогодні наймасовіша репатріація за час війни: Україні передали 909 тіл.'],
    ['Самая массовая репатриация с начала войны: Украине сегодня передали тела 909 воинов.'],
    [
      'The headquarters told of the most numerous return of the fallen since the invasion: the bodies of 909 soldiers arrived home today.',
    ],
  ])('the greatest since the war began are of this day: %s', (text) => {
    expect(figuresIn(text, LATER)['bodies_to_ua']).toBe(909)
    expect(codesIn(text, LATER)).toEqual([])
  })

  test('without such a word so many are a sum', () => {
    const text =
      'Штаб звітує про повернення полеглих від початку вторгнення: додому прибули тіла 1909 воїнів.'
    expect(eventIn(text, LATER)).toBeNull()
  })

  test.each([
    [
      'Репатріація: сьогодні повернулися тіла 1212 загиблих.',
      'Мединський каже, що Росії віддали 27 тіл: «перша партія» із шести тисяч.',
    ],
    [
      'Репатриация: сегодня вернулись тела 1212 погибших.',
      'Россия получила 27 тел — первую часть из обещанных 6000.',
    ],
    [
      'Repatriation: the bodies of 1,212 soldiers came home today.',
      'Medinsky said Russia was given 27 bodies, a first batch of six thousand.',
    ],
  ])('the first of many agreed: %s %s', (news, theirs) => {
    const text = `${news}\n${theirs}`
    expect(figuresIn(text, LATER)['bodies_to_ru']).toBe(27)
    expect(codesIn(text, LATER)).toEqual([])
  })

  test.each([
    'Репатріація: сьогодні до України повернули першу партію з 1212 тіл.',
    'Repatriation: today the first batch of 1,212 bodies was returned to Ukraine.',
  ])('a batch of so many has come: %s', (text) => {
    expect(figuresIn(text, LATER)['bodies_to_ua']).toBe(1212)
  })
})

describe('who was among them', () => {
  const news = 'Обмін полоненими: сьогодні вдома 25 наших.'

  test.each([
    [`${news} Це бійці ЗСУ (Сухопутні війська, флот).`, ['armed_forces', 'army', 'navy']],
    [`${news} Їх тримали на базі Чорноморського флоту.`, []],
    [`${news} П’ятеро мають тяжкі поранення, їх одразу забрали лікарі.`, ['severely_wounded']],
    [`${news} Вдалося забрати військових лікарів.`, ['medics']],
    [`${news} Також визволено десять іноземців.`, ['foreigners']],
    [`${news} Іноземців серед них немає.`, []],
    [`${news} Цивільний — батько прикордонника.`, ['civilians']],
    [
      'Обмен пленными: сегодня обменяли по 150 военных. Среди россиян и жители приграничья Курской области, захваченные формированиями ВСУ.',
      ['kursk_residents'],
    ],
    [
      'Prisoner exchange: 25 Ukrainians are home. Some had been given unlawful sentences in Russia.',
      ['convicted'],
    ],
    [
      'Prisoner exchange: 25 Ukrainians are home. They served in the ground, airborne and air forces.',
      ['army', 'airborne', 'air_force'],
    ],
    [
      `${news} Їхні роди військ: армія, авіація, десант, Спецтрансслужба.`,
      ['army', 'air_force', 'airborne', 'transport_service'],
    ],
    [`${news} Росія отримала стільки ж військових своєї армії.`, []],
    [`${news} До Москви своїх Росія везе літаками військової авіації.`, []],
    [`${news} Їх оглянули лікарі, один лікар плакав.`, []],
    [`${news} Шестеро служать в «Азові».`, ['azov']],
    [`${news} Усім їм суди понавішували строки.`, ['convicted']],
    [`${news} Доставили їх у стислі строки.`, []],
    [`${news} Більшість за ґратами від 22-го.`, ['held_since_2022']],
    [`${news} Одного тримали від 2022 року.`, []],
    [`${news} Від березня 2022 року з полону повернулося вже багато людей.`, []],
    [
      'Обмен пленными: сегодня домой вернулись 25 украинцев, тяжелораненые и больные.',
      ['severely_wounded', 'seriously_ill'],
    ],
    [
      'Обмен пленными: сегодня домой вернулись 25 украинцев. Среди них раненые и больные.',
      ['wounded'],
    ],
    [
      'Prisoner exchange: 25 Ukrainians are home. They wear the patches of the army, the Navy and the National Guard.',
      ['army', 'navy', 'national_guard'],
    ],
    ['Prisoner exchange: 25 Ukrainians are home. Doctors are looking after them.', []],
  ])('%s', (text, categories) => {
    expect(eventIn(text)?.categories).toEqual(categories)
  })
})

describe('ranks that make up the soldiers beside whom civilians came', () => {
  test.each([
    'Обмін: вдома 42 захисники та двоє цивільних.\nСьогодні 44 наші громадяни повернулися з полону.\nДвоє військових — офіцери, 40 — рядові й сержанти.',
    'Обмен: дома 42 украинских защитника и двое гражданских.\nСегодня 44 украинца вернулись из плена.\nДвое военных — офицеры, 40 — рядовые и сержанты.',
    'Prisoner exchange: 42 defenders and two civilians are home.\nToday 44 Ukrainians returned from captivity.\nTwo of the soldiers are officers and 40 are privates and sergeants.',
  ])('are no rival of the whole: %s', (text) => {
    expect(codesIn(text)).toEqual([])
    expect(figuresIn(text)).toEqual({ ua_returned: 44, ua_military: 42, ua_civilians: 2 })
  })

  test('and some of them where they make up another number', () => {
    const text =
      'Обмін: вдома 42 захисники та двоє цивільних.\nСьогодні 44 наші громадяни повернулися з полону.\nДвоє військових — офіцери, 41 — рядові й сержанти.'
    expect(codesIn(text)).toEqual([])
    expect(figuresIn(text)).toEqual({ ua_returned: 44, ua_military: 42, ua_civilians: 2 })
  })
})
