import { describe, expect, test } from 'vitest'
import { eventIn, readOn } from './told.ts'

const { eventIn: read, figuresIn } = readOn('2025-02-14')

describe('where the fallen were found', () => {
  test.for([
    'До України привезли 757 загиблих оборонців із Курахівського, Покровського, Бахмутського, Вугледарського, Луганського та Запорізького напрямків і з російських моргів.',
    '14 февраля в Украину привезли 757 погибших защитников с Кураховского и Покровского направлений, сообщил Координационный штаб.',
    'Ukraine got back 757 fallen soldiers from the Kurakhove and Pokrovsk axes today, the Coordination Headquarters said.',
  ])('is told of all of them: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 757 })
    expect(read(text)?.breakdown).not.toEqual([])
  })

  test.for([
    'Тела 757 военных вернули сегодня в Украину, сообщил Координационный штаб. По точкам раскладки не дают (в январе она была: 451 с Донецкого, 137 с Запорожского).',
    'Тіла 757 військових сьогодні повернули в Україну, повідомив Координаційний штаб. Розкладки за напрямками не дають (у січні вона була: 451 з Донецького напрямку, 137 із Запорізького).',
    'The bodies of 757 soldiers were returned to Ukraine today, the Coordination Headquarters said. No breakdown was given (in January there was one: 451 from the Donetsk axis, 137 from the Zaporizhzhia axis).',
  ])('in brackets behind another month is of that month: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 757 })
    expect(read(text)?.breakdown).toEqual([])
  })

  test('and of this one is told', () => {
    const text =
      'Тіла 757 військових сьогодні повернули в Україну, повідомив Координаційний штаб (розкладка така: 451 з Донецького напрямку, 137 із Запорізького).'
    expect(read(text)?.breakdown).toHaveLength(2)
  })
})

describe('what Russia got back', () => {
  test.for([
    'Сьогодні в Україну повернули тіла 757 полеглих, повідомив Коордштаб. З російського боку про 45 отриманих тіл сказав виданню депутат Саралієв.',
    'Сегодня в Украину вернули тела 757 павших, сообщил Коордштаб. С российской стороны о 45 полученных телах сказал изданию Саралиев.',
    'The bodies of 757 soldiers were returned to Ukraine today, the Coordination Headquarters said. Vladimir Medinsky, the Kremlin’s negotiator, reported forty-five bodies received, the same figure as in January.',
    'Сьогодні в Україну повернули тіла 757 полеглих, повідомив Коордштаб. Скільки своїх забрали росіяни? Їхній депутат Саралієв назвав число 45.',
    'Сьогодні в Україну повернули тіла 757 полеглих. Скільки загиблих отримала Росія, у Штабі не кажуть. Депутат Держдуми Саралієв у коментарі агенції назвав 45.',
    'Сегодня в Украину вернули тела 757 павших. А сколько тел забрала Россия, штаб умолчал. Депутат Госдумы говорит, что 45.',
    'The bodies of 757 soldiers were returned to Ukraine today. How many bodies Russia received, the headquarters did not say. A Russian lawmaker put it at 45.',
    'Сьогодні в Україну повернули тіла 757 полеглих, повідомив Коордштаб. Російська сторона, за даними Саралієва, взяла 45 своїх.',
    'The remains of 757 soldiers were returned to Ukraine today, said the agency in charge of prisoners and the fallen. Forty-five bodies went the other way. How many Ukrainian soldiers have been killed since 2022?',
  ])('is told by who speaks for it: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 757, bodies_to_ru: 45 })
  })

  test.for([
    'Сьогодні в Україну повернули тіла 757 полеглих. Скільки тіл повернула Росія, Штаб не уточнив. Депутат Держдуми Саралієв сказав, що 700.',
    'Сьогодні в Україну повернули тіла 757 полеглих. Скільки тіл загалом забрала Росія, не кажуть. Депутат Держдуми Саралієв сказав, що 300.',
    'Сьогодні в Україну повернули тіла 757 полеглих. Скільки тіл забрала Росія, не кажуть. Депутат Держдуми Саралієв сказав, що 45 чекають у моргах.',
  ])('is not what it gave, in all or what is waiting: %s', (text) => {
    expect(figuresIn(text)).not.toHaveProperty('bodies_to_ru')
  })

  test('the bodies that Ukraine received are no such', () => {
    const text =
      'З російського боку про 757 тіл, отриманих Україною, сказав виданню депутат Саралієв. Репатріація відбулася сьогодні.'
    expect(figuresIn(text)).not.toHaveProperty('bodies_to_ru')
  })
})

