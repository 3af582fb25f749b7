import { describe, expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'
import { askedCues, cuedNumbers, numbersIn } from '#statement/figures/number-cues.ts'
import { chancesOf, SCALE, weigh } from '#statement/figures/whose-number.ts'
import { readText } from '#statement/sentence/reading.ts'
import { timelineOf } from '#statement/when/read-timeline.ts'
import { EXCHANGES } from '../posts/exchanges.ts'
import { REPATRIATIONS } from '../posts/repatriations.ts'
import { readNumbers } from '../numbers/numbers.ts'
import { addendsOf } from '../numbers/addends.ts'
import { judgedAside, weightsOf } from '../numbers/weights.ts'
import { readOn } from './told.ts'

const { eventIn, figuresIn, codesIn } = readOn('2025-11-20')

describe('Russia’s number in words that no rule knows', () => {
  test.each([
    [
      'Сьогодні в Україну повернулися тіла 1000 полеглих. Москва мовчить. Тамтешня газета пише, що їй вручили 30 тіл.',
      { bodies_to_ua: 1000, bodies_to_ru: 30 },
    ],
    [
      'Домой вернулись 205 украинских военных. Навстречу им, по словам российского министерства, отправились 190.',
      { ua_returned: 205, ua_military: 205, ru_returned: 190 },
    ],
    [
      'Сьогодні на щиті повернулися 712 полеглих. А що ворог? Двадцять вісім своїх, каже депутат Держдуми.',
      { bodies_to_ua: 712, bodies_to_ru: 28 },
    ],
    [
      'Ukraine brought home the bodies of 1,000 soldiers on Thursday. What travelled to Russia was far less: a Duma deputy speaks of 30.',
      { bodies_to_ua: 1000, bodies_to_ru: 30 },
    ],
  ])('is told: %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures)
    expect(codesIn(text)).toEqual([])
  })

  test('and its quote holds it', () => {
    const text =
      'Сьогодні в Україну повернулися тіла 1000 полеглих. Москва мовчить. Тамтешня газета пише, що їй вручили 30 тіл.'
    const figure = eventIn(text)?.figures.bodies_to_ru
    expect(figure?.how).toBe('stated')
    expect(figure?.quotes.map(({ start, end }) => text.slice(start, end)).join(' ')).toContain('30')
  })

  test.each([
    'Сьогодні в Україну повернулися тіла 1000 полеглих. Росія обіцяла ще 30.',
    'Сьогодні в Україну повернулися тіла 1000 полеглих. Російські обстріли того ж дня забрали життя 30 людей.',
    'Сьогодні в Україну повернулися тіла 1000 полеглих. Росія надала документи лише на 30 з них.',
    'Сьогодні в Україну повернулися тіла 1000 полеглих. Російська авіабомба влучила в будинок: 30 людей під завалами.',
    'Сьогодні в Україну повернулися тіла 1000 полеглих. Російську переговорну групу з 12 осіб на кордоні очолював генерал.',
    'Сегодня Украине передали 1000 тел погибших. Родные 30 российских бойцов обратились к Москальковой.',
    'Today 1,000 bodies were returned to Ukraine. Fifteen Russian medics worked at the border.',
    'Today 1,000 bodies were returned to Ukraine. Russia had put 30 soldiers of its own on guard at the crossing.',
    'Сегодня Украине передали 1000 тел. Мединский сказал, что в моргах остаются 30 украинских военных.',
    'Сьогодні в Україну повернулися тіла 1000 полеглих. Торік, 20 листопада 2024 року, росіянам віддали 30.',
    'Сегодня в Украину вернули тела 1000 погибших. Среди переданных россияне узнали 30 своих.',
    'Сегодня в Украину вернули тела 1000 погибших. В российских моргах лежали 30 из них.',
    'The bodies of 1,000 soldiers came back to Ukraine today. Russia may have been given about 30.',
    'The bodies of 1,000 soldiers came back to Ukraine today. Moscow did not get 30 bodies, as rumours had it.',
    '205 defenders came home in an exchange today. Russian courts had sentenced 30 of them.',
    'Україна повернула тіла 1000 полеглих. Внаслідок нічної російської атаки на Тернопіль загинули 26 людей.',
    'Росія передала Україні тіла 1000 загиблих. Польща вислала 26 російських дипломатів.',
    'Росія передала Україні тіла 1000 загиблих. Прокурори оголосили підозру 26 росіянам.',
    'Россия отозвала 12 дипломатов. Сегодня на Украину вернули тела 1000 погибших.',
    'Взамен Россия ждала 31. Сегодня Украине передали 1000 тел погибших.',
    'Ukraine received 1,000 bodies today. Russia said 41 were recovered near Avdiivka.',
    'Ukraine got back 1,000 bodies. Mediazona added 87 Russian soldiers to its list of dead.',
    'Russia received 31 DNA samples. Today Ukraine received 1,000 bodies.',
    'Russia lost 26 tanks. Ukraine received the bodies of 1,000 soldiers today.',
    'Росія втратила 190 одиниць автотехніки. Сьогодні відбувся обмін: вдома 185 українців.',
    'Сегодня из плена вернулись 95 украинских военных. «Хочу жить»: сдались 126 россиян.',
    'До України повернули 1000 тіл. Кореї в обмін Росія віддала 6 тіл її солдатів.',
    'По обмену вернулись 185 украинских солдат. Пхеньян получил от России 12 солдат.',
    'До України повернули 1000 тіл загиблих. Росіяни віддали і 24 тіла власних солдатів, переплутавши їх.',
    'Russia freed 31 sailors. Today 185 Ukrainian soldiers returned from captivity.',
    'Сьогодні за обміном удома 205 захисників. Усього Росія забрала вже 2000 своїх. Торік їх було 300.',
  ])('is none where the text tells of something else: %s', (text) => {
    const { bodies_to_ru: bodies = null, ru_returned: people = null } = figuresIn(text)
    expect([bodies, people]).toEqual([null, null])
  })
})

