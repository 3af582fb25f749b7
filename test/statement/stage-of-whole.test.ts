import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, eventIn, figuresIn, toldIn } = readOn('2025-07-11')

const stage = (text: string): number | undefined => eventIn(text)?.stage?.value

describe('a stage of what is to become the largest exchange', () => {
  test.for([
    'The first stage of what may become the largest exchange of the war took place on Friday. Ukraine received 230 servicemen along with 90 civilians, Zelenskyy said.',
    'The first stage of what should turn into the largest exchange of the war took place today. Ukraine received 230 servicemen along with 90 civilians, Zelenskyy said.',
    'Перший етап обміну, який має стати найбільшим за всю війну, відбувся в п’ятницю. Україна отримала 230 військових і 90 цивільних, повідомив Зеленський.',
    'Первый этап обмена, который должен стать крупнейшим за всю войну, состоялся в пятницу. Украина получила 230 военных и 90 гражданских, сообщил Зеленский.',
  ])('is its own number: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 320 })
    expect(eventIn(text)?.stage?.value).toBe(1)
  })

  test('is no news while it is to come', () => {
    const text =
      'The first stage of what should become the largest exchange of the war will take place on Saturday.'
    expect(toldIn(text)).toBe('none')
  })
})

describe('a part of the exchange', () => {
  test.for([
    'Сьогодні повернулися 260 захисників. Друга половина обміну забрала цілий день.',
    'Сьогодні повернулися 260 захисників. Етап №2 обміну завершено.',
    'Обмін «500 на 500», частина друга: 260 захисників удома.',
    'Сегодня вернулись 260 украинских защитников. Второй транш обмена прошёл на границе.',
    '260 Ukrainian soldiers are home today. It was the second of three stages of the exchange.',
    '260 Ukrainian soldiers are home today. Phase two of the exchange is over.',
    '260 Ukrainian soldiers came home in a prisoner exchange today. Stage two of three is complete.',
    '260 Ukrainian soldiers came home in a prisoner exchange today. The second of the three instalments is complete.',
    'The second instalment of a prisoner exchange took place today: 260 Ukrainian soldiers are home.',
  ])('is a stage whatever it is called: %s', (text) => {
    expect(stage(text)).toBe(2)
  })

  test.for([
    'The opening part of what is to become the largest exchange took place today: 260 Ukrainian soldiers are home.',
    '260 Ukrainian soldiers are home today in the initial phase of a prisoner exchange.',
    'Сьогодні повернулися 260 захисників: відбулася стартова частина великого обміну.',
  ])('is the first one where it opens the whole: %s', (text) => {
    expect(stage(text)).toBe(1)
  })

  test.for([
    'Відбувся обмін: 260 захисників удома. У другій половині дня їх зустріли рідні.',
    'Відбувся обмін: 260 захисників удома. Після першого етапу минуло два тижні.',
    'Відбувся обмін: 260 захисників удома. Другий етап перемовин запланували на червень.',
    'Відбувся обмін: 260 захисників удома. Перший етап реабілітації триватиме місяць.',
    'Состоялся обмен: 260 украинских защитников дома. Вторая половина списка осталась без ответа.',
    'A prisoner exchange took place: 260 Ukrainian soldiers are home. The first part of a letter to them was read aloud.',
    'A prisoner exchange took place: 260 Ukrainian soldiers are home. The first phase of a ceasefire was discussed.',
    'A prisoner exchange took place: 260 Ukrainian soldiers are home. The second stage will follow tomorrow.',
  ])('is none of the day, of talks or of what is to come: %s', (text) => {
    expect(stage(text)).toBeUndefined()
  })
})

