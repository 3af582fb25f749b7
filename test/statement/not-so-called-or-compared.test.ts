import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventsIn, figuresIn, toldIn } = readOn('2025-11-20')

describe('what a text says below of all who came', () => {
  test.for([
    '31 українець уже вдома\n\nСьогодні кордон перетнув 31 українець. Усіх їх засудили в Білорусі. Наймолодшій 18. Їм надають допомогу лікарі. Сприяли США. Деякі медіа вже назвали це «70-м обміном». У Штабі заперечують: це не обмін.',
    'Домой! 31 украинец уже на родной земле\n\nСегодня границу пересекли тридцать один гражданин Украины — мужчины и женщины. Их держали в Белоруссии. Среди них есть тяжелобольные. Помогли США. Президент их благодарит. Кое-кто назвал это «70-м обменом». В штабе уточнили: это не обмен, а возвращение гражданских.',
    '31 of our people on Ukrainian soil\n\nThirty-one Ukrainians, men and women, crossed the border today. The youngest is 18. Some are seriously ill. The United States helped. Zelensky thanked President Trump. Some outlets called it the 70th exchange. The headquarters disagrees: "This is not an exchange but a return of civilians."',
  ])('is no exchange: %s', (text) => {
    expect(eventsIn(text)).toEqual([])
  })

  test.for([
    '205 українців удома: 69-й обмін\n\nСьогодні відбувся 69-й обмін. Додому повернулися 185 військових і 20 цивільних. Їх тримали з 2022 року. Дякуємо ОАЕ. Окремо нагадаємо про 31 людину з Білорусі. Це не обмін, а повернення цивільних.',
    '146 наших людей вдома\n\nСьогодні додому повернулися 146 українців. Їх тримали з 2022 року. Дякуємо ОАЕ. Серед них є тяжкохворі. Усі пройшли обмін. Для рідних це не обмін, а друге народження.',
  ])('may be of others, or of what it is to somebody: %s', (text) => {
    expect(toldIn(text)).toBe('told 2025-11-20')
  })
})

describe('what Ukraine got back once', () => {
  test.for([
    'Talks on captives have been frozen since August. That month Kyiv brought back 22 soldiers. Relatives rallied on the square.',
    'Переговори про полонених завмерли із серпня. Того місяця Київ повернув 22 захисників. Рідні вийшли на площу.',
    'Переговоры о пленных заморожены с августа. В том месяце Киев вернул 22 военных. Родные вышли на площадь.',
    'Baku and Yerevan swap prisoners\n\nArmenia and Azerbaijan exchanged prisoners of war on Thursday. Thirty-two Armenian servicemen returned home. Two went to Baku. The EU praised the deal. It is a model for others, experts say. Kyiv brought back 22 soldiers in its own latest swap. Peace is far.',
    'Азербайджан і Вірменія обмінялися полоненими\n\nВірменія та Азербайджан сьогодні обмінялися військовополоненими. Додому повернулися 32 вірменські військові. Двоє поїхали до Баку. У ЄС привітали домовленість. Експерти кажуть про приклад для інших. Україна повернула з полону 22 захисників. Мир далеко.',
    'Обмен в Закавказье\n\nАрмения и Азербайджан в четверг обменялись военнопленными. Домой вернулись 32 армянских военных. Двое уехали в Баку. В ЕС приветствовали сделку. Эксперты говорят о примере для других. Украина вернула из плена 22 защитников. Мир далек.',
  ])('stands beside the news of others: %s', (text) => {
    expect(eventsIn(text)).toEqual([])
  })

  test.for([
    'Армения и Азербайджан обменялись военнопленными: 32 на двоих. В тот же день, 20 ноября, Украина вернула из плена 22 защитников. Об этом сообщил Зеленский.',
    'Two swaps in a day\n\nArmenia and Azerbaijan exchanged prisoners of war on Thursday. Thirty-two Armenian servicemen returned home. Two went to Baku. The EU praised the deal. Later today Ukraine brought back 22 soldiers from Russian captivity in an exchange.',
    'Ukraine brought back 22 soldiers from Russian captivity today. That day of silence is over.',
  ])('is told where it was today: %s', (text) => {
    expect(toldIn(text)).toBe('told 2025-11-20')
    expect(figuresIn(text)).toMatchObject({ ua_returned: 22 })
  })
})

