import { describe, expect, test } from 'vitest'
import { eventIn, readOn } from './told.ts'

const { toldIn, figuresIn, codesIn } = readOn('2023-04-10')

/** What is told of an event, and of which day; null where nothing is told. */
const onDay = (text: string): string | null => {
  const event = eventIn(text, '2025-07-14')
  return event !== null && event.review.length === 0 ? `${event.kind} ${event.day}` : null
}

describe('who came to their own came from captivity, and not through the front', () => {
  test.each([
    'ГУР: до своїх вийшли 96 воїнів, серед них 31 захисник Маріуполя. Обмін удався попри все.',
    'Єрмак: до своїх прибули 96 бійців, з них 31 тримав «Азовсталь»; багатьох обмін застав пораненими.',
    'ГУР: к своим вышли 96 бойцов, из них 31 прошёл через «Азовсталь». Обмен многие встретили на костылях.',
  ])('%s', (text) => {
    expect(toldIn(text)).toBe('told 2023-04-10')
    expect(figuresIn(text)).toMatchObject({ ua_returned: 96 })
  })

  test.each([
    'До своїх вийшли 14 бійців, які десять днів тримали оборону в оточенні. Серед них двоє поранених.',
    'До своїх вийшли 14 бійців: вони пробиралися лісами, аби не потрапити в полон. Про обмін і не думали.',
    'К своим вышли 14 бойцов, которые пробирались из окружения. В плен сдаваться не стали, обмена не ждали.',
  ])('who broke out is no news of an exchange: %s', (text) => {
    expect(toldIn(text)).not.toMatch(/^told/u)
  })
})

describe('half of «each other» counts nobody', () => {
  test.each([
    'Київ і Москва виміняли одне в одного полонених. Додому повернулися 82 українські військові, Росія забрала 82 своїх.',
    'Сторони забрали один в одного полонених. З російської неволі вийшли 82 військові, до Росії повернулися 82 солдати.',
    'Ukraine and Russia exchanged prisoners with one another today: 82 Ukrainian soldiers and 82 Russian soldiers returned.',
  ])('%s', (text) => {
    expect(toldIn(text)).toBe('told 2023-04-10')
    expect(figuresIn(text)).toMatchObject({ ua_returned: 82, ru_returned: 82 })
  })

  test('one who came from a side is one', () => {
    const text = 'Обмін полоненими: один військовий з одного боку і троє з другого.'
    expect(codesIn(text)).not.toEqual([])
  })
})

describe('civilians whom a text names again are those it has told of', () => {
  const told =
    'В рамках обмена из плена возвращены 64 российских военнослужащих, взамен Украине отдали столько же бойцов. Кроме того, домой с обеих сторон отпущены по 12 мирных жителей.'
  test('seven of the twelve', () => {
    const text = `${told}\n\nСемеро из двенадцати россиян — жители Курской области, рассказала омбудсмен.`
    expect(toldIn(text)).toBe('told 2023-04-10')
    expect(figuresIn(text)).toMatchObject({ ru_returned: 76, ru_civilians: 12 })
  })
  test('others of another paragraph wait for a person', () => {
    const text =
      'В рамках обмена из плена возвращены 64 российских военнослужащих, взамен Украине отдали столько же бойцов.\n\nВ Россию вернулись 12 жителей Курской области, рассказала омбудсмен.'
    expect(codesIn(text)).toContain('second_event')
  })
})

describe('how many came nobody says', () => {
  test.each([
    'Хворі вже вдома. Сьогодні ворог віддав полонених, які потребують операцій. Скільки їх, поки не скажуть: заради тих, на кого ще чекаємо.',
    'Хворі вже вдома. Сьогодні Росія віддала полонених, які потребують операцій. Кількісних підсумків штаб поки не підбиває.',
    'Сегодня Россия отдала украинских пленных, которым нужны операции. Сколько их, пока не скажут.',
    'Today Russia handed over prisoners who need surgery. No headcount came from either capital.',
  ])('%s', (text) => {
    expect(toldIn(text)).toBe('told 2023-04-10')
    expect(figuresIn(text)).toEqual({})
  })
  test.each([
    'Сьогодні Росія віддала полонених, які потребують операцій. Скільки людей досі в полоні, не кажуть.',
    'Сьогодні Росія віддала полонених, які потребують операцій. У неволі ще тисячі — скільки їх досі там, не скажуть.',
  ])('how many are still held is another matter: %s', (text) => {
    expect(codesIn(text)).toEqual(['not_called_exchange'])
  })
})

describe('a point of what was agreed is carried out when soldiers are home', () => {
  test.each([
    'Нарешті обійми! Додому завезли важкопоранених захисників, а з ними двох медиків.\n14 липня Коордштаб виконав ще один пункт домовленостей, досягнутих у Стамбулі. Чисел не називають.',
    'Домой завезли раненых и тяжелобольных бойцов. 14 июля штаб выполнил очередную часть того, о чём договорились в Стамбуле.',
    'Wounded soldiers have been brought home. On 14 July the Coordination Headquarters carried out another part of what was agreed in Istanbul.',
  ])('%s', (text) => {
    expect(onDay(text)).toBe('prisoner_exchange 2025-07-14')
  })
  test.each([
    'Додому завезли поранених воїнів із Німеччини, де їх лікували. Міністерство 14 липня виконало пункт домовленостей про медичну евакуацію.',
    'Додому завезли поранених воїнів. 14 липня Коордштаб має виконати пункт домовленостей у Стамбулі.',
    'Додому завезли дрони. 14 липня Коордштаб виконав пункт домовленостей у Стамбулі.',
  ])('what is to be done or of another matter is none: %s', (text) => {
    expect(onDay(text)).toBeNull()
  })
})

describe('a stage that is reported took place, unless something is still ahead', () => {
  test.each([
    'On Monday Kyiv reported one more stage of the swap, describing it as the first for seriously ill prisoners. No names were given.',
    'У понеділок Коордштаб повідомив про ще один етап обміну. Це тяжкопоранені.',
    'В понедельник в Киеве сообщили об очередном этапе обмена. Это тяжелораненые.',
  ])('%s', (text) => {
    expect(toldIn(text)).toBe('told 2023-04-10')
  })
  test.each([
    'On Monday the Headquarters reported another stage of the prisoner exchange. It will take place on Friday.',
    'On Monday the Headquarters reported preparations for another stage of the prisoner exchange.',
    'Коордштаб повідомив про черговий етап обміну: у пʼятницю мають повернутися тяжкохворі.',
    'В понедельник в Киеве сообщили о новом этапе обмена пленными. Он пройдёт в пятницу.',
  ])('%s', (text) => {
    expect(toldIn(text)).not.toMatch(/^told/u)
  })
})

describe('bodies that were brought into Ukraine came', () => {
  test.each([
    'В Україну завезено 318 полеглих. Про репатріаційні заходи сповіщає Координаційний штаб.',
    'До України ввезли тіла 318 загиблих, повідомив Координаційний штаб.',
    'На Украину завезли 318 тел погибших, сообщил Координационный штаб.',
  ])('%s', (text) => {
    expect(toldIn(text)).toBe('told 2023-04-10')
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 318 })
  })
})
