import { describe, expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'
import { type EventStatement, isEvent } from '#statement/statement.ts'

const eventsOf = (text: string, published: string): readonly EventStatement[] =>
  extractStatements({ text, published }).filter((statement) => isEvent(statement))

const figuresOf = (text: string, published = '2025-11-21'): Record<string, number> =>
  Object.fromEntries(
    eventsOf(text, published).flatMap(({ figures }) =>
      Object.entries(figures).map(([field, { value }]) => [field, value]),
    ),
  )

const categoriesOf = (text: string, published: string): readonly string[] =>
  eventsOf(text, published)[0]?.categories ?? []

describe('who was among them', () => {
  test.for([
    ['Сьогодні обмін. Повертаються важкохворі та воїни з тяжкими пораненнями.', 'severely_wounded'],
    ['Сегодня обмен. Домой едут бойцы с тяжёлыми ранениями.', 'severely_wounded'],
    ['Сьогодні обмін. Додому їдуть 16 українців. Одна зі звільнених військових вагітна.', 'women'],
    [
      'Сегодня обмен. Вернулись 16 украинцев. Одна из освобождённых на пятом месяце беременности.',
      'women',
    ],
    [
      'Сьогодні обмін: 155 військових удома. Переважна частина потрапила в неволю 2022 року.',
      'held_since_2022',
    ],
    [
      'Сьогодні обмін: 90 захисників удома. Чимало їх перебували в полоні від 2022 року.',
      'held_since_2022',
    ],
    [
      'Сьогодні обмін: 119 захисників удома. Декого захопили ще навесні 2022-го. 47 воїнів були на «Азовсталі».',
      'azovstal',
    ],
  ] as const)('is read from: %s', ([text, category]) => {
    expect(categoriesOf(text, '2025-07-23')).toContain(category)
  })

  test.for([
    ['Сегодня обмен: вернулись 303 украинских защитника. Женщин среди них нет.', 'women'],
    ['303 defenders came home from captivity today, no women among them.', 'women'],
    ['Сьогодні обмін: додому їдуть 16 українців. Одного з них чекає вагітна дружина.', 'women'],
    ['Сьогодні обмін 140 на 140. Серед звільнених росіян є десантники.', 'airborne'],
    [
      'Сегодня обмен 140 на 140. Имена россиян публикуют в чате. В их списке есть десантник.',
      'airborne',
    ],
    [
      'Шестеро жителей Курской области возвращаются. Сегодня проведён обмен «143 на 143», гражданские в это число не входят.',
      'civilians',
    ],
  ] as const)('is none of these: %s', ([text, category]) => {
    expect(categoriesOf(text, '2025-07-23')).not.toContain(category)
  })
})

describe('the place of an exchange in the series', () => {
  test.for([
    [
      'Сегодня состоялся обмен: 16 украинцев дома. О полноценном обмене власти объявляют в восьмой раз.',
      8,
    ],
    [
      'A prisoner swap took place today: 16 Ukrainians are home. It is the eighth time the authorities have announced a swap.',
      8,
    ],
  ] as const)('is told by how often there was one: %s', ([text, ordinal]) => {
    expect(eventsOf(text, '2022-04-30')[0]?.ordinal).toMatchObject({ value: ordinal })
  })

  test.for([
    'Сегодня состоялся обмен: вернулись 16 украинцев. Стороны обменялись пленными в третий раз за неделю.',
    'Сегодня состоялся обмен: вернулись 16 украинцев. Один из них уже во второй раз попал в обмен.',
    'Today a swap took place: 16 Ukrainians are home. It is the third time this month that the sides have swapped prisoners.',
  ])('is not told by a week, a month or a man: %s', (text) => {
    expect(eventsOf(text, '2022-09-30')[0]).toMatchObject({ ordinal: null })
  })
})

describe('whose word the number of the dead is', () => {
  test.for([
    'Россия передала Украине 498 тел, получила 86. О втором числе рассказал депутат Госдумы Саралиев, о первом — Координационный штаб.',
    'Росія отримала 86 тіл своїх військових, Україна – 498. Першу цифру назвав депутат Держдуми, другу – український Координаційний штаб.',
  ])('is also Ukraine’s where its headquarters gave the figure: %s', (text) => {
    expect(eventsOf(text, '2024-10-18')[0]).toMatchObject({ attribution: 'confirmed' })
  })

  test.for([
    'Россия передала Украине 498 тел, получила 86, сообщил Саралиев. Коордштаб Украины сведений пока не приводил.',
    'Russia handed over 498 bodies and got 86, Saraliev said. The Ukrainian headquarters did not give any figures.',
  ])('is Russia’s alone where it gave none: %s', (text) => {
    expect(eventsOf(text, '2024-10-18')[0]).toMatchObject({ attribution: 'claimed_by_russia' })
  })
})

describe('a number that ends in one', () => {
  test.for([
    'Зеленский отчитался об обмене\n\nИз российского плена вернулся 51 человек, написал он 13 сентября.',
    'Зеленський прозвітував про обмін\n\nЗ російського полону повернувся 51 військовий, написав він 13 вересня.',
  ])('takes a verb of one and is no one man: %s', (text) => {
    expect(eventsOf(text, '2024-09-13')).toMatchObject([{ review: [] }])
    expect(figuresOf(text, '2024-09-13')).toMatchObject({ ua_returned: 51 })
  })

  test.for([
    'Зеленский рассказал об обмене\n\nДомой вернулся 31 августа украинский военный, которого ждала семья.',
    'Додому повернувся 21-річний військовий, звільнений з полону.',
  ])('is no number where it is a day or an age: %s', (text) => {
    expect(eventsOf(text, '2024-09-13')).toEqual([])
  })
})

describe('what a channel has already reported', () => {
  test.for([
    'Штаб опублікував відео. Як ми вже повідомляли, додому повернулися ще 95 захисників.',
    'Штаб опубликовал ролик. Как мы уже сообщали, домой вернулись ещё 95 защитников.',
    'The headquarters posted a video. As we have already reported, 95 more defenders came home.',
  ])('is no news again: %s', (text) => {
    expect(eventsOf(text, '2023-06-12')).toEqual([])
  })

  test('is news where it is of today', () => {
    const text = 'Як ми вже писали, сьогодні з полону повернулися 95 захисників. Серед них офіцери.'
    expect(figuresOf(text, '2023-06-12')).toMatchObject({ ua_returned: 95 })
  })
})
