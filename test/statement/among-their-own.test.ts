import { describe, expect, test } from 'vitest'
import { eventsIn, figuresIn, readOn } from './told.ts'

const DAY = '2026-05-14'
const { sidesIn } = readOn(DAY)

describe('who is again among his own has come, and is no part of others', () => {
  test.for([
    '«37 прикордонників знову серед своїх», – написала ДПСУ про сьогоднішній обмін: полон скінчився для 88 українських воїнів.',
    '«37 пограничников снова среди своих», — написала Госпогранслужба о сегодняшнем обмене: плен закончился для 88 украинских воинов.',
    '"Thirty-seven border guards are back among their own", the Border Service wrote of today’s exchange: captivity is over for 88 Ukrainian soldiers.',
    'Обмін полоненими: сьогодні 88 воїнів знову серед своїх.',
    'Обмен пленными: сегодня 88 украинских воинов снова среди родных.',
  ])('«%s»', (text) => {
    expect(sidesIn(text)).toBe('88 -')
  })

  test('«серед них» counts some of them', () => {
    expect(sidesIn('Обмін полоненими: 88 воїнів удома, серед них 12 прикордонників.')).toBe('88 -')
  })

  test('the wounded who are back in their unit came from no captivity', () => {
    const text =
      'Сьогодні 40 поранених зі шпиталю знову серед своїх: у частині їх зустріли побратими.'
    expect(sidesIn(text)).toBe('none')
  })
})

describe('of whom alone it is told how long she was held, she does not count the women', () => {
  test.for([
    'Обмін полоненими: вдома 33 військові та 51 цивільний. Дехто сидів із 2014 року, одна жінка провела за ґратами 4013 днів.',
    'Обмен пленными: дома 33 украинских военных и 51 гражданский. Некоторые сидели с 2014 года, одна женщина отсидела 11 лет.',
    'Prisoner exchange: 33 soldiers and 51 civilians are home. Some had been behind bars since 2014, one woman for 4,013 days.',
  ])('«%s»', (text) => {
    expect(figuresIn(text, DAY)).toMatchObject({ ua_returned: 84 })
    expect(figuresIn(text, DAY)).not.toHaveProperty('ua_women')
  })

  test('one woman among those who came is one', () => {
    const text = 'Обмін полоненими: вдома 33 військові та 51 цивільний. Серед них одна жінка.'
    expect(figuresIn(text, DAY)).toMatchObject({ ua_women: 1 })
  })
})

describe('a side that took bodies got them', () => {
  test.for([
    'Сьогодні на батьківщину повернуто тіла 640 захисників. Мединський оприлюднив дані: Росія, мовляв, узяла 19 тіл.',
    'Сегодня на родину возвращены тела 640 защитников. Мединский огласил данные: Россия взяла 19 тел.',
  ])('«%s»', (text) => {
    expect(figuresIn(text, DAY)).toMatchObject({ bodies_to_ua: 640, bodies_to_ru: 19 })
  })

  test('what only Russia says it gave is no news', () => {
    const text =
      'Мединський оприлюднив цифри: Росія, мовляв, передала 640 тіл, а Київ їх не забрав.'
    expect(eventsIn(text, DAY)).toEqual([])
  })
})

describe('where those who were brought home lay down in battle is where they come from', () => {
  test.for([
    'Сьогодні на батьківщину повернуто тіла 640 захисників. Вони лягли в бою на Сумщині та Харківщині.',
    'Сегодня на родину возвращены тела 640 защитников. Они легли в землю на Сумщине и Харьковщине.',
  ])('«%s»', (text) => {
    const places = eventsIn(text, DAY).flatMap(({ breakdown }) =>
      breakdown.map(({ place }) => place),
    )
    expect(places).toEqual(['Sumy region', 'Kharkiv region'])
  })
})

describe('the intake of the Russian ministry is what Russia got', () => {
  test.for<readonly [string, string]>([
    [
      'Ninety of Ukraine’s soldiers came home today in a prisoner exchange. The Russian defence ministry put its own intake at 80 and thanked the Emirates.',
      '90 80',
    ],
    [
      'Сьогодні в обміні повернулися 90 українських воїнів. Російське Міноборони назвало число 80 і подякувало Еміратам.',
      '90 80',
    ],
    [
      'Ninety of Ukraine’s soldiers came home today in a prisoner exchange. The Russian defence ministry put the number still held by Kyiv at 800 and thanked the Emirates.',
      '90 -',
    ],
  ])('«%s»', ([text, counted]) => {
    expect(sidesIn(text)).toBe(counted)
  })
})
