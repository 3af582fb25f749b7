import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const DAY = '2025-06-15'
const { sidesIn, figuresIn, eventsIn } = readOn(DAY)

const UK = 'Сьогодні відбувся обмін полоненими. Додому повернулися 307 українських захисників.'
const RU = 'Сегодня состоялся обмен пленными. Домой вернулись 307 украинских защитников.'
const EN = 'Today a prisoner exchange took place. 307 Ukrainian defenders came home.'

describe('who came to Russia', () => {
  test.for([
    `${UK} У росіян, кажуть тамтешні військові, так само плюс 300.`,
    `${UK} На російський бік, запевняє міноборони РФ, перейшли 300.`,
    `${UK} А що в росіян? Їхнє міноборони обійшлося реченням: повернуто 300 військових.`,
    `${UK} Що пишуть у Росії? Тамтешнє оборонне відомство повідомило: додому повернулися 300 військових.`,
    `${RU} У россиян, по сообщению их ведомства, тоже плюс 300.`,
    `${RU} На российскую сторону, по версии Минобороны РФ, перешли 300.`,
    `${UK} До своїх вирушили й 300 росіян.`,
    `${RU} К своим уехали и 300 россиян.`,
    `${EN} For the Russians, their defence ministry says, it is plus 300.`,
  ])('may be a number without a noun, or of whom their own ministry speaks: %s', (text) => {
    expect(sidesIn(text)).toBe('307 300')
  })

  test.for([
    `${UK} У росіян у полоні ще понад тисяча наших, плюс 300 зниклих.`,
    `${UK} Росіяни обіцяють, що завтра буде плюс 300.`,
    `${RU} Россияне обещают, что завтра будет плюс 300.`,
    `${EN} The Russians promise that tomorrow it will be plus 300.`,
  ])('is none of those held or to come: %s', (text) => {
    expect(figuresIn(text)).not.toHaveProperty('ru_returned')
  })
})

const BODIES_UK = 'В Україну повернули 1003 тіла полеглих, повідомив Коордштаб.'
const BODIES_RU = 'В Украину вернули 1003 тела погибших, сообщил Коордштаб.'
const BODIES_EN = 'Ukraine received 1,003 bodies of its fallen, the Coordination HQ said.'
const ASIDE_UK = 'Попереду експертизи.'
const ASIDE_RU = 'Впереди экспертизы.'
const ASIDE_EN = 'Experts will now set to work.'

describe('which bodies went to Russia', () => {
  test.for([
    `${BODIES_UK} ${ASIDE_UK} Мединський пише про рівно тисячу відданих; у відповідь, за його словами, отримано 26.`,
    `${BODIES_UK} ${ASIDE_UK} Натомість, пише Мединський, 26 отримано.`,
    `${BODIES_UK} Зворотний напрямок: 26.`,
    `${BODIES_RU} ${ASIDE_RU} Мединский пишет о ровно тысяче отданных; в ответ, по его словам, получено 26.`,
    `${BODIES_RU} Обратно уехали 26, пишет Мединский.`,
    `${BODIES_EN} ${ASIDE_EN} Medinsky writes of exactly 1,000 handed over; in return, he says, 26 were received.`,
    `${BODIES_EN} Medinsky agreed with the figure and wrote that 26 Russian soldiers were received in exchange.`,
    `${BODIES_EN} A further 26 travelled the opposite way, Medinsky wrote.`,
  ])('may be told far below by what came back: %s', (text) => {
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 1003, bodies_to_ru: 26 })
    expect(eventsIn(text)).toHaveLength(1)
  })

  test.for([
    'Moscow has passed to Kyiv 1,003 bodies of Ukrainian soldiers and taken 26 in return, Medinsky wrote.',
    'Москва передала Киеву 1003 тела украинских солдат и взяла 26 взамен, написал Мединский.',
    'Москва передала Києву 1003 тіла українських воїнів, а взяла 26 натомість, написав Мединський.',
    'Киев принял 1003 тела украинских солдат и отправил 26 взамен, написал Мединский.',
  ])('stand before «in return»: %s', (text) => {
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 1003, bodies_to_ru: 26 })
  })

  test.for([
    'Україна повернула 150 військових та 7 цивільних, натомість росіяни забрали 150 своїх військових: обмін полоненими відбувся сьогодні.',
    'A prisoner exchange took place today. Ukraine got 150 soldiers. 150 Russian soldiers were received in exchange.',
  ])('are none where the living were swapped: %s', (text) => {
    expect(figuresIn(text)).not.toHaveProperty('bodies_to_ru')
    expect(figuresIn(text)).toMatchObject({ ru_returned: 150 })
  })
})