describe('Ukraine counts more of its own than Russia says it gave', () => {
  test.for([
    'Обмен состоялся 20 ноября. По версии Минобороны РФ, возвращены 150 российских военнослужащих, взамен переданы 150 военнопленных ВСУ. По версии Киева, больше. Зеленский говорит о ста восьмидесяти девяти, двое — гражданские, задержанные в Мариуполе.',
    "150 росіян, 189 українців\n\nОбмін відбувся 20 листопада. Міноборони РФ заявило: повернуто 150 російських військових, натомість передано 150 військовополонених ЗСУ. Зеленський говорить про сто вісімдесят дев'ятьох. Серед них двоє цивільних.",
    '150 Russians, 189 Ukrainians\n\nThe exchange took place on 20 November. The Russian defence ministry said 150 of its servicemen had returned, with 150 Ukrainian POWs handed over in return. By Kyiv’s account there were more. Zelensky put the figure at 189, two of them civilians who had been detained in Mariupol.',
  ])('its own number is told: %s', (text) => {
    expect(toldIn(text)).toBe('told 2025-11-20')
    expect(figuresIn(text)).toMatchObject({
      ua_returned: 189,
      ua_military: 187,
      ua_civilians: 2,
      ru_returned: 150,
    })
  })

  test('what it says of some of them is no such number', () => {
    const text =
      'Обмен состоялся 20 ноября. Минобороны РФ: возвращены 150 российских военнослужащих, взамен переданы 150 военнопленных ВСУ. Зеленский подтвердил обмен: среди освобождённых 17 из теробороны и двое гражданских.'
    expect(figuresIn(text)).toMatchObject({ ua_returned: 150, ru_returned: 150 })
  })

  test('an exchange that is held up is denied as before', () => {
    expect(
      eventsIn('Обмен военнопленными задержан из-за погоды. Минобороны РФ обещало вернуть 150.'),
    ).toEqual([])
  })
})

describe('officers beside soldiers whom nobody counts', () => {
  test.for([
    'У четвер, 20 листопада, з українського полону звільнено 205 російських військових. Стільки ж українських військових поїхали у зворотному напрямку. Майже всі рядові й сержанти, офіцерів троє.',
    'В четверг, 20 ноября, из украинского плена освобождены 205 российских солдат и офицеров, сообщает Минобороны. Такое же число украинских военных отправилось в обратную сторону.\n\nЗеленский назвал рода войск: армия, флот, пограничники. Почти все рядовые и сержанты, офицеров трое.',
    'On Thursday, November 20, 205 Russian soldiers were freed from Ukrainian captivity. The same number of Ukrainian soldiers went the other way. Almost all are privates and sergeants; three are officers.',
  ])('are not all who came: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 205, ru_returned: 205 })
  })

  test('alone they are', () => {
    const text = 'В четверг состоялся обмен. Домой вернулись трое офицеров, пишет Зеленский.'
    expect(figuresIn(text)).toMatchObject({ ua_returned: 3 })
  })
})

describe('civilians of both sides beside soldiers who were swapped one by one', () => {
  test.for([
    'Ukraine and Russia have exchanged captives. According to the Defence Ministry in Moscow, 185 Russian soldiers were freed for 185 Ukrainians, and twenty civilians crossed the border in each direction.',
    'Ukraine and Russia have exchanged captives. 185 Ukrainian soldiers were swapped for 185 Russians. Twenty civilians also crossed the border in each direction.',
    'Україна та Росія обмінялися полоненими. За даними Міноборони РФ, 185 російських військових звільнили за 185 українських, і по двадцять цивільних повернулися в обидва боки.',
    'Украина и Россия обменялись пленными. По данным Минобороны РФ, 185 российских военных освобождены в обмен на 185 украинских, и по двадцать гражданских вернулись в каждую сторону.',
  ])('come on top of them: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 205, ru_returned: 205, ua_military: 185 })
  })

  test.for([
    'Ukraine and Russia have exchanged captives. 185 Russians were swapped for 185 Ukrainians, including twenty civilians on each side.',
    'Ukraine and Russia have exchanged captives. Russia freed 185 Ukrainians and Ukraine 185 Russians, among them 20 civilians each.',
  ])('or are some of them: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 185, ru_returned: 185 })
  })
})
