import { describe, expect, it } from 'vitest'
import { extractStatements } from '#statement/extract.ts'

const toRussia = (text: string): number | null => {
  const [event] = extractStatements({ text, published: '2025-08-14' })
  if (event?.kind !== 'prisoner_exchange' && event?.kind !== 'body_repatriation') return null
  const { ru_returned: people, bodies_to_ru: bodies } = event.figures
  return (people ?? bodies)?.value ?? null
}

const OURS = {
  uk: 'Сьогодні з російського полону повернулися 146 українських військових.',
  ru: 'Сегодня из российского плена вернулись 146 украинских военных.',
  en: '146 Ukrainian soldiers returned from Russian captivity today.',
}
const OUR_DEAD = {
  uk: 'Сьогодні в Україну повернули тіла 512 загиблих захисників.',
  ru: 'Сегодня в Украину вернули тела 512 погибших защитников.',
  en: 'The bodies of 512 fallen Ukrainian defenders were returned to Ukraine today.',
}

describe('the number that stands alone where only Russia is named', () => {
  it.each([
    `${OURS.uk} Російський бік обміну — це 61 особа, звітує тамтешнє Міноборони.`,
    `${OURS.uk} Окупантів, що після обміну пішли до своїх, нарахували 61.`,
    `${OURS.uk} У Міноборони РФ відзвітували про 61 військового.`,
    `${OURS.ru} Российское военное ведомство назвало и свою цифру: 61.`,
    `${OURS.en} Moscow's defence ministry announced that Ukraine had let go 61 of its servicemen.`,
    `${OURS.en} The Kremlin's gain from the swap: 61 soldiers, most of them conscripts.`,
  ])('is of the people whom Russia got: %s', (text) => {
    expect(toRussia(text)).toBe(61)
  })

  it.each([
    `${OUR_DEAD.uk} Російська сторона теж отримала своїх: депутат Держдуми назвав журналістам цифру 33.`,
    `${OUR_DEAD.ru} Сколько отдано взамен, в Киеве не говорят. Депутат Саралиев называет РБК цифру 33.`,
    `${OUR_DEAD.ru} Военкор Поддубный: взамен — тридцать три.`,
    `${OUR_DEAD.ru} Российской стороне отдали 33 тела, хранившихся в украинских моргах.`,
    `${OUR_DEAD.en} For the Russians the figure was 33, a war reporter said.`,
  ])('is of the bodies that Russia got: %s', (text) => {
    expect(toRussia(text)).toBe(33)
  })

  it.each([
    `${OUR_DEAD.uk} Скільки тіл дістала натомість Москва? Тридцять три, порахували журналісти.`,
    `${OUR_DEAD.ru} Что до российской стороны, то ей, по данным газеты, отданы 33 тела.`,
    `${OUR_DEAD.uk} Натомість українська сторона повернула 33 тіла.`,
  ])('is told by a question, a topic or what Ukraine gave in return: %s', (text) => {
    expect(toRussia(text)).toBe(33)
  })

  it('is nobody’s where two such numbers differ', () => {
    const text = `${OURS.en} The Kremlin's gain: 61 soldiers. Lawmaker Saraliev wrote of 58 soldiers.`
    expect(toRussia(text)).toBeNull()
  })
})

describe('a number beside Russia’s name tells nothing of what Russia got', () => {
  it.each([
    ['who is visited', `${OURS.uk} Москалькова відвідала 61 російського полоненого під Львовом.`],
    [
      'who is still held',
      `${OURS.en} Russia's ombudswoman said 61 of its soldiers remain in Ukrainian camps.`,
    ],
    ['who is hurt', `${OURS.uk} Російські війська вночі обстріляли Харків, поранено 61 людину.`],
    ['who is to come', `${OURS.ru} Песков сообщил, что готовится обмен ещё 61 военного.`],
    ['whom Russia gave', `${OURS.ru} Минобороны РФ утверждает, что передало 61 человека.`],
    [
      'who is some of them',
      `${OURS.uk} Російські суди встигли винести вироки 61 воїну з цієї групи.`,
    ],
    ['who came another time', `${OURS.uk} Минулого разу Росія отримала 61 свого військового.`],
    ['who is of no kind known', `${OURS.uk} У росіян лишається 61 голова громади.`],
    [
      'bodies that Russia did not get',
      `${OUR_DEAD.uk} Москва не отримала 33 тіл, хоч про це писали.`,
    ],
    ['bodies that lay there', `${OUR_DEAD.ru} Ещё 33 тела вернули с территории России.`],
    ['bodies from a region', `${OUR_DEAD.uk} З Курської області привезли 33 тіла.`],
    ['bodies that were identified', `${OUR_DEAD.uk} Саралієв каже, що Київ уже впізнав 33 тіла.`],
    ['who was killed', `${OUR_DEAD.en} A Russian strike killed 33 people in Kharkiv.`],
    ['bodies at the border', `${OUR_DEAD.ru} Мединский сообщил о прибытии на границу 33 тел.`],
    ['whose life a strike took', `${OUR_DEAD.uk} Російський удар забрав життя 33 людей.`],
    ['who was tortured', `${OURS.uk} Росіяни катували 61 бійця.`],
    [
      'who was lost in battle',
      `${OURS.uk} Міноборони РФ заявило, що за добу ЗСУ втратили 61 військового.`,
    ],
    ['who was killed there', `${OUR_DEAD.en} Russian forces killed 33 soldiers there.`],
    ['who was buried', `${OUR_DEAD.uk} У Ростові росіяни поховали 33 військових.`],
    ['as many as came to Ukraine, or nearly', `${OUR_DEAD.uk} Мединський говорить про 500 тіл.`],
  ])('%s', (_, text) => {
    expect(toRussia(text)).toBeNull()
  })
})

describe('an even split', () => {
  const split =
    'Сьогодні в обміні додому повернулися 390 українців: 270 військових та 120 цивільних.'

  it.each([
    `${split} Москва відзвітувала дзеркально: 270 солдатів плюс 120 мирних.`,
    `${split} Такі самі числа, 270 і 120, оприлюднило й російське відомство.`,
  ])('is of both sides where Russia names the same two numbers: %s', (text) => {
    expect(toRussia(text)).toBe(390)
  })

  it('is of one side where Russia only gave them', () => {
    const text =
      'Обмін полоненими. Росія передала сьогодні 270 військових та 120 цивільних, пише Лубінець.'
    expect(toRussia(text)).toBeNull()
  })
})

describe('any word for equal beside any word for how many', () => {
  it.each([
    `${OURS.uk} Росіян відпустили групу, тотожну за чисельністю.`,
    `${OURS.en} Russians were freed in a contingent of identical size.`,
    `${OURS.ru} Россиян домой отпустили в одинаковом числе.`,
  ])('gives Russia as many: %s', (text) => {
    expect(toRussia(text)).toBe(146)
  })

  it.each([
    `${OURS.uk} Росія вдруге віддала таку групу людей.`,
    `${OURS.en} The figure matches Russia's statement.`,
    `${OURS.en} Russia and Ukraine sent teams of the same size.`,
    `${OURS.ru} Аналогичная группа вернулась из российского плена в мае.`,
  ])('gives Russia nobody where it is said of something else: %s', (text) => {
    expect(toRussia(text)).toBeNull()
  })
})
