import { describe, expect, test } from 'vitest'
import { codesIn, eventIn, figuresIn } from './told.ts'

const told = (text: string, published: string): string => {
  const event = eventIn(text, published)
  if (event === null) return 'none'
  const { bodies_to_ua: ours, bodies_to_ru: theirs } = event.figures
  const sides = `${ours?.value ?? '-'} ${theirs?.value ?? '-'}`
  return event.review.length === 0 ? `${event.kind} ${event.day} ${sides}` : 'held'
}

const placesOf = (text: string, published: string): readonly string[] =>
  (eventIn(text, published)?.breakdown ?? []).map(({ place, count }) => `${place} ${count ?? '?'}`)

describe('the day of a swap of the dead that is told later', () => {
  test.each([
    'Обмін тілами провели в четвер, 2 червня, повідомили в суботу, 4 червня, у Мінреінтеграції. Передали 160 на 160 тіл.',
    'Передача тіл, як розповіли 4 червня в Мінреінтеграції, пройшла ще 2 червня за формулою «160 на 160».',
    '4 июня в Минреинтеграции рассказали, что 2 июня стороны обменялись телами погибших: 160 на 160.',
    'The ministry said on June 4 that the sides had swapped bodies of the fallen on June 2: 160 for 160.',
    'The swap of bodies took place on Thursday, June 2, the ministry announced on Saturday, June 4: 160 for 160.',
  ])('is that of the swap in «%s»', (text) => {
    expect(told(text, '2022-06-04')).toBe('body_repatriation 2022-06-02 160 160')
  })

  test.each([
    'Штаб повідомив у суботу, 4 червня, що Україні повернули 160 тіл, а Росії — 160.',
    'Штаб 4 червня повідомив про обмін тілами, 160 на 160; 2 червня передавали речі загиблих.',
  ])('stays the day of the post in «%s»', (text) => {
    expect(told(text, '2022-06-04')).toBe('body_repatriation 2022-06-04 160 160')
  })
})

describe('a swap of the dead', () => {
  test.each([
    'Стороны обменялись телами погибших\n\nКак пишет военкор, на линии соприкосновения поменяли 60 на 60.',
    'Сторони обмінялися тілами полеглих\n\nВоєнкор пише, що на лінії зіткнення обміняли 60 на 60.',
    'The sides have exchanged the bodies of the fallen\n\nThey met on the contact line and swapped 60 for 60, a war reporter writes.',
  ])('gives its formula below to the dead: «%s»', (text) => {
    expect(told(text, '2022-06-02')).toBe('body_repatriation 2022-06-02 60 60')
  })

  test.each([
    'The swap of bodies took place on June 2: 60 for 60.',
    'Штаб 2 червня повідомив про обмін тілами, 60 на 60.',
    'Саралиев сообщил об обмене телами: 60 на 60.',
    'The ministry announced a swap of bodies: 60 for 60.',
  ])('is none of prisoners: «%s»', (text) => {
    expect(told(text, '2022-06-02')).toBe('body_repatriation 2022-06-02 60 60')
  })

  test.each([
    'Обмін полоненими 75 на 75 відбувся сьогодні, а з ним і обмін тілами.',
    'Today Ukraine and Russia held a swap of prisoners and bodies: 75 for 75.',
  ])('is held where the formula may be of those who live: «%s»', (text) => {
    expect(told(text, '2022-06-02')).toBe('held')
  })

  test('that is only prepared is no news', () => {
    const text = 'Саралиев сообщил о готовящемся обмене телами: 60 на 60.'
    expect(codesIn(text, '2022-06-02')).toEqual(['none'])
  })

  test.each([
    'Стороны обменялись пленными. Вернули и тела погибших. Обменяли 60 на 60.',
    'Стороны готовы обменяться телами погибших. Хотят обменять 60 на 60.',
    'Стороны обменялись телами погибших в мае. Тогда поменяли 60 на 60.',
  ])('leaves a formula of others alone: «%s»', (text) => {
    expect(figuresIn(text, '2022-06-02')).toEqual({})
  })
})

