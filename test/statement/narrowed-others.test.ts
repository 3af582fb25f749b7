import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { sidesIn, eventIn, figuresIn } = readOn('2025-11-20')

describe("civilians behind Russia's own soldiers are hers", () => {
  test.for([
    'Міноборони РФ: обмін, повернуто 110 своїх військових і 15 цивільних, згодом їх повезуть до Москви.',
    'Минобороны РФ: в обмен возвращены 110 своих бойцов и 15 гражданских, позже они встретятся с врачами.',
    "Russia's defence ministry: in the exchange 110 of its own soldiers and 15 civilians were returned, who later flew to Moscow.",
    'Обмен: Россия вернула 110 своих военных и 15 жителей, которых вывезли после обстрела Суджи.',
    'Минобороны РФ: в обмен возвращены 110 своих бойцов и 15 гражданских, им помогли доехать в область.',
  ])('«%s»', (text) => {
    expect(figuresIn(text)['ru_returned']).toBe(125)
  })

  test.for([
    'Росія повернула 110 своїх військових, а 15 цивільних загинули внаслідок удару по Курській області. Україна повернула 110.',
    'Россия вернула 110 своих бойцов, а 15 раненых после атаки на Белгород эвакуировали в Москву. Украина вернула 110.',
    'Moscow got back 110 of its soldiers, and 15 residents fled the region after shelling. Ukraine got 110 soldiers.',
  ])('unless they were struck or fled: «%s»', (text) => {
    expect(sidesIn(text)).toBe('110 110')
  })
})

describe('who was held and comes across the border came in the swap', () => {
  test.for<readonly [string, number]>([
    ['Обмін: вдома 140 військових. У Сумську область заїхали й 25 цивільних.', 165],
    [
      'Обмін: вдома 140 військових. У Харківську область прибули 25 цивільних, яких утримували в тюрмах.',
      165,
    ],
    ['Обмен: дома 165 украинцев. В Киевскую область вернулись 25 гражданских и 140 военных.', 165],
    ['Обмін: вдома 140 військових. Через Білорусь звільнили 25 цивільних.', 165],
  ])('«%s»', ([text, all]) => {
    expect(figuresIn(text)['ua_returned']).toBe(all)
  })

  test.for([
    'Обмін: вдома 110 військових. До Херсонської області повернули 14 дітей.',
    'Обмін: вдома 110 військових. До Харківської області повернулися 109 цивільних.',
    'Exchange: 110 soldiers are home. Belarus, after talks with the US, let 15 civilians leave.',
    'Exchange: 110 soldiers are home. Another 15 civilians were let out of jails in Belarus.',
    'Обмін: вдома 110 військових. Тим часом Лукашенко випустив 15 цивільних.',
  ])('who was let go elsewhere or lives there did not: «%s»', (text) => {
    expect(figuresIn(text)).toEqual({ ua_returned: 110, ua_military: 110 })
  })

  test('civilians back in a region of Russia are hers', () => {
    const text =
      'Обмін: Росія отримала 140 своїх військових. У Брянську область повернулися 25 цивільних.'
    expect(figuresIn(text)).toEqual({ ru_returned: 165, ru_civilians: 25 })
  })
})

describe("Ukraine's speaker tells the whole behind some of them", () => {
  test.for([
    'Обмін: 30 поранених уже вдома. Зеленський: 175 українських воїнів, які були в Таганрозі.',
    'Обмін: 30 поранених повернулися. Єрмак: 175 людей з різних родів військ.',
    'Обмен: 30 раненых вернулись. Зеленский: 175 украинцев под нашим флагом.',
    'Exchange: 30 wounded returned. Zelensky: 175 Ukrainians who had been held in Mordovia.',
  ])('«%s»', (text) => {
    expect(sidesIn(text)).toBe('175 -')
  })

  test.for([
    'Обмін: 30 поранених повернулися. Лубінець: 175 українців у Мордовії.',
    'Обмен: 30 раненых вернулись. Лубинец: 175 украинцев голодают в Таганроге.',
    'Обмін: 30 поранених повернулися. Координаційний штаб: 175 захисників досі без листів.',
    'Exchange: 30 wounded returned. Lubinets: 175 captives had been badly tortured.',
  ])('and of those still there a person looks: «%s»', (text) => {
    expect(sidesIn(text)).toMatch(/^held|^30 -$/)
  })
})

