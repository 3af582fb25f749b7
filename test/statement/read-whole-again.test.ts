import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

describe('those with whom one more came', () => {
  const { figuresIn } = readOn('2022-12-14')

  test.each([
    'An American held by Russia since spring was among those Moscow handed over today together with 64 Ukrainian soldiers, Yermak wrote.',
    'Американець, якого росіяни тримали з весни, був серед тих, кого сьогодні повернули з полону разом із 64 українськими військовими, повідомив Єрмак.',
    'Американец оказался среди тех, кого сегодня освободили из российского плена вместе с 64 украинскими военными, сообщил Ермак.',
  ])('are all who came: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 65, ua_military: 64 })
  })

  test('are some of them where nobody is said to be handed over beside them', () => {
    expect(
      figuresIn(
        'Today 64 Ukrainian soldiers were freed from Russian captivity. Among them, together with 12 officers, are five women.',
      ),
    ).toMatchObject({ ua_returned: 64, ua_women: 5 })
  })
})

describe('those of whom our own speaker writes beside the formula of the other side', () => {
  const { sidesIn } = readOn('2024-12-30')
  const TOP =
    'Россия и Украина отпустили пленных. Цифры расходятся. 150 на 150, отчиталось 30 декабря Минобороны РФ. Вернувшиеся пока в Белоруссии.'

  test.each(['Зеленский же пишет о 189 украинцах.', 'Зеленский пишет о 189 украинцах дома.'])(
    'are who came: %s',
    (below) => {
      expect(sidesIn(`${TOP} ${below}`)).toBe('189 150')
    },
  )

  test.each([
    'Зеленский говорит о 240 украинцах, которые остаются в плену.',
    'Лубинец напомнил о 240 украинцах, которые находятся в российском плену.',
  ])('are not those who stay there: %s', (below) => {
    expect(sidesIn(`${TOP} ${below}`)).toBe('150 150')
  })

  test.each([
    [
      'Росія та Україна обмінялися полоненими. 150 на 150, повідомило Міноборони РФ. Лубінець згадав 240 українців, які досі перебувають у російському полоні.',
    ],
    [
      'Russia and Ukraine exchanged prisoners today, 150 for 150. Lubinets spoke of 240 Ukrainians who still remain in Russian captivity.',
    ],
  ])('and never those who stay there: %s', (text) => {
    expect(sidesIn(text)).not.toContain('240')
  })

  test('a whole year is no day', () => {
    expect(
      sidesIn(
        'В новом обмене домой вернулись 189 украинцев. За весь 2024-й из неволи приехали 358 человек.',
      ),
    ).toBe('189 -')
  })
})

describe('the wounded who came by what was agreed', () => {
  const { eventIn, toldIn } = readOn('2025-06-20')

  test.each([
    'Другий день поспіль зустрічаємо важкохворих. Нинішня група, звільнена 20 червня, — рядові й сержанти. Підстава та сама, стамбульські домовленості. Чисел не буде, доки не скінчаться всі етапи.',
    'Снова встречаем тяжелораненых. Сегодняшняя группа, освобожденная 20 июня, — рядовые и сержанты. Основание прежнее: стамбульские договоренности.',
    'Наші важкопоранені вдома. Сьогодні повернулася друга група, підстава — домовленості у Стамбулі.',
  ])('are told without a number: %s', (text) => {
    expect(toldIn(text)).toBe('told 2025-06-20')
    expect(eventIn(text)?.agreement?.id).toBe('istanbul_june_2025')
  })

  test.each([
    'Тяжкопоранених зустрічають у лікарнях. 20 червня до Києва прибула група лікарів з Польщі. Стамбульські домовленості виконуються.',
    'Делегація повернулася зі Стамбула 20 червня. Серед пунктів домовленостей — звільнення важкохворих.',
    'Завтра зустрічатимемо тяжкопоранених. Група буде звільнена 21 червня за стамбульськими домовленостями.',
    'Поранені вдома чекають на протези. Сьогодні повернулася група волонтерів із Польщі. Домовленості у Стамбулі тут ні до чого.',
  ])('are not others who came: %s', (text) => {
    expect(toldIn(text)).toBe('none')
  })
})

