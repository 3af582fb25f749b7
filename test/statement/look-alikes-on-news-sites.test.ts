import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { toldIn, figuresIn, codesIn, eventIn } = readOn('2026-06-19')

describe('a swap of yesterday far below another matter waits for a person', () => {
  test.for([
    'Fire crews work overnight in Zaporizhzhia\n\nRescuers put out 14 fires in the city by Friday morning, officials said. Two warehouses were lost to the flames near the river. The mayor asked people to stay indoors.\n\nOn Thursday each side let go 90 servicemen, and four Ukrainian civilians came home with them.',
    'Рятувальники гасили пожежі в Запоріжжі всю ніч\n\nДо ранку в місті загасили 14 пожеж, розповіли рятувальники. Два склади згоріли вщент біля самої річки. Мер просить людей не виходити надвір.\n\nУчора кожна сторона відпустила по 90 військових, разом із ними з полону повернулися четверо цивільних.',
    'В Воронеже расширят лабораторию генетики\n\nНовое здание сдадут к осени, рассказали строители области. Подрядчик уже возвёл стены и крышу лаборатории. Сотрудников наберут до конца лета.\n\nСюда же отправят останки 30 российских военных, полученных вчера в ходе обмена; украинская сторона забрала тысячу тел.',
  ])('%s', (text) => {
    expect(toldIn(text)).toBe('held')
    expect(codesIn(text)).toContain('day_unclear')
  })

  test.for([
    'On Thursday each side let go 90 servicemen, and four Ukrainian civilians came home with them.\n\nRescuers put out 14 fires in the city by Friday morning, officials said.',
    'Вчера в ходе обмена Россия получила останки 30 военных; украинская сторона забрала тысячу тел.\n\nВ Воронеже расширят лабораторию генетики.',
  ])('and leads told: %s', (text) => {
    expect(toldIn(text)).toBe('told 2026-06-18')
  })
})

describe('a share of ten or a hundred counts nobody', () => {
  test.for([
    'Report: 97 of every 100 freed Ukrainians speak of beatings',
    'Nine out of every ten released Ukrainian prisoners speak of beatings, the mission says.',
    'Доповідь: 97 із кожних 100 звільнених українців говорять про побиття',
    'Доклад: 97 из каждых 100 освобождённых украинцев рассказывают о побоях',
  ])('%s', (text) => {
    expect(toldIn(text)).toBe('none')
  })

  test('and those who came are counted', () => {
    expect(figuresIn('Today 97 of our soldiers came home from Russian captivity.')).toMatchObject({
      ua_returned: 97,
    })
  })
})

describe('who takes the stage came to nobody, and a day of a film is none of a return', () => {
  test.for([
    'Festival audience applauds film on captivity\n\nSix former prisoners took the stage in Cannes on Thursday after the screening of the documentary.',
    'Former prisoners speak in parliament\n\nSix former prisoners took the floor in Kyiv on Thursday.',
    'Фільм про полон показали на фестивалі\n\nШестеро звільнених полонених приїхали в четвер на прем’єру фільму.',
  ])('%s', (text) => {
    expect(toldIn(text)).toBe('none')
  })

  test('and who came out of captivity on that day is told', () => {
    const text = 'On Thursday 60 Ukrainian prisoners came home from Russian captivity in a swap.'
    expect(toldIn(text)).toBe('told 2026-06-18')
  })
})

describe('what was received in a month long past is no news, whatever is said of now behind it', () => {
  test.for([
    'У березні ми прийняли 1 240 тіл, зараз установлено особи 310, — каже завідувачка моргу.',
    'В марте мы приняли 1 240 тел, сейчас установлены личности 310, — говорит заведующая моргом.',
    'In March we received 1,240 bodies, and now 310 have names, the head of the morgue says.',
  ])('%s', (text) => {
    expect(toldIn(text)).toBe('none')
  })

  test.for([
    'У березні ми прийняли 900 тіл, сьогодні Україна отримала ще 1 240 тіл.',
    'В марте мы приняли 900 тел, сегодня Украина получила ещё 1 240 тел.',
    'In March we received 900 bodies, and today Ukraine received another 1,240 bodies.',
  ])('and today is told beside it: %s', (text) => {
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 1240 })
  })
})

