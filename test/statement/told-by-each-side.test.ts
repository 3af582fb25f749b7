import { describe, expect, test } from 'vitest'
import { codesIn, eventIn, figuresIn } from './told.ts'

const day = '2025-09-18'

describe('another number that Ukraine gives', () => {
  test.each([
    'Вызволены 90 российских военнослужащих, передаёт Минобороны. Украинской стороне отдали 90 пленных ВСУ. Владимир Зеленский называет другое число вернувшихся на Украину — 97.',
    'Звільнено 90 російських військових, повідомляє міноборони РФ. Україні віддали 90 полонених. Зеленський називає інше число: 97.',
    "Russia's Defence Ministry said 90 of its soldiers were freed and 90 Ukrainian prisoners handed over. Zelensky gave a different number: 97 people returned to Ukraine.",
  ])('goes before what Russia says of its people: «%s»', (text) => {
    expect(figuresIn(text, day)).toMatchObject({ ua_returned: 97, ru_returned: 90 })
    expect(codesIn(text, day)).toEqual([])
  })

  test('is not said by a number that only differs', () => {
    const text =
      'Освобождены 90 российских военных. Украине отдали 90 пленных. В Киеве говорят о 97 вернувшихся.'
    expect(codesIn(text, day)).toContain('figures_differ')
  })
})

describe('civilians among those who came', () => {
  test.each([
    'Обмен: на Украину прибыли 80 человек. Двое из них, по его словам, гражданские.',
    'Обмін: в Україну прибули 80 осіб. Двоє з них, каже омбудсман, – цивільні.',
    'A swap: 80 people returned to Ukraine. Two of them, he said, are civilians.',
    'Обмін: додому привезли 80 українців. Серед них 50 військових ЗСУ, 18 нацгвардійців та 10 прикордонників. Додалися до них двоє цивільних, захоплених у Маріуполі.',
  ])('are of Ukraine: «%s»', (text) => {
    expect(figuresIn(text, day)).toEqual({ ua_returned: 80, ua_military: 78, ua_civilians: 2 })
  })

  test('are none of whom something else is said', () => {
    const text = 'Обмін: в Україну прибули 80 осіб. Двоє з них, на жаль, поранені.'
    expect(figuresIn(text, day)).toEqual({ ua_returned: 80 })
  })
})

describe('bodies given and got where no side is named', () => {
  test.each([
    'Россия и Украина обменялись телами погибших, сообщил депутат Госдумы. Отдано, по его словам, 611 тел, принято 37.',
    'Росія та Україна обмінялися тілами загиблих, повідомив депутат Держдуми. Віддано 611 тіл, отримано 37.',
    'Україна та Росія обмінялися тілами загиблих, повідомив Координаційний штаб. Віддано 37 тіл, отримано 611.',
  ])('whoever tells gave the ones and got the others: «%s»', (text) => {
    expect(figuresIn(text, day)).toEqual({ bodies_to_ua: 611, bodies_to_ru: 37 })
    expect(codesIn(text, day)).toEqual([])
  })

  const told = 'Депутат Госдумы рассказал, что Украине отдано 611 тел погибших.'

  test('Ukraine confirms their number', () => {
    const text = `${told} Киев подтвердил получение 611 тел.`
    expect(eventIn(text, day)).toMatchObject({ attribution: 'confirmed' })
  })

  test.each(['Киев не подтвердил передачу 611 тел.', 'Киев молчит.'])('but not by «%s»', (more) => {
    expect(eventIn(`${told} ${more}`, day)).toMatchObject({ attribution: 'claimed_by_russia' })
  })

  test('a sum since a month leaves the news what it is', () => {
    const text = `${told} С мая, как подсчитало агентство, Украине отдали уже больше девяти тысяч тел; на российскую территорию вернулось за это время 150 с небольшим.`
    expect(figuresIn(text, day)).toEqual({ bodies_to_ua: 611 })
    expect(codesIn(text, day)).toEqual([])
  })

  test.each([
    'Since January, more than 14,000 bodies have come back to Ukraine, the office reports. Over 20 laboratories are now at work, yet a third of the dead have been given a name.',
    "Із січня в Україну повернули понад 14 000 тіл. Зараз працюють понад 20 лабораторій, та ім'я повернули менш як третині полеглих.",
    'С января на Украину вернули более 14 000 тел. Сейчас работают более 20 лабораторий, но имя вернули менее чем трети погибших.',
  ])('names that are given are no bodies: «%s»', (text) => {
    expect(eventIn(text, day)).toBeNull()
  })
})

describe('what else is told of an exchange', () => {
  test('its place in the row of the great war', () => {
    const text = 'Вдома 95 українців. Завершився черговий, 68-й за час великої війни обмін.'
    expect(eventIn(text, day)).toMatchObject({ ordinal: { value: 68 } })
  })

  test.each([
    'Обмін полоненими пройшов сьогодні: 90 на 90. «З березня 2022 року додому привезли 6900 громадян», – наголосив Лубінець і висловив вдячність Еміратам.',
    'Обмен пленными прошёл сегодня: 90 на 90. С марта 2022 года домой вернули 6900 граждан, добавил Лубинец и поблагодарил ОАЭ.',
  ])('whom the speaker of a sum thanks: «%s»', (text) => {
    expect(eventIn(text, day)).toMatchObject({ mediators: ['UAE'] })
  })

  test('mediators of all years are none of the day', () => {
    const text =
      'Обмін полоненими пройшов сьогодні: 90 на 90. За весь час за посередництва ОАЕ повернули 6900 громадян.'
    expect(eventIn(text, day)).toMatchObject({ mediators: [] })
  })

  test.each([
    'Наші люди вдома: 3 липня відбувся новий етап обміну. Про такий обмін делегації умовилися в Туреччині 2 червня.',
    'Наши люди дома: 3 июля прошёл новый этап обмена. О таком обмене стороны договорились в Турции 2 июня.',
  ])('the agreement on such an exchange: «%s»', (text) => {
    expect(eventIn(text, '2025-07-03')).toMatchObject({ agreement: { id: 'istanbul_june_2025' } })
  })
})