describe('whose word it is', () => {
  test.for([
    'Україна сьогодні забрала тіла 94 військових, повідомило Міністерство реінтеграції. За словами депутата Держдуми РФ, у зворотному напрямку поїхали вісімдесят загиблих росіян.',
    'Сегодня завершилась передача погибших. Депутат Госдумы Саралиев рассказал, что доставлены останки 69 российских военных. В обратном направлении отправлены сто. Чуть раньше украинский Координационный штаб сообщил: домой возвращены тела ста защитников.',
    'Ukraine gets back 502 fallen soldiers.\n\nThe data was posted today by the Coordination HQ. Military correspondent Kots claims that Russia for its part took 48.',
    'The remains of 909 soldiers were returned to Ukraine today, said the agency in charge of prisoners and the fallen. Thirty bodies went in the opposite direction, Saraliev said.',
    'Сьогодні, 14 лютого, повідомив Координаційний штаб, на українську землю повернулися тіла 1212 полеглих. Ще 7 лютого росіяни запевняли, що 1212 тіл стоять на кордоні, а Україна їх не бере.',
  ])("is Ukraine's own: %s", (text) => {
    expect(read(text)?.attribution).toBe('confirmed')
  })

  test.for([
    'Росія передала Україні тіла 94 загиблих, які, за словами депутата Держдуми РФ, належать українським військовим.',
    'Депутат Госдумы Саралиев рассказал, что доставлены останки 69 российских военных. Украине отправлены сто тел.',
    'Росія передала 1212 тіл. Росіяни запевняють, що це тіла українських військових, але цього не підтверджено.',
  ])("is still Russia's: %s", (text) => {
    expect(read(text)?.attribution).toBe('claimed_by_russia')
  })
})

describe('the place in the row', () => {
  const day = '2024-07-17'

  test.for([
    "Росія і Україна в середу, 17 липня, звільнили по 95 полонених. У КШППВ рахують обмін п'ятдесят четвертим, а для цього року він шостий.",
    'Россия и Украина в среду, 17 июля, освободили по 95 пленных каждая. Украинский омбудсмен считает обмен 54-м, и для него это большой успех.',
    'Russia and Ukraine each freed 95 prisoners on Wednesday, 17 July. The ombudsman called the exchange the 54th, and for him it was a long week.',
  ])('is told though something else is said of it: %s', (text) => {
    expect(eventIn(text, day)?.ordinal?.value).toBe(54)
  })

  test('the first for somebody is none', () => {
    const text =
      'Россия и Украина в среду, 17 июля, освободили по 95 пленных каждая. Это девяностый для него обмен.'
    expect(eventIn(text, day)?.ordinal ?? null).toBeNull()
  })
})

test.for([
  "Thirty-five Ukrainian soldiers came home on Wednesday in a swap. Moscow's defence ministry put the number of its own freed troops at 33 and said they had been in danger.",
])('so many of its own freed troops Russia got: %s', (text) => {
  expect(eventIn(text, '2022-11-23')?.figures).toMatchObject({ ru_returned: { value: 33 } })
})

describe('who gave the fallen got others for them', () => {
  test.each([
    'Россия передала Украине 757 тел погибших военных, получив от Киева 41, сообщил депутат Госдумы.',
    'Москва отдала 757 тел погибших, получая от Киева 41 тело.',
    'Росія передала Україні 757 тіл загиблих, отримавши від Києва 41.',
    'Росія віддала Україні 757 тіл загиблих військових, діставши від Києва 41.',
    'Russia handed over the bodies of 757 fallen soldiers to Ukraine, receiving 41 from Kyiv.',
    'Україна прийняла 757 тіл загиблих. Саралієв говорив про 750 тіл, за які Росія отримала 41.',
    'Украина приняла 757 тел погибших. Саралиев писал о 750 телах, за которые Россия получила 41.',
    'Ukraine received 757 bodies of the fallen. A Russian lawmaker wrote of 750 bodies, for which Moscow got 41.',
    'Росія віддала 757 тіл загиблих, в обмін на які їй повернули 41.',
  ])('%s', (text) => {
    expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 757, bodies_to_ru: 41 })
  })

  test('and what was got from a side on a day is what stands before it', () => {
    const text =
      'Росія звітує про 41 тіло загиблих, отримане від Києва 14 лютого. Україна прийняла 757 тіл.'
    expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 757, bodies_to_ru: 41 })
  })
})
