import { describe, expect, test } from 'vitest'
import { eventIn, readOn } from './told.ts'

const { figuresIn, sidesIn, toldIn } = readOn('2026-05-21')
const ordinalIn = (text: string) => eventIn(text, '2026-05-21')?.ordinal?.value ?? null
const agreementIn = (text: string) => eventIn(text, '2026-05-21')?.agreement?.id ?? null

describe('the number of the exchange before is none of this one', () => {
  test.for([
    '74-й обмін: ще сто українців вийшли з неволі. Від попереднього, 73-го обміну, минуло вісім днів.',
    '74-й обмен: ещё сто украинцев вышли из плена. С предыдущего, 73-го обмена, прошло восемь дней.',
    'The 74th exchange: another hundred Ukrainians are out of captivity. Eight days have passed since the previous, 73rd exchange.',
  ])('«%s»', (text) => {
    expect(ordinalIn(text)).toBe(74)
  })

  test('but two numbers of this one stay open', () => {
    expect(
      ordinalIn('74-й обмін: сто українців вийшли з неволі. Це вже 73-й обмін, каже речник.'),
    ).toBeNull()
  })
})

describe('what Moscow reports of its own is told, however it is called', () => {
  test.for<readonly [string, string]>([
    [
      'Сьогодні в обміні Росія віддала 140 наших військових. У Москві відзвітували, що теж отримали своїх: 82 військових повезуть до столиці літаками.',
      '140 82',
    ],
    [
      'The 74th exchange was carried out today. 150 military and 7 civilian Ukrainians are going home. The ministry of defense of the aggressor state reported that it received 157 servicemen, as well as three inhabitants of the Kursk region.',
      '157 160',
    ],
  ])('«%s»', ([text, counted]) => {
    expect(sidesIn(text)).toBe(counted)
  })
})

describe('where civilians are said to outnumber soldiers, both numbers are of all', () => {
  test.for([
    'Серед звільнених сьогодні українців цивільних виявилося більше, ніж військових: у 74-му обміні на підконтрольну територію приїхали 33 військовослужбовці та 51 цивільна особа.',
    'Среди освобождённых сегодня украинцев гражданских больше, чем военных: в 74-м обмене домой приехали 33 военнослужащих и 51 гражданский.',
    'Among the Ukrainians freed today civilians outnumber soldiers: 33 servicemen and 51 civilians came home in the 74th exchange.',
  ])('«%s»', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 84, ua_military: 33, ua_civilians: 51 })
  })

  test('but some of a whole are no more than that', () => {
    expect(
      figuresIn(
        'Сьогодні обмін, вдома 84 людини. Серед звільнених є й цивільні: додому приїхали 12 жінок та 20 цивільних.',
      ),
    ).toMatchObject({ ua_returned: 84, ua_civilians: 20 })
  })
})

describe('whoever is named behind «those who came» is counted', () => {
  test.for([
    'Обмін відбувся сьогодні. Зустрічаємо 71 військового і чотирьох цивільних. П’ятеро з тих, хто повернувся, – жінки.',
    'Обмен состоялся сегодня: украинцы дома. Вернулись 71 военный и четверо гражданских. Пятеро из тех, кто вернулся, — женщины.',
    'The exchange took place today. 71 soldiers and four civilians are home. Five of those who returned are women.',
  ])('«%s»', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 75, ua_women: 5 })
  })
})

describe('a day of an accord that stands alone ties the exchange below to it', () => {
  test.for([
    'Другий день, друга частина женевських домовленостей. Сьогодні в Україну приїхали 300 військових і двоє цивільних. Обмін має номер 74.',
    'Второй день, вторая часть женевских договорённостей. Сегодня в Украину приехали 300 военных и двое гражданских. Обмен имеет номер 74.',
  ])('«%s»', (text) => {
    expect(agreementIn(text)).toBe('other:geneva_march_2026')
  })

  test('but talks of it tie nothing', () => {
    expect(
      agreementIn(
        'Другий день переговорів про женевські домовленості. Сьогодні в Україну приїхали 300 військових і двоє цивільних. Обмін має номер 74.',
      ),
    ).toBeNull()
  })
})

describe('only the accord is of a week ago', () => {
  test.for([
    'Day one of the swap that Kyiv and Moscow agreed in Istanbul a week ago: 270 Ukrainian servicemen and 120 civilians are out, the President says.',
    'Перший день обміну, про який домовилися тиждень тому в Стамбулі: 270 військових і 120 цивільних уже вдома.',
  ])('«%s»', (text) => {
    expect(toldIn(text)).toBe('told 2026-05-21')
    expect(figuresIn(text)['ua_returned']).toBe(390)
  })

  test.for([
    'The swap took place a week ago: 270 Ukrainian servicemen and 120 civilians are out, the President says.',
    'Обмін відбувся тиждень тому: 270 військових і 120 цивільних уже вдома.',
  ])('but not where it took place then: «%s»', (text) => {
    expect(toldIn(text)).not.toBe('told 2026-05-21')
  })
})

describe('an exchange that was called to mind as planned, and has come about, is the news', () => {
  test.for([
    'Москва и Киев обменялись пленными\n\nВ беседе 20 мая, напомним, президент рассказал о готовящемся обмене. В четверг он состоялся.\n\nИз украинского плена возвращены 175 военнослужащих, взамен отданы 175 бойцов ВСУ.',
    'Київ і Москва обмінялися полоненими\n\nПро підготовку обміну, нагадаємо, оголосили 20 травня. У четвер він відбувся.\n\nЗ російської неволі повернулися 175 військових, Росія отримала стільки ж.',
  ])('«%s»', (text) => {
    expect(sidesIn(text)).toBe('175 175')
  })

  test('but not where nothing says that it has', () => {
    expect(
      sidesIn(
        'Київ і Москва обмінялися полоненими. Нагадаємо, обмін 20 березня теж відбувся. З російської неволі повернулися 175 військових.',
      ),
    ).not.toBe('175 175')
  })
})

describe('whose captivity began when is said of some of them', () => {
  test.for([
    'Відбувся 74-й обмін. Додому їдуть 150 військових і 7 цивільних українців. У 139 людей полон почався ще 2022 року.',
    'Состоялся 74-й обмен. Домой едут 150 военных и 7 гражданских украинцев. Для 139 человек плен начался ещё в 2022 году.',
    'The 74th exchange took place. 150 soldiers and 7 civilians are home. For 139 people captivity began back in 2022.',
  ])('«%s»', (text) => {
    expect(sidesIn(text)).toBe('157 -')
  })

  test('but whose captivity ended has come', () => {
    expect(sidesIn('Обмін відбувся. У 139 захисників полон закінчився сьогодні.')).toBe('139 -')
  })
})
