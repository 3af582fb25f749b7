import { describe, expect, it } from 'vitest'
import { codesIn, eventIn, figuresIn } from './told.ts'

const DAY = '2026-09-05'
const attributionIn = (text: string): string | null | undefined => eventIn(text, DAY)?.attribution

describe('What the others do to some of them', () => {
  it.each([
    'Сьогодні додому повернулися дев’ятеро нацгвардійців. Чотирьом росіяни дали «вироки». У межах обміну звільнено 165 військових.',
    'Сегодня домой вернулись девять азовцев. Четверым россияне вынесли «приговоры». В ходе обмена освобождены 165 военных.',
    'Сьогодні в межах обміну звільнено 165 військових. П’ятьох росіяни судили.',
  ])('makes nobody a Russian: %s', (text) => {
    const figures = figuresIn(text, DAY)
    expect(figures).toMatchObject({ ua_returned: 165 })
    expect(figures).not.toHaveProperty('ru_returned')
  })

  it('counts Russians who are named in that form', () => {
    const text = 'Сьогодні обмін: додому повернулися три українці, а до Росії поїхали три росіяни.'
    expect(figuresIn(text, DAY)).toMatchObject({ ua_returned: 3, ru_returned: 3 })
  })
})

describe('All of some', () => {
  it.each([
    'Удома ще 64 наші! З російського полону повертаємо 58 бійців та шістьох цивільних. Серед військових – троє жінок, усі медикині.',
    'Дома ещё 64 наших! Из российского плена возвращаем 58 бойцов и шестерых гражданских. Среди них три женщины, все медики.',
    '64 of ours are home from Russian captivity: 58 soldiers and six civilians. Among the soldiers are three women, all of them medics.',
  ])('are not all who came: %s', (text) => {
    expect(figuresIn(text, DAY)).toEqual({
      ua_returned: 64,
      ua_military: 58,
      ua_civilians: 6,
      ua_women: 3,
    })
  })

  it('and all who came are', () => {
    const text = 'Обмін полоненими. Удома 108 людей. Усі – жінки, 37 із них з «Азовсталі».'
    expect(figuresIn(text, DAY)).toMatchObject({ ua_returned: 108, ua_women: 108 })
  })

  it.each([
    'Обмін: ще 186 українців удома, 179 військових та 7 цивільних. Жінок серед звільнених дванадцять.',
    'Обмен: ещё 186 украинцев дома, 179 военных и 7 гражданских. Женщин среди освобождённых двенадцать.',
  ])('counted in words among those freed are counted: %s', (text) => {
    expect(figuresIn(text, DAY)).toMatchObject({ ua_women: 12 })
  })

  it('a number behind its noun is about so many still', () => {
    const text = 'Обмін: ще 186 українців удома. Було серед них і жінок дванадцять.'
    expect(figuresIn(text, DAY)).not.toHaveProperty('ua_women')
  })
})

describe('Who said nothing of the transfer', () => {
  it.each([
    'Саралиев: Россия передала Украине 500 тел и получила 17. Координационный штаб сообщений о передаче не опубликовал.',
    'Саралиев: Россия передала Украине 500 тел и получила 17. Координационный штаб о передаче к вечеру не сообщил.',
    'Саралієв: Росія передала Україні 500 тіл і отримала 17. Коордштаб до вечора повідомлень про це не публікував.',
    'Саралієв: Росія передала Україні 500 тіл і отримала 17. Коордштаб про передачу нічого не повідомив.',
    'Saraliev: Russia handed over 500 bodies to Ukraine and received 17. The Coordination Headquarters has not reported the transfer.',
    'Саралиев: Россия передала Украине 500 тел и получила 17. 19 августа обменялись по схеме «1000 на 19». Пять тел тогда, по словам Киева, принадлежали пленным, которых должны были вернуть живыми.',
    'Саралієв: Росія передала Україні 500 тіл і отримала 17. 19 серпня обмінялися за схемою «1000 на 19». П’ять тіл тоді, за словами Києва, належали полоненим, яких мали повернути живими.',
  ])('confirms none: %s', (text) => {
    expect(attributionIn(text)).toBe('claimed_by_russia')
  })

  it.each([
    'Саралиев: Россия передала Украине 500 тел и получила 17. Координационный штаб опубликовал сообщение о передаче.',
    'Коордштаб: в Україну повернули 500 тіл полеглих. Скільки тіл передано росіянам, у штабі не повідомили. Саралієв назвав 17.',
    'The Coordination Headquarters said 500 bodies of the fallen were returned. How many Russia got it did not say; Saraliev spoke of 17.',
  ])('and who told of it confirms it: %s', (text) => {
    expect(attributionIn(text)).toBe('confirmed')
  })
})

describe('What the other capital says', () => {
  it.each([
    'Минобороны России: возвращены 104 российских военнослужащих, взамен переданы 104 военнопленных ВСУ. В Киеве говорят о 109 освобождённых, включая пятерых гражданских.',
    'Міноборони РФ: повернуто 104 російських військових, натомість передано 104 військовополонених ЗСУ. У Києві говорять про 109 звільнених, зокрема п’ятьох цивільних.',
    'The Russian Defence Ministry said 104 of its servicemen were returned and 104 Ukrainian POWs handed over. Kyiv speaks of 109 freed, including five civilians.',
  ])('is of those who came to it: %s', (text) => {
    expect(figuresIn(text, DAY)).toMatchObject({ ru_returned: 104, ua_civilians: 5 })
  })

  it('and whom it counts for itself is none of those given to Russia', () => {
    const text =
      'Обмен. Из украинского плена вернулись 80 российских бойцов. Отдали тоже 80, хотя Зеленский отчитался о 83: ещё троих гражданских Киев посчитал сам.'
    const figures = figuresIn(text, DAY)
    expect(figures).toMatchObject({ ru_returned: 80 })
    expect(figures).not.toHaveProperty('ru_civilians')
  })

  it('whom it gave is', () => {
    const text =
      'Обмен. Из украинского плена вернулись 80 российских бойцов, взамен отданы 80 пленных ВСУ. Ещё троих гражданских Киев отпустил сам.'
    expect(figuresIn(text, DAY)).toMatchObject({ ua_returned: 80, ru_returned: 83 })
  })

  it('disputes no figure told above it', () => {
    const text =
      'Україні повернуто 640 загиблих захисників, повідомив Коордштаб. Росії передали 38 тіл, каже Саралієв. За його ж словами, Києву віддали не 640, а 637.'
    expect(codesIn(text, DAY)).not.toContain('correction_unclear')
    expect(figuresIn(text, DAY)).toEqual({ bodies_to_ua: 640, bodies_to_ru: 38 })
  })
})

describe('Mediators named below a sum of days', () => {
  it.each([
    'Третій етап обміну: сьогодні додому повернулися 87 військових. За три дні вільні 305 українців. Посередниками, за словами президента, були ОАЕ та США.',
    'Сегодня обмен: домой вернулись 87 украинцев. Итого за три дня свободны 305. Посредниками выступили ОАЭ и США.',
    'Today’s swap: 87 Ukrainians are home. In three days 305 are free. The mediators were the UAE and the USA.',
  ])('are those of this exchange: %s', (text) => {
    expect(eventIn(text, DAY)?.mediators.toSorted()).toEqual(['UAE', 'USA'])
  })

  it('below an earlier exchange are of that one', () => {
    const text =
      'Сьогодні обмін: додому повернулися 87 військових. Попередній обмін відбувся 5 липня, повернулися 50. Посередником були ОАЕ.'
    expect(eventIn(text, DAY)?.mediators).toEqual([])
  })
})
