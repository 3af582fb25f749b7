import { describe, expect, test } from 'vitest'
import { eventsIn } from './told.ts'

describe('no new repatriation is read', () => {
  test.each([
    'Тіло фотографа, якого замучили в полоні, вдалося повернути в Україну, розповів заступник міністра в інтерв’ю.',
    'Тело погибшей в плену санитарки передали Украине, рассказал её командир.',
    'The body of a medic who died in captivity has been returned to Ukraine, a deputy minister said in an interview.',
  ])('where a text tells of one of the dead «%s»', (text) => {
    expect(eventsIn(text, '2025-04-24')).toEqual([])
  })

  test.each([
    'Репатріаційні заходи: Україні повернули 2 тіла загиблих.',
    'Украине передали тела двух погибших военных.',
  ])('without a person where it would be of one or two «%s»', (text) => {
    const codes = eventsIn(text, '2025-04-24').flatMap(({ review }) => review.map((r) => r.code))
    expect(codes).toEqual(['out_of_proportion'])
  })

  test.each([
    [
      '2022-08-12',
      'Україна повернула тіла 522 полеглих воїнів, які вважалися зниклими безвісти\n\nТаку цифру озвучив уповноважений Олег Котенко. «Ми змогли забрати вже 522 тіла. Вивозимо їх з усіх напрямків», — сказав він в ефірі.',
    ],
    [
      '2022-09-02',
      'На сегодняшний день удалось вернуть тела 563 защитников. Из Мариуполя — 430. Об этом рассказал Котенко.',
    ],
    [
      '2022-09-02',
      'Из Мариуполя передано 430 тел погибших воинов, рассказали в Минреинтеграции\n\nК сегодняшнему дню удалось вернуть тела 563 защитников. Из Мариуполя доставлены 430 тел.',
    ],
    [
      '2022-09-02',
      'Ukraine has brought home the bodies of 541 fallen soldiers, the commissioner says\n\n"By today we have managed to bring back 541 fallen defenders," Oleh Kotenko said. From Mariupol alone 428 were delivered.',
    ],
    [
      '2023-03-01',
      'До сегодняшнего дня удалось вернуть тела 1409 погибших, рассказал Котенко. Из них 350 — защитники «Азовстали».',
    ],
    [
      '2025-12-11',
      'Лавров: Россия передала Украине более 11 тысяч тел, получила 201. Он выступил перед послами.',
    ],
  ])('from a running total (%s) «%s»', (published, text) => {
    expect(eventsIn(text, published)).toEqual([])
  })

  test.each([
    'Росія передала Україні 12 тіл полонених. Таку цифру станом на серпень назвав секретаріат у відповіді на запит.',
    'Россия передала Украине тела двенадцати умерших в плену\n\nТакую цифру назвал секретариат уполномоченного, отвечая на запрос журналистов.',
    "Russia has handed over the bodies of 12 prisoners who died in captivity. The figure was given by the commissioner's office in reply to a request.",
  ])('from a figure that was asked for: «%s»', (text) => {
    expect(eventsIn(text, '2023-08-22')).toEqual([])
  })

  test.each([
    'Коордштаб: останки, які Росія називає тілами загиблих на борту літака, проходять експертизу\n\nРФ передала Україні останки загиблих під час останніх репатріацій, проте зараз їх досліджують експерти. Про це у штабі сказали в понеділок, 9 грудня.',
    'Росія передала останки загиблих, підтвердив Координаційний штаб, проте зараз вони проходять додаткову ідентифікацію. Коментар штаб дав у понеділок, 9 грудня.',
    'Russia handed over remains that it says belong to those killed aboard the plane, the headquarters confirmed on Monday, December 9. The remains arrived during the latest repatriations and are being examined.',
    'Россия передала останки погибших при крушении самолёта, подтвердили в Координационном штабе. Они поступили в ходе последних репатриаций и сейчас проходят экспертизу.',
  ])('from a comment on remains that came before: «%s»', (text) => {
    expect(eventsIn(text, '2024-12-09')).toEqual([])
  })

  test.each([
    'Росія передала Україні тіла 20 своїх солдатів, сказав президент. Серед них є найманець.',
    'Russia gave Ukraine 20 bodies of Russian soldiers passed off as Ukrainians, the minister said.',
    'Россия передала Украине 20 тел своих военных под видом украинских, заявил министр.',
    'Україна повернула Росії три тіла російських військових, яких передали під виглядом українських, сказав міністр на брифінгу.',
    'Ідентифіковано тіла 12 захисників, яких повернули під час репатріації. Їх передали рідним.',
    'Опознаны тела 12 защитников, возвращённые во время репатриации. Их передали родным.',
    'MH17: the bodies of 298 victims were flown abroad and handed over to experts.',
    'Russia agreed to hand over the bodies of another 3,000 Ukrainian soldiers, its negotiator said after the talks.',
  ])(
    'from bodies that came by mistake, are only promised, identified or of others: «%s»',
    (text) => {
      expect(eventsIn(text, '2025-06-21')).toEqual([])
    },
  )
})

describe('a repatriation is still read', () => {
  test.each([
    ['Це вже третя поспіль репатріація: до України повернули 909 полеглих.', 909],
    [
      'Сьогодні до України повернули тіла 757 захисників. Такі дані навів Координаційний штаб.',
      757,
    ],
    [
      'Россия передала Украине тела 1000 солдат, получив тела 38 своих, сообщил Мединский. Всего с июня передано более 12 тысяч.',
      1000,
    ],
  ])('beside words that look like a sum: «%s»', (text, count) => {
    const [event] = eventsIn(text, '2025-04-18')
    expect(event?.figures.bodies_to_ua?.value).toBe(count)
    expect(event?.review).toEqual([])
  })
})

