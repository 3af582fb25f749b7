import { describe, expect, it } from 'vitest'
import { eventIn, readOn } from './told.ts'

const DAY = '2026-06-12'
const { codesIn, figuresIn, sidesIn, toldIn } = readOn(DAY)

describe('Those who came together with others', () => {
  it.each([
    'Обмін: троє моряків повернулися з полону разом із ще 37 військовими.',
    'Three sailors came home from Russian captivity in a prisoner exchange along with 37 other soldiers.',
    'Відбувся обмін. О 15 годині, 12 червня, повернулися троє моряків разом із 37 іншими військовими.',
  ])('are counted beside them: %s', (text) => {
    expect(figuresIn(text)).toEqual({ ua_returned: 40, ua_military: 40 })
    expect(toldIn(text)).toBe(`told ${DAY}`)
  })

  it('are of their kind', () => {
    const text = 'Two nuns arrived in Kyiv today in an exchange together with nine other civilians.'
    expect(figuresIn(text)).toEqual({ ua_returned: 11, ua_civilians: 11 })
  })

  it.each([
    'Отець Павло повернувся сьогодні додому в межах обміну разом із сімома іншими цивільними.',
    'Father Pavlo came home in today’s exchange together with seven other civilians.',
  ])('wait for a person where nobody counts whom they came with: %s', (text) => {
    expect(codesIn(text)).toEqual(['only_parts'])
  })

  it('are within a whole that is told', () => {
    const text = 'Обмін: 40 військових удома. Троє моряків повернулися з полону разом із ще 37.'
    expect(figuresIn(text)).toMatchObject({ ua_returned: 40 })
  })

  it.each([
    'Fifty-one defenders and a Briton come home. The prisoner exchange took place today: 51 servicemen were freed.',
    'Another prisoner exchange took place today. 51 servicemen were freed. "Also it was managed to free a citizen of the United States," wrote Yermak.',
    'Fifty-one Ukrainian soldiers are home after a prisoner swap. Besides them, an American volunteer was freed.',
  ])('may be a foreigner: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 52, ua_military: 51 })
  })

  it('is no foreigner who is yet to be freed', () => {
    const text =
      'Fifty-one Ukrainian soldiers are home after a swap. Kyiv hopes to free a US citizen.'
    expect(figuresIn(text)).toMatchObject({ ua_returned: 51 })
  })
})

describe('Soldiers and a civilian on top', () => {
  it('are all who came, whomever the text counts below', () => {
    const text =
      'Обмін: повертаємо 41 військового і двох цивільних\n\nПрезидент: «Вдалося витягти хлопців з "Азовсталі", їх вісімнадцять».\n\nПоділ такий: Нацгвардія — 25, ВМС — 10, прикордонники — 6.'
    expect(figuresIn(text)).toEqual({ ua_returned: 43, ua_military: 41, ua_civilians: 2 })
    expect(toldIn(text)).toBe(`told ${DAY}`)
  })

  it.each([
    'Prisoner swap: 64 Ukrainian soldiers are home. It took place today. Adviser: "We got out the lads from Azovstal, 28 of them."',
    'Обмін: 64 захисники вдома. Він відбувся сьогодні. Вдалося витягти хлопців з Маріуполя, їх 28.',
  ])('stand beside those of one place: %s', (text) => {
    expect(sidesIn(text)).toBe('64 -')
  })

  it('stand beside no other number of those who left captivity', () => {
    const text = 'Обмін: 64 захисники вдома. Визволили хлопців з російського полону, їх 42.'
    expect(codesIn(text)).toContain('figures_differ')
  })
})

describe('Those of one service on top', () => {
  it.each([
    'Двадцять дев’ять гвардійців удома!\n\nСьогодні в межах обміну повернулися 86 захисників, третина з них — наші побратими з Національної гвардії.',
    'Twenty-nine marines are home\n\nAs part of today’s exchange 86 Ukrainian defenders came back from captivity, a third of them our brothers.',
  ])('are some of those told below: %s', (text) => {
    expect(sidesIn(text)).toBe('86 -')
  })

  it('may be all where nothing else is called so', () => {
    const text =
      '29 захисників удома!\n\nУ межах сьогоднішнього обміну полоненими повернулися 86 захисників.'
    expect(codesIn(text)).toEqual(['figures_differ'])
  })
})

