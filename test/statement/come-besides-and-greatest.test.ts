import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventsIn, eventIn, figuresIn, sidesIn, codesIn } = readOn('2025-10-02')

describe('a politician who goes to Russia on top of its soldiers is one more', () => {
  test.for<readonly [string, string]>([
    [
      '188 Ukrainians were freed in a prisoner swap today. Moscow got 31 prisoners in return and, on top of them, Viktor Medvedchuk, a politician on trial for treason.',
      '188 32',
    ],
    [
      '188 Ukrainians were freed in a prisoner swap today. Russia received 31 soldiers. It also got the politician Viktor Medvedchuk.',
      '188 32',
    ],
    [
      'Сьогодні відбувся обмін: додому повернулися 188 українців. Росія забрала 31 військового. Крім них, віддали Медведчука.',
      '188 32',
    ],
    [
      'Сегодня состоялся обмен: домой вернулись 188 украинцев. Россия получила 31 военного и, сверх того, Виктора Медведчука.',
      '188 32',
    ],
    // Who speaks or stays behind is none of them.
    [
      '188 Ukrainians were freed in a prisoner swap today. Moscow got 31 prisoners, and lawmaker Ivan Ivanov thanked the mediators.',
      '188 31',
    ],
    [
      'Сьогодні відбувся обмін: додому повернулися 188 українців. Росія забрала 31 військового, а Медведчук лишився в Україні.',
      '188 31',
    ],
    [
      '188 Ukrainians were freed in a prisoner swap today. Russia received 31 people and, according to Viktor Medvedchuk, all were well.',
      '188 31',
    ],
    [
      '188 Ukrainians were freed in a prisoner swap today. Russia received 31 people. Among them was also the politician Viktor Medvedchuk.',
      '188 31',
    ],
  ])('«%s»', ([text, counted]) => {
    expect(sidesIn(text)).toBe(counted)
  })
})

describe('whose the bodies are stays open though they came from Russia', () => {
  test.each([
    'Ukraine received another 640 bodies from Russia on Thursday; they are those of Ukrainian citizens, servicemen among them, or so the Russian side claims.',
    'Україна отримала від росії ще 640 тіл громадян України, зокрема військових, — принаймні так запевняє російська сторона.',
    'Украина получила сегодня из России 640 тел: граждане Украины, в том числе военные, по крайней мере так говорит Москва.',
  ])('«%s»', (text) => {
    expect(eventIn(text)).toMatchObject({ attribution: 'claimed_by_russia' })
  })

  test('but not where their captives are told of', () => {
    const text =
      'Ukraine received 640 bodies of its fallen defenders on Thursday. Russia says 200 Ukrainian captives remain in its jails.'
    expect(eventIn(text)).toMatchObject({ attribution: 'confirmed' })
  })
})

describe('who mediates counts either side where so many came to each', () => {
  test.for<readonly [string, string]>([
    [
      'Mediation by the UAE has borne fruit, and the two countries have exchanged prisoners of war. In the exchange 117 prisoners came back to Ukraine and 121 to Russia.',
      '117 121',
    ],
    [
      'Завдяки посередництву ОАЕ сьогодні відбувся обмін полоненими: 117 осіб повернулися в Україну, 121 – у Росію.',
      '117 121',
    ],
    [
      "The UAE's mediation led to a prisoner swap today: 117 prisoners returned to Ukraine.",
      '117 -',
    ],
    ['UAE mediation succeeds: 238 captives came back to Ukraine and to Russia today.', '- -'],
  ])('«%s»', ([text, counted]) => {
    expect(sidesIn(text)).toBe(counted)
  })
})

