import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { toldIn, figuresIn, codesIn } = readOn('2025-09-03')

describe('bodies moved within the country are no transfer', () => {
  test.each([
    '58 тіл перевезли сьогодні з Києва до Ужгорода.',
    'Сьогодні з Києва до Чернівців доставили тіла 14 полеглих воїнів.',
    'До Львова сьогодні з Києва привезли 58 тіл.',
    'Сегодня из Киева в Полтаву перевезли 58 тел.',
    'Тела 58 погибших военных сегодня доставили из Киева во Львов.',
    '58 bodies were moved today from Kyiv to Lviv.',
    'The bodies of 58 soldiers were brought from Kyiv to Rivne today.',
  ])('%s', (text) => {
    expect(toldIn(text)).toBe('none')
  })

  test.each([
    ['З Києва сьогодні передано Росії 58 тіл.', { bodies_to_ru: 58 }],
    ['Из Киева в Россию сегодня передано 58 тел.', { bodies_to_ru: 58 }],
    ['58 bodies were handed over from Kyiv to Russia today.', { bodies_to_ru: 58 }],
    [
      'Сьогодні репатріація: в Україну повернуто 1000 тіл. З Києва до Львова перевезли 58 тіл на експертизу.',
      { bodies_to_ua: 1000 },
    ],
    [
      'Сегодня прошла репатриация: Украине передали 1000 тел. Из Киева во Львов уже перевезли 58 тел.',
      { bodies_to_ua: 1000 },
    ],
  ])('what the other side gives or gets is one: %s', (text, figures) => {
    expect(toldIn(text)).toBe('told 2025-09-03')
    expect(figuresIn(text)).toEqual(figures)
  })
})

describe('victims of something else are no bodies given over', () => {
  test.each([
    'A court jailed a swindler. "Today 73 defenders came home, yours is among them," he wrote to a wife; detectives counted 36 victims.',
    'He promised families a place in the exchange; police know of 36 victims today.',
    'Суд засудив аферистку. «Сьогодні 73 захисники вдома», — писала вона дружині; слідчі нарахували 36 жертв.',
    'Суд осудил аферистку. «Сегодня 73 защитника дома», — писала она жене; следователи насчитали 36 жертв.',
  ])('%s', (text) => {
    expect(toldIn(text)).toBe('none')
  })

  test('those whose remains a side returned are', () => {
    const text = 'Russia returned the remains of 36 victims to Ukraine today.'
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 36 })
  })
})

describe('who took part in a far war or a game is none of this one', () => {
  test.each([
    'М23 сьогодні передала тіла 36 загиблих військових.',
    'Движение М23 вернуло тела 36 солдат.',
    'M23 handed over 36 bodies today.',
    'M23 freed 73 captives today.',
    'Гра «Що? Де? Коли?»: команда знавців згадала про полон, сьогодні 73 захисники вдома.',
    'Игра «Что? Где? Когда?»: знатоки вспомнили о плене, сегодня 73 защитника дома.',
  ])('%s', (text) => {
    expect(toldIn(text)).toBe('none')
  })

  test.each([
    'Домой вернулись 73 российских военнослужащих, среди них воевавшие в Сирии.',
    'Додому повернулися 73 захисники, серед них ті, хто воював у Сирії.',
    '73 Russian servicemen have returned home, among them some who fought in Syria.',
  ])('where some of those who came had fought there, a person looks: %s', (text) => {
    expect(codesIn(text)).toEqual(['not_called_exchange'])
  })

  test.each([
    'Додому повернулися 73 військових, серед них звільнені з тюрем Білорусі.',
    'Білорусь звільнила 73 людей, серед них п’ятеро українців.',
  ])('whom another country freed came from there: %s', (text) => {
    expect(toldIn(text)).toBe('none')
  })
})

describe('children beside their parents', () => {
  test.each([
    '73 boys and girls were freed from captivity today and returned to their parents.',
    '73 хлопчики та дівчатка звільнені з полону й повернулися до батьків.',
    '73 мальчика и девочки освобождены из плена и вернулись к родителям.',
  ])('are children: %s', (text) => {
    expect(toldIn(text)).toBe('none')
  })

  test('are soldiers where a text names those', () => {
    const text =
      'Our boys and girls, 73 defenders of Mariupol, were freed from captivity today. Their parents waited at the hospital.'
    expect(figuresIn(text)).toMatchObject({ ua_returned: 73 })
  })
})