describe('None of the bodies', () => {
  it.each([
    'Сьогодні повернуто тіла 48 воїнів. Жодного тіла ще не ідентифіковано.',
    'Сегодня в Украину возвращены тела 48 защитников. Ни одно тело пока не опознано.',
    'Bodies of 48 soldiers were repatriated today. No bodies have been identified yet.',
    'Bodies of 48 soldiers were repatriated today. Russia claims that captives died in a plane, but no bodies have been shown so far.',
    'Сьогодні повернуто тіла 48 воїнів. Жодне тіло не видадуть без експертизи.',
  ])('counts nobody handed over, where something else is told of them: %s', (text) => {
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 48 })
  })

  it.each([
    'Сьогодні повернуто тіла 48 воїнів. Росії не передали жодного тіла.',
    'Bodies of 48 soldiers were repatriated today. Russia got no bodies in return.',
    'Сегодня в Украину возвращены тела 48 защитников. Российской стороне не передано ни одного.',
  ])('is a number where they were handed over: %s', (text) => {
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 48, bodies_to_ru: 0 })
  })
})

describe('An exchange that a mediator tells of', () => {
  it.each([
    'The ministry in Abu Dhabi has announced the success of a new UAE mediation effort, bringing about the exchange of 85 Ukrainian and 85 Russian captives.',
    'The UAE brokered an exchange of 85 Ukrainian and 85 Russian prisoners of war.',
    'Посередництво ОАЕ забезпечило обмін 85 українських і 85 російських полонених.',
    'МИД ОАЭ объявил об успехе новой посреднической миссии, которая привела к обмену 85 украинских и 85 российских пленных.',
  ])('is told: %s', (text) => {
    expect(sidesIn(text)).toBe('85 85')
  })

  it.each([
    'Сторони не провели обмін 85 українських і 85 російських полонених.',
    'Стороны не провели обмен 85 украинских и 85 российских пленных.',
    'The sides have not conducted an exchange of 85 Ukrainian and 85 Russian prisoners.',
    'Посередництво ОАЕ не забезпечило обмін 85 українських і 85 російських полонених.',
    'The UAE did not broker an exchange of 85 Ukrainian and 85 Russian prisoners.',
  ])('is not told where its words deny it: %s', (text) => {
    expect(sidesIn(text)).not.toBe('85 85')
  })
})

describe('Words of a time that is not the past', () => {
  it.each([
    '«Наші люди повертаються саме тоді, коли на них найбільше чекають»\n\nУкраїна домоглася звільнення 163 громадян. Це 60-й обмін.',
    '«Наши люди возвращаются именно тогда, когда их больше всего ждут»\n\nУкраина добилась освобождения 163 граждан. Это 60-й обмен.',
  ])('lead to the news: %s', (text) => {
    expect(sidesIn(text)).toBe('163 -')
  })

  it.each([
    'Накануне Светлого Воскресения домой возвращаются наши ребята. Состоялся обмен: 163 на 163.',
    'Напередодні Покрови додому повертаються наші люди. Відбувся обмін: 163 на 163.',
  ])('name a holiday ahead: %s', (text) => {
    expect(toldIn(text)).toBe(`told ${DAY}`)
  })

  it('are a sentence of years', () => {
    const text =
      'Ten civilians arrived in Kyiv today in an exchange. One of them was jailed for 14 years on charges she denied.'
    expect(toldIn(text)).toBe(`told ${DAY}`)
  })

  it('are years gone by', () => {
    const text =
      'Ten civilians arrived in Kyiv in an exchange. Three years on, the town remembers them.'
    expect(codesIn(text)).toEqual(['unconfirmed'])
  })
})