describe('an answer that names the formula tells how many Russians went', () => {
  test.for([
    'Обмін: 175 українців удома. Скільки росіян передали? 150, бо формула була нерівною.',
    'Обмен: 175 украинцев дома. Сколько россиян отдали взамен? 150: такая была формула.',
    'Exchange: 175 Ukrainians are home. How many Russians were handed over? 150, the formula was unequal.',
  ])('«%s»', (text) => {
    expect(sidesIn(text)).toBe('175 150')
  })

  test.for([
    'Обмін: 175 українців удома. Скільки росіян передали? 150 — за формулою, яку мали в серпні.',
    'Обмен: 175 украинцев дома. Сколько россиян отдали? 150 — это формула прошлого раза.',
  ])('and that of another time does not: «%s»', (text) => {
    expect(sidesIn(text)).toBe('175 -')
  })

  test('civilians who are with their families went nowhere', () => {
    const text =
      'Обмін: 110 військових удома. Скільки віддали натомість? 12 цивільних — без умов, вони вже з родинами.'
    expect(sidesIn(text)).toBe('122 -')
  })
})

describe('as many who went are the other side’s', () => {
  test.for([
    'Exchange: 110 Ukrainians are home. As many Russians left, waiting families said.',
    'Exchange: 110 Ukrainians are home. The same number, no longer waiting, went to Russia.',
    'Обмен: 110 украинцев дома. Столько же пленных покинули Украину, остались лишь раненые.',
    'Обмін: 110 українців удома. Стільки ж росіян виїхали, інші чекають.',
  ])('«%s»', (text) => {
    expect(sidesIn(text)).toBe('110 110')
  })

  test.for([
    'Обмін: 110 українців удома. Стільки ж наших ще там.',
    'Exchange: 110 Ukrainians are home. As many Russians are still in Ukrainian camps.',
    'Обмін: 110 українців удома. Стільки ж росіян щодня здаються в полон.',
    'Обмен: 110 украинцев дома. Столько же россиян попали в плен за неделю.',
    'Обмен: 110 украинцев дома. За автобусы стороны платили поровну.',
    'Обмін: 110 українців удома, країни розділили ризики порівну.',
    'Обмен: 110 украинцев дома, страны делят дорогу поровну.',
    'Exchange: 110 people are home, equally split between those seized in Ukraine and those seized inside Russia.',
    '110 people came home in a swap, half with Ukraine flags, half in clothes Russia gave them.',
    'Обмін: 110 звільнених удома, половина — цивільні українці, викрадені росіянами.',
  ])('and who stayed, costs and clothes are nobody’s: «%s»', (text) => {
    expect(sidesIn(text)).toBe('110 -')
  })
})

describe('who is said to have mediated has, though others name nobody', () => {
  test.for([
    'Обмін: 110 українців удома за посередництва ОАЕ, хоча в Москві посередників не згадують.',
    'Обмен: 110 украинцев дома. Посредников не назвать нельзя: это ОАЭ.',
    'Exchange: 110 Ukrainians are home. Kyiv did not name all mediators: the UAE helped, others wished to stay unknown.',
    'Обмін: 110 українців удома. ОАЕ привітали обмін, який стався за їхнього посередництва.',
    'Exchange: 110 Ukrainians are home. Moscow praised the UAE, which arranged the swap.',
  ])('«%s»', (text) => {
    expect(eventIn(text)?.mediators).toEqual(['UAE'])
  })

  test.for([
    'Обмін: 110 українців удома. Посередників не назвали. ОАЕ привітали сторони з обміном.',
    'Обмен: 110 украинцев дома. О посредниках не сообщается; в ОАЭ приветствовали обмен.',
    'Exchange: 110 Ukrainians are home. Who mediated was not disclosed; the Vatican welcomed the swap.',
    'Exchange: 110 Ukrainians are home. The UAE welcomed the exchange and offered to mediate the next one.',
  ])('and who only greets has not: «%s»', (text) => {
    expect(eventIn(text)?.mediators).toEqual([])
  })
})

describe('what is likened to exchanges before is under the agreement as they were', () => {
  test.for([
    'Exchange: 110 Ukrainians are home. Like earlier exchanges, it was carried out under the Istanbul agreements.',
    'Обмін: 110 українців удома. Як і попередні обміни, його провели за домовленостями в Стамбулі.',
    'Обмен: 110 украинцев дома. В отличие от прежних обменов, он прошёл по стамбульским договорённостям.',
    'Обмін: 110 українців удома, як і було домовлено під час стамбульського раунду.',
    'Exchange: 110 Ukrainians are home. The swap was agreed on the day of the Istanbul meeting.',
  ])('«%s»', (text) => {
    expect(eventIn(text)?.agreement?.id).toBe('other:istanbul_unspecified')
  })

  test.for([
    'Exchange: 110 Ukrainians are home. Swaps in summer were under the Istanbul agreements.',
    'Обмен: 110 украинцев дома. Тысячи других вернулись по стамбульским договорённостям.',
    'Обмін: 110 українців удома. Обмін збігся з переговорами в Стамбулі.',
    'Обмен: 110 украинцев дома. Обмен прошёл параллельно с переговорами в Стамбуле.',
  ])('and other exchanges and talks tie nothing: «%s»', (text) => {
    expect(eventIn(text)?.agreement).toBeNull()
  })
})
