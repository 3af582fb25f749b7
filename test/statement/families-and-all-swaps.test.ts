import { describe, expect, test } from 'vitest'
import { eventsIn, figuresIn, readOn } from './told.ts'

const { toldIn } = readOn('2026-03-19')

describe('families of those who are held', () => {
  test.each([
    'На зустріч про 47-му бригаду вчора приїхало майже двісті родичів тих, кого вважають зниклими або тримають у російських колоніях. Питали, чому не було обміну.',
    'Родичі 63 полонених приїхали вчора до Коордштабу. Запитували, коли відбудеться обмін.',
    'Вчера в Киев приехали больше ста родных военнопленных. Спрашивали, почему нет обмена.',
    'Матері 63 азовців, які досі в полоні, зібралися сьогодні біля Офісу. Обміну вимагали всі.',
    'Families of 63 prisoners came to the headquarters today. Why no exchanges, they asked.',
  ])('who come to the capital are none of those who came back: %s', (text) => {
    expect(toldIn(text)).toBe('none')
  })

  test('are not told of where they are parted from the verb, either', () => {
    const text =
      'Дружини й матері 63 морпіхів, які в полоні, приїхали сьогодні до Києва. Про обмін нічого не сказали.'
    expect(toldIn(text)).not.toMatch(/^told/u)
  })

  test.each([
    'До рідних приїхали сьогодні 63 військові з російського полону. Обмін відбувся вранці.',
    'Рідні дочекалися: сьогодні з полону приїхали 63 захисники.',
    'Сьогодні рідні приїхали зустрічати: з полону повернулися 63 захисники.',
    'Рідні та 63 звільнені з полону захисники приїхали сьогодні до Києва.',
    'Relatives met 63 soldiers who arrived today from Russian captivity.',
  ])('who meet them take nothing from the news: %s', (text) => {
    expect(figuresIn(text, '2026-03-19')).toMatchObject({ ua_returned: 63 })
  })
})

describe('what many exchanges brought', () => {
  test.each([
    'За сім місяців – 23 обміни. Підсумок їхній такий: 812 людей, які вже вдома. Про це розповів представник розвідки.',
    'За семь месяцев прошло 23 обмена. Их итог: 812 человек снова дома, рассказал представитель разведки.',
    'In seven months there have been 23 exchanges. They brought home 812 people, an intelligence spokesman said.',
  ])('is a sum right below their number: %s', (text) => {
    expect(eventsIn(text, '2022-09-27')).toEqual([])
  })

  test.each([
    'За сім місяців – 23 обміни. Сьогодні відбувся 24-й, і вдома 52 захисники, повідомив Коордштаб.',
    'За сім місяців – 23 обміни. Сьогоднішній підсумок такий: 52 захисники, які знову вдома, повідомив Коордштаб.',
  ])('is not what this day brought: %s', (text) => {
    expect(figuresIn(text, '2022-09-27')).toMatchObject({ ua_returned: 52 })
  })

  test.each([
    'З білоруських в’язниць на волю вийшов 41 українець, їх сьогодні привезли на Рівненщину. «Жоден обмін тут не відбувався», – сказав секретар Штабу. Усього в межах обмінів і поза ними вдома вже 6124 людини.',
    'Из белорусских колоний на свободу вышел 41 гражданин Украины, их сегодня встретили на границе. Всего в рамках обменов и вне их дома уже 6124 человека.',
    'Из белорусских колоний на свободу вышел 41 гражданин Украины. Всего в рамках обменов дома уже 6124 человека.',
    'З білоруських колоній на волю вийшов 41 громадянин України. Загалом у межах обмінів удома вже 6124 людини.',
    'Belarus has freed 41 Ukrainian citizens today. In all, 6,124 people have come home in exchanges.',
    'Forty-one Ukrainian citizens were let out of Belarusian prisons today. Inside and outside exchanges 6,124 people are home.',
  ])('with all who came besides is no exchange: %s', (text) => {
    expect(eventsIn(text, '2025-11-24')).toEqual([])
  })
})

describe('a question right below the fallen who were counted', () => {
  test.each([
    'Звістка від Коордштабу: в Україну доставлено тіла 61 полеглого оборонця. Звідки вони?\n\n— 37 загинули на Донецькому напрямку;\n— 24 — на Луганському.\n\nЩе одна репатріація, 11 жовтня, привезла 417 полеглих.',
    'В Украину доставлены тела 61 погибшего защитника. Откуда они?\n\n— 37 погибли на Донецком направлении;\n— 24 — на Луганском.\n\nЕщё одна репатриация, 11 октября, вернула 417 тел.',
    'The bodies of 61 fallen defenders have been brought to Ukraine. Where did they come from?\n\n— 37 fell on the Donetsk axis;\n— 24 on the Luhansk one.\n\nAnother repatriation, on 11 October, brought 417 bodies.',
  ])('asks where they were, and explains nothing older: %s', (text) => {
    expect(toldIn(text, '2024-11-29')).toBe('told 2024-11-29')
    expect(figuresIn(text, '2024-11-29')).toEqual({ bodies_to_ua: 61 })
  })

  test.each([
    'Україні повернули тіла 80 полеглих. Звідки ці цифри? Репатріація завершилася 25 травня, пояснюємо, хто рахує.',
    'Додому повернулися 80 людей. Кого ж віддали ми? Обмін завершився 25 травня, і нас питають про це щодня.',
  ])('leaves what is explained untold: %s', (text) => {
    expect(toldIn(text, '2025-06-20')).not.toMatch(/^told/u)
  })
})