describe('how many came', () => {
  test.each([
    'Україна повернула з окупованих територій тіла 70 полеглих\n\nЗ тимчасово окупованих територій сьогодні привезли 70 загиблих військових, сповістило Мінреінтеграції.',
    'С оккупированных территорий вернули тела 70 погибших. 70 бойцов доставили сегодня с временно оккупированных территорий, сообщили в Минреинтеграции.',
    'Bodies of 70 soldiers repatriated from occupied areas\n\nSeventy Ukrainian soldiers were brought back from the temporarily occupied territories today.',
    '«На щиті»: додому повернулися 70 загиблих героїв. Сьогодні рідним вдалося повернути 70 захисників. До України доправили вже 663 тіла.',
    'На щиті повернулися 70 загиблих героїв. Сьогодні вдалося повернути 70 захисників. Від дня, коли запрацював Офіс уповноваженого зі зниклих безвісти, доправили 663 тіла.',
    'Сегодня удалось вернуть тела 70 защитников. С того дня, как заработал офис уполномоченного, в Украину доставили 663 тела.',
  ])('is told once and without the sums of all days: «%s»', (text) => {
    expect(told(text, '2022-11-08')).toBe('body_repatriation 2022-11-08 70 -')
  })

  test('is added up of different places', () => {
    const text = 'Сьогодні повернуто тіла: з Донецького напрямку — 80, з Луганського — 80.'
    expect(told(text, '2022-11-08')).toBe('body_repatriation 2022-11-08 160 -')
  })

  test('is nobody’s where only a sum stands', () => {
    const text = 'До України доправили вже 663 тіла. Серед них 38 захисників із півдня.'
    expect(codesIn(text, '2022-11-08')).toEqual(['none'])
  })
})

describe('where the dead came from', () => {
  test.each([
    'Ще один обмін тілами полеглих пройшов сьогодні на запорізькій ділянці фронту: повернуто 50 воїнів, 37 із них загинули на «Азовсталі».',
    'На запорожском участке фронта сегодня прошёл обмен телами: Украине передали 50 тел, из них 37 — погибшие на «Азовстали».',
    'The front line in Zaporizhzhia Oblast saw another swap of the dead today: Ukraine took home 50 bodies, 37 of them fell at Azovstal.',
    'Ukraine recovered 50 bodies today, 37 of them from Azovstal, says the Ministry for Reintegration of the Temporarily Occupied Territories.',
  ])('is not where they were handed over, nor who tells of it: «%s»', (text) => {
    expect(placesOf(text, '2022-06-08')).toEqual(['Azovstal 37'])
  })

  test.each([
    'Сьогодні повернуто 250 тіл. Частину привезли з тимчасово окупованих Маріуполя і Горлівки, частину – з моргів на території РФ.',
    'Сегодня возвращены тела 250 бойцов. Часть доставили из временно оккупированных Мариуполя и Горловки, часть — из моргов на территории РФ.',
    'Today 250 bodies were returned. Some came from temporarily occupied Mariupol and Horlivka, others from morgues in Russia.',
  ])('may be towns under occupation: «%s»', (text) => {
    expect(placesOf(text, '2024-08-02')).toEqual([
      'Mariupol ?',
      'Horlivka ?',
      'morgues in Russia ?',
    ])
  })

  test.each([
    [
      'Сьогодні Україна забрала тіла 50 воїнів, які загинули на запорізькій ділянці фронту.',
      ['Zaporizhzhia direction ?'],
    ],
    [
      'Сьогодні повернуто 250 тіл з Донецького напрямку та з тимчасово окупованої території.',
      ['Donetsk direction ?', 'temporarily occupied territories ?'],
    ],
  ])('is still read from «%s»', (text, places) => {
    expect(placesOf(text, '2022-06-08')).toEqual(places)
  })
})