const BOTH_WAYS: readonly (readonly [text: string, toUkraine: number, toRussia: number | null])[] =
  [
    [
      'Украине российская сторона передала 1 тыс. тел погибших, возвратила — 38, сообщил депутат Саралиев.',
      1000,
      38,
    ],
    ['Россия передала Украине тысячу тел, а вернула 38, сообщил Саралиев.', 1000, 38],
    [
      'Москва передала Киеву 1000 тел и вернула 38 тел российских военных, рассказал Мединский.',
      1000,
      38,
    ],
    ['Обмен телами: 1000 тел — Украине, 38 — России, сообщил Мединский.', 1000, 38],
    ['Саралиев сообщил, что Россия вернула тела 38 военнослужащих. Украине передали 250.', 250, 38],
    [
      'В РФ вернулись 45 погибших военнослужащих, в обратном направлении отправились 757 тел, сообщил военкор.',
      757,
      45,
    ],
    ['Тысячу тел погибших российская сторона передала сегодня, заявил Мединский.', 1000, null],
    [
      'Ще 1000 тіл загиблих російська сторона передала Україні сьогодні, заявив Мединський.',
      1000,
      null,
    ],
    ['За даними Саралієва, Україні передали 1000 тіл, Росії повернули 38.', 1000, 38],
    [
      'The Ukrainian side was given 1,000 bodies of its soldiers by Russia, which got 19 back, Medinsky said.',
      1000,
      19,
    ],
    ['Moscow gave Kyiv 1,000 bodies and took back 19 of its own, a Kremlin aide said.', 1000, 19],
    ['Under the swap, Kyiv got 1,000 bodies while Moscow got 19, Medinsky said.', 1000, 19],
    ['Ukraine was given 1,000 bodies and Russia got 19 back, Medinsky said.', 1000, 19],
    [
      'Medinsky: Moscow has transferred the remains of 1,212 servicemen to Kyiv. "We, in turn, received the bodies of 27 of our fallen soldiers," he said.',
      1212,
      27,
    ],
    [
      'Завершён этап передачи тел: Украине отдано 1245 тел, получено 51, сообщил Мединский.',
      1245,
      51,
    ],
    [
      'Russian negotiator Vladimir Medinsky said 1,000 bodies were handed to Kyiv and 19 to Moscow.',
      1000,
      19,
    ],
  ]

describe('bodies go to the side that', () => {
  test.each(BOTH_WAYS)('the sentence gives them: «%s»', (text, toUkraine, toRussia) => {
    const [event] = eventsIn(text, '2026-01-29')
    expect(event?.figures.bodies_to_ua?.value).toBe(toUkraine)
    expect(event?.figures.bodies_to_ru?.value ?? null).toBe(toRussia)
    expect(event?.review).toEqual([])
  })
})

describe('bodies are counted', () => {
  test.each([
    [
      'Україна повернула тіла понад 80 полеглих захисників\n\nТочніше, 84. Їх репатріювали сьогодні.',
      84,
    ],
    ['25 героїв — на щиті. Чергову репатріацію завершено сьогодні, інформує Мінреінтеграції.', 25],
    [
      'Відбулися репатріаційні заходи: тіла вже в Україні — їх 1 001. Ще більше чекають вдома.',
      1001,
    ],
  ])('by words that stand apart from their number: «%s»', (text, count) => {
    const [event] = eventsIn(text, '2023-08-29')
    expect(event?.figures.bodies_to_ua?.value).toBe(count)
  })

  test('by places where «one» stands for a noun and number', () => {
    const [event] = eventsIn(
      'The remains of 503 Ukrainian soldiers were repatriated today. Of these, 403 had fallen on the Donetsk axis, 57 on the Zaporizhzhia axis and twelve on the Luhansk one. From morgues in Russia another 31 were returned.',
      '2024-12-20',
    )
    expect(event?.breakdown.map(({ count }) => count)).toEqual([403, 57, 12, 31])
  })

  test('as a whole where a later number is a part of them', () => {
    const [event] = eventsIn(
      'Із неволі сьогодні повернулися 17 українців, відбувся обмін. Також цього дня передано тіла 46 полеглих оборонців — 21 із них захищав «Азовсталь».',
      '2022-06-28',
    )
    expect(event?.figures.bodies_to_ua?.value).toBe(46)
  })
})

test('what is agreed or still to come stands apart from what has been handed over', () => {
  const [event] = eventsIn(
    'Bodies of 3000 Ukrainian soldiers to be transferred, Russia agrees\n\nRussia agreed to hand over the bodies of 3000 soldiers. Medinsky said that an additional 1000 bodies had already been transferred to the Ukrainian authorities on July 17. Russia received in return 19 bodies.',
    '2025-07-17',
  )
  expect(event?.figures.bodies_to_ua?.value).toBe(1000)
  expect(event?.figures.bodies_to_ru?.value).toBe(19)
  expect(event).toMatchObject({ attribution: 'claimed_by_russia', review: [] })
})

test('a number that officials put is no running total', () => {
  const [event] = eventsIn(
    'The remains of 1,000 people that Russia says are Ukrainian defenders were transferred to Ukraine today, the headquarters said. Russian officials put the number of bodies received in exchange at 38.',
    '2026-01-29',
  )
  expect(event?.figures.bodies_to_ru?.value).toBe(38)
})
