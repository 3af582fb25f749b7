import { describe, expect, it } from 'vitest'
import { eventIn, figuresOf, readOn } from './told.ts'

const { figuresIn, sidesIn, toldIn } = readOn('2025-03-19')

describe('Those of one side beside what each side freed', () => {
  it.each([
    'Russia and Ukraine on Wednesday each freed 175 prisoners of war. Moscow also let go 22 badly wounded Ukrainian prisoners. Its defence ministry described that step as a gesture of goodwill.',
    'Росія та Україна в середу звільнили по 175 військовополонених. Москва також відпустила 22 тяжкопоранених українців.',
    'Росія та Україна обміняли по 175 військовополонених. Ще 22 тяжкопоранені українці повернулися додому.',
    'Россия и Украина в среду освободили по 175 военнопленных. Москва также передала 22 тяжелораненых украинцев.',
  ])('come on top: %s', (text) => {
    expect(sidesIn(text)).toBe('197 175')
  })

  it('are none where they are counted among them', () => {
    const text =
      'Росія та Україна обміняли по 175 військовополонених. Серед них також 22 тяжкопоранені українці.'
    expect(sidesIn(text)).toBe('175 175')
  })
})

describe('Ranks and civilians before the mediator', () => {
  it.each([
    'Звільнено 173 рядових і сержантів, 14 офіцерів та двох цивільних, яких росіяни захопили в Маріуполі. Обмін відбувся за посередництва ОАЕ.',
    'Відбувся обмін. Звільнено 173 рядових, 14 офіцерів та двох цивільних, захоплених у Маріуполі.',
    'A swap took place. Ukraine brought back 173 privates and sergeants, 14 officers and two civilians who were seized in Mariupol.',
  ])('are all who came: %s', (text) => {
    expect(figuresIn(text, '2024-12-30')).toEqual({
      ua_returned: 189,
      ua_military: 187,
      ua_civilians: 2,
    })
  })
})

describe('A formula told by Russia', () => {
  it.each([
    'Сторони обмінялися військовими за формулою «100 на 100», повідомило Міноборони РФ.',
    'Россия и Украина обменялись военными по формуле «100 на 100», сообщило Минобороны РФ.',
    'Russia and Ukraine exchanged prisoners on a 100-for-100 basis, the Russian defence ministry said.',
  ])('is of both sides where they are said to have swapped: %s', (text) => {
    expect(sidesIn(text, '2024-02-08')).toBe('100 100')
  })

  it('goes behind Ukraine’s own number', () => {
    const text =
      'З полону визволено 189 захисників, повідомив Коордштаб. У Міноборони РФ кажуть, що сторони обмінялися за формулою «150 на 150».'
    expect(figuresIn(text, '2024-12-30')['ua_returned']).toBe(189)
  })
})

describe('The whole below those of one region', () => {
  it.each([
    'З російського полону повернулися шестеро захисників із Житомирщини. Обмін, який пройшов учора, 24 квітня, повернув додому й наших земляків: шестеро військових родом із Житомирської області. Усього під час 75-го обміну визволили 193 українських військовослужбовців.',
    'Шестеро захисників із Полтавщини вдома після обміну. Усього під час обміну 24 квітня визволили 193 військовослужбовців.',
  ])('is the number of the exchange: %s', (text) => {
    const event = eventIn(text, '2026-04-25')
    expect(event?.day).toBe('2026-04-24')
    expect(figuresOf(event)['ua_returned']).toBe(193)
  })

  it('is not told by a number of earlier days', () => {
    const text =
      'Шестеро захисників із Черкащини повернулися з полону. 19 березня Україна та Росія провели черговий етап обміну.'
    expect(toldIn(text)).toBe('told 2025-03-19')
    expect(figuresIn(text)).toEqual({})
  })
})

describe('How long there was none', () => {
  it.each([
    'Kyiv and Moscow carried out a large prisoner swap on Wednesday, the first since a Russian military transport plane went down in the Belgorod region a week ago. President Volodymyr Zelensky said 207 soldiers had come home.',
    'Russia said it had received 207 soldiers captured in the Kursk region, where Ukrainian troops crossed the border on August 6. In exchange it handed over 207 Ukrainians.',
  ])('and what befell a place date no news: %s', (text) => {
    expect(toldIn(text, '2024-01-31')).toBe('told 2024-01-31')
    expect(figuresIn(text, '2024-01-31')['ua_returned']).toBe(207)
  })
})