describe('bodies of cameras are no dead', () => {
  test.for([
    'Майстерня: 31 тіло камери повернулося до власників',
    '31 тіл камер повернулися до власників',
    '31 тел фотоаппаратов вернулись к владельцам',
    'Мастерская: тела камер вернули владельцам, всего 31',
    '31 camera bodies returned to their owners',
    '31 bodies of old cameras returned to their owners',
    'Мастерская: тела фотокамер вернули владельцам',
  ])('%s', (text) => {
    expect(toldIn(text)).toBe('none')
  })

  test('and bodies of soldiers are', () => {
    expect(figuresIn('Україні повернули 310 тіл загиблих.')).toEqual({ bodies_to_ua: 310 })
    const shown = 'Ukraine received 310 bodies of the fallen on camera today.'
    expect(figuresIn(shown)).toEqual({ bodies_to_ua: 310 })
  })
})

describe('whose bodies are told of right behind them did not come home alive', () => {
  test.for([
    'Штаб повідомив про повернення на Батьківщину 71 військового. Тіла доставлено сьогодні.',
    'Штаб сообщил о возвращении на родину 71 военного. Тела доставлены сегодня.',
    'The headquarters reported the return home of 71 servicemen. The bodies were delivered today.',
    'Додому повернулися 71 військовий. Тіла передадуть слідчим.',
  ])('%s', (text) => {
    expect(eventIn(text)).toMatchObject({ kind: 'body_repatriation', review: [] })
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 71 })
  })

  test.for([
    'Додому повернулися 71 військовий. Тіла загиблих доставлено сьогодні.',
    'На родину вернулись 71 военный. Тела погибших доставлены сегодня.',
    'The headquarters reported the return home of 71 servicemen. Bodies of the fallen were delivered today.',
  ])('the fallen may be others: %s', (text) => {
    expect(toldIn(text)).toBe('held')
  })

  test.for([
    'З російського полону повернулися 72 військові. Тіла загиблих доставлять завтра.',
    'Из российского плена вернулись 72 военных. Тела погибших доставят завтра.',
    'Our 72 servicemen came home from captivity today. The bodies of two were handed over as well.',
  ])('who left captivity lives: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 72 })
  })
})

describe('those of a week are none of the day', () => {
  test.for([
    '112 people in a week: third swap held\n\nToday 34 Ukrainian soldiers came home from Russian captivity.',
    '112 людей за тиждень: відбувся третій обмін\n\nСьогодні з полону повернулися 34 українські військові.',
    '112 человек за неделю: состоялся третий обмен\n\nСегодня из плена вернулись 34 украинских военных.',
  ])('%s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 34 })
  })

  test.for([
    '112 people in a week: Ukraine and Russia hold third swap',
    '112 людей за тиждень: відбувся третій обмін',
    '112 человек за неделю: состоялся третий обмен',
  ])('the swap is told without them: %s', (text) => {
    expect(eventIn(text)?.kind).toBe('prisoner_exchange')
    expect(figuresIn(text)).toEqual({})
  })

  test('the third of a week is one of the day', () => {
    expect(figuresIn('Third swap in a week: 112 Ukrainian prisoners freed today')).toMatchObject({
      ua_returned: 112,
    })
  })
})

describe('names and lists that came are none who came', () => {
  test.for([
    'Moscow has received from Kyiv the names of 900 people it wants back, the Kremlin said on Friday.',
    "Москва отримала від Києва прізвища 900 людей для обміну, повідомили в Кремлі в п'ятницю.",
    "Москва отримала від Києва список 900 людей для обміну, повідомили в Кремлі в п'ятницю.",
    'Москва получила от Киева имена 900 человек для обмена, сообщили в Кремле в пятницу.',
    'Москва получила от Киева списки 900 человек для обмена, сообщили в Кремле в пятницу.',
  ])('%s', (text) => {
    expect(['none', 'held']).toContain(toldIn(text))
  })

  test.for([
    'Ukraine received 84 soldiers from Russian captivity today. The headquarters received the names of those who came.',
    'Україна отримала сьогодні з полону 84 військових, у штабі отримали прізвища всіх.',
    'Сегодня из российского плена вернулись 84 украинских военных. Семьи получили имена всех.',
  ])('beside those who did they are told: %s', (text) => {
    expect(toldIn(text)).toBe('told 2026-06-19')
    expect(figuresIn(text)).toMatchObject({ ua_returned: 84 })
  })
})

