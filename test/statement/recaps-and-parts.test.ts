import { describe, expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'
import { isEvent } from '#statement/statement.ts'

type Want = Readonly<Record<string, number>>

const toldOf = (text: string, published = '2025-08-14'): Readonly<Record<string, unknown>> => {
  const event = extractStatements({ text, published }).find((statement) => isEvent(statement))
  if (event === undefined || !isEvent(event)) return { event: 'none' }
  const { figures, review, day, stage } = event
  return {
    event: review.length === 0 ? 'told' : 'held',
    day,
    stage: stage?.value,
    ua_returned: null,
    ru_returned: null,
    ...Object.fromEntries(Object.entries(figures).map(([measure, { value }]) => [measure, value])),
  }
}

const PEOPLE = ['ua_returned', 'ru_returned']
const peopleIn = (want: Want): Readonly<Record<string, unknown>> =>
  Object.fromEntries(PEOPLE.map((measure) => [measure, want[measure] ?? null]))

describe('a text that counts only some of those who came', () => {
  test.for([
    'З полону повернулися 22 прикордонники. Обмін відбувся сьогодні за посередництва ОАЕ.',
    'Додому з полону повернулися 11 нацгвардійців. Обмін відбувся сьогодні, повідомили в НГУ.',
    'Сьогодні з російського полону визволено 14 поліцейських. Дякуємо Коордштабу за обмін.',
    "У рамках обміну полоненими сьогодні додому повернулися 7 харків'ян.",
    'Троє бійців 53-ї бригади повернулися сьогодні додому в результаті обміну полоненими.',
    '34 бійці «Азову» сьогодні повернулися з російського полону.',
    'Четверо жителей Крыма вернулись из украинского плена в результате обмена 14 августа.',
    'Ten marines came home in Thursday’s prisoner exchange, the Navy said.',
    'Fourteen National Guard soldiers were freed from Russian captivity today in a prisoner swap.',
    'Three residents of the Lviv region returned home in today’s prisoner exchange.',
  ])('tells of the exchange without a number: %s', (text) => {
    expect(toldOf(text)).toMatchObject({ event: 'told', day: '2025-08-14', ...peopleIn({}) })
  })

  test.for<readonly [string, Want]>([
    [
      'Сьогодні повернулися 64 військовослужбовці ЗСУ, 22 нацгвардійці та 11 прикордонників. Обмін відбувся вдень.',
      { ua_returned: 97 },
    ],
    [
      'Five members of a territorial defence unit were freed today in a swap, in return for one Russian officer.',
      { ua_returned: 5, ru_returned: 1 },
    ],
    ['Дев’яносто троє морпіхів повернулися сьогодні з полону завдяки обміну.', { ua_returned: 93 }],
  ])('knows the whole where it is told: %s', ([text, want]) => {
    expect(toldOf(text)).toMatchObject({ event: 'told', ...peopleIn(want) })
  })
})

describe('news that a text tells in its recap', () => {
  test.for<readonly [string, Want]>([
    [
      'Обмен военнопленными: появились первые кадры\n\nБойцы садятся в автобусы. Ранее Россия и Украина провели обмен: из украинского плена вернулись 300 военных, Киеву передали 300 пленных ВСУ.',
      { ua_returned: 300, ru_returned: 300 },
    ],
    [
      'З’явилося відео, як захисники повертаються з полону. Раніше Україна та Росія провели обмін, додому повернулися 84 українці.',
      { ua_returned: 84 },
    ],
    [
      'Video shows soldiers returning from Russian captivity. Earlier Ukraine and Russia exchanged prisoners: 84 Ukrainians came home.',
      { ua_returned: 84 },
    ],
  ])('tells it as the news of the day: %s', ([text, want]) => {
    expect(toldOf(text)).toMatchObject({ event: 'told', day: '2025-08-14', ...peopleIn(want) })
  })

  test.for([
    'Появилось видео с освобожденными из плена. Ранее, в июле, Россия и Украина провели обмен: вернулись 300 военных.',
    'Появились кадры из центра реабилитации бойцов, вернувшихся из плена. Ранее Россия и Украина провели обмен по формуле 84 на 84.',
    'Negotiations on an exchange are under way, the Kremlin said.',
    'Two Ukrainian soldiers escaped from Russian captivity and returned home today.',
    'Хакери поширюють повідомлення про обмін 146 на 146. Коордштаб застерігає: офіційної інформації немає.',
    'Міноборони купує дрони. Раніше Україна та Росія провели обмін, додому повернулися 84 українці.',
    'Обмін планують на вересень, показали відео підготовки. Раніше провели обмін, додому повернулися 84 українці.',
  ])('tells nothing of what names another time or stands below other news: %s', (text) => {
    expect(toldOf(text)['event']).not.toBe('told')
  })

  test('reads the number of «that day» where the day has been named', () => {
    const text =
      'Прикордонники показали нове відео з обміну. Обмін відбувся 13 серпня. Нагадаємо, того дня з полону визволили 207 українців.'
    expect(toldOf(text)).toMatchObject({ event: 'told', day: '2025-08-13', ua_returned: 207 })
  })
})

describe('the number of a mediator', () => {
  test('counts those of both sides, and neither’s are told', () => {
    const text =
      'UAE mediation between Russia and Ukraine releases 206 captives\n\nThe UAE has succeeded in mediating one more exchange of captives. 206 captives were released.'
    expect(toldOf(text)).toMatchObject({ event: 'told', ...peopleIn({}) })
  })
})

describe('sides and wholes', () => {
  test.for<readonly [string, Want]>([
    [
      '14 августа с подконтрольной киевскому режиму территории возвращены 185 военнослужащих. Взамен переданы 185 украинских военнопленных.',
      { ua_returned: 185, ru_returned: 185 },
    ],
    [
      '185 военнопленных ВСУ переданы Украине, взамен с подконтрольной киевскому режиму территории возвращены 185 военнослужащих, сообщило Минобороны РФ.',
      { ua_returned: 185, ru_returned: 185 },
    ],
    [
      '303 Russian servicemen were returned on Thursday, the Russian Defence Ministry said; an equivalent number of Ukrainian prisoners of war were handed over.',
      { ua_returned: 303, ru_returned: 303 },
    ],
    [
      'Минобороны России 14 августа провело обмен: 185 бойцов возвращены из плена, столько же военнослужащих поехали на Украину. Возвращены и гражданские лица, 20 человек.',
      { ua_returned: 185, ru_returned: 205 },
    ],
    [
      'Обмін відбувся 14 серпня: додому прибули 175 українських військовослужбовців, а завдяки заходам поза обмінами – ще 22 захисники.',
      { ua_returned: 197 },
    ],
  ])('are read in whatever order: %s', ([text, want]) => {
    expect(toldOf(text)).toMatchObject({ event: 'told', ...peopleIn(want) })
  })

  test('a stage may be called the ninth behind its own name', () => {
    const text =
      'Етап обміну, що відбувся сьогодні, – вже дев’ятий із тих, про які домовлено в Стамбулі. Додому їдуть важкохворі захисники.'
    expect(toldOf(text)).toMatchObject({ event: 'told', stage: 9 })
  })

  test('an exchange that a foreign head of state claims and neither side confirms is held', () => {
    const text =
      'Трамп заявив, що Росія та Україна завершили великий обмін. У Києві та Москві цього не підтвердили.'
    expect(toldOf(text)['event']).toBe('held')
  })
})

describe('days, sums and wholes further down', () => {
  test.for<readonly [string, Want, string?]>([
    [
      'KYIV - 300 servicemen each were exchanged by Ukraine and Russia on Thursday, day two of a swap; some of the released had been in captivity since 2022. On Wednesday, the first day, 200 prisoners of war each were exchanged.',
      { ua_returned: 300, ru_returned: 300 },
    ],
    [
      'Ukraine, Russia complete two-day swap of 500 prisoners each\n\nKYIV - Ukraine and Russia exchanged 300 captured soldiers each on Thursday after swapping 200 each the day before.',
      { ua_returned: 300, ru_returned: 300 },
    ],
    [
      '300 POWs each were exchanged by Russia and Ukraine on Thursday. It is the second round of a swap in which 500 soldiers of each side come home.',
      { ua_returned: 300, ru_returned: 300 },
    ],
    [
      'In a deal mediated by the UAE, 230 Ukrainians and 248 Russians are released\n\nOfficials in Kyiv hail it as the most extensive prisoner exchange since the war started in February 2022.\n\nIn the swap 230 Ukrainian prisoners left Russian captivity, and Ukraine released 248 Russians in return.',
      { ua_returned: 230, ru_returned: 248 },
    ],
    [
      'The 62nd exchange of prisoners has been held: 175 of our defenders are back. Altogether, since the invasion, 4,306 people have been brought back.\n\nBesides, 22 defenders come home thanks to measures outside of exchanges.',
      { ua_returned: 197 },
    ],
    [
      '«2105 людей повернуто, якщо рахувати сьогоднішній обмін», — сказав омбудсман. Сьогодні під час обміну додому повернулися 20 захисниць і 80 захисників.',
      { ua_returned: 100 },
    ],
    [
      '50 пленных, и среди них лидера оппозиции, в рамках обмена сегодня выдали России. Украина получила 215 человек.',
      { ua_returned: 215, ru_returned: 50 },
    ],
    ['Сьогодні Україна обмінялася з Росією полоненими. Додому приїхали військові та цивільні.', {}],
    [
      'Soldiers and civilians were returned from Russian captivity to Ukraine today, Zelenskyy said. The Coordination Headquarters clarified that eight civilians have come home with the military.',
      {},
    ],
  ])('are told from those of the day: %s', ([text, want]) => {
    expect(toldOf(text)).toMatchObject({ event: 'told', day: '2025-08-14', ...peopleIn(want) })
  })

  test.for([
    'Lubinets: 3,767 Ukrainians returned from Russian captivity since February 2022\n\nJust 186 of these are civilians, he said. In the last exchange, in October, 95 Ukrainians were freed.',
    'Zelenskyy held a meeting on preparing an exchange. “That 1,000 of our people be released from Russian captivity was the only result,” he wrote.',
    'Президент провів нараду щодо обміну: 1000 людей мають повернутися з полону.',
  ])('make no event of sums and plans: %s', (text) => {
    expect(toldOf(text)['event']).toBe('none')
  })
})

test('so many whole hundreds as agreements speak of wait for a person', () => {
  const text = '«Сьогодні — 300, учора — 200. Разом 500 наших людей удома», — Зеленський про обмін.'
  expect(toldOf(text)['event']).toBe('held')
})

test('people and bodies of one lead are not told as bodies alone', () => {
  const text =
    'Удалося повернути 116 наших людей та тіла загиблих добровольців. Росія заявила про повернення 63 військових.'
  expect(toldOf(text)['event']).not.toBe('told')
})
