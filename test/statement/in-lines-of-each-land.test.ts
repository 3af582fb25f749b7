import { describe, expect, it } from 'vitest'
import { readOn } from './told.ts'

const { eventIn, figuresIn, sidesIn, codesIn } = readOn('2025-08-14')

describe('Two lines that each open with a land', () => {
  it.each([
    'Сьогодні відбувся обмін полоненими.\n🔹 Україна: 61 людина\n🔹 Росія: 64 військових',
    'Обмен пленными состоялся сегодня.\nРоссия — 64 солдата\nУкраина — 61 человек',
    'A prisoner swap took place today.\n• Ukraine: 61 people\n• Russia: 64 soldiers',
    'Обмін полоненими відбувся сьогодні. Україна: 61 людина. Росія: 64 військових.',
  ])('tell who came to each: %s', (text) => {
    expect(sidesIn(text)).toBe('61 64')
  })

  it('tell of whom those who came are, each of its own', () => {
    const text =
      'Сьогодні відбувся обмін полоненими.\nУкраїна: 61 людина, з них 58 захисників і троє цивільних\nРосія: 64 військових'
    expect(figuresIn(text)).toEqual({
      ua_returned: 61,
      ua_military: 58,
      ua_civilians: 3,
      ru_returned: 64,
    })
  })

  it.each([
    'Обмін полоненими відбувся сьогодні: вдома 100 воїнів. Втрати за добу:\nУкраїна: 60 військових\nРосія: 900 військових',
    'Обмін полоненими відбувся сьогодні: вдома 100 воїнів. Досі в полоні:\nУкраїна: 6000 військових\nРосія: 2500 військових',
    'Сьогодні відбувся обмін полоненими: вдома 100 воїнів. Усього з початку року:\nУкраїна: 600 військових\nРосія: 900 військових',
  ])('tell nobody who came where they stand below another matter: %s', (text) => {
    expect(figuresIn(text)).toEqual({ ua_returned: 100, ua_military: 100 })
  })

  it.each([
    [
      'Обмін полоненими: хто повернувся додому\nУкраїна: 61 військовий\nРосія: 64 військових',
      '61 64',
    ],
    [
      'Сегодня, 14 августа, состоялся обмен пленными между Россией и Украиной:\nУкраина: 61 человек\nРоссия: 64 человека',
      '61 64',
    ],
    [
      'Після довгої тиші – обмін, якого давно чекали\nУкраїна: 61 людина, з них 58 захисників і троє цивільних\nРосія: 64 військових\n\nОбмін відбувся сьогодні.',
      '61 64',
    ],
    [
      'Prisoner exchange took place on August 14. Came home today:\nUkraine: 61 people\nRussia: 64 soldiers',
      '61 64',
    ],
  ])('tell it below a line that says so, or below the title: %s', (text, sides) => {
    expect([sidesIn(text), codesIn(text)]).toEqual([sides, []])
  })

  it.each([
    'Сьогодні відбувся обмін полоненими. Випустили зі своїх таборів:\nУкраїна: 64 військових\nРосія: 61 військового',
    'A prisoner swap today. Out of the camps of:\nUkraine: 64 soldiers\nRussia: 61 soldiers',
    'Обмен пленными сегодня. Доставили на обмен:\nУкраина: 64 военных\nРоссия: 61 военный',
    'Обмін полоненими сьогодні. Скільки наших повернулося, сторони кажуть по-різному.\nУкраїна: 61 людина\nРосія: 64 людини',
    'Сьогодні відбувся обмін полоненими. На кордоні працювали делегації обміну.\nУкраїна: 12 людей\nРосія: 8 людей',
    'A prisoner swap took place today. Reporters at the exchange:\nUkraine: 30 people\nRussia: 25 people',
    'Сегодня прошёл обмен пленными. Раненые, которых ещё не обменяли:\nУкраина: 300 человек\nРоссия: 250 человек',
    'A prisoner swap took place today. Asked to be exchanged but declined:\nUkraine: 30 people\nRussia: 25 people',
    'Відбувся обмін полоненими. Минулий обмін:\nУкраїна: 84 людини\nРосія: 86 військових',
    'Сьогодні обмін. Україна: 61 військовий. Ізраїль: 20 заручників. Росія: 64 військових.',
    'Обмен пленными состоялся.\nРоссия: 12 раненых. Украина: 30 раненых. Всего по 84 человека.',
  ])('are held where what stands above or between may count others: %s', (text) => {
    expect(codesIn(text)).not.toEqual([])
  })

  it.each([
    'Обмін полоненими відбувся сьогодні: вдома 100 воїнів. Загинули за добу:\nУкраїна: 260 військових\nРосія: 900 військових',
    'A prisoner swap took place today: 100 Ukrainian soldiers came home. Killed in a day:\nUkraine: 260 soldiers\nRussia: 900 soldiers',
  ])('count nobody who came below those who fell: %s', (text) => {
    expect([figuresIn(text), codesIn(text)]).toEqual([{ ua_returned: 100, ua_military: 100 }, []])
  })

  it.each([
    'A prisoner exchange took place today\nFrom Ukraine: 64 people\nFrom Russia: 61 people',
    'Обмін полоненими відбувся\n• З Росії — 61 людина\n• З України — 64 людини',
    'Обмен пленными состоялся\nИз Украины: 64 человека\nИз России: 61 человек',
  ])('tell who left each where they are from there: %s', (text) => {
    expect([sidesIn(text), codesIn(text)]).toEqual(['61 64', []])
  })

  it.each([
    'A prisoner exchange took place today\nFrom Ukraine: 64 people\nRussia: 61 people',
    'Another prisoner exchange took place\nBy Ukraine: 64 people\nBy Russia: 61 people',
    'Обмен пленными состоялся\nС украинской стороны: 64 человека\nС российской стороны: 61 человек',
    'A prisoner exchange took place today\nFrom the Ukrainian side: 64 people\nFrom the Russian side: 61 people',
  ])('are held where they may be from there or of it: %s', (text) => {
    expect(codesIn(text)).not.toEqual([])
  })

  it.each([
    'A prisoner exchange took place today\nUkraine: 61 people\nRussia: 64 people\nCivilians: seven',
    'Обмін полоненими відбувся\nУкраїна: 61 людина\nРосія: 64 людини\nЦивільні: 7\nЖінки: 3',
    'Обмен пленными состоялся\nРоссия: 64 человека\nУкраина: 61 человек\nСреди них семеро гражданских',
  ])('leave open of which side those below are: %s', (text) => {
    expect(figuresIn(text)).toEqual({ ua_returned: 61, ru_returned: 64 })
  })

  it.each([
    'Обмін полоненими відбувся\nУкраїна: 61 військовий\n7 цивільних\nРосія: 64 військових',
    'A prisoner exchange took place today\nUkraine: 61 soldiers\nSeven civilians\nRussia: 64 soldiers',
    'Обмен пленными состоялся\nИз России: 61 военный\n7 гражданских\nИз Украины: 64 военных',
  ])('and one between the two is of whom Ukraine got: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 68, ua_civilians: 7, ru_returned: 64 })
  })

  it.each([
    'Обмін полоненими відбувся\nДо України: 61 військовий\n7 цивільних\nДо Росії: 64 військових',
    'Обмен пленными состоялся\nУкраине: 61 военный\n+ 7 гражданских\nРоссии: 64 военных',
    'Prisoner exchange today\nTo Ukraine: 61 soldiers\nSeven civilians\nTo Russia: 64 soldiers',
  ])('whichever word says whither: %s', (text) => {
    expect(figuresIn(text)).toEqual({
      ua_returned: 68,
      ua_military: 61,
      ua_civilians: 7,
      ru_returned: 64,
    })
    expect(codesIn(text)).toEqual([])
  })

  it.each([
    'Обмін полоненими відбувся\nРосія: 64 військових\n7 цивільних\nУкраїна: 61 військовий',
    'Обмен пленными состоялся\nИз Украины: 64 военных\n7 гражданских\nИз России: 61 военный',
    'Prisoner exchange today\nTo Russia: 64 soldiers\nSeven civilians\nTo Ukraine: 61 soldiers',
  ])('and one below Russia’s is of whom Russia got: %s', (text) => {
    expect(figuresIn(text)).toEqual({
      ua_returned: 61,
      ua_military: 61,
      ru_returned: 71,
      ru_civilians: 7,
    })
    expect(codesIn(text)).toEqual([])
  })

  it('and each land has its own where both have one below', () => {
    const text =
      'Обмін полоненими відбувся\nУкраїна: 61 військовий\n7 цивільних\nРосія: 64 військових\n3 цивільних'
    expect(figuresIn(text)).toMatchObject({ ua_returned: 68, ru_returned: 67, ru_civilians: 3 })
  })

  it.each([
    'Обмін полоненими відбувся\nУкраїна: 61 військовий\n7 цивільних лишилися у списках\nРосія: 64 військових',
    'Prisoner exchange today\nUkraine: 61 soldiers\n7 civilians died in captivity\nRussia: 64 soldiers',
  ])('and one of whom more is said is of nobody who came: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 61, ru_returned: 64 })
    expect(figuresIn(text)).not.toHaveProperty('ua_civilians')
  })

  it('and those of one side below are its own', () => {
    const text =
      'Обмін полоненими відбувся\nУкраїна: 61 людина\nРосія: 64 людини\nСеред наших семеро цивільних'
    expect(figuresIn(text)).toMatchObject({ ua_returned: 61, ua_civilians: 7, ru_returned: 64 })
  })

  it('tell of bodies as well', () => {
    const text = 'Сьогодні відбулася репатріація тіл.\nУкраїна: 640 тіл\nРосія: 19 тіл'
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 640, bodies_to_ru: 19 })
  })

  it.each([
    'Обмен пленными прошёл сегодня. Отдали:\nУкраина: 64 военных\nРоссия: 61 военного',
    'Обмін полоненими відбувся сьогодні. Передали:\nУкраїна: 64 військових\nРосія: 61 військового',
  ])('are held where they tell what each gave: %s', (text) => {
    expect(codesIn(text)).not.toEqual([])
  })
})

