import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventIn } = readOn('2025-11-20')

const toldIn = (text: string): Record<string, number> | null => {
  const event = eventIn(text)
  if (event === null || event.review.length > 0) return null
  return Object.fromEntries(
    Object.entries(event.figures).map(([name, figure]) => [name, figure.value]),
  )
}

const holdsIn = (text: string): readonly string[] =>
  (eventIn(text)?.review ?? []).map(({ code }) => code)

describe('bodies', () => {
  test.for([
    'На підконтрольну територію ввезли 640 тіл, повідомляє Координаційний штаб.',
    'Сегодня на подконтрольную территорию завезли 640 тел погибших.',
    'Київ узяв 640 полеглих, Координаційний штаб дякує МКЧХ.',
    '640 soldiers killed in action were carried out of the occupied territories today.',
    'Ukraine recovers 640 of its fallen, the Coordination Headquarters says.',
    'On Thursday Ukraine regained the bodies of 640 soldiers.',
  ])('came by whatever verb brings them: %s', (text) => {
    expect(toldIn(text)).toEqual({ bodies_to_ua: 640 })
  })

  test.for([
    'Завтра на підконтрольну територію ввезуть 640 тіл.',
    'Kyiv recovers 12 bodies from under the debris of a block of flats.',
    'Тіла двох іспанських добровольців відправлено на батьківщину.',
  ])('have not come by plans, from ruins or to other lands: %s', (text) => {
    expect(toldIn(text)).toBeNull()
  })

  test('went to Russia where its dead were sent home', () => {
    expect(
      toldIn('28 погибших российских военных отправлены на родину. Украине Россия возвратила 640.'),
    ).toEqual({ bodies_to_ua: 640, bodies_to_ru: 28 })
  })

  test('went both ways where they were carried across the line', () => {
    expect(
      toldIn(
        'Thursday saw the remains of 640 Ukrainian soldiers carried across the line and 28 Russian ones in the opposite direction.',
      ),
    ).toEqual({ bodies_to_ua: 640, bodies_to_ru: 28 })
  })
})

describe('an exchange named by a month', () => {
  test.for([
    'Листопадова репатріація відбулася. З Росії привезли 640 тіл.',
    'Ноябрьская репатриация состоялась. Из России привезли 640 тел.',
    "November's repatriation took place. Ukraine received 640 bodies.",
  ])('is of today where that month runs: %s', (text) => {
    expect(toldIn(text)).toEqual({ bodies_to_ua: 640 })
  })

  test.for([
    'Жовтнева репатріація відбулася. З Росії привезли 640 тіл.',
    'Після листопадової репатріації експерти мають 640 тіл.',
    '84 defenders are home today. Russia got 60 in the November exchange.',
  ])('is gone by where it is another month, or is gone back to: %s', (text) => {
    expect(toldIn(text) ?? {}).not.toHaveProperty('bodies_to_ua')
    expect(toldIn(text) ?? {}).not.toHaveProperty('ru_returned')
  })
})

describe('people', () => {
  test.for([
    'На підконтрольну Києву територію перейшли 84 захисники: відбувся обмін.',
    '71-й обмін. Дома – 84 захисники.',
    'На кордоні зустрічали 84 своїх: обмін полоненими.',
  ])('came by whatever words say it: %s', (text) => {
    expect(toldIn(text)).toMatchObject({ ua_returned: 84 })
  })

  test('no exchanges until now are no denial of this one', () => {
    expect(
      toldIn(
        '«Весь рік, поки обмінів не було, ми працювали. І ось – 84 захисники повернулися з полону», – написав президент.',
      ),
    ).toMatchObject({ ua_returned: 84 })
  })

  test.for(['Сьогодні обміну не було, 84 захисники чекають.', 'Пока обмена не было, ждут 84.'])(
    'a day without one saw none: %s',
    (text) => {
      expect(toldIn(text)).toBeNull()
    },
  )

  test('are the news where the lead holds their number', () => {
    expect(
      toldIn(
        'Moscow put the number at 84 on either side. Kyiv agreed: on November 18, 84 captives came back, wrote President Volodymyr Zelensky.',
      ),
    ).toMatchObject({ ua_returned: 84 })
  })

  test.for([
    'Двести на двести: так прошёл первый из двух этапов обмена. На Украине 200 военных.',
    'Ukraine brings home 84 fighters in one of the larger exchanges of the autumn.',
  ])('one of several is one: %s', (text) => {
    expect(toldIn(text)).not.toBeNull()
  })

  test.for([
    'З полону повернулися 84 захисники.\n\nДо обміну готувалися з того дня, як упав Іл-76 24 жовтня.',
    'A weighty exchange: 84 defenders returned from captivity.',
    'З полону повернулися 84 захисники, які чекали майже три з половиною зими.',
  ])('numbers of planes and seasons, and words like numbers, count nobody: %s', (text) => {
    expect(toldIn(text)).toMatchObject({ ua_returned: 84 })
  })
})

describe('bodies told below an exchange', () => {
  test.for([
    'Відбувся обмін: повернулися 84 захисники.\n\nТого ж дня повернуто тіла 46 полеглих.',
    'Состоялся обмен: вернулись 84 защитника.\n\nВ тот же день Украине передали тела 46 погибших.',
  ])('are of the same day where it is said: %s', (text) => {
    expect(toldIn(text)).toMatchObject({ ua_returned: 84, bodies_to_ua: 46 })
  })

  test.for([
    'Відбувся обмін: повернулися 84 захисники.\n\nТого ж дня вилучено тіла 12 загиблих унаслідок удару.',
    'An exchange: 84 defenders came home.\n\nThe same day Israel received 12 bodies of hostages.',
  ])('are held where they are of others: %s', (text) => {
    expect(holdsIn(text)).toEqual(['second_event'])
  })
})
