import { describe, expect, test } from 'vitest'
import { figuresIn, readOn } from './told.ts'

const DAY = '2026-03-06'
const { toldIn, sidesIn, codesIn } = readOn(DAY)

describe('an exchange that is only said to be something', () => {
  test.for([
    ['Одинадцять бійців і четверо цивільних — таким вийшов другий за тиждень обмін.', 15],
    ["Сьогоднішній обмін полоненими — це вісім військових і п'ятеро цивільних.", 13],
    ['Черговий обмін: вісім військових і троє цивільних.', 11],
    ['Eight soldiers and three civilians: that is today’s prisoner exchange.', 11],
  ] as const)('«%s» counts who came', ([text, ua]) => {
    expect(toldIn(text)).toBe(`told ${DAY}`)
    expect(figuresIn(text, DAY)).toMatchObject({ ua_returned: ua })
  })

  test.for([
    'Восемь военных и трое гражданских — таким стал сегодняшний обмен.',
    'Вісім військових і троє цивільних — таким буде наступний обмін.',
    'Вісім військових і троє цивільних — таким мав бути обмін?',
    'Вісім військових і троє цивільних у списках на обмін.',
  ])('«%s» tells nobody', (text) => {
    expect(toldIn(text)).not.toMatch(/^told/u)
  })

  test.for([
    [
      '88 захисників у п’ятницю, 6 березня, подолали дорогу, на яку чекали два роки. Це третій обмін цього року, а попередній 5 лютого повернув 157 воїнів.',
      '88 -',
    ],
    ['88 of our defenders are hugging their families. This is the 73rd swap since 2022.', '88 -'],
    ['88 наших воїнів обіймають рідних. Це вже 73-й обмін.', '88 -'],
    [
      'Обіцяли, що обмін ще буде цього тижня. 88 українців удома. Це 73 обмін, третій від січня.',
      '88 -',
    ],
    [
      'Обещали, что обмен ещё будет на этой неделе. 88 российских военнослужащих вернулись домой. Это 73-й обмен.',
      '- 88',
    ],
  ] as const)('«%s» is told by its place in the row', ([text, sides]) => {
    expect(sidesIn(text)).toBe(sides)
  })

  test.for([
    'Обіцяли, що обмін ще буде цього тижня. 88 військових готують до повернення. Це буде 73-й обмін.',
    'На Житомирщину повернувся військовий. Це 73-й обмін, після якого приїжджають земляки.',
    '4131 людина вдома, це результат 61 обміну, — підсумував омбудсман.',
  ])('«%s» is no news', (text) => {
    expect(codesIn(text)).toEqual(['none'])
  })
})

describe('one’s own beside people of the other nation', () => {
  test.for([
    ['Забрали сімох своїх, віддали шістьох окупантів. Обмін полоненими відбувся вранці.', '7 6'],
    ['На Херсонщині обмінялися полоненими: віддали шістьох росіян, повернули сімох своїх.', '7 6'],
    ['На Херсонщине обменялись пленными: отдали шестерых россиян, забрали семерых своих.', '7 6'],
    ['Под Донецком обменялись пленными: отдали шестерых украинцев, забрали семерых своих.', '6 7'],
    [
      'Prisoners were swapped near Kherson: six Russians were handed over for seven of our own.',
      '7 6',
    ],
  ] as const)('%s', ([text, sides]) => {
    expect(sidesIn(text)).toBe(sides)
  })
})

describe('an evacuation below an exchange', () => {
  test.for([
    'Сьогодні обмінялися полоненими: 88 наших військових уже в безпеці.\n\nЕвакуація триває: до Запоріжжя дісталися понад 3 тис. людей, власними машинами вибралися 640.',
    'Сьогодні відбувся обмін полоненими: 88 наших військових удома.\n\nЗ околиць Лиману евакуювали 420 людей, серед них 57 дітей.',
    'Сегодня состоялся обмен: домой вернулись 88 украинских военных. Эвакуация продолжается: 1420 человек добрались до Запорожья.',
    'Ukraine and Russia swapped prisoners today: 88 Ukrainian servicemen are home. Evacuation goes on: 640 people reached Zaporizhzhia.',
  ])('%s', (text) => {
    expect(figuresIn(text, DAY)).toEqual({ ua_returned: 88, ua_military: 88 })
  })
})
