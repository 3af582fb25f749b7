import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, sidesIn, toldIn } = readOn('2025-03-10')

describe('an exchange that is only compared with others of late is news', () => {
  test.for<readonly [string, string]>([
    [
      'Russia and Ukraine carried out one of the larger prisoner exchanges of recent months on Sunday.\n\nEighty Ukrainian soldiers are coming home, Yermak said. Moscow reported the release of 79 Russian servicemen.',
      '80 79',
    ],
    ['Exchanges of recent months have brought home 800 Ukrainian soldiers, Yermak said.', 'none'],
  ])('«%s»', ([text, sides]) => {
    expect(sidesIn(text)).toBe(sides)
  })
})

describe('behind those who went home the day before the news is told', () => {
  test.for<readonly [string, string]>([
    [
      'Ukraine and Russia on Monday finished a two-day exchange.\n\nAfter 60 men from each side went home on Sunday, another 80 Russians were released for 80 Ukrainians, the Defense Ministry in Moscow said.\n\nTwo Ukrainian civilians came back with the troops.',
      '82 80',
    ],
    [
      'Україна та Росія в понеділок завершили дводенний обмін.\n\nПісля того як у неділю додому поїхали по 60 військових, ще 80 українців обміняли на 80 росіян.\n\nДвоє цивільних повернулися разом із військовими.',
      '82 80',
    ],
    [
      'Украина и Россия в понедельник завершили двухдневный обмен.\n\nПосле того как в воскресенье домой уехали по 60 военных, ещё 80 украинцев обменяли на 80 россиян.\n\nДвое гражданских вернулись вместе с военными.',
      '82 80',
    ],
    [
      'After 60 men from each side went home on Sunday, relatives of another 80 are waiting.',
      'none',
    ],
    [
      'After 60 men from each side went home on Sunday, another 80 will be released next week.',
      'none',
    ],
  ])('«%s»', ([text, sides]) => {
    expect(sidesIn(text)).toBe(sides)
  })
})

describe('they who are home are those that the lead counts', () => {
  const BELOW: Readonly<Record<string, string>> = {
    uk: 'Нацгвардія, прикордонники. Дехто був у полоні понад три роки. Дякуємо за посередництво Еміратам.',
    ru: 'Нацгвардия, пограничники. Многие были в плену больше трёх лет. Благодарим за посредничество Эмираты.',
    en: 'The National Guard, border guards. Many spent over three years in captivity. Thanks to the Emirates for mediation.',
  }
  test.for<readonly [string, string, string]>([
    ['Дев’яносто наших воїнів – і двоє цивільних. Сьогодні вони вже вдома.', 'uk', '92 -'],
    ['Ninety of our warriors – and two civilians. Today they are home.', 'en', '92 -'],
    ['Девяносто наших воинов и двое гражданских. Сегодня они уже дома.', 'ru', 'held'],
    ['Дев’яносто наших воїнів – і двоє цивільних. Рік тому вони повернулися додому.', 'uk', 'none'],
  ])('«%s»', ([lead, below, sides]) => {
    expect(sidesIn(`${lead}\n\n${BELOW[below]}`)).toBe(sides)
  })

  test('nobody is told of children, nor of a leave', () => {
    expect(
      codesIn('Дев’яносто наших дітей і двоє вихователів. Сьогодні вони вдома після відпочинку.'),
    ).toEqual(['none'])
    expect(codesIn('Дев’яносто наших воїнів. Сьогодні вони вдома, у відпустці.')).toEqual([
      'not_called_exchange',
    ])
  })
})

describe('ours are home by the stage of an exchange that is named below', () => {
  test.for<readonly [string, string]>([
    [
      'Наші люди вдома. Воїни ЗСУ, Нацгвардії, прикордонники, повідомив Зеленський.\n\nУ штабі уточнили, що це черговий етап великого обміну за стамбульськими домовленостями. Кількість не називають.',
      'told 2025-03-10',
    ],
    [
      'Наши люди дома. Воины ВСУ, Нацгвардии, пограничники, сообщил Зеленский.\n\nВ штабе уточнили, что это очередной этап большого обмена по стамбульским договорённостям. Число не называют.',
      'told 2025-03-10',
    ],
    [
      'Our people are home. Fighters of the Armed Forces and the National Guard, Zelensky said.\n\nThe headquarters said this is another stage of the exchange under the Istanbul accords. No number was given.',
      'told 2025-03-10',
    ],
    [
      'Our people are home. They will visit Kyiv on Friday.\n\nThe next stage of the exchange under the Istanbul accords is being prepared.',
      'none',
    ],
    [
      'Наші люди вдома. Евакуаційний рейс із Лівану сів у Кишиневі.\n\nВодночас тривають переговори про новий етап обміну.',
      'none',
    ],
  ])('«%s»', ([text, told]) => {
    expect(toldIn(text)).toBe(told)
  })
})

describe('a scheme in quotation marks is a formula', () => {
  test.for<readonly [string, string]>([
    ['Moscow confirmed the scheme "80 on 80".', '80 80'],
    ['They lived 80 on 80 square metres.', '80 -'],
  ])('«%s»', ([text, sides]) => {
    expect(
      sidesIn(`One more exchange took place today. 80 Ukrainian warriors returned. ${text}`),
    ).toBe(sides)
  })
})