describe('A number of people', () => {
  it('has no noun behind what only goes on', () => {
    const text =
      'As many Russian servicemen were received by Moscow in return for 212 Ukrainian soldiers who came home today; its ministry put it at 212 and mentioned no civilians.'
    expect(figuresIn(text)).toEqual({ ua_returned: 212, ua_military: 212, ru_returned: 212 })
  })

  it('goes on from the soldiers to the civilians', () => {
    const text =
      'The Coordination Headquarters puts the number of soldiers at 130 and of civilians at nine. They came home in a prisoner exchange today.'
    expect(figuresIn(text)).toEqual({ ua_returned: 139, ua_military: 130, ua_civilians: 9 })
  })

  it('is of the civilians who make up the rest', () => {
    const text =
      'Обмін полоненими: повернулося 27 військових, більшість же групи, 44, становлять цивільні.'
    expect(figuresIn(text)).toEqual({ ua_returned: 71, ua_military: 27, ua_civilians: 44 })
  })

  it.each([
    'Today 212 soldiers and three civilians came home. In the three days, 611 Ukrainians have regained freedom.',
    'Today 212 soldiers and three civilians came home from Russian captivity. Across both days 611 Ukrainians were freed.',
  ])('is of all days where they are named: %s', (text) => {
    expect(figuresIn(text)).toEqual({ ua_returned: 215, ua_military: 212, ua_civilians: 3 })
  })

  it.each([
    '130 soldiers were swapped for 130 today. Eleven residents of Kursk, she went on, remain in Ukraine.',
    '130 військових сьогодні обміняли на 130 росіян. 11 жителів Курської області, додала вона, лишаються в Україні.',
  ])('is of nobody who came where they stay, whoever says it: %s', (text) => {
    expect(eventIn(text)?.figures.ru_civilians).toBeUndefined()
  })

  it.each([
    'Today 61 of our soldiers came home. It is by now more than the thirtieth exchange.',
    'Сьогодні 61 наш воїн повернувся з полону. Це вже більш як тридцятий обмін.',
  ])('is no place in the series where it is only more than that: %s', (text) => {
    expect(eventIn(text)?.ordinal).toBeNull()
  })
})