describe('A place in the row of a year', () => {
  it.each([
    'Another hundred Ukrainian defenders are back from Russian captivity. It was the third exchange since New Year.',
    'Ще 100 захисників повернулися з полону. Це третій обмін від нового року.',
  ])('is none in the row of the war: %s', (text) => {
    expect(eventIn(text, '2024-02-08')?.ordinal).toBeNull()
  })
})

describe('Services that are named of those who came', () => {
  it.each([
    '90 українців повернулися з полону. Звільнено воїнів Національної гвардії, ВМС та прикордонників.',
    'Ukraine brought home 90 people in a swap. He said they serve in the National Guard, the Navy and the border guards.',
    'Из российского плена вернулись 90 украинцев. Освобождены бойцы Нацгвардии, ВМС и пограничники.',
  ])('make them soldiers where no civilian is told of: %s', (text) => {
    expect(figuresIn(text, '2024-06-25')).toMatchObject({ ua_returned: 90, ua_military: 90 })
  })

  it('leave it open beside civilians whom nobody counts', () => {
    const text =
      '49 українців повернулися з полону. Це воїни Нацгвардії, ВМС, прикордонники та цивільні.'
    expect(figuresIn(text, '2024-09-13')['ua_military']).toBeUndefined()
  })

  it.each([
    '90 українців повернулися з полону. Серед них воїни Національної гвардії, ВМС та прикордонники.',
    'Из российского плена вернулись 90 украинцев. Среди освобождённых бойцы Нацгвардии и ВМС.',
    'Ukraine brought home 90 people in a swap. Among them are men of the National Guard and the Navy.',
  ])('leave it open where they are some of those who came: %s', (text) => {
    expect(figuresIn(text, '2024-06-25')).toEqual({ ua_returned: 90 })
  })
})

describe('A day named beside an earlier swap', () => {
  it('is the day of the news', () => {
    const text =
      'Moscow and Kyiv swapped 103 prisoners each on September 14, a day after an earlier exchange. On September 13, 49 Ukrainians came home.'
    expect(toldIn(text, '2024-09-14')).toBe('told 2024-09-14')
  })

  it('leaves what an agreement provides for to come', () => {
    const text =
      'A second group of captured soldiers has come home under the deal struck in Istanbul on June 2, officials said Tuesday. Neither side disclosed how many had been exchanged. The agreement also provides for the return of 6,000 bodies of soldiers on each side, but the parties were still quarreling about it on Tuesday.'
    expect(toldIn(text, '2025-06-10')).toBe('told 2025-06-10')
    expect(eventIn(text, '2025-06-10')?.kind).toBe('prisoner_exchange')
    expect(figuresIn(text, '2025-06-10')).toEqual({})
  })
})

describe('Beside the news in a summary of a day', () => {
  it.each([
    'Хороший день: 168 наших людей сьогодні повернулися з полону. За добу росіяни випустили 214 дронів, у Харкові двоє загиблих і 19 поранених. Глава держави підписав укази щодо 47 осіб та 12 компаній.',
    'Сегодня из российского плена вернулись 168 украинцев. За сутки выпустили 214 дронов, в Харькове двое погибших. Введены санкции против 47 человек.',
    'Today 168 Ukrainians came home from Russian captivity. Russian drones and missiles left two dead and 19 wounded in Kharkiv. Sanctions were imposed on 47 people.',
  ])('those hit or put under sanctions are not counted: %s', (text) => {
    expect(figuresIn(text, '2026-05-29')).toEqual({ ua_returned: 168 })
  })
})

describe('The result of one swap', () => {
  it('is no sum of many days', () => {
    const text =
      'Сто вісімдесят один військовий і двоє цивільних – такий підсумок обміну, який 12 червня провів Коордштаб.'
    expect(figuresIn(text, '2026-06-12')).toEqual({
      ua_returned: 183,
      ua_military: 181,
      ua_civilians: 2,
    })
  })
})

