import { describe, expect, test } from 'vitest'
import { figuresIn, readOn } from './told.ts'

const DAY = '2025-11-20'
const { eventIn, toldIn } = readOn(DAY)

describe('what the other side tells of its own', () => {
  test.for([
    'Україна повернула 140 захисників у межах обміну. Є поранені. Розподіл такий: Збройні сили – 90, Національна гвардія – 50. Російська сторона тим часом звітує про повернення 82 військовослужбовців.',
    'Україна повернула 140 захисників у межах обміну. Міністерство оборони Росії того ж дня повідомляло про повернення 82 військових.',
    'Украина вернула 140 защитников в рамках обмена. Министерство обороны России в тот же день сообщало о возвращении 82 военных.',
    'Ukraine brought home 140 defenders in an exchange. The Russian side meanwhile reported the return of 82 servicemen.',
  ])('is its number: %s', (text) => {
    expect(figuresIn(text, DAY)).toMatchObject({ ua_returned: 140, ru_returned: 82 })
  })

  test.for([
    'Росія повідомила про звільнення 140 українських захисників у межах обміну.',
    'Россия сообщила об освобождении 140 украинских защитников в рамках обмена.',
  ])('is not whom it says it freed of ours: %s', (text) => {
    expect(figuresIn(text, DAY)).toMatchObject({ ua_returned: 140 })
    expect(figuresIn(text, DAY)).not.toHaveProperty('ru_returned')
  })

  test.for([
    'Ukraine got back 300 servicemen and two civilians in an exchange. The Russian defence ministry said it had received 300 of its soldiers and handed over 300 Ukrainian prisoners of war.',
    'Україна повернула 300 військових і двох цивільних у межах обміну. Міноборони РФ повідомило, що передало 300 українських полонених і отримало 300 своїх.',
    'Украина вернула 300 военных и двух гражданских в рамках обмена. Минобороны РФ сообщило, что передало 300 украинских пленных и получило 300 своих.',
  ])('takes no civilian from ours: %s', (text) => {
    expect(figuresIn(text, DAY)).toMatchObject({
      ua_returned: 302,
      ua_military: 300,
      ua_civilians: 2,
      ru_returned: 300,
    })
  })

  test('is its number too where the other side got as many', () => {
    const text =
      'Обмен состоялся сегодня, рассказали в Минобороны. С подконтрольной Киеву территории возвращены 185 военнослужащих, взамен переданы 185 пленных ВСУ. Вернулись и 20 гражданских лиц, столько же гражданских получила Украина. Среди гражданских десять жителей Курской области.'
    expect(figuresIn(text, DAY)).toMatchObject({
      ua_returned: 205,
      ru_returned: 205,
      ru_civilians: 20,
    })
  })
})

describe('what was of another day', () => {
  test.for([
    'Обмін, про який напередодні домовилися по телефону, відбувся: додому повернулися 175 українських військових.',
    'Обмен, о котором накануне договорились по телефону, состоялся: домой вернулись 175 украинских военных.',
  ])('is the agreement alone: %s', (text) => {
    expect(figuresIn(text, DAY)).toMatchObject({ ua_returned: 175 })
    expect(toldIn(text)).toBe(`told ${DAY}`)
  })

  test.for([
    'Додому повернуто тіла 33 українських воїнів. Сьогодні відбулася чергова передача тіл. Уповноважений підрахував, що його офіс повернув уже 696 тіл українських захисників.',
    'Домой возвращены тела 33 украинских воинов. Сегодня состоялась очередная передача тел. Уполномоченный подсчитал, что его офис вернул уже 696 тел украинских защитников.',
  ])('is the sum that an office has brought home: %s', (text) => {
    expect(figuresIn(text, DAY)).toEqual({ bodies_to_ua: 33 })
  })
})

describe('whose version it is that these went home', () => {
  test.each([
    'Стороны обменялись пленными: Минобороны РФ сообщило о 98 военных с каждой стороны. По версии Киева, домой отправились 92 военных и шестеро гражданских.',
    'Сторони обмінялися полоненими, по 98 людей. За версією Києва, додому вирушили 92 військові та шестеро цивільних.',
    'Стороны обменялись пленными. По подсчётам Киева, домой отправились 92 военных и шестеро гражданских.',
  ])('of Kyiv they are Ukraine’s: %s', (text) => {
    expect(figuresIn(text, DAY)).toMatchObject({
      ua_returned: 98,
      ua_military: 92,
      ua_civilians: 6,
    })
  })

  test('and civilians some of whom are sentenced come on top of the soldiers', () => {
    const text =
      'Москва и Киев обменялись пленными. В Россию вернулись двое жителей Курской области. По данным Киева, домой отправились 92 военных и шестеро гражданских; среди них есть те, кого российские суды приговорили к долгим срокам.'
    expect(figuresIn(text, DAY)).toMatchObject({
      ua_returned: 98,
      ua_military: 92,
      ua_civilians: 6,
    })
  })
})

test.each([
  'За версією Києва, серед переданих тіл були й росіяни. РФ заявила, що передала 900 тіл загиблих українських військових.',
  'За заявою України, упізнання триватиме роками. Мединський повідомив, що сьогодні передано 900 тіл українських військових.',
  'По подсчетам Киева, Россия удерживает еще 5 тысяч тел. Мединский заявил, что сегодня Украине передали 900 тел погибших военных ВСУ.',
  'По версии Украины, среди переданных тел есть и российские. Россия заявила, что передала 909 тел погибших военнослужащих ВСУ.',
])('Kyiv’s version of something else leaves the bodies to Russia’s word: %s', (text) => {
  expect(eventIn(text)).toMatchObject({ attribution: 'claimed_by_russia' })
})