describe('an answer that calls the report untrue leaves nothing told', () => {
  test.for([
    'Зранку російські канали написали, що завершено обмін, у якому кожна сторона отримала по 200 людей.\n\nУ Координаційному штабі заявили: інформація неправдива, жодних заходів не проводили.',
    'Утром российские каналы написали, что завершён обмен, в котором каждая сторона получила по 200 человек.\n\nВ Координационном штабе заявили: информация ложная.',
    'Утром российские каналы написали, что завершён обмен, в котором каждая сторона получила по 200 человек.\n\nВ Координационном штабе заявили: информация недостоверная.',
    'In the morning several Russian channels wrote that a swap had been completed in which each side got 200 people.\n\nThe Coordination HQ said: the information is false.',
  ])('%s', (text) => {
    expect(['none', 'held']).toContain(toldIn(text))
  })

  test('and one that calls it true is told', () => {
    const text =
      'Сьогодні відбувся обмін, кожна сторона отримала по 200 людей.\n\nУ Координаційному штабі заявили: інформація правдива.'
    expect(toldIn(text)).toBe('told 2026-06-19')
  })
})

describe('residents of Russia alone who came home without a swap', () => {
  test.for([
    'Домой вернулись 17 курян, которых с осени удерживали в украинских Сумах, рассказала Москалькова. Омбудсмен поблагодарила Международный комитет Красного Креста.',
    'До Росії повернулися 17 жителів Курської області, яких утримували в Сумах, сказала Москалькова. Вона подякувала Червоному Хресту.',
    "Seventeen residents of Russia's Kursk region who had been held in Sumy returned home on Friday, Moskalkova said, thanking the Red Cross.",
  ])('are never told as an exchange, whoever is thanked: %s', (text) => {
    expect(toldIn(text)).not.toMatch(/^told/u)
  })

  test('and are one where it is called so', () => {
    const text =
      'В Россию в результате обмена вернулись 17 жителей Курской области, сообщила Москалькова.'
    expect(toldIn(text)).not.toBe('none')
  })
})

describe('whom one who cheats kin shows or promises nobody brought', () => {
  test.for([
    'На Полтавщині затримали чоловіка, який виманював гроші в родин полонених. Він надсилав «список 71-го обміну» й показував відео, на якому 120 звільнених сходять з автобусів.',
    'В Полтаве задержали мужчину, который выманивал деньги у семей пленных. Женщине показали видео, на котором 120 освобождённых выходят из автобусов.',
    'Police in Poltava detained a man who tricked families of prisoners out of money. He showed a woman a video in which 120 freed soldiers get off the buses.',
  ])('%s', (text) => {
    expect(toldIn(text)).toBe('none')
  })

  test('and a warning below the news takes nothing back', () => {
    const text =
      'Сьогодні в обміні додому повернулися 120 захисників. Шахраї вже виманюють гроші в родин полонених, попереджають у штабі.'
    expect(toldIn(text)).toBe('told 2026-06-19')
  })
})

describe('whom somebody tricked takes nothing from the news below', () => {
  test.for([
    'Росія обдурює всіх зі списками, сказав речник штабу. У рамках обміну додому повернулися 73 захисники.',
    'Москва обманывала посредников, заявил омбудсмен. Домой в ходе обмена вернулись 73 защитника.',
    "Moscow cheated the mediators for months, the ombudsman said. Friday's swap brought 73 defenders home.",
    'Шахрая, який обдурював родини, затримали. Він обіцяв списки. Обмін відбувся 19 червня, 73 захисники вдома.',
    'Шахраї, які видурюють гроші, знову пишуть родинам. 19 червня відбувся обмін, 73 захисники вдома.',
  ])('%s', (text) => {
    expect(toldIn(text)).toBe('told 2026-06-19')
  })
})
