import { describe, expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'
import { isEvent } from '#statement/statement.ts'

const eventIn = (text: string) =>
  extractStatements({ text, published: '2026-06-19' }).find((one) => isEvent(one))

const read = (text: string) => {
  const told = eventIn(text)
  if (told === undefined || told.review.length > 0) return null
  const { ua_returned: ua, ru_returned: ru, bodies_to_ua: bodies } = told.figures
  return [ua?.value ?? null, ru?.value ?? null, bodies?.value ?? null]
}

describe('who came in groups', () => {
  test.each([
    ['Сьогодні в межах обміну Україна повернула трьома групами по 20 захисників.', 60, null],
    ['Обмін відбувся сьогодні. Додому їдуть три автобуси, у кожному по 20 захисників.', 60, null],
    ['Сегодня по обмену тремя партиями по 15 человек вернулись украинские военные.', 45, null],
    [
      "Three buses with 22 Ukrainian soldiers each arrived from today's prisoner exchange.",
      66,
      null,
    ],
    [
      "Today's prisoner exchange is over. Three groups of 22 freed Ukrainian defenders are home.",
      66,
      null,
    ],
    ['Сегодня из плена по обмену вернулись украинские военные, две колонны по 33.', 66, null],
    // All of them are told as well.
    ['Сьогодні відбувся обмін: додому повернулися 66 військових, трьома групами по 22.', 66, null],
    [
      'Сегодня состоялся обмен: дома 66 украинских военных. Их привезли тремя автобусами по 22 человека.',
      66,
      null,
    ],
    // Of each side, and of no group.
    [
      'Сьогодні обмін: кожна сторона повернула по 66 військових. Наших везуть трьома автобусами.',
      66,
      66,
    ],
    ['Сьогодні відбувся обмін. По 66 осіб із кожної сторони повернулися додому.', 66, 66],
    ['Сьогодні обмін. Двома автобусами повернулися додому 66 українських військових.', 66, null],
  ])('%s', (text, ua, ru) => {
    expect(read(text)).toEqual([ua, ru, null])
  })

  test('bodies came in several loads to one side', () => {
    const text = 'Сьогодні двома партіями по 500 тіл до України повернули полеглих.'
    expect(read(text)).toEqual([null, null, 1000])
  })

  test.each([
    'Сегодня состоялся обмен: дома украинские военные, они приехали автобусами по 22 человека.',
    'Три автобуса по 22 человека прибыли сегодня с обмена. Все военные.',
    'Обмен состоялся сегодня: стороны передали двумя группами по 50 пленных.',
    'Сьогодні відбувся обмін: удома 66 захисників. Їх привезли трьома автобусами по 20 осіб.',
  ])('held where the groups are not counted or do not add up: %s', (text) => {
    expect(eventIn(text)?.review).not.toEqual([])
    expect(eventIn(text)).toBeDefined()
  })
})

describe('civilians of one side beside prisoners of each', () => {
  test.each([
    ['30 Ukrainian and 20 Russian civilians and 100 POWs a side were exchanged today.', 130, 120],
    [
      'Ukraine and Russia each released 100 POWs today, as well as 30 Ukrainian and 20 Russian civilians.',
      130,
      120,
    ],
    [
      'По 100 військових і 30 українських та 20 російських цивільних обміняли сьогодні сторони.',
      130,
      120,
    ],
    [
      'Сегодня обменяли 30 украинских и 20 российских гражданских, а также по 100 военных с каждой стороны.',
      130,
      120,
    ],
  ])('%s', (text, ua, ru) => {
    expect(read(text)).toEqual([ua, ru, null])
  })
})

describe('not all, or not only those', () => {
  test.each([
    // Some of them did not live to, or did not want to.
    'Сьогодні обмін. Удома 88. Двоє з них, на жаль, повернулися в домовині.',
    'Сьогодні за обміном вдома 88 захисників, двоє з них померли в дорозі.',
    'Сегодня из плена по обмену вернулись 88 украинских военных. Двое из них скончались в пути.',
    "Today's prisoner exchange brought home 88 Ukrainian soldiers; two of them died on the way.",
    'Сьогодні в рамках обміну звільнено 88 військових, 12 з яких відмовилися їхати додому.',
    'Сегодня по обмену Россия отпустила 88 украинских военных, 12 из них отказались возвращаться.',
    "Of the 88 POWs Russia sent to today's exchange, 12 refused to go home.",
    'Сьогодні обмін. Удома 88 захисників, двоє з них посмертно.',
    // Beside them came others whom nobody counts.
    'Одинадцять жінок і втричі більше чоловіків повернулися сьогодні з полону за обміном.',
    'Одиннадцать женщин и втрое больше мужчин вернулись сегодня в Украину по обмену.',
    "Eleven women and three times as many men came home in today's prisoner exchange.",
  ])('held: %s', (text) => {
    expect(eventIn(text)?.review.map(({ code }) => code)).toEqual(['wording_unknown'])
  })

  test.each([
    'Сьогодні обмін. Удома 88 захисників. Двоє з них вважалися загиблими.',
    'Сьогодні обмін, удома 88 захисників. У двох із них за час полону померли батьки.',
    'Сьогодні обмін, удома 88 захисників. Десятеро з них відмовилися спілкуватися з журналістами.',
    'Сегодня состоялся обмен: 88 украинских военных дома. Пятеро из них отказались от еды в плену.',
    'Сьогодні обмін, удома 88 захисників - удвічі більше людей, ніж минулого разу.',
    "Today's prisoner exchange brought home 88 Ukrainian soldiers, twice as many as last month.",
  ])('told: %s', (text) => {
    expect(read(text)).toEqual([88, null, null])
  })
})

const withGuards = (guards: number): string =>
  `Сьогодні обмін, удома 60 людей: 30 воїнів ЗСУ, 20 нацгвардійців, ${guards} прикордонників і ще 4 цивільних.`

describe('parts and sums of their own', () => {
  test.each([
    'Ура, новый обмен! Семьдесят украинских военных и один священник сегодня дома.',
    'Сьогодні обмін: 70 військових та один журналіст удома.',
    "Today's prisoner exchange: 70 Ukrainian soldiers and one priest are home.",
  ])('whoever has a civil trade is no soldier: %s', (text) => {
    expect(read(text)).toEqual([71, null, null])
    expect(eventIn(text)?.figures.ua_military?.value).toBe(70)
  })

  test('civilians beside services that are all of them already hold it', () => {
    expect(read(withGuards(6))).toEqual([60, null, null])
    expect(eventIn(withGuards(10))?.review.map(({ code }) => code)).toEqual(['parts_exceed_whole'])
  })

  test.each([
    [
      'Сьогодні завершено репатріацію: за чотири дні Україна отримала 4000 тіл, сьогодні - останню тисячу.',
      [],
    ],
    ['Упродовж трьох днів Україна отримала 3000 тіл, сьогодні - останню тисячу.', []],
    [
      'Нашому каналу рік! Відтоді ми повідомили про 12 обмінів і 2 011 людей, які повернулися додому.',
      [],
    ],
    [
      'Our channel is two years old. Since then we have reported 12 exchanges and 2,011 people brought home.',
      [],
    ],
    ['Від початку вторгнення додому повернулися 6235 людей.', [6235]],
  ])('only what is counted since the war began is its total: %s', (text, values) => {
    const totals = extractStatements({ text, published: '2026-06-19' }).flatMap((one) =>
      one.kind === 'official_total' ? [one.figure.value] : [],
    )
    expect(totals).toEqual(values)
  })
})
