import { describe, expect, test } from 'vitest'
import type { CivilDay } from '#post/civil-day.ts'
import { extractStatements } from '#statement/extract.ts'
import { isEvent } from '#statement/statement.ts'

const PUBLISHED: CivilDay = '2026-05-20'
const eventsIn = (text: string) =>
  extractStatements({ text, published: PUBLISHED }).filter((one) => isEvent(one))
const toldIn = (text: string) => eventsIn(text).filter(({ review }) => review.length === 0)
const figuresIn = (text: string) =>
  toldIn(text).map(({ figures }) =>
    Object.fromEntries(Object.entries(figures).map(([measure, { value }]) => [measure, value])),
  )

describe('a participle is no news under another verb', () => {
  test.for([
    'Сьогодні 26 оборонців, визволених у межах обмінів, поїхали на протезування до Львова.',
    'У Києві сьогодні 31 військовий, якого повернули за обміном, склав іспити в університеті.',
    'Росіяни внесли до переліку терористів 38 бійців, яких звільнили в межах обміну. Про це сьогодні пише видання.',
    'Сьогодні слідчі повідомили про підозру наглядачеві, який бив 19 військових. Згодом їх визволили в межах обміну.',
    'Сегодня 26 украинских бойцов, освобождённых в рамках обмена, начали лечение в Польше.',
    'В Минветеранов сегодня прошла встреча с 34 военными, которых вернули в рамках обмена.',
    'Сегодня прокуратура предъявила обвинение надзирателю, избивавшему 19 украинских военных, возвращённых позже по обмену.',
    'Today 26 Ukrainian soldiers freed in a prisoner exchange opened a bakery in Lviv.',
    'Prosecutors today indicted a guard who beat 19 Ukrainian servicemen released in a prisoner swap.',
    'Today the ombudsman sat down with 34 soldiers who had been released in a prisoner swap.',
    'Сьогодні 31 тіло, повернуте в межах репатріації, перевезли до моргу Житомира.',
    'Сьогодні до Полтави доставили 31 тіло захисників, переданих у межах репатріації.',
    'Сегодня в Харьков привезли 31 тело погибших, переданных в ходе репатриации.',
    'Today 31 bodies returned in a repatriation were moved to a morgue in Kharkiv.',
  ])('%s', (text) => {
    expect(toldIn(text)).toEqual([])
  })

  test.for([
    [
      'Сьогодні зустрічаємо 26 оборонців, визволених у межах обміну.',
      { ua_returned: 26, ua_military: 26 },
    ],
    [
      '26 воїнів, визволених сьогодні в межах обміну, прибули до лікарні.',
      { ua_returned: 26, ua_military: 26 },
    ],
    [
      'Штаб повідомив про 26 воїнів, які сьогодні повернулися в межах обміну.',
      { ua_returned: 26, ua_military: 26 },
    ],
    [
      '26 украинских военных, освобождённых сегодня по обмену, отправились на лечение.',
      { ua_returned: 26, ua_military: 26 },
    ],
    [
      '26 Ukrainian soldiers freed today in a prisoner swap underwent medical checks.',
      { ua_returned: 26, ua_military: 26 },
    ],
    [
      'Ukraine and Russia each freed 26 soldiers on Wednesday in a prisoner swap mediated by the UAE.',
      { ua_returned: 26, ua_military: 26, ru_returned: 26 },
    ],
    [
      'Сьогодні до України доставили 312 тіл, повернутих у межах репатріації.',
      { bodies_to_ua: 312 },
    ],
    [
      'Сегодня в Украину доставили 312 тел погибших, переданных в ходе репатриации.',
      { bodies_to_ua: 312 },
    ],
    ['Today 312 bodies were returned to Ukraine in a repatriation.', { bodies_to_ua: 312 }],
  ] as const)('but what is told of the day is: %s', ([text, figures]) => {
    expect(figuresIn(text)).toMatchObject([figures])
  })
})

describe('whoever is on the way to an exchange has not come', () => {
  test.for([
    'Сьогодні 74 військових повезли на обмін.',
    'На обмін вирушили 74 російські полонені.',
    'Сегодня 74 украинских военных везут на обмен.',
    'Сегодня на обмен отправились 74 российских пленных.',
    '74 Ukrainian soldiers are being driven to a prisoner exchange today.',
    'Колона наших їде до кордону. 74 воїни повертаються в межах обміну, чекаємо на офіційне підтвердження.',
    '74 украинских военных возвращаются по обмену, ждем официального сообщения.',
    '74 Ukrainian soldiers come home in a swap today, we await official confirmation.',
  ])('%s', (text) => {
    expect(toldIn(text)).toEqual([])
  })

  test.for([
    'Сьогодні 74 військові їдуть додому після обміну.',
    'Сегодня 74 украинских военных едут домой после обмена.',
    '74 Ukrainian soldiers are on their way home today after a prisoner exchange.',
  ])('but those on the way home have: %s', (text) => {
    expect(figuresIn(text)).toMatchObject([{ ua_returned: 74 }])
  })
})

describe('a holiday or a law of today is no day of a return', () => {
  test.for([
    'Сьогодні День Повітряних сил. 58 льотчиків повернулися з полону. Обмін триває.',
    'Сегодня День ВМС. 58 моряков вернулись из плена. Обмен продолжается.',
    'Navy Day today. 58 sailors have come home from Russian captivity in exchanges.',
    'Сьогодні парламент підтримав житло для тих, хто повернувся з полону. Обмін полоненими триває.',
    'Сегодня кабмин принял постановление: кто вернулся из плена, получит жильё. Обмены идут.',
    'Today the cabinet approved housing for those who returned from captivity. Prisoner exchange goes on.',
  ])('%s', (text) => {
    expect(toldIn(text)).toEqual([])
  })

  test.for([
    'Сьогодні День Повітряних сил. І сьогодні 58 льотчиків повернулися з полону.',
    'Сьогодні радісний день. 58 військових повернулися з російського полону.',
    'Today is a great day. 58 Ukrainian soldiers came home from Russian captivity.',
  ])('but of this day is: %s', (text) => {
    expect(figuresIn(text)).toMatchObject([{ ua_returned: 58 }])
  })
})

describe('bodies of no day or no handover wait for a person', () => {
  test.for([
    "Україна повернула тіла 318 оборонців, розповів в інтерв'ю уповноважений.",
    'Украина вернула тела 318 военных, сообщил сегодня уполномоченный.',
    'Ukraine has brought back the bodies of 318 soldiers, the commissioner said today.',
    'Россия привезла к границе 640 тел украинских военных.',
    'Росія привезла до кордону 640 тіл українських військових.',
    'Russia delivered 640 bodies of Ukrainian servicemen to the border.',
    'Угорщина сьогодні отримала від Росії 9 українських військовополонених.',
    'Венгрия сегодня приняла 9 украинских пленных, переданных Россией.',
    'Hungary today received nine Ukrainian prisoners of war from Russia.',
  ])('%s', (text) => {
    expect(toldIn(text)).toEqual([])
  })

  test.for([
    'Україна сьогодні повернула тіла 318 оборонців.',
    'Украина сегодня вернула тела 318 военных.',
    'Ukraine today brought back the bodies of 318 soldiers in a repatriation.',
    'Вдалося повернути тіла ще 48 оборонців. Передача відбулася за нормами Женевської конвенції.',
  ])('but told is: %s', (text) => {
    expect(toldIn(text)).toHaveLength(1)
  })
})