describe('a return under a heading that names its agreement', () => {
  const texts = [
    'Ще одне повернення за стамбульськими домовленостями\n\nНаші люди вдома. Це переважно військові, яких Росія утримувала з 2022 року. У Координаційному штабі додають, що цей етап стосувався поранених і тих, кому ще немає 25. Уперше в такому обміні є офіцери. Цифри назвуть після останнього етапу.',
    'Ещё одно возвращение по стамбульским договорённостям\n\nНаши люди дома. В основном это военные, которых Россия удерживала с 2022 года. В Координационном штабе добавляют, что этот этап касался раненых и тех, кому нет 25. Впервые в таком обмене есть офицеры. Цифры назовут после последнего этапа.',
    'One more return under the Istanbul deal\n\nOur people are home. Most had been in captivity since 2022. The Headquarters says this stage was about the seriously ill and those who are not yet 25. There are officers in this exchange too. The numbers will be told after the last stage.',
  ]

  test.for(texts)('is news without a number: %s', (text) => {
    expect(toldIn(text)).toBe('told 2025-07-11')
    expect(figuresIn(text)).toEqual({})
  })

  test.for(texts)('is not the last stage, after which numbers will be told: %s', (text) => {
    expect(eventIn(text)?.finalStage).toBe(false)
  })

  test.for([
    'Our people are back at work after the holidays. The stage of the wounded soldier’s recovery continues. The exchange of experience helped.',
    'Another return to the office under new rules\n\nOur people are back. This stage of the tour concerned wounded veterans, and the exchange of experience helped.',
  ])('is none where people come from elsewhere: %s', (text) => {
    expect(toldIn(text)).toBe('none')
  })
})

describe('a guess that nobody confirms', () => {
  test.for([
    'Відбувся обмін полоненими, додому їде чергова група захисників. Військкори за відео нарахували понад пів сотні, але цю оцінку ніхто не підтвердив.',
    'Состоялся обмен, домой едет очередная группа военных. Военкоры насчитали чуть больше полусотни, но официально эту оценку никто не подтвердил.',
    'A prisoner exchange took place today under the Istanbul accords, another group of soldiers is home. Bloggers counted somewhat more than half a hundred, but no official has confirmed that estimate.',
  ])('is of the number, and the exchange is told: %s', (text) => {
    expect(codesIn(text)).toEqual([])
    expect(eventIn(text)?.otherSideSilent ?? null).toBeNull()
  })

  test.for([
    'Состоялся обмен. Военкоры пишут о 53 вернувшихся, но эту оценку никто не подтвердил.',
    'Военкоры пишут об обмене: вернулись 53 военных. Эту оценку никто не подтвердил.',
    'Состоялся обмен, пишут военкоры. Эту информацию никто не подтвердил.',
  ])('is of the news itself where the number would be told: %s', (text) => {
    expect(codesIn(text)).toContain('unconfirmed')
  })
})

describe('where the fallen of a day come from', () => {
  test.for([
    'Ukraine has retrieved 412 of its fallen today, said the Coordination Headquarters, breaking them down by direction: Donetsk 330, Zaporizhzhia 40, Luhansk a dozen. To these must be added 30 bodies from morgues inside Russia.',
    'Україна сьогодні повернула тіла 412 загиблих, повідомив Координаційний штаб: Донецький напрямок — 330, Запорізький — 40, Луганський — дванадцять. До цього слід додати 30 тіл із моргів на території Росії.',
    'Украина сегодня вернула тела 412 погибших, сообщил Координационный штаб: Донецкое направление — 330, Запорожское — 40, Луганское — двенадцать. К этому надо добавить 30 тел из моргов на территории России.',
  ])('may be added below: %s', (text) => {
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 412 })
    expect(eventIn(text)?.breakdown.map(({ count }) => count)).toEqual([330, 40, 12, 30])
  })

  test('waits for a person where what is added was not in the whole', () => {
    const text =
      'Ukraine has retrieved 382 of its fallen today, said the Coordination Headquarters, breaking them down by direction: Donetsk 330, Zaporizhzhia 40, Luhansk a dozen. To these must be added 30 bodies from morgues inside Russia.'
    expect(codesIn(text)).toContain('parts_exceed_whole')
  })

  test.for([
    'Ukraine and Russia have traded bodies along the front line in the Zaporizhzhia region: each got 40 of its dead. Of those, 31 are "heroes of Azovstal".',
    'Україна і Росія обмінялися тілами на лінії фронту в Запорізькій області: кожна отримала по 40 тіл. Із них 31 — герої «Азовсталі».',
  ])('is not where the sides met: %s', (text) => {
    expect(eventIn(text)?.breakdown.map(({ place }) => place)).toEqual(['Azovstal'])
  })

  test('is where they fell', () => {
    const text =
      'Ukraine brought home 40 bodies of soldiers who fell along the front line in the Zaporizhzhia region.'
    expect(eventIn(text)?.breakdown).toHaveLength(1)
  })
})
