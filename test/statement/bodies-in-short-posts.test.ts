import { describe, expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'
import { isEvent } from '#statement/statement.ts'
import { readOn } from './told.ts'

const published = '2026-04-16'
const { eventsIn } = readOn(published)

/** What is told to people, and null where a person is asked or nothing is read. */
function toldOf(text: string): unknown {
  const [event, ...others] = eventsIn(text)
  if (event === undefined || others.length > 0 || event.review.length > 0) return null
  const { figures } = event
  const toUkraine = figures.bodies_to_ua?.value ?? null
  const toRussia = figures.bodies_to_ru?.value ?? null
  return event.kind === 'body_repatriation' ? [toUkraine, toRussia] : event.kind
}

describe('whose the dead are', () => {
  test.each([
    [
      'Четверо їхніх поїхали до себе в домовинах, а наших сьогодні привезли триста. Тіла на експертизі.',
      [300, 4],
    ],
    ['Сьогодні, 16 квітня, росіянам передано 33 полеглих, а від них прийнято 500.', [500, 33]],
    ['16 апреля россиянам передано 33 тела, от них принято 500.', [500, 33]],
    [
      'Ещё триста наших ребят сегодня пересекли границу в рефрижераторах. Репатриация состоялась.',
      [300, null],
    ],
    ['33 бійці перетнули кордон у рефрижераторі: їхні тіла передали сьогодні.', [33, null]],
    ['Київ, за словами Саралієва, отримав сьогодні тіла 500 військових, Москва — 33.', [500, 33]],
    [
      'Москва получила сегодня 33 тела; Киев, как и в марте, забрал пятьсот, сказал Саралиев.',
      [500, 33],
    ],
    [
      'Moscow got back 33 of its own in today’s exchange of war dead; Kyiv’s share was 500.',
      [500, 33],
    ],
  ])('is told by a word beside: «%s»', (text, told) => {
    expect(toldOf(text)).toEqual(told)
  })
})

describe('a swap of bodies that names nobody beside its numbers', () => {
  test.each([
    ['500 bodies were swapped for 33 on Thursday, the headquarters said.', [500, 33]],
    ['33 bodies were swapped for 500 on Thursday, the headquarters said.', [500, 33]],
    ['Сьогодні сторони обміняли 33 тіла на 500.', [500, 33]],
    ['Сегодня обменяли 500 тел на 33, сообщил Коордштаб.', [500, 33]],
    [
      'Пятьсот тел — на тридцать три. Столько останков стороны передали друг другу сегодня.',
      [500, 33],
    ],
  ])('gave Ukraine the greater one: «%s»', (text, told) => {
    expect(toldOf(text)).toEqual(told)
  })

  test('tells nothing of the years when the numbers were near', () => {
    const text = 'Сьогодні сторони обміняли 58 тіл на 61.'
    const [event] = extractStatements({ text, published: '2024-02-16' }).filter(isEvent)
    expect(event?.review.map(({ code }) => code)).toContain('side_unclear')
  })
})

describe('a number alone, of which the next sentence says «so many»,', () => {
  test.each([
    ['Сьогоднішня цифра — 512. Саме стільки тіл передали Україні.', [512, null]],
    ['512. Столько павших сегодня вернулось домой, сообщил Коордштаб.', [512, null]],
    ['The figure for today is 512. That is how many bodies came home.', [512, null]],
  ])('counts them: «%s»', (text, told) => {
    expect(toldOf(text)).toEqual(told)
  })
})

describe('the whole of which places take their parts', () => {
  test.each([
    ['Із 300 переданих сьогодні тіл 250 вивезли з Донеччини, решту — з моргів РФ.', [300, null]],
    [
      'Of the 300 bodies handed over today, 250 were found near Donetsk and 50 in morgues.',
      [300, null],
    ],
    [
      'Из 300 переданных сегодня тел 250 вывезли с донецкого направления, 50 — из моргов.',
      [300, null],
    ],
  ])('is what came: «%s»', (text, told) => {
    expect(toldOf(text)).toEqual(told)
  })

  test('is no news where it came before', () => {
    expect(eventsIn('Из 300 переданных в марте тел 250 опознаны.')).toEqual([])
  })
})

describe('words that only look like those of other days', () => {
  test.each([
    ['The bodies of 40 soldiers completed their last journey home, the ministry said.', [40, null]],
    ['Вдруге за місяць Україна приймає полеглих: сьогодні передали 300 тіл.', [300, null]],
    ['Второй раз за неделю Украина забирает павших: сегодня передали 300 тел.', [300, null]],
  ])('leave it news: «%s»', (text, told) => {
    expect(toldOf(text)).toEqual(told)
  })
})

describe('a line of a post in telegraphic style', () => {
  test.each([
    ['Репатріація. Тіл — 300. Дата — 16 квітня.', [300, null]],
    ['Репатриация. 16 апреля. Тел: 300. МКЧХ содействовал.', [300, null]],
    ['Repatriation. Bodies: 300.', [300, null]],
    ['Сьогодні Києву передано 500 тіл в обмін на 33.', [500, 33]],
  ])('counts bodies: «%s»', (text, told) => {
    expect(toldOf(text)).toEqual(told)
  })

  test('explains nothing that has happened', () => {
    expect(eventsIn('Що таке репатріація. Тіл — 300 на місяць.')).toEqual([])
  })
})

test('«так їх називає російська сторона» is a hedge', () => {
  const [event] = eventsIn(
    'Тіла 300 українських військових, так їх називає російська сторона, сьогодні передали Україні.',
  )
  expect(event?.attribution).toBe('claimed_by_russia')
})