describe('Bodies', () => {
  it.each([
    'Сегодня прошла передача павших. Домой удалось забрать девятнадцать российских бойцов; украинской стороне отдано 640.',
    'Сегодня состоялся обмен павшими. Украине передано 640, Россия получила 19.',
  ])('are the fallen who are handed over: %s', (text) => {
    expect(eventIn(text)?.kind).toBe('body_repatriation')
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 640, bodies_to_ru: 19 })
  })

  it.each([
    'Шестьсот тел против девятнадцати. Такой обмен провели сегодня Россия и Украина.',
    'Шістсот тіл проти дев’ятнадцяти. Такий обмін провели сьогодні Росія та Україна.',
    'Six hundred bodies against nineteen. Such an exchange was held today by Russia and Ukraine.',
  ])('are what the sentence below calls such an exchange: %s', (text) => {
    expect(eventIn(text)?.kind).toBe('body_repatriation')
  })

  it('make no repatriation of a swap of the living', () => {
    const text = 'Сто бойцов за сто. Такой обмен провели сегодня Россия и Украина.'
    expect(sidesIn(text)).toBe('100 100')
  })

  it.each([
    '640 fallen Ukrainians were returned today, the Coordination Headquarters wrote. According to a Russian lawmaker, nineteen bodies made the journey in the opposite direction.',
    'Сьогодні, за даними Координаційного штабу, прийнято 640 тіл. Воєнкор, який пише з російського боку, повідомив, що у зворотному напрямку поїхали останки 19 вояків армії РФ.',
    '640 полеглих захисників повернулися на рідну землю. Що отримав ворог? Дев’ятнадцять своїх, каже депутат Держдуми; українська сторона такої статистики не подає.',
  ])('stay confirmed, whoever tells of those that went the other way: %s', (text) => {
    expect(eventIn(text)?.attribution).toBe('confirmed')
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 640, bodies_to_ru: 19 })
  })

  it.each([
    '640 bodies, which according to the Russian side are those of Ukrainian soldiers, were returned today, the Coordination Headquarters wrote. According to a Russian lawmaker, nineteen bodies made the journey in the opposite direction.',
    'Росія забрала 19 своїх. У зворотному напрямку поїхали 640 тіл, за твердженням російської сторони — українських військових.',
    'Отдано 640 тел украинских военных, своих получили 19, сказал депутат Госдумы.',
  ])('stay a claim where those that came are called so by Russia alone: %s', (text) => {
    expect(eventIn(text)?.attribution).toBe('claimed_by_russia')
  })
})
