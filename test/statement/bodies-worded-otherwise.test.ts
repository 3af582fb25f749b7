import { describe, expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'
import { isEvent } from '#statement/statement.ts'

const read = (text: string, published = '2025-11-20') => extractStatements({ text, published })
const eventOf = (text: string, published?: string) =>
  read(text, published).find((one) => isEvent(one))

describe('whose word the identity of bodies is', () => {
  test.each([
    'Repatriation activities on Thursday returned 1000 bodies to Ukraine, the headquarters reported.\nUnder previous agreements Ukraine received 1000 bodies that, according to the Russian side, are those of Ukrainian servicemen.',
    'Ukraine received 1,000 bodies today which are reported to be those of Ukrainian soldiers, the Coordination Headquarters said.',
    '1,000 bodies came home today. That they are Ukrainian servicemen rests on nothing but Russian claims, the Coordination Headquarters says.',
    'Сьогодні повернуто 1000 тіл, ідентифікованих російською стороною як українські військові, повідомив Коордштаб.',
    'Сьогодні в Україну повернули 1000 тіл, які Росія ідентифікувала як українських військовослужбовців, — Коордштаб.',
    'Сьогодні в Україну повернули 1000 тіл. Належність їх українським військовим ґрунтується лише на російських твердженнях, — Коордштаб.',
    'Сегодня в Украину вернули 1000 тел, опознанных российской стороной как украинские военные, сообщил Координационный штаб.',
  ])('is Russia’s where a text hedges it: «%s»', (text) => {
    const event = eventOf(text)
    expect(event).toMatchObject({ attribution: 'claimed_by_russia' })
    expect(event?.kind === 'body_repatriation' ? event.hedge : null).not.toBeNull()
  })

  test.each([
    'Обмен телами состоялся сегодня, рассказал депутат Госдумы Шамсаил Саралиев. Украине передали 1000 тел, России — 30. Омбудсмен Украины Дмитрий Лубинец говорил о 900 пленных.',
    'Росія передала Україні тіла 1000 військових, повідомляє видання з посиланням на депутата Держдуми Саралієва. Зеленський днями обговорив обміни з Ердоганом.',
    'Russia handed over 1,000 bodies on Thursday, Vladimir Medinsky said. Ombudsman Lubinets spoke of prisoners last week.',
  ])('is Russia’s where Ukraine’s speakers tell of something else: «%s»', (text) => {
    expect(eventOf(text)).toMatchObject({ attribution: 'claimed_by_russia' })
  })

  test.each([
    'Украине отдали 1000 тел погибших бойцов, заявил депутат Саралиев. Киев эти данные подтвердил.',
    'Россия передала 1000 тел, сообщил Мединский. Об этом сообщили и в Координационном штабе.',
    '30 тел вернулись в Россию, заявил депутат Саралиев. Украине отдали 1000 тел, говорится в сообщении Координационного штаба.',
    'The bodies of 140 soldiers have been returned to Ukraine on Thursday, the Coordination Headquarters said. Russian volunteers on Ukraine’s side allegedly advanced from the Sumy region.',
  ])('is confirmed in «%s»', (text) => {
    expect(eventOf(text)).toMatchObject({ attribution: 'confirmed', hedge: null })
  })
})

describe('a running total of bodies', () => {
  test.each([
    [
      'Сьогодні до України повернуто тіла 1000 загиблих. За рік це вже 10 000 тіл.',
      10_000,
      'bodies_this_year',
    ],
    [
      'Сьогодні повернули 1000 тіл. У 2025 році Україна повернула тіла 14 131 полеглого.',
      14_131,
      'bodies_this_year',
    ],
    ['Сьогодні повернули 1000 тіл, а всього цьогоріч — 14 131.', 14_131, 'bodies_this_year'],
    [
      'Сьогодні до України повернуто тіла 1000 загиблих. З червня Росія передала 10 057 тіл.',
      10_057,
      'bodies_since_june_2025',
    ],
    [
      'Сьогодні повернули 1000 тіл. Загалом за стамбульськими домовленостями — 7057 тіл.',
      7057,
      'bodies_istanbul_2025',
    ],
    [
      'Сьогодні повернуто тіла 50 воїнів. Загалом із часу призначення Уповноваженого вдалося повернути тіла 1426 полеглих.',
      1426,
      'bodies_since_2022',
    ],
    [
      'Today Ukraine received 1,000 bodies. Since the start of the year 14,131 bodies have been returned.',
      14_131,
      'bodies_this_year',
    ],
    [
      'Today Ukraine received 1,000 bodies. In all, 15,801 bodies have been brought home since 2022.',
      15_801,
      'bodies_since_2022',
    ],
    ['Сегодня Украина получила 1000 тел. За год — 14 131 тело.', 14_131, 'bodies_this_year'],
    [
      'Сегодня Украина получила 1000 тел. В рамках стамбульских договоренностей передано 7057 тел.',
      7057,
      'bodies_istanbul_2025',
    ],
  ])('has its scope: «%s»', (text, value, scope) => {
    const statements = read(text)
    const totals = statements.filter((one) => one.kind === 'official_total')
    expect(totals.map((one) => [one.scope, one.figure.value])).toContainEqual([scope, value])
    expect(statements.find((one) => isEvent(one))).toMatchObject({ review: [] })
  })

  test.each([
    'Україна повернула тіла 2105 захисників, повідомили в Мінреінтеграції.',
    'Мінреінтеграції: наразі повернуто тіла 2105 полеглих захисників.',
    'Украина вернула тела 2105 погибших, сообщил уполномоченный Олег Котенко в интервью.',
    'Ukraine has returned the bodies of 2,105 fallen soldiers, the Coordination Headquarters said.',
  ])('is no news where more are counted than any day brought: «%s»', (text) => {
    const statements = read(text, '2023-11-20')
    expect(statements.map(({ kind }) => kind)).toEqual(['official_total'])
  })

  test.each([
    ['Загалом Україна повернула 2105 тіл загиблих захисників. Сьогодні — ще 50.', 50],
    ['За час реалізації Стамбульських домовленостей повернуто 6057 тіл. Сьогодні — 1245.', 1245],
    [
      'Таким чином, за тиждень Україна отримала 6057 тіл. Сьогодні завершальний етап: 1245 тіл.',
      1245,
    ],
    [
      'Сьогодні до України повернуто тіла 1000 загиблих. У межах цих домовленостей уже повернуто 7057 тіл.',
      1000,
    ],
    [
      'В рамках стамбульских договоренностей передано 7057 тел. Сегодня Украина получила 1000 тел.',
      1000,
    ],
  ])('stands beside the number of the day: «%s»', (text, value) => {
    expect(eventOf(text)).toMatchObject({ figures: { bodies_to_ua: { value } }, review: [] })
  })

  test('that a text calls the sum of some days is held', () => {
    const text = 'Цього тижня повернуто 2412 тіл: 1200 у середу та 1212 сьогодні.'
    expect(eventOf(text)?.review.map(({ code }) => code)).toContain('out_of_proportion')
  })
})

test('who told of the event before the other side did confirms it, and tells where they fell', () => {
  const event = eventOf(
    'Россия вернула тела 23 погибших военных, рассказал депутат Саралиев. Он подтвердил, что Киев получил 99 тел.\n\nРанее о возвращении погибших объявил украинский Координационный штаб. 77 человек погибли на донецком направлении, 22 — на запорожском.',
    '2024-04-12',
  )
  expect(event).toMatchObject({
    attribution: 'confirmed',
    figures: { bodies_to_ua: { value: 99 } },
  })
  expect(event?.breakdown.map(({ count }) => count)).toEqual([77, 22])
})

describe('the dead who came', () => {
  test.each([
    '503 Ukrainian heroes who lost their lives are back in Ukraine, the Coordination Headquarters reports.',
    '503 герої, які віддали життя за Україну, сьогодні повернулися додому, — Координаційний штаб.',
  ])('are counted by how they died: «%s»', (text) => {
    expect(eventOf(text)).toMatchObject({
      kind: 'body_repatriation',
      figures: { bodies_to_ua: { value: 503 } },
      review: [],
    })
  })

  test('may be of several regions at once, besides those of one', () => {
    const event = eventOf(
      'The bodies of 140 soldiers who died defending the regions of Donetsk, Luhansk and Kherson have been returned to Ukraine today, the Coordination Headquarters said.\n\nThe Sumy section accounted for five of the bodies.',
      '2024-04-26',
    )
    expect(event).toMatchObject({ figures: { bodies_to_ua: { value: 140 } } })
  })
})

describe('bodies that no side gave over', () => {
  test.each([
    'На Київщині ексгумували тіла 42 українських військових, яких повернули росіяни.',
    'У лісі на Харківщині поліцейські знайшли тіла 35 військових. Тіла передано до моргу.',
    'Сьогодні у Полтаві поховали 33 захисників, тіла яких повернули під час репатріації.',
    'Ukraine has identified 1,500 of the bodies returned by Russia, the interior minister said on Thursday.',
    'A mass grave with the bodies of 40 soldiers was found near Izium on Thursday, and the remains were handed over to experts.',
    'Сьогодні родини 36 загиблих отримали тіла рідних, ідентифіковані після репатріації.',
    'Сьогодні в Коордштабі зустрілися з родинами зниклих безвісти. Йшлося про репатріацію 1000 тіл та ДНК.',
    'Сьогодні перепоховали останки 40 вояків, передані з Польщі.',
    'Рятувальники дістали з-під завалів тіла 37 загиблих. Тіла передали судмедекспертам.',
    'Сьогодні виповнюється рік, як в Україну повернули тіла 250 загиблих.',
    'Минобороны РФ: в зону обмена доставлены 1212 тел украинских военных, Киев отложил прием.',
    'В морге Харькова опознали тела 30 бойцов, которых вернула Россия.',
    'Поисковики передали 37 тел украинских и российских военных в морг, сообщил Координационный штаб.',
  ])('are no repatriation: «%s»', (text) => {
    expect(eventOf(text, '2025-06-26')).toBeUndefined()
  })

  test.each([
    'Польша передала Украине останки 5 солдат, сообщил сегодня МИД.',
    'Сьогодні додому привезли тіла п’ятьох полеглих захисників.',
    'Российские бойцы забрали тела 34 погибших товарищей из-под Суджи, сообщил военкор.',
  ])('wait for a person where nobody tells whence they came: «%s»', (text) => {
    const codes = eventOf(text, '2025-06-26')?.review.map(({ code }) => code)
    expect(codes).toEqual(['side_unclear'])
  })

  test.each([
    'До України повернуто тіла 1000 загиблих. Слідчі вже ідентифікували тіла 450 воїнів, повернутих раніше.',
    'Сьогодні відбулися репатріаційні заходи: Україна отримала 1000 тіл. Їх передадуть до моргів, а ідентифіковані — родинам.',
  ])('stand beside those that came: «%s»', (text) => {
    expect(eventOf(text, '2025-06-26')).toMatchObject({
      figures: { bodies_to_ua: { value: 1000 } },
      review: [],
    })
  })
})

describe('two numbers of bodies for the same thing are held', () => {
  test.each([
    'Додому повернулися тіла 92 полеглих\n\nСьогодні з тимчасово окупованих територій повернули тіла 82 захисників, — Мінреінтеграції.',
    'Remains of Olenivka prisoners among 172 bodies returned\n\nThe bodies of 162 fallen Ukrainian soldiers were brought home today, the Ministry of Reintegration said.',
    'Ukraine confirms return of 1222 fallen soldiers\n\nThe Coordination Headquarters said that repatriation measures today brought back the bodies of 1,212 fallen defenders from the Kharkiv, Luhansk and Donetsk regions.',
    'Украине сегодня передали 1010 тел её военных. Взамен РФ получила 24 тела. Киев подтвердил 1000 тел.',
    'Сегодня тела 640 погибших вернули в Украину. Тела 64 защитников вернулись домой, — Координационный штаб.',
    'Схема — «511 на 89».\nТелами погибших обменялись сегодня Россия и Украина. Украине передали 501 тело, России — 89.',
  ])('«%s»', (text) => {
    expect(eventOf(text)?.review.map(({ code }) => code)).toContain('figures_differ')
  })

  test.each([
    'Коордштаб: сьогодні повернуто тіла 1000 загиблих. За даними Мединського, передано 1003 тіла.',
    'Сьогодні повернуто тіла 563 полеглих: 320 з Донецького напрямку, 243 з моргів РФ.',
    'Сегодня Украине передали 501 тело, России — 89. Формула — «501 на 89».',
    'More Than 580 Bodies Exchanged by Russia and Ukraine\n\nThe remains of 590 soldiers have been exchanged today, officials said. The bodies of 89 soldiers went to Moscow. According to Kyiv, 501 Ukrainian servicemen’s remains came back.',
  ])('and not «%s»', (text) => {
    expect(eventOf(text, '2024-11-08')?.review).toEqual([])
  })
})

describe('bodies of which the text says that they did not come', () => {
  test.each([
    'Україні не повернули тіла 83 загиблих захисників\n\nТіла 83 полеглих доправили додому сьогодні, — Мінреінтеграції.',
    'Сегодня российская сторона не передала Киеву 1200 тел погибших. По данным ТАСС, переданы 1200 тел.',
    'Ukraine has not received the bodies of 563 soldiers. The repatriation of 563 bodies took place today, the headquarters said.',
  ])('wait or are none: «%s»', (text) => {
    expect(eventOf(text)?.review.map(({ code }) => code) ?? ['none']).not.toEqual([])
  })

  test('are told where one of them did not come', () => {
    const text = 'Тіла журналістки Росія сьогодні не повернула, підтвердив Коордштаб. Репатріаційні заходи сьогодні дали змогу повернути тіла 502 загиблих військових.' // prettier-ignore
    expect(eventOf(text)).toMatchObject({ figures: { bodies_to_ua: { value: 502 } }, review: [] })
  })

  test('are told where only Russia got none', () => {
    const text =
      'Сьогодні Україні передано 1200 тіл. Росія не отримала жодного тіла, пише Коордштаб.'
    expect(eventOf(text)).toMatchObject({ figures: { bodies_to_ua: { value: 1200 } }, review: [] })
  })
})