describe('As many soldiers, and civilians beside them', () => {
  it('are all who came', () => {
    const text =
      'Moscow’s defence ministry said 181 Russian soldiers had been brought back and that it had sent the same number of Ukrainian troops the other way. Two civilians were freed along with the soldiers, Kyiv said.'
    expect(figuresIn(text, '2026-06-12')).toEqual({
      ua_returned: 183,
      ua_military: 181,
      ua_civilians: 2,
      ru_returned: 181,
    })
  })
})

describe('A place in the row of a month', () => {
  it.each([
    'Україна повернула з полону 45 військових. Обмін став для України вже другим у листопаді.',
    'Ukraine brought 45 soldiers home in a swap. It was the second exchange in November.',
  ])('is none in the row of the war: %s', (text) => {
    expect(eventIn(text, '2022-11-11')?.ordinal).toBeNull()
  })
})

describe('Two places in a row in one sentence', () => {
  it.each([
    'Відбувся обмін, удома 205 військових. Обмін став п’ятим за рік і 64-м від початку повномасштабного вторгнення.',
    'Сегодня из плена вернулись 205 украинских военных. Этот обмен стал пятым за год и 64-м с начала вторжения.',
    '205 Ukrainian soldiers are home after a swap. It is the second exchange in a week and the 64th since the invasion.',
  ])('give the one since the invasion: %s', (text) => {
    expect(eventIn(text, '2025-05-06')?.ordinal?.value).toBe(64)
  })
})

describe('What was agreed at the same talks', () => {
  it('leaves the exchange under their agreement', () => {
    const text =
      'Обмен прошел в соответствии с договоренностями, достигнутыми на третьем раунде переговоров в Стамбуле 23 июля; тогда же условились обменять не менее чем по 1200 пленных. Домой вернулись 185 украинцев.'
    const event = eventIn(text, '2025-10-02')
    expect(event?.agreement?.id).toBe('istanbul_july_2025')
    expect(figuresOf(event)).toEqual({ ua_returned: 185 })
  })
})

describe('How many came in a year or a month', () => {
  it.each([
    'За цей рік Україна повернула з полону 358 людей.',
    'За минулий рік Україна повернула з полону 358 людей.',
    'Протягом цього місяця з полону повернулися 358 людей.',
    'За этот год Украина вернула из российского плена 358 человек.',
    'Over the past year Ukraine has brought 358 people home from Russian captivity.',
    'During this month 358 Ukrainians have come home from Russian captivity.',
    '11 українських дітей повернулися додому за посередництва Катару, повідомив омбудсман.\nЗ Білорусі в Україну повернуто 31 цивільного.\nРодини полонених вийшли на акцію.\nНа зустріч прийшли 116 людей.\nЗа цей рік Україна повернула з полону 1358 людей.',
  ])('is no exchange of the day: %s', (text) => {
    expect(toldIn(text, '2025-12-20')).toBe('none')
  })

  it.each([
    'Перший за цей рік обмін: з полону повернулися 95 захисників.',
    'Первый за этот год обмен: из плена вернулись 95 украинских военных.',
    'The first exchange within this year: 95 Ukrainian soldiers came home from captivity.',
  ])('may be said of the one that is told: %s', (text) => {
    expect(figuresIn(text, '2025-12-20')).toEqual({ ua_returned: 95, ua_military: 95 })
  })
})

describe('What Kyiv adds', () => {
  it.each([
    'Минобороны РФ сообщило о возвращении из плена 185 военных. Кроме них, на родину едут 20 гражданских лиц.\n\nВзамен Украине передали 185 пленных военнослужащих. В Киеве добавили, что вернулись и 20 гражданских.',
    'Сегодня обменяли по 185 военных. В Киеве добавили, что вернулись и 20 гражданских.',
  ])('is of those who came to Ukraine: %s', (text) => {
    expect(figuresIn(text, '2025-10-02')).toMatchObject({
      ua_returned: 205,
      ua_military: 185,
      ua_civilians: 20,
    })
  })
})
