import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventsIn } = readOn('2025-11-20')

const toldIn = (text: string, published?: string) =>
  eventsIn(text, published)
    .filter(({ review }) => review.length === 0)
    .map(({ figures }) => figures.ua_returned?.value ?? null)

describe('news that says that it is no hoax and no rumour is told', () => {
  test.for([
    'Гарні новини: сьогодні обмін, вдома 58 захисників. Це не фейк!',
    'Сьогодні з полону повернулися 58 захисників. Це не фейк і не чутки!',
    'Це не чутки: сьогодні відбувся обмін полоненими, вдома 58 захисників.',
    'Не вигадка, а правда: сьогодні відбувся обмін полоненими, вдома 58 захисників.',
    'Это не фейк: сегодня из плена вернулись 58 украинских военных.',
    'Не слухи: сегодня состоялся обмен пленными, дома 58 украинских защитников.',
    'This is not a hoax: 58 Ukrainian defenders were freed in a prisoner exchange today.',
    'Good news, and not a rumour: 58 Ukrainian defenders were freed in a prisoner exchange today.',
    '58 Ukrainian defenders were freed in a prisoner exchange today. This is not fake.',
  ])('%s', (text) => {
    expect(toldIn(text)).toEqual([58])
  })
})

describe('a hoax and a rumour are not', () => {
  test.for([
    'Сьогодні з полону повернулися 58 захисників. Це фейк!',
    'Це не новина, а фейк: сьогодні з полону повернулися 58 захисників.',
    'За чутками, сьогодні з полону повернулися 58 захисників.',
    'Фейк: сегодня из плена вернулись 58 украинских военных.',
    'Rumours say 58 Ukrainian defenders were freed in a prisoner exchange today.',
    'Сьогодні з полону повернулися 58 захисників. Але це неправда.',
  ])('%s', (text) => {
    expect(toldIn(text)).toEqual([])
  })
})

describe('an exchange for which people had to wait long is told', () => {
  test.for([
    'Сьогодні обмін: 58 захисників удома! Тижнями обміну не було, і родини чекали.',
    'Сьогодні обмін: 58 захисників удома! Майже місяць обміну не було.',
    'Сегодня обмен: 58 защитников дома! Обмена не было больше месяца.',
    'Prisoner exchange today: 58 defenders are home! For weeks there was no exchange.',
  ])('%s', (text) => {
    expect(toldIn(text)).toEqual([58])
  })

  test('and who came without one is not', () => {
    expect(toldIn('58 захисників сьогодні вдома. Обміну не було: їх відпустили.')).toEqual([])
  })
})

const LONG: Readonly<Record<'uk' | 'ru' | 'en', string>> = {
  uk: 'Сьогодні відбувся обмін полоненими, додому повернулися 100 захисників. Їх зустрічали рідні. Усі потребують лікування. Їх везуть до лікарень. Частина з них поранені. Усім видадуть телефони. Ночуватимуть вони в санаторії.',
  ru: 'Сегодня прошёл обмен пленными, домой вернулись 100 украинских защитников. Их встречали родные. Все нуждаются в лечении. Их везут в больницы. Часть ранены. Всем дадут телефоны. Ночевать они будут в санатории.',
  en: 'A prisoner exchange took place today, 100 Ukrainian soldiers came home. Relatives met them. All need treatment. They are on their way to hospitals. Some are wounded. Each will get a phone. They will spend the night in a sanatorium.',
}

describe('a denial far below the news', () => {
  test.for([
    ['uk', 'Так пишуть у мережі. Але це неправда.'],
    ['uk', 'Так пишуть у мережі. Це фейк.'],
    ['uk', 'Координаційний штаб заперечує цю інформацію.'],
    ['uk', 'Насправді обміну сьогодні не було.'],
    ['ru', 'Координационный штаб опроверг это сообщение.'],
    ['ru', 'На самом деле обмена сегодня не было.'],
    ['en', 'The report is fake, the Coordination Headquarters said.'],
    ['en', 'No exchange took place today, the Coordination Headquarters said.'],
  ] as const)('holds it: %s, %s', ([language, denial]) => {
    const [event] = eventsIn(`${LONG[language]} ${denial}`)
    expect(event?.review.map(({ code }) => code)).toEqual(['unconfirmed'])
  })

  test.for([
    ['uk', 'Раніше мережею ширилися чутки про смерть полонених. Це фейк, заявляли у штабі.'],
    ['uk', 'Не вірте спискам, які ширяться мережею: це фейк.'],
    ['uk', 'Обміну не було майже два місяці.'],
    ['ru', 'Ранее слухи о задержке списков опровергли в штабе.'],
    ['en', 'Reports of a list of the dead are fake, the Coordination Headquarters said.'],
  ] as const)('of something else leaves it told: %s, %s', ([language, denial]) => {
    expect(toldIn(`${LONG[language]} ${denial}`)).toEqual([100])
  })
})

describe('what belongs to other news tells of no exchange', () => {
  test('a rally on its own day, and one man who was released long ago', () => {
    const text = `A rally for captured marines took place in Kyiv on January 6. Their families wait for an exchange.

Her husband was captured in spring. In the summer another soldier, who shared a cell with him, was released, and so she learned that he was alive.`
    expect(eventsIn(text, '2025-01-06')).toEqual([])
  })

  test('residents who went home, and an exchange that would not have been without mediators', () => {
    const text =
      'В Россию из Украины возвращены 46 жителей Курской области, сообщила омбудсмен. Без посредников обмен не состоялся бы, и 112 военных не вернулись бы домой.'
    expect(eventsIn(text).every(({ review }) => review.length > 0)).toBe(true)
  })

  test('an exchange of a weekday told before that weekday came', () => {
    const text =
      "Four soldiers from the Poltava region are among those freed in Saturday's exchange, the regional head said on Sunday. They had been in Russian captivity."
    expect(toldIn(text, '2025-08-16')).toEqual([])
  })
})
