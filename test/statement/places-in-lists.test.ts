import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventIn } = readOn('2025-10-23')

const placesIn = (text: string): string =>
  (eventIn(text)?.breakdown ?? []).map(({ place, count }) => `${place} ${count ?? '-'}`).join(', ')

describe('places listed below the number of the day', () => {
  test.for([
    'Сьогодні на батьківщину повернуто 640 полеглих. Воювали вони на Курщині, Харківщині та Луганщині.',
    'Сьогодні повернуто тіла 640 полеглих. Координаційний штаб називає регіони: Курщина, Харківщина, Луганщина.',
    'Сегодня Украине возвращены тела 640 защитников. Среди мест, откуда они, штаб указывает Курскую, Харьковскую и Луганскую области.',
    'The remains of 640 fallen defenders were returned to Ukraine today; they had died in the Kursk, Kharkiv and Luhansk regions.',
    'The headquarters received 640 fallen servicemen today. It said that they came from the Kursk, Kharkiv and Luhansk regions.',
    'The headquarters confirmed that the bodies of 640 defenders were returned today from the Kursk and Kharkiv regions and from Luhansk.',
  ])('are regions where they fell: %s', (text) => {
    expect(placesIn(text)).toBe('Kursk region -, Kharkiv region -, Luhansk region -')
  })

  test.for([
    'Сегодня Украине возвращены 640 погибших. Убитые воевали на покровском, бахмутском и сумском участках.',
    'Сьогодні повернуто 640 полеглих. Напрямки, з яких їх забрали: Покровський, Бахмутський, Сумський.',
  ])('are directions of the front: %s', (text) => {
    expect(placesIn(text)).toBe('Pokrovsk direction -, Bakhmut direction -, Sumy direction -')
  })

  test.for([
    'Сьогодні повернуто тіла 640 захисників. Вночі росіяни обстріляли Харківську, Сумську та Донецьку області.',
    'Сьогодні повернуто тіла 640 захисників. Вони родом з Харківщини, Донеччини та Сумщини.',
    'Сьогодні повернуто тіла 640 захисників. Минулого разу повернули 757. Воювали вони на Курщині, Харківщині, Луганщині.',
    'Украине переданы тела 640 военных. Губернаторы Курской, Белгородской и Брянской областей встретили 40 тел россиян.',
    'The bodies of 640 soldiers were returned to Ukraine today. Those still missing fought in the Donetsk, Luhansk and Kharkiv regions.',
    'The bodies of 640 soldiers were returned to Ukraine today. Fighting goes on in the Donetsk, Kharkiv and Sumy regions.',
    'The bodies of 640 soldiers were returned to Ukraine today. Search groups believe 90 more lie unburied on land that Russia occupies.',
    'Сьогодні повернуто тіла 640 захисників. Штаб називає регіони, де триває прийом родичів: Харківщина, Сумщина, Запоріжжя.',
    'Сьогодні повернуто тіла 640 захисників. Генштаб назвав найгарячіші напрямки: Покровський, Лиманський, Торецький.',
    'Сегодня возвращены тела 640 защитников. Среди мест, куда их повезли, Киевская, Харьковская и Полтавская области.',
    'Сегодня возвращены тела 640 защитников. Раньше возвращали с покровского, бахмутского и сумского направлений.',
    'The bodies of 640 soldiers were returned to Ukraine today. Previous batches came from the Donetsk, Kharkiv and Sumy directions.',
    'Сьогодні повернуто 640 полеглих. Матері чекають вісток із захоплених теренів.',
    'The bodies of 640 soldiers were returned today. A single soldier in the Kherson direction was taken prisoner.',
  ])('are none of those who came where they are named for another reason: %s', (text) => {
    expect(placesIn(text)).toBe('')
  })

  test.for([
    'З тимчасово захоплених територій сьогодні повернули 62 полеглих.',
    'Сьогодні 62 полеглих оборонців забрали з окупованих теренів.',
    'Ukraine has repatriated 62 of its war dead today. The dead lay on Ukrainian land that Russia temporarily occupies.',
  ])('may be all that is occupied: %s', (text) => {
    expect(placesIn(text)).toMatch(/^temporarily occupied territories/u)
  })

  test.for([
    'Сегодня Украине возвращены тела 38 воинов: тела собирали на луганском направлении, а кроме того в Мариуполе, Горловке и российских моргах.',
    'Сегодня Украине возвращены тела 38 воинов с луганского направления. Добавились и те, кого держали в моргах на территории РФ и в Мариуполе с Горловкой.',
  ])('are towns beside the morgues: %s', (text) => {
    expect(placesIn(text)).toMatch(/Mariupol.*Horlivka/u)
  })

  test('give their numbers below a number that no noun follows', () => {
    const text =
      'Ukraine got back more bodies today than ever before. Its exact figure is 501. The largest group, 450, fell on the Avdiivka axis; 50 on the Bakhmut one, and a single soldier in the Kherson direction.'
    expect(placesIn(text)).toContain('Avdiivka direction 450, Bakhmut direction 50')
    expect(placesIn(text)).toContain('Kherson direction 1')
  })

  test('leave the number behind an «и ещё» to those who lay elsewhere', () => {
    const text =
      'Вернулись на щите 250 героев, среди них 38 погибших под Мариуполем и ещё 16, чьи останки хранились в моргах Ростова.'
    expect(placesIn(text)).toBe('Mariupol direction 38')
  })

  test('are not where the sides met at the line of contact', () => {
    const text =
      'На лінії зіткнення на Запоріжжі знову віддали та забрали полеглих: 44 тіла в кожен бік.'
    expect(placesIn(text)).toBe('')
  })
})