describe('whose word it is, and who helped', () => {
  test.each([
    'России вернули 69 тел, сообщил депутат Саралиев. В Киеве, в свою очередь, объявили, что на родину возвращены тела 100 военных.',
    'Росії повернули 69 тіл, повідомив депутат Саралієв. У Києві, своєю чергою, оголосили, що додому повернулися тіла 100 військових.',
    'Russia was given 69 bodies, lawmaker Saraliev said. Kyiv, for its part, announced that the bodies of 100 soldiers were home.',
    'Today 49 bodies of defenders came home. Places where fallen soldiers may be lying are searched, the headquarters says.',
    'Сьогодні додому повернули 49 тіл. Місця, де полеглі воїни можуть лежати, перевіряють, кажуть у Коордштабі.',
  ])('is Ukraine’s too in «%s»', (text) => {
    expect(eventIn(text, '2024-03-15')?.attribution).toBe('confirmed')
  })

  test.each([
    'Киев передал 69 тел, сообщил Саралиев. Украине, по его словам, отдали 100. В Киеве, в свою очередь, не объявили, сколько тел получили.',
    'Сьогодні повернуто 49 тіл, які можуть належати українським військовим.',
  ])('is Russia’s in «%s»', (text) => {
    expect(eventIn(text, '2024-03-15')?.attribution).toBe('claimed_by_russia')
  })

  test.each([
    [
      'Сегодня вернули тела 94 бойцов. В передаче участвовали представители Международного комитета Красного Креста.',
      ['ICRC'],
    ],
    [
      'Сьогодні повернули тіла 94 воїнів. Участь у передачі брали представники Червоного Хреста.',
      ['ICRC'],
    ],
    [
      'The bodies of 94 soldiers were returned today. The ICRC took part in the handover.',
      ['ICRC'],
    ],
    ['Сегодня вернули тела 94 бойцов. Сотрудники Красного Креста не участвовали в передаче.', []],
    [
      'Сьогодні Україні повернули тіла 94 воїнів. Про це домовилися на перемовинах, у яких брали участь і Сполучені Штати.',
      [],
    ],
  ])('names those who took part: «%s»', (text, mediators) => {
    expect(eventIn(text, '2024-03-15')?.mediators).toEqual(mediators)
  })
})

describe('other numbers and talks beside the news of the day', () => {
  test.each([
    [
      'Сьогодні Україні повернули тіла 64 захисників. Під час двох попередніх сторони обмінялися за формулами «160 на 160» та «50 на 50».',
      { bodies_to_ua: 64 },
    ],
    [
      'Тела 64 защитников сегодня вернулись домой. В ходе двух прошлых операций стороны обменялись по формулам 160 на 160 и 50 на 50.',
      { bodies_to_ua: 64 },
    ],
    [
      'Сьогодні повернули тіла 17 полеглих. У штабі назвали й загальну цифру: 1426 тіл.',
      { bodies_to_ua: 17 },
    ],
    [
      'Сегодня вернули тела 17 павших. В штабе назвали и общую цифру: 1426 тел.',
      { bodies_to_ua: 17 },
    ],
    [
      'Россия отдала Украине 1200 тел и не получила взамен ни одного. Передача прошла сегодня.',
      { bodies_to_ua: 1200, bodies_to_ru: 0 },
    ],
    [
      'Росія сьогодні віддала Україні 1200 тіл і не отримала натомість жодного.',
      { bodies_to_ua: 1200, bodies_to_ru: 0 },
    ],
    [
      'Ukraine received 1,000 bodies today. The "I Want to Live" project said Russia had been given 31 bodies.',
      { bodies_to_ua: 1000, bodies_to_ru: 31 },
    ],
    [
      'Україна сьогодні отримала 1003 тіла, повідомив Коордштаб. Мединський натомість написав про тисячу тіл і 26, які прийняла Росія.',
      { bodies_to_ua: 1003, bodies_to_ru: 26 },
    ],
  ])('leave it as it is: «%s»', (text, figures) => {
    expect(figuresIn(text, '2025-12-19')).toEqual(figures)
    expect(codesIn(text, '2025-12-19')).toEqual([])
  })

  test.each([
    'Сьогодні повернули тіла 64 захисників. Сторони обмінялися тілами за формулою «60 на 60».',
    'Сьогодні Україні не повернули тіла 83 воїнів, яких росіяни показали на відео.',
  ])('hold it, or leave none, where they contradict: «%s»', (text) => {
    expect(codesIn(text, '2025-12-19')).not.toEqual([])
  })

  test.each([
    ['В день переговоров в Женеве Украине передали 1000 тел, сообщил Коордштаб.', null],
    ['Ukraine repatriates 1,000 bodies ahead of talks in Geneva.', null],
    ['Напередодні переговорів у Женеві Україні сьогодні передали 1000 тіл.', null],
    [
      'Сегодня Украине передали 1000 тел. Об этом договорились на переговорах в Женеве, сообщил Коордштаб.',
      'other:geneva_march_2026',
    ],
  ])('are no agreement by their time alone: «%s»', (text, agreement) => {
    expect(eventIn(text, '2026-02-26')?.agreement?.id ?? null).toBe(agreement)
  })

  test('name a number, and not whose the dead are', () => {
    const text =
      'Сьогодні Україні передали тіла 1245 загиблих, повідомив Коордштаб. У Міноборони РФ називають іншу цифру та кажуть про 51 тіло російських військових.'
    expect(eventIn(text, '2025-06-16')?.attribution).toBe('confirmed')
  })
})
