import { describe, expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'
import { isEvent } from '#statement/statement.ts'

const countedIn = (text: string): string => {
  const event = extractStatements({ text, published: '2026-05-14' }).find((one) => isEvent(one))
  if (event === undefined || !isEvent(event)) return 'none'
  const { ua_returned: ua, ru_returned: ru } = event.figures
  return event.review.length === 0 ? `${ua?.value ?? '-'} ${ru?.value ?? '-'}` : 'held'
}

type Post = readonly [string, string]

describe('the number of a swap is no side’s, and half of it went each way where the text says so', () => {
  test.for<Post>([
    [
      'Сегодня стороны обменялись: 140 человек, семьдесят уехали в Москву и столько же — в Киев.',
      '70 70',
    ],
    [
      'Зі 140 людей, якими сьогодні обмінялися сторони, сімдесят поїхали до Росії і стільки ж — до Києва.',
      '70 70',
    ],
    ['Из 140 человек, которыми сегодня обменялись стороны, часть уехала в Украину.', 'held'],
    ['Of the 140 people whom the sides exchanged today, seventy went to Russia.', 'held'],
    ['Сегодня стороны обменялись пленными: 75 украинцев вернулись домой.', '75 -'],
  ])('«%s»', ([text, counted]) => {
    expect(countedIn(text)).toBe(counted)
  })
})

describe('who is said to come from one side went to the other', () => {
  test.for<Post>([
    ['С российской стороны приехали 77 бойцов: все они из плена.', '77 -'],
    ['З російського боку приїхали 77 бійців, усі з полону.', '77 -'],
    [
      'С украинской стороны домой вернулись 84 защитника, с российской — 80 военных. Обмен состоялся сегодня.',
      '84 80',
    ],
    [
      'С территории, контролируемой Киевом, возвращено 137 военнослужащих. Взамен передано столько же военнопленных ВСУ.',
      '137 137',
    ],
    ['З території, контрольованої Києвом, повернуто 137 військовослужбовців РФ.', '- 137'],
  ])('«%s»', ([text, counted]) => {
    expect(countedIn(text)).toBe(counted)
  })
})

describe('the last one, below the news, is recalled', () => {
  test.for<Post>([
    [
      'Сегодня состоялся обмен: домой едут 90 украинцев. Прошлый, апрельский, был меньше — 75 на 75.',
      '90 -',
    ],
    [
      'Сьогодні відбувся обмін: додому їдуть 90 українців. Минулий, квітневий, був менший — 75 на 75.',
      '90 -',
    ],
  ])('«%s»', ([text, counted]) => {
    expect(countedIn(text)).toBe(counted)
  })
})

describe('an eve of days off is no day of the news', () => {
  test.for<Post>([
    ['Накануне длинных выходных Украина вернула из плена 66 бойцов.', '66 -'],
    ['Напередодні довгих вихідних Україна повернула з полону 66 бійців.', '66 -'],
  ])('«%s»', ([text, counted]) => {
    expect(countedIn(text)).toBe(counted)
  })
})

describe('those of the day are news also where the verb is a participle', () => {
  test.for<Post>([
    ['84 украинских воина, обменянных сегодня, уже едут в больницы.', '84 -'],
    ['84 українські воїни, обміняні сьогодні, уже їдуть до лікарень.', '84 -'],
    ['117 украинских воинов, обменянных на такое же число россиян, сегодня дома.', '117 117'],
    ['117 українських воїнів, обміняних на стільки ж росіян, сьогодні вдома.', '117 117'],
    ['Савченко, обменянная на двух россиян, дала интервью.', 'none'],
    ['Иван, освобожденный сегодня, передал привет.', 'none'],
    ['Обменянный в понедельник боец встретился с мэром.', 'none'],
  ])('«%s»', ([text, counted]) => {
    expect(countedIn(text)).toBe(counted)
  })
})

describe('an exchange may be told by its formula or by what was given and taken alone', () => {
  test.for<Post>([
    [
      'Сегодня мы отдали 75 и приняли 75. Среди вернувшихся украинцев четверо гражданских.',
      '75 75',
    ],
    ['Обмін 74 на 74. Наші вже вдома.', '74 74'],
    ['A 74-for-74 swap. Ours are home.', '74 74'],
    ['Обмен 74 на 74. Стороны согласовали списки.', 'held'],
    ['Двести наших за двести чужих: обмен сегодня на границе.', '200 200'],
    ['Двісті наших за двісті чужих: сьогодні відбувся обмін.', '200 200'],
    ["По дев'яносто з кожного боку: сьогодні відбувся обмін.", '90 90'],
    ['По девяносто с каждой стороны: обмен завтра на границе.', 'none'],
    ['Є обмін! Із 51 визволеного п’ятеро — захисники Зміїного.', '51 -'],
    ['Есть обмен. Из 51 приехавшего пятеро — защитники Змеиного.', '51 -'],
  ])('«%s»', ([text, counted]) => {
    expect(countedIn(text)).toBe(counted)
  })
})

test('a group of wounded that is home by an agreement is news without a number', () => {
  expect(
    countedIn(
      'Пятая группа в рамках договоренностей, достигнутых 2 июня в Стамбуле, уже на родине. Это тяжелораненые.',
    ),
  ).toBe('none')
  const [event] = extractStatements({
    text: 'Пятая группа в рамках договоренностей, достигнутых 2 июня в Стамбуле, уже на родине. Это тяжелораненые.',
    published: '2025-06-19',
  })
  expect(event?.kind).toBe('prisoner_exchange')
})