describe('Numbers beside the whole', () => {
  it.each([
    'Есть обмен. Сто сорок пацанов едут домой. 140 на 140.',
    'Обмен состоялся. 140 бойцов едут домой. 140 на 140.',
  ])('of an even swap need no side: %s', (text) => {
    expect(sidesIn(text)).toBe('140 140')
  })

  it('of an uneven one do', () => {
    expect(codesIn('Обмен состоялся. 140 бойцов едут домой. Обменяли 140 на 150.')).toContain('side_unclear') // prettier-ignore
  })

  it.each([
    'Another prisoner exchange took place today. 73 servicemen were freed. These are three officers and 70 privates and sergeants. As a reminder, on June 2 Ukraine brought back 70 military according to the formula 70 on 70.',
    'Сьогодні відбувся обмін. Звільнено 73 військовослужбовці: три офіцери та 70 солдатів і сержантів. Нагадаємо, 2 червня обмін відбувся за формулою 70 на 70.',
  ])('of ranks are no formula that is called to mind: %s', (text) => {
    expect(sidesIn(text)).toBe('73 -')
  })

  it('of those who were swapped for one man are some of them', () => {
    const text =
      'Ukraine secured the release of 215 people from Russian captivity today. The deal came in parts. Two hundred Ukrainians were exchanged for Kovalchuk alone. Five commanders were swapped for 55 soldiers. Ten foreign fighters were flown to Riyadh.'
    expect(sidesIn(text)).toMatch(/^215 /u)
  })

  it.each([
    'Двоє сумчан повернулися в межах обміну 11 червня, повідомив голова області. Одному 26 років, другому 49. Обидва потребують лікування.\n\n«Говорив з обома. Голос тихий, але тримаються», — сказав він. Тепер на них чекає лікарня.\n\nУсього того дня звільнили 88 українських військових. Росія отримала стільки ж.\n\nУ полоні лишаються 310 людей з області.',
    'Двое сумчан вернулись в рамках обмена 11 июня. Одному 26 лет, второму — 49. Всего в тот день освободили 88 украинских военных. Россия получила столько же.',
  ])('of all who came that day stand below those of one place: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 88, ru_returned: 88 })
    expect(toldIn(text)).toBe('told 2026-06-11')
  })

  it.each([
    'Росія повернула сьогодні 604 тіла українських воїнів і отримала 37 своїх. Це третя репатріація року. У перших двох Київ отримував по 590 тіл.',
    'Сегодня Россия передала 604 тела украинских военных и получила 37 своих. Это третья репатриация с начала года. В первых двух Киев получал по 590 тел.',
  ])('of the first ones are of before: %s', (text) => {
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 604, bodies_to_ru: 37 })
  })
})

describe('Civilians who crossed with the soldiers', () => {
  it.each([
    '163 військових і 12 цивільних звільнено: відбувся 70-й обмін.\n\nУ Москві кажуть, що з військовими до Росії виїхали 9 жителів Курської області.',
    '163 военных и 12 гражданских освобождены: состоялся 70-й обмен.\n\nС военными в Россию вернулись девять жителей Курской области.',
  ])('came in the exchange: %s', (text) => {
    expect(eventIn(text, DAY)?.figures.ru_civilians?.value).toBe(9)
    expect(toldIn(text)).toBe(`told ${DAY}`)
  })

  it('may have come otherwise where they are told of apart', () => {
    const text =
      '163 военных и 12 гражданских освобождены: состоялся 70-й обмен.\n\nВ Россию вернулись девять жителей Курской области.'
    expect(codesIn(text)).toEqual(['second_event'])
  })
})

describe('An exchange of which it is open whether it was', () => {
  it.each([
    'It is unclear whether the exchange of 85 Ukrainian and 85 Russian prisoners took place.',
    'Неизвестно, состоялся ли обмен 85 украинских и 85 российских пленных.',
    'Переговори не завершено: обмін 85 українських і 85 російських полонених під питанням.',
    'The talks go on: the exchange of 85 Ukrainian and 85 Russian prisoners is in doubt.',
  ])('is not told: %s', (text) => {
    expect(sidesIn(text)).not.toBe('85 85')
  })

  it.each([
    'Відбувся обмін: 85 українців удома. Наступний під питанням.',
    '85 Ukrainian soldiers are home: the exchange took place today. It is unclear whether it was part of the Istanbul deal.',
  ])('is told where something else is open: %s', (text) => {
    expect(sidesIn(text)).toBe('85 -')
  })
})