describe('the other side gives its own word on the news below what is called to mind', () => {
  const HOME = 'Сьогодні внаслідок обміну з неволі визволено 212 захисників і двох цивільних.'
  test.for<readonly [string, string]>([
    [
      `${HOME}\n\nНагадаємо, вчора додому прибули 140 оборонців.\n\nМіноборони рф теж повідомило про обмін: воно пише про 212 своїх військових і чотирьох жителів Курської області.`,
      '214 216',
    ],
    [
      'On 2 October 188 Ukrainians came home in a prisoner swap.\n\nBackground: The Coordination Headquarters counts this swap as the 69th; over 6,000 people have been exchanged over that time. The Russian Defence Ministry, for its part, said that 140 Russian servicemen had been returned.',
      '188 140',
    ],
    [
      'On 2 October 188 Ukrainians came home in a prisoner swap.\n\nBackground: On 24 August 97 people came home. The Russian Defence Ministry, for its part, said that 97 Russian servicemen had been returned.',
      '188 -',
    ],
  ])('«%s»', ([text, counted]) => {
    expect(sidesIn(text)).toBe(counted)
  })
})

describe('no swap has been as big, and so this one is the news and no sum', () => {
  test.each([
    'No prisoner swap since the start of the invasion has been as big as this one: 188 Ukrainian soldiers were freed on Thursday.',
    'So large a swap had not been seen since the war began: 188 Ukrainian soldiers were freed on Thursday.',
    'Такого великого обміну від початку вторгнення ще не було: сьогодні звільнено 188 захисників.',
    'Жоден обмін від початку війни не був таким масштабним: сьогодні додому повернулися 188 воїнів.',
    'Такого масштабного обмена с начала войны ещё не было: домой вернулись 188 украинских военных.',
  ])('«%s»', (text) => {
    expect(codesIn(text)).toEqual([])
    expect(figuresIn(text)).toEqual({ ua_returned: 188, ua_military: 188 })
  })

  test.each([
    'Такого великого обміну ще не було. Від початку війни додому повернулися 6000 воїнів.',
    'No prisoner swap since the start of the invasion has been as big. In all, 6,000 soldiers have returned since 2022.',
  ])('but not in «%s»', (text) => {
    expect(eventsIn(text)).toEqual([])
  })
})

describe('as many of Russia and its proxies went the other way', () => {
  test.for<readonly [string, string]>([
    [
      '188 Ukrainian soldiers were freed in a swap on Thursday. The head of the self-proclaimed republic said that just as many fighters from Russia and from his own lands had been handed over by Kyiv.',
      '188 188',
    ],
    [
      'Three Russian air force pilots for 48 Ukrainian fighters: such was the formula of the prisoner exchange held on Thursday.',
      '48 3',
    ],
    [
      '188 Ukrainian soldiers were freed in a swap on Thursday. Five times as many soldiers of Ukraine remain captive.',
      '188 -',
    ],
  ])('«%s»', ([text, counted]) => {
    expect(sidesIn(text)).toBe(counted)
  })
})

describe('since when Russia fights says nothing of who came to her', () => {
  test.for<readonly [string, string]>([
    [
      'Ukraine gets 188 back.\nIt is the biggest swap since Russia invaded: 188 people walked out of captivity on Thursday.',
      '188 -',
    ],
    [
      'The largest prisoner exchange since Russia launched its full-scale war: 188 people walked out of captivity on Thursday.',
      '188 -',
    ],
    [
      'Самый крупный обмен с тех пор, как Россия вторглась в Украину: 188 человек вышли из плена сегодня.',
      '188 -',
    ],
    ['The biggest swap since Russia attacked: Moscow got 61, Kyiv 188.', '188 61'],
  ])('«%s»', ([text, counted]) => {
    expect(sidesIn(text)).toBe(counted)
  })
})

describe('an office that is called a body is no fallen man', () => {
  test.each([
    '188 Ukrainian soldiers were freed in a prisoner swap today. The Coordination Headquarters counts 69 exchanges; the body also reports that 6,211 people have come back.',
    '188 Ukrainian soldiers were freed in a prisoner swap today. The body says many were captured in Mariupol and have returned thin.',
    '188 Ukrainian soldiers were freed in a prisoner swap today. The body in charge of prisoners had returned 40 of them to service before.',
  ])('«%s»', (text) => {
    expect(figuresIn(text)).toEqual({ ua_returned: 188, ua_military: 188 })
  })

  test('and a soldier’s body is', () => {
    const text =
      '188 Ukrainian soldiers were freed in a prisoner swap today. The body of a soldier who died in captivity was handed over too.'
    expect(figuresIn(text)).toMatchObject({ ua_returned: 188, bodies_to_ua: 1 })
  })
})
