import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, eventIn, figuresIn } = readOn('2025-06-16')

describe('a stated zero is of those who were handed over', () => {
  test.each([
    'Сьогодні Україна повернула тіла 93 захисників, повідомив Коордштаб. Росія говорить про вибух на складі, проте жодного тіла звідти не показала.',
    'Сьогодні Україна повернула тіла 93 захисників, повідомив Коордштаб. Жодного загиблого ще не впізнали.',
    'Сегодня в Украину вернулись тела 93 защитников, сообщил Коордштаб. Ни одно тело пока не опознано.',
    'The bodies of 93 defenders came home today, the headquarters said. Not a single body has been identified yet.',
    'The bodies of 93 defenders came home today, the headquarters said. Experts found not a single body with papers.',
  ])('and not of those who were shown, found or named: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 93 })
    expect(figuresIn(text)).not.toHaveProperty('bodies_to_ru')
  })

  test.each([
    'Россия передала Украине еще 1130 тел, в обратную сторону опять ничего. Второй день подряд украинцы получают по 1130 погибших, говорит источник ТАСС.',
    'Росія передала Україні ще 1130 тіл, у зворотний бік знову нічого. Щодня українці забирають по 1130 загиблих, розповіло джерело ТАСС.',
    'Росія передала Україні ще 1130 тіл, у зворотному напрямку знову нікого. Другий день поспіль українці забирають по 1130 загиблих, розповіло джерело ТАСС.',
    'Russia handed Ukraine another 1,130 bodies, and nothing came the other way, a source told TASS.',
    'Россия передала сегодня Украине 1130 тел. Ежедневно украинцы забирают по 1130 погибших и второй день не отдают ни одного, сообщил источник ТАСС.',
  ])('also where as many came each day: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 1130, bodies_to_ru: 0 })
    expect(codesIn(text)).toEqual([])
  })

  test('As many each time of prisoners still went each way', () => {
    const text =
      'Сьогодні відбувся обмін полоненими, по 103 з кожного боку. Третій тиждень поспіль сторони обмінюються по 103 людини.'
    expect(figuresIn(text)).toMatchObject({ ua_returned: 103, ru_returned: 103 })
  })
})

test.each([
  'Ukraine brought home 44 fallen soldiers today, the headquarters said. A lawmaker told RBC that 52 dead servicemen were handed to the Russian side — one of those occasions when Moscow got more bodies than it gave.',
  'Ukraine brought home 44 fallen soldiers today, the headquarters said. According to a Russian lawmaker, 52 dead servicemen were handed to Russia, one of the few times it received more bodies than Kyiv.',
])('One of the rare occasions counts nobody: %s', (text) => {
  expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 44, bodies_to_ru: 52 })
})

describe('who went where in a war reporter’s words', () => {
  test.each([
    'Военкор: прошла очередная передача тел погибших. Мы вернули своих, 31 человек. На ту сторону ушло 410.',
    'Военкор: прошла передача тел погибших. Мы забрали 31 своего. Украине ушло 410.',
    'Военкор: обмен телами. На украинскую сторону ушло 410, к нам вернулся 31 боец.',
  ])('«%s»', (text) => {
    expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 410, bodies_to_ru: 31 })
    expect(eventIn(text)).toMatchObject({ attribution: 'claimed_by_russia' })
  })

  test('and of ours', () => {
    const text =
      'Сьогодні пройшла передача тіл загиблих. Ми повернули своїх, 410 людей. На той бік пішло 31.'
    expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 410, bodies_to_ru: 31 })
  })
})

describe('those told of one service after another and civilians below them are all who are summed up', () => {
  test.each([
    'Сьогодні пройшов ще один обмін. З російської неволі вийшли шестеро морпіхів, троє нацгвардійців і один прикордонник. І двоє цивільних. Усього вдома дванадцятеро людей.',
    'Обмен состоялся. Из российского плена вышли шесть пехотинцев, двое морпехов, двое пограничников. И еще двое гражданских. Всего домой едут двенадцать украинцев.',
    'A prisoner exchange took place today. Six marines, two guardsmen and two border guards left captivity. So did two civilians. In all, 12 Ukrainians are coming home.',
  ])('%s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 12, ua_military: 10, ua_civilians: 2 })
    expect(codesIn(text)).toEqual([])
  })

  test('and a sum of the war is none of it', () => {
    const text =
      'Сьогодні обмін: вдома шестеро морпіхів і троє нацгвардійців. З початку війни всього повернулося 1700 людей.'
    expect(figuresIn(text)).toMatchObject({ ua_returned: 9 })
  })
})