describe('a date of the news behind a word for the day before', () => {
  const { figuresIn, toldIn } = readOn('2024-09-14')

  test.each([
    'Обмін полоненими. Не встигли ми розповісти про вчорашніх, як 14 вересня на Батьківщині ще 103 воїни.',
    "We had hardly written about yesterday's men when on September 14 another 103 soldiers came home from captivity.",
  ])('is the nearer one: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 103 })
  })

  test('is another one where it stands above', () => {
    expect(
      toldIn('14 вересня розповідаємо про вчорашніх: на Батьківщину повернулися 49 воїнів.'),
    ).toBe('none')
  })
})

describe('a row that is told once more for the other side', () => {
  const { figuresIn } = readOn('2025-10-02')
  const BOTH = { ua_returned: 205, ua_military: 185, ua_civilians: 20, ru_returned: 205 }

  test.each([
    'Обмін 2 жовтня комбінований: частину людей віддано в межах домовленостей. Разом удома 185 оборонців та двадцятеро цивільних. У дзеркальному повідомленні росіян числа такі ж: 185 військових плюс 20 мирних мешканців. У Туреччині говорять про 1200 полонених, але це поки лише розмова.',
    'В результате обмена 2 октября вернулись наши. Всего дома 185 защитников и 20 гражданских. В сообщении россиян цифры те же: 185 военных плюс 20 мирных жителей. В Турции говорят об обмене 1200 пленных, но пока это лишь разговоры.',
    "After the exchange on October 2 our people are home. In all, 185 defenders and 20 civilians are back. Moscow's numbers are the same: 185 servicemen plus 20 civilians.",
  ])('is the sum of the day, and as many went there: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ...BOTH, ru_civilians: 20 })
  })

  test('nobody is added where the numbers are those of the day before', () => {
    expect(
      figuresIn(
        'Сьогодні відбувся обмін. Удома 185 оборонців. Числа такі ж, як і вчора, а колишні обміни не згадують.',
      ),
    ).toEqual({ ua_returned: 185, ua_military: 185 })
  })
})

describe('a record on top', () => {
  const { figuresIn } = readOn('2025-03-19')

  test.each([
    'Звернення, 19 березня\n\n«Сьогодні добрий день. Обмін, один з найбільших, – сто сімдесят п’ять наших. Солдати, сержанти, офіцери. І ще двадцять двоє захисників, яких забрали поза обміном».',
    'Обращение, 19 марта\n\n«Сегодня хороший день. Обмен, один из самых больших, — сто семьдесят пять наших защитников. И ещё двадцать два защитника, которых забрали вне обмена».',
  ])('is the news itself: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 197 })
  })
})

describe('the side of a line', () => {
  const { figuresIn } = readOn('2023-04-26')

  test.each([
    'Черговий обмін. Сорок двоє військових і двоє цивільних перетнули сьогодні лінію у бік підконтрольної Україні території. Москва стверджує, що одержала 40 своїх. Великодній обмін, коли за кілька днів додому приїхало 130 осіб, у це число не входить.',
  ])('to which people go is where they came: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 44, ru_returned: 40 })
  })

  test('from which they come is the other one', () => {
    expect(
      figuresIn(
        'Міноборони РФ: сьогодні в результаті обміну з підконтрольної Києву території повернуто 40 російських військових.',
      ),
    ).toMatchObject({ ru_returned: 40 })
  })
})

test('a name of a head of a service is no child', () => {
  expect(
    readOn('2022-09-22').sidesIn(
      'Вночі Андрій Єрмак і Василь Малюк вийшли до журналістів із новиною. 21 вересня з російського полону визволено 215 людей, їх обміняли на 55 полонених росіян.',
    ),
  ).toBe('215 55')
})

test('a convoy that rolled in from the land between came in the exchange', () => {
  expect(
    readOn('2025-04-20').figuresIn(
      'The Largest Exchange Yet\n\nBuses with 246 Ukrainian soldiers aboard rolled in from Belarus on Saturday, April 19. An equal number of Russians travelled the other way. On top of it 31 wounded Ukrainians were let go.',
    ),
  ).toMatchObject({ ua_returned: 277 })
})