describe('Ukraine’s number in a report of which no rule reads any', () => {
  test.each([
    'Сьогодні відбувся обмін полоненими між Україною та Росією. Координаційний штаб оформив 26 паспортів.',
    'Сегодня состоялся обмен пленными между Украиной и Россией. Украинские врачи осмотрели 26.',
    'A prisoner exchange between Ukraine and Russia took place today. Zelensky decorated 26 defenders.',
  ])('is none of what else was done: %s', (text) => {
    expect(figuresIn(text)).toEqual({})
  })
})

test('a held event has the figures that its words give, for whoever decides', () => {
  const [event] = extractStatements({
    text: 'Рівно сто й рівно сто — ось і весь рахунок сьогоднішнього обміну.',
    published: '2025-11-20',
  })
  expect(event).toMatchObject({
    review: [{ code: 'wording_unknown' }],
    figures: { ua_returned: { value: 100 } },
  })
})

describe('a number that a rule read and that the words around it give to nobody', () => {
  test.each([
    [
      'Додому сьогодні привезли тіла 640 воїнів. У російських зведеннях фігурує 38 — кількість солдатів РФ, що їх передав Київ. Жовтень 2025-го дав трохи менше: 502 українці проти 31 росіянина. За поточний рік це восьма репатріація. У липні, для прикладу, повертали лише по 210 тіл.',
      { bodies_to_ua: 640, bodies_to_ru: 38 },
    ],
    [
      'Шістсот сорок. Так багато загиблих Україна давно не приймала. Репатріаційні заходи, пише Координаційний штаб, пройшли сьогодні, тіла доправлено з Покровського та Запорізького напрямків. У держдумі рахують своїх: 27 тіл, каже депутат. Червнева й липнева передачі налічували по 502 полеглих кожна. Тим часом обмін живими — остання новина з 2 жовтня, коли визволено 185 військових та ще 20 цивільних.',
      { bodies_to_ua: 640, bodies_to_ru: 27 },
    ],
    [
      "The Russian Defence Ministry announced on Thursday that 190 of its servicemen had come back in an exchange and that just as many Ukrainian prisoners had been released. Kyiv's figure does not differ. Eighty of the men held Mariupol, says the Coordination Headquarters; everybody freed is a private. In August 146 came home, in September 207. Eighteen are wounded, and 24 of them are under 25.",
      { ru_returned: 190 },
    ],
  ])('is held, and whoever decides sees which they give: %s', (text, figures) => {
    expect(codesIn(text)).toContain('figures_differ')
    expect(figuresIn(text)).toMatchObject(figures)
  })

  test.each([
    'Сьогодні 205 захисників повернулися з полону. Росія отримала 190 своїх військових.',
    'Обмін 60 на 60: додому їдуть 60 військових. Торік у грудні було 189.',
    'Удома 58 військових і 18 цивільних, разом 76. Це тридцятий обмін.',
  ])('is told where they say the same, or other numbers make it up: %s', (text) => {
    expect(codesIn(text)).toEqual([])
  })
})