test.each([
  'Семеро мали дочекатися свободи живими\nДев’ятсот тіл передала сьогодні Росія. Семеро з цих людей померли в полоні, хоча були у списках.',
  'Семеро из них должны были вернуться живыми\nДевятьсот тел передала сегодня Россия. Семеро умерли в плену, не дождавшись обмена.',
  'Seven of them should have come home alive\nRussia handed over 900 bodies today. Seven had died in captivity, the ombudsman said.',
])('Who should have come alive are not to come: %s', (text) => {
  expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 900, died_in_captivity: 7 })
})

describe('what will be told once it is confirmed has not come', () => {
  test.each([
    'Сторони погодилися обміняти 210 полонених. За словами Умєрова, це по 105 людей з кожного боку. Як тільки Координаційний штаб підтвердить, що люди вдома, ми напишемо.',
    'Стороны согласились обменять 210 пленных. По словам Умерова, это по 105 человек с каждой стороны. Как только Коордштаб подтвердит, что люди дома, мы напишем.',
    'The sides agreed to swap 210 prisoners. According to Umerov, that is 105 people from each side. As soon as the headquarters confirms that the people are home, we will report it.',
    'Наші хлопці вдома, попереду нове життя: ветерани розповіли про протезування. Хто пройшов обмін, може звернутися до центру.',
    'Наши ребята дома, впереди новая жизнь. Те, кто прошел обмен, могут обратиться в центр реабилитации.',
  ])('%s', (text) => {
    expect(codesIn(text)).toEqual(['none'])
  })

  test('and what else is to be told takes nothing back', () => {
    const text =
      'Сьогодні відбувся обмін: 105 захисників удома. Коли рідні підтвердять, що побачили їх, напишемо імена.'
    expect(figuresIn(text)).toMatchObject({ ua_returned: 105 })
    expect(codesIn(text)).toEqual([])
  })
})

test.each([
  'Погодилися обміняти 210 полонених. За словами Умєрова, це по 105 з кожного боку. Обмін уже відбувся, українці їдуть додому.',
  'Стороны согласились обменять 210 пленных. По словам Умерова, это по 105 с каждой стороны. Обмен состоялся, украинцы дома.',
])('The halves of those agreed on came where the exchange is said to be done: %s', (text) => {
  expect(figuresIn(text)).toMatchObject({ ua_returned: 105, ru_returned: 105 })
})

test.each([
  "All those who passed through Monday's exchange, 88 soldiers, are in hospital.",
  "All 88 soldiers were able to come back home alive after today's swap.",
])('Who passed through an exchange of a day, or were able to come alive, came: %s', (text) => {
  expect(figuresIn(text)).toMatchObject({ ua_returned: 88 })
  expect(codesIn(text)).toEqual([])
})

test.each([
  ['Дві сотні наших удома! Росія отримала 200 своїх, ми — 196.', 196],
  ['Две сотни наших дома. Россия получила 200 военных, Украина вернула 204.', 204],
])(
  'Hundreds as a noun are rough beside as many of Russia’s and a number of ours: %s',
  (text, ours) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: ours, ru_returned: 200 })
    expect(codesIn(text)).toEqual([])
  },
)

test.each([
  'У перших двох обмінах повернулися 260 людей, у третьому сьогодні — 88.',
  'У перших 3 обмінах, Україна повернула 290 людей, сьогодні — 88.',
  'In the first two exchanges, 260 people returned; in the third, today, 88 came home.',
])('Those of the first exchanges are not told as today’s: %s', (text) => {
  expect(codesIn(text)).not.toEqual([])
})