test.each([
  'Our 73 boys are home.',
  'Our 73 boys are home today!',
  '73 наші вдома!',
  'Наші 73 вдома!',
  '73 наших вдома!',
])('so short that a person looks: %s', (text) => {
  expect(codesIn(text)).toEqual(['not_called_exchange'])
})

describe('lists that went over before', () => {
  test.each([
    'Україна передала списки, і сьогодні з полону повернулися 73 захисники.',
    'Украина передала списки, и сегодня из плена вернулись 73 защитника.',
    'Ukraine handed over the lists, and today 73 defenders came home from captivity.',
  ])('deny no news behind them: %s', (text) => {
    expect(toldIn(text)).toBe('told 2025-09-03')
    expect(figuresIn(text)).toMatchObject({ ua_returned: 73 })
  })

  test.each([
    'Україна передала списки 73 захисників, яких мають повернути з полону.',
    'Украина передала списки на 73 защитников и сегодня ждёт ответа.',
    'Ukraine handed over lists of 73 defenders and today awaits an answer.',
  ])('are no news themselves: %s', (text) => {
    expect(toldIn(text)).toBe('none')
  })
})

describe('the exchange before', () => {
  test.each([
    'Вчора Київ повернув із полону 47 військових. Це другий обмін після липневого, коли на волю вийшли 146 українців, а Росія забрала 150 військових.',
    'Вчера Киев вернул из плена 47 военных. Это второй обмен после июльского, когда на свободу вышли 146 украинцев, а Россия забрала 150 военных.',
    'Yesterday 47 soldiers came home from captivity. It was the first swap since July, when 146 Ukrainians were freed, and Russia got 150 soldiers.',
  ])('gives Russia no number of this one: %s', (text) => {
    expect(toldIn(text)).toBe('told 2025-09-02')
    expect(figuresIn(text)).not.toHaveProperty('ru_returned')
  })

  test('stands beside what each side got today', () => {
    const text =
      'Це перший обмін після липневого, коли повернулися 146 українців, а сьогодні Україна отримала 47 захисників, Росія — 47 військових. Обмін відбувся сьогодні.'
    expect(figuresIn(text)).toEqual({ ua_returned: 47, ua_military: 47, ru_returned: 47 })
  })

  test.each([
    'Накануне Киев вернул из плена 47 своих военных.',
    'Напередодні з полону повернулися 47 захисників.',
  ])('the day before is yesterday: %s', (text) => {
    expect(toldIn(text)).toBe('told 2025-09-02')
  })

  test('of the day before is recalled where today has one', () => {
    const text =
      'Напередодні з полону повернулися 47 захисників. Сьогодні відбувся новий обмін: вдома 84 українці.'
    expect(toldIn(text)).toBe('told 2025-09-03')
    expect(figuresIn(text)).toEqual({ ua_returned: 84 })
  })
})

describe('who comes from a hospital, a mission or leave was no captive', () => {
  test.each([
    'Санітарним рейсом до Польщі сьогодні вирушили 23 поранених захисники. Двоє з них торік пройшли російський полон.',
    'Санитарным рейсом в Германию сегодня отправились 23 раненых защитника. Двое из них в прошлом году прошли российский плен.',
    'A medical flight to Germany carried 23 wounded defenders today. Two of them went through Russian captivity last year.',
    'Сьогодні додому повернулися 140 наших воїнів. Миротворчий контингент завершив місію.',
    '140 of our soldiers came home today. The peacekeeping contingent has ended its mission.',
    'Пятеро пленных переданы в тыл.',
    'П’ятеро полонених передані в тил.',
    '900 кришечок обміняли на протез: сьогодні захисник, який пройшов полон, зробив перші кроки.',
    'The team has carried five bodies off the slopes of Everest today.',
  ])('%s', (text) => {
    expect(toldIn(text)).toBe('none')
  })

  test.each([
    'Сьогодні з полону повернулися 84 захисники. Ще троє наших військових повернулися з лікування додому.',
    'Сегодня из плена вернулись 84 защитника. Ещё трое наших военных вернулись с лечения домой.',
    'Today 84 defenders returned from captivity. Three more of our soldiers are back from treatment.',
    'Сьогодні з полону повернулися 84 поранених захисники. Їх медичним рейсом до Німеччини доправлять завтра.',
  ])('told below those who were freed it takes nothing from them: %s', (text) => {
    expect(toldIn(text)).toBe('told 2025-09-03')
    expect(figuresIn(text)).toMatchObject({ ua_returned: 84 })
  })
})
