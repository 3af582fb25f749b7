import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { toldIn, figuresIn } = readOn('2024-01-03')

describe('a number that the ones behind it only take apart is told as it is', () => {
  test.for([
    'Сьогодні обмін. Україна повернула 140 військових, 132 чоловіки та вісім жінок.',
    'Состоялся обмен. Украина вернула 140 военных, 132 мужчины и восемь женщин.',
    'Ukraine received 140 service personnel, 132 men and eight women, in a prisoner exchange.',
    'Сьогодні обмін. Додому повернулися 140 захисників, 88 нацгвардійців і 52 моряки.',
  ])('«%s»', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 140, ua_military: 140 })
  })

  test.for([
    'Сьогодні обмін. Додому повернулися 48 нацгвардійців, 30 моряків і 17 прикордонників.',
    'Состоялся обмен. В Украину вернулись 48 нацгвардейцев, 30 моряков и 17 пограничников.',
    'In a swap 48 guardsmen, 30 marines and 17 border guards of Ukraine came home.',
  ])('and services side by side are added: «%s»', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 95 })
  })
})

describe('what is counted since the war began is no news, whatever is set in between', () => {
  test.for([
    'Сьогодні обмін: вдома 205 воїнів. 4757 наших громадян, військових і цивільних, звільнено з березня 2022 року.',
    'Сегодня обмен: дома 205 воинов Украины. 4757 наших граждан, военных и гражданских, освобождены с марта 2022 года.',
    'Today we are bringing 205 of our warriors home from Russian captivity. 4,757 of our citizens, servicemen and civilians alike, have been freed since March 2022.',
  ])('«%s»', (text) => {
    expect(figuresIn(text)).toEqual({ ua_returned: 205, ua_military: 205 })
  })

  test.for([
    'За літо група вивезла 74 полеглих українських воїнів та 19 тіл солдатів противника, останніх передали у фонд для обміну тілами.',
    'За лето группа вывезла 74 погибших украинских воинов и 19 тел солдат противника, последних передали в фонд для обмена телами.',
    'Over the summer the group recovered 74 fallen Ukrainian soldiers and 19 bodies of enemy troops; the latter went to the pool for exchange of bodies.',
  ])('nor over a season: «%s»', (text) => {
    expect(toldIn(text)).not.toMatch(/^told/u)
  })
})

describe('who got them may be named as "it"', () => {
  test.for([
    [
      'Three Russian pilots were brought back from Ukrainian captivity. Kiev confirmed that 45 people had been handed over to it.',
      { ua_returned: 45, ru_returned: 3 },
    ],
    [
      'Forty-five Ukrainian soldiers are home after a swap. Moscow confirmed that three pilots had been handed over to it.',
      { ua_returned: 45, ru_returned: 3 },
    ],
    [
      'Київ підтвердив, що за обміном йому передали 45 людей. Троє російських льотчиків повернулися з українського полону.',
      { ua_returned: 45, ru_returned: 3 },
    ],
    [
      'Киев подтвердил, что по обмену ему передали 45 человек. Трое российских лётчиков возвращены из украинского плена.',
      { ua_returned: 45, ru_returned: 3 },
    ],
  ] as const)('«%s»', ([text, figures]) => {
    expect(figuresIn(text)).toMatchObject(figures)
  })
})

describe('a headline that asks how an exchange came about tells none', () => {
  test.for([
    'Як виник обмін 157 на 157: що відбувалося за зачиненими дверима\nПро звільнення полонених домовилися на переговорах 3 січня. Кожна зі сторін звільнить по 157 людей.',
    'Как возник обмен 157 на 157: что происходило за закрытыми дверями\nОб освобождении пленных договорились на переговорах 3 января. Каждая из сторон освободит по 157 человек.',
    'How the 157-for-157 swap came about\nThe release of prisoners was agreed at the talks on January 3. Each side will free 157 people.',
  ])('«%s»', (text) => {
    expect(toldIn(text)).not.toMatch(/^told|^held/u)
  })

  test.for([
    'Як домовилися про обмін 157 на 157\nСьогодні додому повернулися 157 українських захисників. Обмін відбувся на кордоні з Білоруссю.',
    'Как договорились об обмене 157 на 157\nСегодня домой вернулись 157 украинских защитников. Обмен состоялся на границе с Беларусью.',
    'How the swap was negotiated\nToday 157 Ukrainian defenders returned home. The exchange took place at the border with Belarus.',
  ])('and the news below it is told: «%s»', (text) => {
    expect(toldIn(text)).toBe('told 2024-01-03')
  })
})

describe('parts behind a colon that do not come to the whole wait for a person', () => {
  test.for([
    'Сьогодні в межах обміну з полону повернуто 84 захисники: 50 військових та 20 цивільних.',
    'Сегодня в ходе обмена вернулись 84 украинских защитника: 50 военных и 20 гражданских.',
    'Today 84 defenders returned from captivity in a swap: 50 soldiers and 20 civilians.',
    'Today 150 servicemen returned in a swap: 130 soldiers and 30 civilians.',
  ])('«%s»', (text) => {
    expect(toldIn(text)).toBe('held')
    expect(figuresIn(text)['ua_returned']).toBeLessThan(151)
  })

  test('and those that do are told', () => {
    const text = 'Сьогодні обмін, вдома 84 українці: 64 військові та 20 цивільних.'
    expect(toldIn(text)).toMatch(/^told/u)
    expect(figuresIn(text)).toEqual({ ua_returned: 84, ua_military: 64, ua_civilians: 20 })
  })
})

describe('what its own text calls made up, or puts right, is not told', () => {
  test.for([
    '«Сьогодні 84 захисники повернулися з полону» — таку новину поширюють росіяни, але вона вигадана.',
    '«Сьогодні 84 захисники повернулися з полону, обмін відбувся» — брехня окупантів.',
    '«Сьогодні в Україну повернуто 1000 тіл полеглих» — вигадка ворожих каналів.',
    'Новость о том, что сегодня 84 защитника вернулись из плена, выдумана.',
    'A post claiming that 84 Ukrainian defenders returned from captivity today in a swap is made up.',
    'Сьогодні 84 захисники повернулися з полону. Насправді їх 48.',
    'Сегодня 84 защитника вернулись из плена. На самом деле их 48.',
    'Today 84 defenders returned from captivity. UPDATE: it was 48.',
  ])('«%s»', (text) => {
    expect(toldIn(text)).not.toMatch(/^told/u)
  })
})