const share = (of: readonly unknown[], all: readonly unknown[]): number => of.length / all.length

const row = (cue: string, theirs: number) => ({
  hand: 'posts-test',
  cues: new Set([cue]),
  shares: [0, theirs, 0, 0, 1 - theirs],
})

describe('the second reader of numbers', () => {
  const known = readNumbers()
  test('knows whose the numbers of the corpus are: its table is made of it', () => {
    const sides = known.filter(({ shares }) => Math.max(...shares) === 1)
    const right = sides.filter(({ cues, shares: [ours, theirs] }) => {
      const chances = chancesOf(cues)
      return chances.ours > 0.5 === (ours === 1) && chances.theirs > 0.5 === (theirs === 1)
    })
    expect(share(right, sides)).toBeGreaterThan(0.9)
  })

  test('weighs numbers as much by its tables as by their cues', () => {
    const asked = { kind: 'prisoner_exchange', ours: null } as const
    const posts = [...EXCHANGES, ...REPATRIATIONS]
    for (const { text, published } of posts) {
      const timeline = timelineOf(readText(text), published.slice(0, 10))
      const numbers = numbersIn(timeline)
      const cued = cuedNumbers(timeline, asked)
      for (const [index, place] of numbers.entries()) {
        const parts = [
          SCALE.ofNumber(timeline, index),
          SCALE.ofSentence(timeline, place.sentence),
          weigh(askedCues(place, numbers, asked)),
        ]
        const sums = parts.reduce((all, some) => all.map((sum, at) => sum + (some[at] ?? 0)))
        expect(weigh(cued[index]?.cues ?? [])).toEqual(sums)
      }
    }
    expect(posts.length).toBeGreaterThan(20)
  })

  test('is hardly ever sure and wrong of hands that it has not seen', () => {
    const judged = judgedAside(known, 0)
    const sure = judged.filter(({ chances }) => chances.theirs >= 0.9)
    const wrong = sure.filter(({ shares: [, theirs = 0] }) => theirs === 0)
    expect(sure.length).toBeGreaterThan(50)
    expect(share(wrong, sure)).toBeLessThan(0.15)
  }, 240_000)

  test('learns what a cue says, and nothing of a cue that is seen too seldom', () => {
    const { cues } = weightsOf([
      ...Array.from({ length: 9 }, () => row('given to them', 1)),
      ...Array.from({ length: 9 }, () => row('in a morgue', 0)),
      row('once', 1),
    ])
    expect(cues.get('given to them')?.[1]).toBeGreaterThan(0)
    expect(cues.get('in a morgue')?.[1]).toBeLessThan(0)
    expect(cues.has('once')).toBe(false)
  })

  test('takes for parts what makes the whole, where no number tells it', () => {
    expect([...addendsOf(205, new Set([185, 20, 7]))]).toEqual([20, 185])
    expect([...addendsOf(206, new Set([180, 20, 6]))].toSorted((a, b) => a - b)).toEqual([
      6, 20, 180,
    ])
    expect(addendsOf(205, new Set([205, 185, 20])).size).toBe(0)
    expect(addendsOf(null, new Set([185, 20])).size).toBe(0)
  })
})
